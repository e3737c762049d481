using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Folding: lower case, no accents, plain apostrophes, quotes, dashes and spaces.</summary>
public sealed class FoldedTextTests
{
    [Theory]
    [InlineData("  À  LIRE\u00A0Aussi ", "a lire aussi")]
    [InlineData("L’île ‘d´en face’", "l'ile 'd'en face'")]
    [InlineData("Œuvre à Noël, ça, maïs", "oeuvre a noel, ca, mais")]
    [InlineData("« Oui »", "\" oui \"")]
    [InlineData("Corvane – l’archipel — suite", "corvane - l'archipel - suite")]
    [InlineData("com\u00ADmen\u200Btaires", "commentaires")]
    [InlineData("e\u0301te\u0301", "ete")]
    [InlineData("1\u202F204 €", "1 204 €")]
    [InlineData("", "")]
    public void Text_IsFolded(string text, string expected) => Assert.Equal(expected, FoldedText.Fold(text));

    [Fact]
    public void LongText_IsCut() => Assert.True(FoldedText.Fold(new string('a', 10_000)).Length <= FoldedText.Longest);

    [Fact]
    public void Folding_IsIdempotent()
    {
        var once = FoldedText.Fold("  L’ŒUVRE  d’été – “suite” ");
        Assert.Equal(once, FoldedText.Fold(once));
    }
}
