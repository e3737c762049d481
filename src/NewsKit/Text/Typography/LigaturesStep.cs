using System.Buffers;
using NewsKit.Lexicon;

namespace NewsKit.Text;

/// <summary>L: <c>œ</c> and <c>æ</c> in a closed list of words, only when asked for.</summary>
internal sealed class LigaturesStep : TextStep
{
    private static readonly SearchValues<char> Initials = SearchValues.Create("csobvnmeCSOBVNME");

    public override string Name => "ligatures";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        for (var at = text.IndexOfAny(Initials); at >= 0;)
        {
            if (!text.IsWord(at - 1) && LigatureStems.LettersToJoin(text[at..]) is >= 0 and var offset)
                block.Replace(at + offset, 2, Ligature(text[at + offset], text[at + offset + 1]));
            var step = text[(at + 1)..].IndexOfAny(Initials);
            at = step < 0 ? -1 : at + 1 + step;
        }
    }

    private static string Ligature(char first, char second) => (first, char.IsUpper(first), char.IsUpper(second)) switch
    {
        ('o' or 'O', true, _) => "Œ",
        ('o' or 'O', false, _) => "œ",
        (_, true, _) => "Æ",
        _ => "æ",
    };
}
