using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>What a signature, a name and a date, says of where a comment begins and ends, whatever its elements are
/// called.</summary>
internal static class SignedComments
{
    private const int LongestSignature = 160;

    /// <summary>The elements found, or, where most of them are the bare texts of comments that are signed beside them, the largest
    /// element around each that holds no other.</summary>
    internal static List<int> Around(PageContent content, List<int> found, int first, int end)
    {
        if (found.Count == 0 || end - first < 2)
            return found;
        var traits = CommentTraits.Collect(content, first, end);
        if (found.Count(item => (traits[item - first] & CommentTrait.Signature) == 0) * 2 <= found.Count)
            return found;
        var starts = new int[end - first + 1];
        foreach (var item in found)
            starts[item - first + 1] = 1;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        var wide = new List<int>();
        foreach (var item in found)
        {
            var outer = item;
            for (var up = content.Elements[item].Parent; up > first && Holds(up) == Holds(item) && MayBeItem(content.Elements[up].Tag);
                up = content.Elements[up].Parent)
                outer = up;
            if ((traits[outer - first] & CommentTrait.Signature) == 0)
                outer = item;
            if (wide.Count == 0 || wide[^1] != outer)
                wide.Add(outer);
        }

        return wide;

        int Holds(int element) => starts[Math.Min(content.Elements[element].End, end) - first] - starts[element - first];
    }

    /// <summary>Whether an item that is not signed stands in one that holds nothing before it but a signature: then it is its
    /// text.</summary>
    internal static bool IsTextOf(PageContent content, int outer, int inner)
    {
        ref readonly var o = ref content.Elements[outer];
        ref readonly var i = ref content.Elements[inner];
        if (i.TextStart - o.TextStart > LongestSignature || CommentTraits.HasSignature(content, inner, i.End))
            return false;
        var isSigned = false;
        for (var block = o.FirstBlock; block < i.FirstBlock; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind != BlockKind.Text)
                continue;
            var line = content.TextOf(block);
            if (DateReading.FindIn(line) is not null)
                isSigned = true;
            else if (b.Length > CommentNames.Longest || (content.LabelOf(block) == LabelKind.None && BlockSays(line)))
                return false;
        }

        return isSigned;
    }

    /// <summary>Whether a short line is more than a name.</summary>
    private static bool BlockSays(ReadOnlySpan<char> line) => line.Length > 2 && line.ContainsAny('.', '!', '?');

    private static bool MayBeItem(string tag) => tag is "div" or "li" or "article" or "section" or "tr" or "td" or "dd";
}
