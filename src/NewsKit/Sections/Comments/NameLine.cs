using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>A line with the name of who wrote, and figures behind it: <c>Luc &lt;span&gt;1 204 pts&lt;/span&gt;</c>.</summary>
internal static class NameLine
{
    private const int LongestCount = 14;

    /// <summary>Whether an element behind a name is a figure with what it counts.</summary>
    internal static bool IsCount(PageContent content, in PageElement inner, int start) =>
        inner.TextStart > start && inner.TextLength is > 1 and <= LongestCount
            && char.IsAsciiDigit(content.Text[inner.TextStart]) && char.IsLetter(content.Text[inner.TextEnd - 1]);

    /// <summary>The text of a line without them.</summary>
    internal static ReadOnlySpan<char> Of(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.TextEnd <= b.End && IsCount(content, e, b.Start))
                return content.Text.AsSpan(b.Start, e.TextStart - b.Start).TrimEnd();
        }

        return content.TextOf(block);
    }
}
