using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Language tags as pages write them.</summary>
public sealed class LanguageTagsTests
{
    [Theory]
    [InlineData("fr", "fr")]
    [InlineData("FR", "fr")]
    [InlineData("fr_FR", "fr-FR")]
    [InlineData(" fr-ca ", "fr-CA")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("es-419", "es-419")]
    [InlineData("de-CH-1996", "de-CH-1996")]
    public void Tag_IsWrittenOneWay(string tag, string expected) => Assert.Equal(expected, LanguageTags.Normalise(tag));

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
    public void NoTag_IsNull(string? tag) => Assert.Null(LanguageTags.Normalise(tag));

    [Theory]
    [InlineData("fr_FRFrançais", "fr-FR", "Français")]
    [InlineData("en-US English", "en-US", "English")]
    [InlineData("de_CHDeutsch (Schweiz)", "de-CH", "Deutsch (Schweiz)")]
    public void FlagAndName_AreParted(string line, string tag, string name) =>
        Assert.Equal((tag, name), LanguageTags.SplitFlagLine(line));

    [Theory]
    [InlineData("fr_FR")]
    [InlineData("Français")]
    [InlineData("le_fr Français")]
    [InlineData("fr_FR2 Français")]
    [InlineData("")]
    public void OtherLine_IsNoFlag(string line) => Assert.Null(LanguageTags.SplitFlagLine(line));
}
