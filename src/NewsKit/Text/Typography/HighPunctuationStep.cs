using System.Buffers;
using NewsKit.Lexicon;

namespace NewsKit.Text;

/// <summary>P: the space before <c>; : ! ?</c>.</summary>
internal sealed class HighPunctuationStep : TextStep
{
    private const string MarkCharacters = ";:!?";
    private const string AfterExclamation = ")]}»”\"’'…,.–—";
    private const string AfterColon = "«“\"";
    private const string Openers = "([{«“‘¿¡";
    private const string TakeSpaceAfter = "%‰€£$°)]}»”\"’….²³";

    private static readonly SearchValues<char> Marks = SearchValues.Create(MarkCharacters);

    public override string Name => "high-punctuation";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        var canadian = TextLanguage.IsCanadianFrench(block.Settings.Language);
        for (var at = text.IndexOfAny(Marks); at >= 0;)
        {
            var end = MarkEnd(text, at);
            if (IsMark(text, at, end) && !(canadian && text[at] != ':'))
                Space(ref block, text, at);
            var step = text[end..].IndexOfAny(Marks);
            at = step < 0 ? -1 : end + step;
        }
    }

    private static int MarkEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at + 1;
        while (text[at] is '!' or '?' && text.IsAnyOf(end, "!?"))
            end++;
        return end;
    }

    // What follows tells a mark from a time of day, an address, a smiley.
    private static bool IsMark(ReadOnlySpan<char> text, int at, int end)
    {
        var ends = end == text.Length || text.IsWhiteSpace(end);
        if (text[at] is '!' or '?')
            return ends || text.IsAnyOf(end, AfterExclamation);
        return (ends || text.IsAnyOf(end, AfterColon)) && !text.IsAnyOf(at - 1, MarkCharacters);
    }

    private static void Space(ref TextBlock block, ReadOnlySpan<char> text, int at)
    {
        var wanted = text[at] == ':' ? "\u00A0" : "\u202F";
        var start = text.SpacesStart(at);
        if (start == at)
        {
            if (TakesSpace(text, at) && !block.IsProtected(at - 1))
                block.InsertBefore(at, wanted);
        }
        else if (!text.IsLineEdge(start - 1) && !text.IsAnyOf(start - 1, Openers)
            && !text[start..at].SequenceEqual(wanted))
        {
            block.Replace(start, at - start, wanted);
        }
    }

    private static bool TakesSpace(ReadOnlySpan<char> text, int at)
    {
        if (!text.IsLetterOrDigit(at - 1) && !text.IsAnyOf(at - 1, TakeSpaceAfter))
            return false;
        var name = text[at] == '!' ? NamesWithMark.LengthAtEnd(text[..at]) : 0;
        return name == 0 || text.IsWord(at - name - 1);
    }
}
