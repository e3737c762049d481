using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Classes that say how an element is shown.</summary>
public sealed class LookWordsTests
{
    [Theory]
    [InlineData("DropCap", "DropCap")]
    [InlineData("big lettrine", "DropCap")]
    [InlineData("mathjax_preview", "Drawing")]
    [InlineData("wide fb-video", "Player")]
    [InlineData("nk-formula", "Formula")]
    [InlineData("td blob-num", "LineNumber")]
    [InlineData("whitespace-pre-line", "Lines")]
    [InlineData("lettrines", "None")]
    [InlineData("", "None")]
    public void Class_SaysTheLook(string classes, string expected) =>
        Assert.Equal(expected, LookWords.Of(classes).ToString());
}
