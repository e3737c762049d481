using System.Buffers;

namespace NewsKit.Text;

/// <summary>S1 and S2: a no-break space between a number and the percent or currency sign after it.</summary>
internal sealed class SignsStep : TextStep
{
    private const string NoBreakSpace = "\u00A0";

    private static readonly SearchValues<char> Signs = SearchValues.Create("%‰€$£¥");

    public override string Name => "signs";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        for (var at = text.IndexOfAny(Signs); at >= 0;)
        {
            var start = text.SpacesStart(at);
            if (at - start <= 1 && text.IsDigit(start - 1) && !text.IsWord(at + 1))
                Space(ref block, text, start, at);
            var step = text[(at + 1)..].IndexOfAny(Signs);
            at = step < 0 ? -1 : at + 1 + step;
        }
    }

    private static void Space(ref TextBlock block, ReadOnlySpan<char> text, int start, int at)
    {
        var inserts = text[at] is '%' or '‰' or '€';
        if ((inserts && text.IsAnyOf(at + 1, "%")) || text[start..at] is NoBreakSpace)
            return;
        if (start < at)
            block.Replace(start, at - start, NoBreakSpace);
        else if (inserts)
            block.InsertBefore(at, NoBreakSpace);
    }
}
