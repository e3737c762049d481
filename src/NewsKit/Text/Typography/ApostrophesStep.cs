using System.Buffers;
using NewsKit.Lexicon;

namespace NewsKit.Text;

/// <summary>A: the typographic apostrophe inside words and after an elided word.</summary>
internal sealed class ApostrophesStep : TextStep
{
    private static readonly SearchValues<char> Apostrophes = SearchValues.Create("'‘ʼ´`′＇‛");

    public override string Name => "apostrophes";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        for (var at = text.IndexOfAny(Apostrophes); at >= 0;)
        {
            if (IsLetter(text, at - 1) && (IsLetter(text, at + 1) || IsElision(text, at)) && !block.IsProtected(at - 1))
                block.Replace(at, 1, "’");
            var step = text[(at + 1)..].IndexOfAny(Apostrophes);
            at = step < 0 ? -1 : at + 1 + step;
        }
    }

    private static bool IsElision(ReadOnlySpan<char> text, int at)
    {
        if (!text.IsDigit(at + 1) && !text.IsAnyOf(at + 1, "«“\"@#"))
            return false;
        var start = at;
        while (at - start <= ElidedWords.LongestLength && IsLetter(text, start - 1))
            start--;
        return ElidedWords.Contains(text[start..at]);
    }

    // ʼ is a letter to Unicode; here it is one of the apostrophes.
    private static bool IsLetter(ReadOnlySpan<char> text, int at) => text.IsLetter(at) && text[at] != 'ʼ';
}
