using NewsKit.Metadata;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Metadata;

/// <summary>What is kept of what the sources give, and in which order.</summary>
public sealed class MetadataBuilderTests
{
    private static readonly FieldSource A = new("a");
    private static readonly FieldSource B = new("b");

    private readonly DiagnosticLog _log = new();

    [Fact]
    public void SameValueOfASource_IsKeptOnce()
    {
        var found = Builder();
        found.Add(MetadataField.Section, "Ports", A);
        found.Add(MetadataField.Section, " Ports ", A);
        found.Add(MetadataField.Section, "Ports", B);
        found.Add(MetadataField.Tag, "Ports", A);
        found.Add(MetadataField.Tag, "  ", A);
        found.Add(MetadataField.Tag, null, A);

        Assert.Equal(["Section a", "Section b", "Tag a"],
            found.Build().Candidates.Select(candidate => $"{candidate.Field} {candidate.Source}"));
    }

    [Fact]
    public void Candidates_AreInTheOrderOfThePage()
    {
        var found = Builder();
        found.Position = 5;
        found.Add(MetadataField.Section, "un", A);
        found.Add(MetadataField.Section, "deux", A, order: 2);
        found.Add(MetadataField.Section, "trois", A, order: 5);

        Assert.Equal(["deux", "un", "trois"], found.Build().Candidates.Select(candidate => candidate.Value));
        Assert.Equal(["un", "deux", "trois"], found.All(MetadataField.Section));
        Assert.Equal("un", found.Found(MetadataField.Section));
        Assert.Null(found.Found(MetadataField.Tag));
    }

    [Fact]
    public void EmptyAddressAndRole_AreNone()
    {
        var found = Builder();
        found.Add(MetadataField.Author, "Claire Aubin", A, url: " ", role: "");
        found.Add(MetadataField.Author, "Paula Roth", A, url: " /roth ", role: "Photographe");
        var authors = found.Build().All(MetadataField.Author);

        Assert.Equal((null, null), (authors[0].Url, authors[0].Role));
        Assert.Equal(("/roth", "Photographe"), (authors[1].Url, authors[1].Role));
    }

    [Theory]
    [InlineData(MetadataField.Author, 2)]
    [InlineData(MetadataField.Tag, 3)]
    [InlineData(MetadataField.Section, 64)]
    public void ValuesOfASource_AreLimited(object field, int expected)
    {
        var found = Builder();
        for (var i = 0; i < 70; i++)
        {
            found.Add((MetadataField)field, $"Un {i}", A);
            found.Add((MetadataField)field, $"Deux {i}", B);
        }

        Assert.Equal(expected * 2, found.Build().Candidates.Count);
        Assert.Equal([DiagnosticCodes.ItemsLimited], _log.ToList().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void Images_HaveAnAddressOfUsualLength()
    {
        var found = Builder();
        foreach (var address in (string[])["", "/1", "/1", "/a-very-long-address.jpg", "/2", "/3"])
            found.AddImage(new MetadataImage { Url = address, Source = A });

        Assert.Equal(["/1", "/2"], found.Images.Select(image => image.Url));
        Assert.Equal([DiagnosticCodes.ItemsLimited], _log.ToList().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void CutFields_AreReportedOnce()
    {
        var found = new MetadataBuilder(new NewsKitLimits { FieldChars = 8 }, _log);

        Assert.Equal("Le port", found.Line("Le port qui s’endort"));
        Assert.Equal("Le quai", found.Line("Le quai"));
        Assert.Equal("Le vieux", found.Line("Le vieux bac"));
        Assert.Equal([DiagnosticCodes.TextLimited], _log.ToList().Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void SplitValues_AreOneEach()
    {
        var found = Builder();
        found.AddSplit(MetadataField.Section, "ports, ponts ; ,phares", A, 7);

        Assert.Equal(["ports 7", "ponts 7", "phares 7"],
            found.Build().Candidates.Select(candidate => $"{candidate.Value} {candidate.Order}"));
    }

    private MetadataBuilder Builder() =>
        new(new NewsKitLimits { Authors = 2, Tags = 3, Images = 2, UrlChars = 20 }, _log);
}
