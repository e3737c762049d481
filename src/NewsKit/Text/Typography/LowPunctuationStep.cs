using System.Buffers;

namespace NewsKit.Text;

/// <summary>X: no space before a comma or a full stop.</summary>
internal sealed class LowPunctuationStep : TextStep
{
    private const string Before = ")]}»”’\"%€…";

    private static readonly SearchValues<char> Marks = SearchValues.Create(",.");

    public override string Name => "low-punctuation";

    public override void Apply(ref TextBlock block)
    {
        ReadOnlySpan<char> text = block.Text;
        for (var at = text.IndexOfAny(Marks); at >= 0;)
        {
            var start = text.SpacesStart(at);
            if (start < at && EndsClause(text, at) && (text.IsWord(start - 1) || text.IsAnyOf(start - 1, Before)))
                block.Replace(start, at - start, "");

            var step = text[(at + 1)..].IndexOfAny(Marks);
            at = step < 0 ? -1 : at + 1 + step;
        }
    }

    // Dots set apart by spaces (. . .) are an ellipsis of sorts: no further dot may follow.
    private static bool EndsClause(ReadOnlySpan<char> text, int at) =>
        (at + 1 == text.Length || text.IsWhiteSpace(at + 1))
        && !(text[at] == '.' && text.IsAnyOf(text.SpacesEnd(at + 1), "."));
}
