using System.Buffers;

namespace NewsKit.Text;

/// <summary>W: runs of white space become one; a no-break space stays only where it means something.</summary>
internal sealed class WhiteSpaceStep : TextStep
{
    private const string MarksAfter = ";:!?%‰€$£¥°»";

    private static readonly SearchValues<char> Special = SearchValues.Create("\n\u00A0\u202F");

    public override string Name => "white-space";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        if (!text.ContainsAny(Special) && text.HasSingleBlanks())
            return;
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && (text[at] == '\n' || CharacterClasses.IsSpace(text[at])))
                at++;
            if (at > start)
                Shorten(ref block, text, start, at);
        }
    }

    private static void Shorten(ref TextBlock block, ReadOnlySpan<char> text, int start, int end)
    {
        var run = text[start..end];
        if (start == 0 || end == text.Length)
        {
            KeepBreaks(ref block, run, start, wanted: 0);
        }
        else if (run.Contains('\n'))
        {
            KeepBreaks(ref block, run, start, wanted: Math.Min(2, run.Count('\n')));
        }
        else if (run is not " ")
        {
            var kept = IsMeaningful(text, start, end) ? Strongest(run) : " ";
            if (!run.SequenceEqual(kept))
                block.Repair(start, run.Length, kept);
        }
    }

    // Break elements cannot go: they are what is wanted, and only what is missing is taken from line breaks in the text.
    private static void KeepBreaks(ref TextBlock block, ReadOnlySpan<char> run, int start, int wanted)
    {
        for (var i = 0; i < run.Length && wanted > 0; i++)
        {
            if (run[i] == '\n' && block.IsBreakElement(start + i))
                wanted--;
        }

        for (var i = 0; i < run.Length; i++)
        {
            if (run[i] != '\n')
                block.Repair(start + i, 1, "");
            else if (!block.IsBreakElement(start + i) && wanted-- <= 0)
                block.Repair(start + i, 1, "");
        }
    }

    private static string Strongest(ReadOnlySpan<char> run) => run.Contains(CharacterClasses.NarrowNoBreakSpace) ? "\u202F"
        : run.Contains(CharacterClasses.NoBreakSpace) ? "\u00A0" : " ";

    /// <summary>Whether a no-break space may stand between the characters around a run (W3).</summary>
    private static bool IsMeaningful(ReadOnlySpan<char> text, int start, int end)
    {
        var (before, after) = (text[start - 1], text[end]);
        if (MarksAfter.Contains(after, StringComparison.Ordinal) || before is '«' or '–' or '—' || after is '–' or '—')
            return true;
        if (text.IsDigit(start - 1) && text.IsLetterOrDigit(end))
            return true;
        if (text.IsDigit(end) && (before is '.' or '…' or '°' or 'º' || text.IsLetter(start - 1)))
            return true;
        return text.IsUpper(end) && text[..start].EndsWithHonorific();
    }
}
