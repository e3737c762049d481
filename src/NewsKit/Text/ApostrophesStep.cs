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
            if (text.IsLetter(at - 1) && (text.IsLetter(at + 1) || IsElision(text, at)) && !block.IsProtected(at - 1))
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
        while (at - start <= ElidedWords.LongestLength && text.IsLetter(start - 1))
            start--;
        return ElidedWords.Contains(text[start..at]);
    }
}
