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
    [InlineData("com\u200Emen\u2060taires", "commentaires")]
    [InlineData("n°\u20103", "n°-3")]
    [InlineData("", "")]
    public void Text_IsFolded(string text, string expected) => Assert.Equal(expected, FoldedText.Fold(text));

    /// <summary>A text is folded eight characters at once where it can be: as its pieces are, wherever they are
    /// cut.</summary>
    [Theory]
    [InlineData("LE BAC DU MATIN PART A NEUF HEURES")]
    [InlineData("Un  blanc   de trop, et   d’autres  encore")]
    [InlineData("Le cœur du maïs à Noël : œuvres `vides` ~")]
    [InlineData("12345678 12345678  12345678 é 1234567")]
    public void Pieces_AreFoldedAsTheWhole(string text)
    {
        var whole = FoldedText.Fold(text);
        for (var cut = 1; cut < text.Length; cut++)
        {
            if (text[cut] != ' ' && text[cut - 1] != ' ')
                Assert.Equal(whole, FoldedText.Fold(text.AsSpan(0, cut)) + FoldedText.Fold(text.AsSpan(cut)));
        }

        Assert.Equal(whole, string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(word => string.Concat(word.Select(letter => FoldedText.Fold(letter.ToString()))))));
    }

    [Fact]
    public void LongText_IsCut() => Assert.True(FoldedText.Fold(new string('a', 10_000)).Length <= FoldedText.Longest);

    [Theory]
    [InlineData("Écrit par Lise", "ecrit par", true)]
    [InlineData("Ecrit", "ecrit par", false)]
    [InlineData("Décrit par Lise", "ecrit par", false)]
    public void Start_IsComparedAsFolded(string text, string folded, bool expected) =>
        Assert.Equal(expected, FoldedText.StartsWith(text, folded));

    [Theory]
    [InlineData("Lise a répondu à Marc", " a repondu a ", 4)]
    [InlineData("Lise répond", " a repondu a ", -1)]
    public void FoldedWords_AreFoundInPrintedText(string text, string folded, int expected) =>
        Assert.Equal(expected, FoldedText.IndexOf(text, folded));

    [Fact]
    public void Folding_IsIdempotent()
    {
        var once = FoldedText.Fold("  L’ŒUVRE  d’été – “suite” ");
        Assert.Equal(once, FoldedText.Fold(once));
    }
}
