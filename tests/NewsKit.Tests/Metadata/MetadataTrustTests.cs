using NewsKit.Metadata;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Metadata;

/// <summary>The one table of sources: their order, and their weights.</summary>
public sealed class MetadataTrustTests
{
    [Fact]
    public void Sources_AreOrderedWithinTheirField()
    {
        string[] sources = ["meta:unheard-of", "meta:author", "site rule", "json-ld"];
        Assert.Equal(
            ["site rule", "json-ld", "meta:author", "meta:unheard-of"],
            sources.OrderBy(source => MetadataTrust.Rank(MetadataField.Author, new FieldSource(source))));
    }

    [Theory]
    [InlineData(MetadataField.Author, "site rule", 8)]
    [InlineData(MetadataField.Author, "json-ld", 1.9)]
    [InlineData(MetadataField.Author, "meta:citation_author", 1.9)]
    [InlineData(MetadataField.Author, "meta:unheard-of", 1.2)]
    [InlineData(MetadataField.Published, "meta:article:published_time", 2.5)]
    [InlineData(MetadataField.Published, "microdata:dateCreated", 0.7)]
    [InlineData(MetadataField.Published, "meta:unheard-of", 1.3)]
    [InlineData(MetadataField.Modified, "json-ld", 1.5)]
    [InlineData(MetadataField.Modified, "meta:unheard-of", 1.5)]
    public void Source_WeighsWhatTheTableSays(object field, string source, double expected) =>
        Assert.Equal(expected, MetadataTrust.Weight((MetadataField)field, new FieldSource(source)));

    [Fact]
    public void CandidatesOfAField_AreInOrderOfTrust_ThenOfThePage()
    {
        var fields = MetadataTrust.ByField(
        [
            Candidate(MetadataField.Canonical, "a", "meta:unheard-of"), Candidate(MetadataField.Canonical, "b", "meta:og:url"),
            Candidate(MetadataField.Tag, "c", "rel=tag"), Candidate(MetadataField.Canonical, "d", "link:canonical"),
            Candidate(MetadataField.Canonical, "e", "meta:og:url"), Candidate(MetadataField.Canonical, "f", "site rule"),
        ]);

        Assert.Equal("fdbea", string.Concat(fields[(int)MetadataField.Canonical].Select(candidate => candidate.Value)));
        Assert.Equal("c", Assert.Single(fields[(int)MetadataField.Tag]).Value);
        Assert.Empty(fields[(int)MetadataField.Headline]);
    }

    [Theory]
    [InlineData("meta:citation_author")]
    [InlineData("meta:unheard-of")]
    public void SourceWithoutAPlace_ComesAfterAllThatHaveOne(string source) =>
        Assert.True(
            MetadataTrust.Rank(MetadataField.Author, new FieldSource(source))
                > MetadataTrust.Rank(MetadataField.Author, new FieldSource("rdfa:creator")));

    private static MetadataCandidate Candidate(MetadataField field, string value, string source) =>
        new() { Field = field, Value = value, Source = new FieldSource(source) };
}
