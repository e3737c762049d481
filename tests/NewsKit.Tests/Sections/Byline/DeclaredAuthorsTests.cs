using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The signatures that metadata makes, and what speaks against one.</summary>
public sealed class DeclaredAuthorsTests
{
    private static readonly double Usual = MetadataTrust.Weight(MetadataField.Author, new FieldSource("meta:author"));

    [Theory]
    [InlineData("Nora Lind", null, 0)]
    [InlineData("nlind_2", null, BylineWeights.DeclaredHandle)]
    [InlineData("Corvane", null, BylineWeights.DeclaredWord)]
    [InlineData("The Corvane Team", null, BylineWeights.DeclaredOrganisation)]
    [InlineData("Nora Lind", "NewsMediaOrganization", BylineWeights.OfOrganisationType)]
    public void NameThatIsNoPersons_WeighsLess(string name, string? kind, double against)
    {
        var reading = Assert.Single(Read(Author("meta:author", name, kind)));
        Assert.Equal(Usual - against, reading.Weight, 6);
    }

    [Fact]
    public void SiteItself_WeighsLess()
    {
        var reading = Assert.Single(Read(
            Author("meta:author", "Nora Lind"),
            LinePage.Declared(MetadataField.SiteName, "meta:og:site_name", "NORA LIND")));
        Assert.Equal(Usual - BylineWeights.SiteItself, reading.Weight, 6);
    }

    [Fact]
    public void SiteBesideItsWriters_IsLeftOut()
    {
        var reading = Assert.Single(Read(
            Author("json-ld", "Nora Lind"), Author("json-ld", "Le Phare"),
            LinePage.Declared(MetadataField.SiteName, "meta:og:site_name", "Le Phare")));
        Assert.Equal("Nora Lind", LinePage.Names(reading.Value));
    }

    [Fact]
    public void EachSource_SignsForItself() =>
        Assert.Equal(
            ["Nora Lind; Paula Roth", "Rosa Quint"],
            Read(Author("json-ld", "Nora Lind"), Author("json-ld", "Paula Roth"), Author("meta:author", "Rosa Quint"))
                .Select(reading => LinePage.Names(reading.Value)));

    [Fact]
    public void MarksFarFromTheFirst_AreThoseOfCards() =>
        Assert.Equal(
            ["Nora Lind; Paula Roth"],
            Read(
                Author("rel=author", "Nora Lind", order: 10), Author("rel=author", "Paula Roth", order: 12),
                Author("rel=author", "Rosa Quint", order: 90)).Select(reading => LinePage.Names(reading.Value)));

    [Fact]
    public void WireService_IsAnAgencyOfTheSignature()
    {
        var reading = Assert.Single(Read(Author("json-ld", "Nora Lind avec AFP")));
        Assert.Equal(("Nora Lind", "AFP"), (LinePage.Names(reading.Value), string.Join(';', reading.Value.Agencies)));
    }

    private static MetadataCandidate Author(string source, string name, string? kind = null, int order = 0) =>
        LinePage.Declared(MetadataField.Author, source, name, kind, order);

    private static List<FieldReading<Byline>> Read(params MetadataCandidate[] candidates)
    {
        var readings = new List<FieldReading<Byline>>();
        DeclaredAuthors.AddTo(readings, new PageMetadata { Candidates = candidates });
        return readings;
    }
}
