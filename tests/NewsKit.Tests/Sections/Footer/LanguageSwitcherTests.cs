using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Flags with the name of a language, as text shows them.</summary>
public sealed class LanguageSwitcherTests
{
    [Theory]
    [InlineData("fr_FRFrançais", "fr-FR", "Français")]
    [InlineData("en-US English", "en-US", "English")]
    [InlineData("de_CHDeutsch (Schweiz)", "de-CH", "Deutsch (Schweiz)")]
    public void FlagAndName_AreParted(string line, string tag, string name) =>
        Assert.Equal((tag, name), LanguageSwitcher.FlagLine(line));

    [Theory]
    [InlineData("fr_FR")]
    [InlineData("Français")]
    [InlineData("le_fr Français")]
    [InlineData("fr_FR2 Français")]
    [InlineData("")]
    public void OtherLine_IsNoFlag(string line) => Assert.Null(LanguageSwitcher.FlagLine(line));
}
