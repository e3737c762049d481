using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Languages by their own names, and tags that say nothing.</summary>
public sealed class LanguageNamesTests
{
    [Theory]
    [InlineData("Français", "fr")]
    [InlineData("DEUTSCH", "de")]
    [InlineData("日本語", "ja")]
    [InlineData("Langues", null)]
    public void Name_HasATag(string name, string? tag) => Assert.Equal(tag, LanguageNames.TagOf(name));

    [Theory]
    [InlineData("Non classé", true)]
    [InlineData("Uncategorized", true)]
    [InlineData("Patrimoine", false)]
    public void TemplateTag_SaysNothing(string tag, bool expected) => Assert.Equal(expected, TagWords.AreTemplate(tag));
}
