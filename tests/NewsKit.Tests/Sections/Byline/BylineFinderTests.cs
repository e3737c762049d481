using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What the finder of bylines leaves, and what the reader makes of it.</summary>
public sealed class BylineFinderTests
{
    [Fact]
    public void LineThatARuleLabels_StandsBeforeAllOthers()
    {
        var page = new LinePage(
            LinePage.Headline + "<div class=\"author\">Par Nora Lind</div><p>Rosa Quint</p>", Author("json-ld", "Nora Lind"));
        var found = Found(page.Claim("Rosa", SectionKind.Byline, ClaimReason.SiteRule));
        Assert.Equal(("rosa quint", BylineWeights.Labelled), (found.Signatures.Winner?.Key, found.Signatures.Winner?.Score));
        Assert.Equal(FieldSource.SiteRule, found.Signatures.Winner?.Best.Source);
    }

    [Theory]
    [InlineData("Mardi 3 mars 2024")]
    [InlineData("3 March 2024")]
    public void LabelledLineOfADate_NamesNobody(string line)
    {
        var page = new LinePage($"{LinePage.Headline}<p>{line}</p>").Claim(line, SectionKind.Byline, ClaimReason.SiteRule);
        Assert.Empty(Found(page).Signatures.Rankings);
    }

    [Theory]
    [InlineData("Le Phare avec AFP", "AFP")]
    [InlineData("Par Nora Lind et Reuters", "Reuters")]
    public void WireServiceOfTheByline_IsAnAgency(string line, string agency)
    {
        var found = Found(new LinePage($"{LinePage.Headline}<p>{line}</p>").Claim(line, SectionKind.Byline));
        Assert.Equal((agency, line), (Assert.Single(found.Agencies), found.AgencyLine));
    }

    [Fact]
    public void WireServiceOfAnotherSection_SignsNothing() =>
        Assert.Empty(Found(new LinePage(LinePage.Headline + "<p>Le Phare avec AFP</p>")).Agencies);

    [Fact]
    public void AgencyAlone_SignsWithItsLine()
    {
        var page = new LinePage(LinePage.Headline + "<p>Le Phare avec AFP</p>").Claim("Le Phare", SectionKind.Byline);
        var byline = Read(page);
        Assert.Equal(("Le Phare avec AFP", "AFP"), (byline?.Text, string.Join(';', byline?.Agencies ?? [])));
        Assert.Equal(FieldSource.Visible, page.Context.Evidence.Of(EvidenceField.Byline));
    }

    [Fact]
    public void AddressOfTheOtherSource_CompletesTheAuthorAndIsResolved()
    {
        var page = new LinePage(
            LinePage.Headline + "<p>Par Nora Lind</p>",
            Author("json-ld", "Nora Lind") with { Url = "https://phare.example/nora", Role = "pilote" });
        Assert.Equal(
            [new Author { Name = "Nora Lind", Url = "https://phare.example/nora", Role = "pilote" }], Read(page)?.Authors);
    }

    [Fact]
    public void AddressThatIsNone_IsNotKept()
    {
        var page = new LinePage(LinePage.Headline, Author("json-ld", "Nora Lind") with { Url = "javascript:void(0)" });
        Assert.Equal([new Author { Name = "Nora Lind" }], Read(page)?.Authors);
    }

    [Fact]
    public void MoreAuthorsThanTheLimit_AreCutAndReported()
    {
        var page = new LinePage(LinePage.Headline + "<p>Par Nora Lind, Paula Roth et Rosa Quint</p>");
        var context = page.Context with { Limits = new NewsKitLimits { Authors = 2 } };
        new BylineFinder().Find(page.Segments, context);
        var byline = new BylineReader().Read(new Article(), page.Segments, context).Byline!;
        Assert.Equal("Nora Lind; Paula Roth", LinePage.Names(byline));
        Assert.Equal(DiagnosticCodes.ItemsLimited, Assert.Single(context.Log.ToList()).Code);
    }

    [Fact]
    public void PageWithoutAFinder_IsUnsigned()
    {
        var page = new LinePage(LinePage.Headline + "<p>Par Nora Lind</p>");
        Assert.Null(new BylineReader().Read(new Article(), page.Segments, page.Context).Byline);
    }

    private static MetadataCandidate Author(string source, string name) =>
        LinePage.Declared(MetadataField.Author, source, name);

    private static ChosenByline Found(LinePage page)
    {
        new BylineFinder().Find(page.Segments, page.Context);
        return page.Segments.Byline!;
    }

    private static Byline? Read(LinePage page)
    {
        new BylineFinder().Find(page.Segments, page.Context);
        return new BylineReader().Read(new Article(), page.Segments, page.Context).Byline;
    }
}
