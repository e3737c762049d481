using NewsKit.Dom;
using Xunit;

namespace NewsKit.Tests.Dom;

/// <summary>Words of attributes that are lists.</summary>
public sealed class TokenListTests
{
    [Theory]
    [InlineData("entry-date published updated", "published", true)]
    [InlineData("published", "published", true)]
    [InlineData("a\tpublished\nb", "published", true)]
    [InlineData("dt-published published", "published", true)]
    [InlineData("dt-published", "published", false)]
    [InlineData("published-on", "published", false)]
    [InlineData("Published", "published", false)]
    [InlineData("", "published", false)]
    [InlineData("published", "", false)]
    public void WholeWord_IsHeld(string list, string word, bool expected) =>
        Assert.Equal(expected, TokenList.Holds(list, word, StringComparison.Ordinal));
}
