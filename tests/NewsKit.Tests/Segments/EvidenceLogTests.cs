using NewsKit.Model;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Segments;

/// <summary>Where the fields were read, in the words and the order of the JSON.</summary>
public sealed class EvidenceLogTests
{
    [Fact]
    public void Fields_AreWrittenInTheOrderOfTheArticle()
    {
        var log = new EvidenceLog();
        log.Note(EvidenceField.LeadImage, FieldSource.Visible);
        log.Note(EvidenceField.Url, new FieldSource("link:canonical"));
        log.Note(EvidenceField.Url, FieldSource.JsonLd.Part("url"));
        Assert.Equal(["url: json-ld:url", "leadImage: visible"], log.ToDictionary()
            .Select(entry => $"{entry.Key}: {entry.Value}"));
        Assert.Null(log.Of(EvidenceField.Byline));
    }

    [Fact]
    public void EveryField_IsAPropertyOfTheArticle()
    {
        var properties = typeof(Article).GetProperties().Select(property => property.Name).ToHashSet(StringComparer.Ordinal);
        Assert.All(Enum.GetValues<EvidenceField>(), field => Assert.Contains(field.ToString(), properties));
    }
}
