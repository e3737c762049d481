using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Printed and machine-readable dates as timestamps: the print wins, the attribute is witness.</summary>
public sealed class DateReadingTests
{
    private readonly ReadingContext _context = new LinePage("").Context;

    [Theory]
    [InlineData("3 mars 2024", null, "2024-03-03")]
    [InlineData("3 mars 2024", "2024-03-03T08:00:00+01:00", "2024-03-03T08:00:00+01:00")]
    [InlineData("3 mars 2024", "2024-03-04T08:00:00+01:00", "2024-03-03")]
    [InlineData("3 mars 2024 à 10h30", "2024-03-03T08:00:00+01:00", "2024-03-03T10:30")]
    [InlineData("il y a 2 heures", "2024-03-03T08:00:00+01:00", "2024-03-03T08:00:00+01:00")]
    [InlineData("3 mars", "2024-03-03", "2024-03-03")]
    [InlineData("naguère", "2024-03-03", "2024-03-03")]
    [InlineData("A Corvane, le 3 mars 2024", null, "2024-03-03")]
    [InlineData("naguère", null, null)]
    public void PrintAndAttribute_GiveOneMoment(string printed, string? machine, string? expected)
    {
        var stamp = DateReading.Read(printed, machine, _context);
        Assert.Equal((expected, printed), (stamp?.Value, stamp?.Text));
    }

    [Fact]
    public void NothingPrinted_LeavesTheAttribute()
    {
        Assert.Equal("2024-03-03", DateReading.Read(null, "2024-03-03", _context)?.Value);
        Assert.Null(DateReading.Read(" ", " ", _context));
    }

    [Theory]
    [InlineData("3 mars 2024", "2021-01-09", DiagnosticCodes.DateDisagreement)]
    [InlineData("naguère", null, DiagnosticCodes.UnreadableDate)]
    [InlineData("hier à 14h", null, DiagnosticCodes.NeedsReferenceTime)]
    public void DoubtfulDate_IsReported(string printed, string? machine, string code)
    {
        DateReading.Read(printed, machine, _context);
        Assert.Equal(code, Assert.Single(_context.Log.ToList()).Code);
    }

    [Theory]
    [InlineData("20240303", "2024-03-03")]
    [InlineData("2024-03-03T08:00:00:123Z", "2024-03-03")]
    [InlineData("hier", null)]
    [InlineData("le 3", null)]
    public void MachineDate_IsReadFromASoundBeginning(string value, string? expected) =>
        Assert.Equal(expected, DateReading.Machine(value, _context)?.Value?[..10]);

    [Theory]
    [InlineData("Publié le 3 mars 2024", "2024-03-03", null)]
    [InlineData("Mis à jour le 5 mars 2024", null, "2024-03-05")]
    [InlineData("Publié le 3 mars 2024, mis à jour le 5 mars 2024", "2024-03-03", "2024-03-05")]
    [InlineData("Nora Lind, 3 mars 2024, texte modifié le 5 mars 2024", "2024-03-03", "2024-03-05")]
    [InlineData("Le port", null, null)]
    public void Line_TellsPublicationAndChange(string line, string? published, string? modified)
    {
        var (first, last) = DateReading.ReadLine(line, _context);
        Assert.Equal((published, modified), (first?.Value, last?.Value));
    }

    [Fact]
    public void AmericanPage_WritesTheMonthFirst()
    {
        var american = _context with
        {
            Metadata = new PageMetadata
            {
                Candidates = [LinePage.Declared(MetadataField.Language, "html:lang", "en-US")],
            },
        };
        Assert.Equal("2024-03-09", DateReading.Read("03/09/2024", null, american)?.Value);
        Assert.Equal("2024-09-03", DateReading.Read("03/09/2024", null, _context)?.Value);
    }

    [Theory]
    [InlineData("texte mis à jour le ", true)]
    [InlineData("Last updated: ", true)]
    [InlineData("publié le ", false)]
    [InlineData("", false)]
    public void WordsBefore_SpeakOfAChange(string before, bool expected) =>
        Assert.Equal(expected, DateReading.SaysModified(before));

    [Theory]
    [InlineData("was published on ", true, false)]
    [InlineData("was originally published on: ", true, true)]
    [InlineData("initialement publié ", true, true)]
    [InlineData("unpublished ", false, false)]
    public void WordsRightBefore_SpeakOfThePublicationOrTheFirst(string before, bool published, bool first) =>
        Assert.Equal((published, first), (DateReading.SaysPublished(before), DateReading.SaysFirst(before)));

    [Theory]
    [InlineData("Publié le 3 mars 2024", true)]
    [InlineData("— Mis à jour le 3 mars 2024", true)]
    [InlineData("Le 3 mars 2024", false)]
    [InlineData("3 mars 2024", false)]
    public void LineThatOpensWithALabel_IsLabelled(string line, bool expected) =>
        Assert.Equal(expected, DateReading.IsLabelled(line));

    [Theory]
    [InlineData("le 3 mars 2024", true)]
    [InlineData("3 mars 2024, une lecture de cinq minutes", false)]
    [InlineData("Le port", false)]
    public void LineOfADateAndLittleElse_IsMostlyDate(string line, bool expected) =>
        Assert.Equal(expected, DateReading.IsMostlyDate(line));
}
