using System.Buffers;
using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>A comment in one paragraph: <c>&lt;p&gt;&lt;b&gt;Luc&lt;/b&gt; (13/05/2024) : Enfin&#160;!&lt;/p&gt;</c>.</summary>
/// <param name="Block">The paragraph.</param>
/// <param name="Name">Who wrote.</param>
/// <param name="Date">When, as printed.</param>
/// <param name="TextStart">Where the text begins.</param>
internal readonly record struct OneBlockComment(int Block, string Name, string Date, int TextStart)
{
    private const int LongestSignature = 110;
    private const int ShortestText = 8;
    private static readonly SearchValues<char> Ends = SearchValues.Create("):,-–—|•·\n>]");

    /// <summary>The comment that a block is; null for one that does not open with a name and a date.</summary>
    internal static OneBlockComment? Of(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.HeadingLevel > 0)
            return null;
        var text = content.TextOf(block);
        var head = text[..Math.Min(text.Length, LongestSignature)];
        if (DateReading.FindIn(head) is not { Start: > 1 } date || CommentNames.Name(head[..date.Start]) is not { } name)
            return null;
        var end = CommentDates.EndOfTime(text, date.Start + date.Length);
        var rest = text[end..].TrimStart(" \u00A0");
        if (rest.IsEmpty || !Ends.Contains(rest[0]))
            return null;
        var words = rest.TrimStart(" \u00A0):,-–—|•·\n>]");
        return words.Length < ShortestText ? null
            : new OneBlockComment(block, name, CommentDates.Whole(text, date.Start, date.Length), b.End - words.Length);
    }
}
