using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Words by their two ends and their length.</summary>
public sealed class WordTableTests
{
    private static readonly WordTable<int> Table = new(new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["bac"] = 1,
        ["bec"] = 2,
        ["à"] = 3,
        ["le bac du matin"] = 4,
    });

    [Theory]
    [InlineData("bac", 1)]
    [InlineData("bec", 2)]
    [InlineData("à", 3)]
    [InlineData("le bac du matin", 4)]
    public void Word_IsFound(string word, int meaning)
    {
        Assert.True(Table.TryGetValue(word, out var found));
        Assert.Equal(meaning, found);
    }

    [Theory]
    [InlineData("")]
    [InlineData("boc")]
    [InlineData("Bac")]
    [InlineData("bacs")]
    [InlineData("a")]
    public void OtherWord_IsNot(string word) => Assert.False(Table.TryGetValue(word, out _));
}
