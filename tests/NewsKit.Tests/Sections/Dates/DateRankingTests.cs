using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The rules between a printed and a declared day, on readings written by hand.</summary>
public sealed class DateRankingTests
{
    private readonly DateCandidates _readings = new();
    private readonly LinePage _page = new("");

    [Theory]
    [InlineData("2024-03-02T23:30:00Z")]
    [InlineData("2024-03-04T00:30:00+09:00")]
    public void DeclaredMoment_MeetsThePrintedDayAcrossMidnight(string moment)
    {
        Print("2024-03-03", DateWeights.DrawsOverMidnight + 0.1);
        Declare(moment, 2.5, TimestampPrecision.Second);
        var ranking = Assert.Single(Choose().Published.Rankings);
        Assert.Equal(("2024-03-03", 2), (ranking.Key, ranking.Readings.Count));
    }

    [Fact]
    public void DeclaredChange_MeetsThePrintedOneAcrossMidnight()
    {
        Print("2024-03-03", 2.2, isModified: true);
        Declare("2024-03-02T23:30:00Z", 1.5, TimestampPrecision.Second, MetadataField.Modified);
        Assert.Equal("2024-03-03", Assert.Single(Choose().Modified.Rankings).Key);
    }

    [Theory]
    [InlineData("2024-03-03", "2024-03-02", TimestampPrecision.Day, 2.2)]
    [InlineData("2024-03-03", "2024-03-01T23:30:00Z", TimestampPrecision.Second, 2.2)]
    [InlineData("2024-03-03", "2024-03-02T23:30:00Z", TimestampPrecision.Second, DateWeights.DrawsOverMidnight)]
    public void OtherNeighbours_StayTwoDays(string printed, string declared, TimestampPrecision precision, double weight)
    {
        Print(printed, weight);
        Declare(declared, 2.5, precision);
        Assert.Equal(2, Choose().Published.Rankings.Count);
    }

    [Fact]
    public void DeclaredMomentOfADayThatIsPrinted_StaysWithIt()
    {
        Print("2024-03-03", 2.2);
        Print("2024-03-02", 1);
        Declare("2024-03-02T23:30:00Z", 2.5, TimestampPrecision.Second);
        Assert.Equal(
            ["2024-03-02 2", "2024-03-03 1"],
            Choose().Published.Rankings.Select(ranking => $"{ranking.Key} {ranking.Readings.Count}"));
    }

    [Fact]
    public void PrintedDayThatIsDeclaredAsAChange_GivesWayToTheSureDeclaration()
    {
        Print("2024-03-05", 2.8, text: "5 mars 2024");
        Declare("2024-03-03", 2.5, TimestampPrecision.Day, source: "meta:article:published_time");
        Declare("2024-03-05", 1.5, TimestampPrecision.Day, MetadataField.Modified);
        var found = Choose().Published;
        Assert.Equal("2024-03-03", found.Winner?.Key);
        Assert.Equal(2.8 - DateWeights.CalledChange, found.Rankings[1].Score, 6);
    }

    [Theory]
    [InlineData("Publié le 5 mars 2024", "meta:article:published_time", "2024-03-05")]
    [InlineData("5 mars 2024", "json-ld", "2024-03-05")]
    public void LabelledDayAndDayBesideOtherDeclarations_Stand(string text, string source, string expected)
    {
        Print("2024-03-05", 2.8, text: text);
        Declare("2024-03-03", 2.5, TimestampPrecision.Day, source: source);
        Declare("2024-03-05", 1.5, TimestampPrecision.Day, MetadataField.Modified);
        Assert.Equal(expected, Choose().Published.Winner?.Key);
    }

    [Theory]
    [InlineData(DateWeights.LeastOfDeclared - 0.01, DateWeights.SureChange + 0.1, "2024-03-05")]
    [InlineData(DateWeights.LeastOfDeclared, DateWeights.SureChange + 0.1, "2021-01-09")]
    [InlineData(DateWeights.LeastOfDeclared - 0.01, DateWeights.SureChange, "2021-01-09")]
    public void WeakDeclaredDay_GivesWayToAPrintedChange(double declared, double change, string expected)
    {
        Declare("2021-01-09", declared, TimestampPrecision.Day);
        Print("2024-03-05", change, isModified: true);
        Assert.Equal(expected, Choose().Published.Winner?.Key);
    }

