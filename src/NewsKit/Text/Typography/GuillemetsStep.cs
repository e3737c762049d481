using System.Buffers;

namespace NewsKit.Text;

/// <summary>G: one no-break space inside guillemets.</summary>
internal sealed class GuillemetsStep : TextStep
{
    private const string NoBreakSpace = "\u00A0";

    private static readonly SearchValues<char> Guillemets = SearchValues.Create("«»");

    public override string Name => "guillemets";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        for (var at = text.IndexOfAny(Guillemets); at >= 0;)
        {
            if (text[at] == '«')
                SpaceAfter(ref block, text, at);
            else
                SpaceBefore(ref block, text, at);
            var step = text[(at + 1)..].IndexOfAny(Guillemets);
            at = step < 0 ? -1 : at + 1 + step;
        }
    }

    private static void SpaceAfter(ref TextBlock block, ReadOnlySpan<char> text, int at)
    {
        var end = text.SpacesEnd(at + 1);
        if (text.IsLetterOrDigit(at - 1) || text.IsLineEdge(end) || text[end] == '»')
            return;
        if (end == at + 1)
            block.InsertAfter(at, NoBreakSpace);
        else if (text[(at + 1)..end] is not NoBreakSpace)
            block.Replace(at + 1, end - at - 1, NoBreakSpace);
    }

    private static void SpaceBefore(ref TextBlock block, ReadOnlySpan<char> text, int at)
    {
        var start = text.SpacesStart(at);
        if (text.IsLetterOrDigit(at + 1) || text.IsLineEdge(start - 1) || text[start - 1] == '«')
            return;
        if (start == at)
            block.InsertBefore(at, NoBreakSpace);
        else if (text[start..at] is not NoBreakSpace)
            block.Replace(start, at - start, NoBreakSpace);
    }
}
