using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Words that letters and digits do not go on from.</summary>
public sealed class WholeWordsTests
{
    [Theory]
    [InlineData("updated on this date", "date", 16)]
    [InlineData("date updated", "date", 0)]
    [InlineData("date, then updates", "date", 0)]
    [InlineData("updated", "date", -1)]
    [InlineData("recipe faqs2", "faqs", -1)]
    [InlineData("", "date", -1)]
    public void LastWholeWord_IsFound(string text, string word, int expected) =>
        Assert.Equal(expected, WholeWords.LastIndexOf(text, word));
}