    [Theory]
    [InlineData("hatom:updated", "2024-03-05")]
    [InlineData("json-ld", null)]
    public void DeclaredChangeOfAnEntry_IsItsPublication(string source, string? expected)
    {
        Declare("2024-03-05", 1.5, TimestampPrecision.Day, MetadataField.Modified, source);
        Assert.Equal(expected, Choose().Published.Winner?.Key);
    }

    [Fact]
    public void OnlyDay_MayWeighLittle()
    {
        Print("2024-03-03", DateWeights.LeastAlone);
        Assert.Equal("2024-03-03", Choose().Published.Winner?.Key);
    }

    [Fact]
    public void OneOfTwoDays_MustWeighMore()
    {
        Print("2024-03-03", DateWeights.LeastAlone);
        Print("2024-03-09", DateWeights.Least - 0.01);
        Assert.Null(Choose().Published.Winner);
    }

    [Fact]
    public void ImpossibleDay_LosesAndIsReported()
    {
        Print("1962-03-03", 2.2);
        Print("2024-03-09", 0.5);
        Assert.Equal("2024-03-09", Choose().Published.Winner?.Key);
        Assert.Equal(
            (DiagnosticCodes.ImpossibleDate, "1962-03-03 (visible) cannot be the day of the article."),
            _page.Context.Log.ToList().Select(entry => (entry.Code, entry.Message)).Single());
    }

    [Theory]
    [InlineData("2024-03-10", true, true)]
    [InlineData("2024-03-11", true, false)]
    [InlineData("1990-01-01", true, true)]
    [InlineData("1989-12-31", true, false)]
    [InlineData("1989-12-31", false, true)]
    [InlineData("1970-01-01", false, false)]
    [InlineData("2024-02-31", true, false)]
    public void Day_IsPossibleBetweenTheWebAndTheFetch(string day, bool isVisible, bool expected)
    {
        var reading = new FieldReading<Timestamp>(day, Stamp(day), FieldSource.Visible, 1, 0, isVisible);
        var options = new ReadingOptions { ReferenceTime = new DateTime(2024, 3, 9, 12, 0, 0) };
        Assert.Equal(expected, PossibleDates.IsPossible(new FieldRanking<Timestamp>(day, 1, [reading]), options));
    }

    [Theory]
    [InlineData("09.10.2024", "2024-10-09", "2024-09-10", "2024-09-10")]
    [InlineData("9/10/24", "2024-10-09", "2024-09-10", "2024-09-10")]
    [InlineData("9 octobre 2024", "2024-10-09", "2024-09-10", "2024-10-09")]
    [InlineData("09.10.2024", "2024-10-09", "2024-03-03", "2024-10-09")]
    [InlineData("09.13.2024", "2024-09-13", "2024-03-03", "2024-09-13")]
    public void FiguresInTheOtherOrder_BecomeTheDeclaredDay(string text, string printed, string declared, string expected)
    {
        Print(printed, 2.2, text: text);
        Declare(declared, 2.5, TimestampPrecision.Day);
        DayMonthOrder.Mend(_readings);
        Assert.Equal((expected, expected), (_readings.Published[0].Key, _readings.Published[0].Value.Value));
    }

    [Fact]
    public void FiguresThatAreDeclaredAsTheyStand_KeepTheirOrder()
    {
        Print("2024-10-09", 2.2, text: "09.10.2024");
        Declare("2024-10-09", 2.5, TimestampPrecision.Day);
        Declare("2024-09-10", 1.9, TimestampPrecision.Day);
        DayMonthOrder.Mend(_readings);
        Assert.Equal("2024-10-09", _readings.Published[0].Key);
    }

    private ChosenDates Choose() => DateChoice.Choose(_readings, _page.Context);

    private void Print(string day, double weight, bool isModified = false, string? text = null) =>
        _readings.AddVisible(Stamp(day) with { Text = text }, isModified, FieldSource.Visible, weight, block: 0);

    private void Declare(string value, double weight, TimestampPrecision precision,
        MetadataField field = MetadataField.Published, string source = "json-ld") =>
        _readings.AddDeclared(Stamp(value) with { Precision = precision }, LinePage.Declared(field, source, value), weight);

    private static Timestamp Stamp(string value) => new() { Value = value, Precision = TimestampPrecision.Day };
}
