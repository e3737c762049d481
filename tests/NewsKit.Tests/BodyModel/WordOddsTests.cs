using NewsKit.BodyModel;
using Xunit;

namespace NewsKit.Tests.BodyModel;

/// <summary>Words as numbers, and what a table says of them.</summary>
public sealed class WordOddsTests
{
    [Fact]
    public void Word_IsFoundByItsNumber()
    {
        uint[] keys = [.. new[] { "share", "story", "related" }.Select(word => WordOdds.KeyOf(word, WordOdds.Kind.Name)).Order()];
        var odds = new WordOdds(keys, [-48, 24, 12]);

        Assert.Equal([-2f, 1f, 0.5f], keys.Select(odds.Of));
        Assert.Equal(0, odds.Of(WordOdds.KeyOf("bac", WordOdds.Kind.Name)));
    }

    [Theory]
    [InlineData("post-12", "post-7345", true)]
    [InlineData("Share", "share", true)]
    [InlineData("share", "shares", false)]
    public void Letters_AreSmallAndDigitsAreOne(string one, string other, bool same) =>
        Assert.Equal(same, WordOdds.KeyOf(one, WordOdds.Kind.Name) == WordOdds.KeyOf(other, WordOdds.Kind.Name));

    [Fact]
    public void SameLettersOfAnotherKind_AreAnotherWord() =>
        Assert.NotEqual(WordOdds.KeyOf("share", WordOdds.Kind.Name), WordOdds.KeyOf("share", WordOdds.Kind.Opening));

    [Fact]
    public void Names_AreTheWholeAndItsWords()
    {
        var keys = new List<uint>();
        WordOdds.Names("share-bar postMeta", keys);

        Assert.Equal(
            new[] { "share-bar", "share", "bar", "postMeta", "post", "Meta" }.Select(
                word => WordOdds.KeyOf(word, WordOdds.Kind.Name)),
            keys);
    }

    [Fact]
    public void Openings_AreTheFirstThreeWordsTogether_AndAShortLineIsOneToo()
    {
        var keys = new List<uint>();
        WordOdds.Openings("Lire aussi : le bac repart", keys);

        Assert.Equal(
            [
                WordOdds.KeyOf("Lire aussi : le bac repart", WordOdds.Kind.Line),
                WordOdds.KeyOf("Lire", WordOdds.Kind.Opening),
                WordOdds.KeyOf("Lire aussi", WordOdds.Kind.Opening),
                WordOdds.KeyOf("Lire aussi : le", WordOdds.Kind.Opening),
            ], keys);
    }
}
