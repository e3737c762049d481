using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Model;

/// <summary>Language tags as pages write them.</summary>
public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("FR", "fr")]
    [InlineData("fr_FR", "fr-FR")]
    [InlineData(" fr-ca ", "fr-CA")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("de-CH-1996", "de-CH-1996")]
    public void Tag_IsWrittenOneWay(string tag, string expected) => Assert.Equal(expected, LanguageTag.Normalise(tag));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("f")]
    [InlineData("x-default")]
    [InlineData("français")]
    [InlineData("fr--FR")]
    [InlineData("fr FR")]
    [InlineData("1-fr")]
    [InlineData("fr-abcdefghi")]
    [InlineData("<script>")]
    public void NoTag_IsNull(string? tag) => Assert.Null(LanguageTag.Normalise(tag));
}
