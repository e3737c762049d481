using NewsKit.Blocks;

namespace NewsKit.Segments;

/// <summary>Small questions that several finders and readers ask of a block or an element.</summary>
internal static class BlockQuestions
{
    private const string SentenceEnds = ".!?…»”\"";

    /// <summary>Whether an element holds whole blocks, not a part of one.</summary>
    internal static bool HoldsWholeBlocks(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.FirstBlock >= e.EndBlock)
            return false;
        return content.Blocks[e.FirstBlock].Start >= e.TextStart && content.Blocks[e.EndBlock - 1].End <= e.TextEnd;
    }

    internal static bool IsText(PageContent content, int block) => content.Blocks[block].Kind == BlockKind.Text;

    internal static bool IsSentence(ReadOnlySpan<char> text) =>
        text.Length >= 40 && SentenceEnds.Contains(text.TrimEnd()[^1], StringComparison.Ordinal) && text.IndexOf(' ') > 0;

    /// <summary>Characters of the blocks of a range that are sentences of some length, mostly outside links.</summary>
    internal static int RunningText(PageContent content, int first, int end)
    {
        var chars = 0;
        for (var block = first; block < end; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind == BlockKind.Text && b.Length >= 80 && b.LinkChars * 3 < b.Length && IsSentence(content.TextOf(block)))
                chars += b.Length;
        }

        return chars;
    }

    internal static bool EndsWithQuestionMark(ReadOnlySpan<char> text) => text.TrimEnd(" \u00A0\u202F»\"”").EndsWith('?');

    /// <summary>Whether all of a block's text stands in bold.</summary>
    internal static bool IsAllBold(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        var container = b.Element;
        for (var i = container; i < content.Elements[container].End; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (e.TextStart >= b.End)
                return false;
            if (e.Tag is "b" or "strong" && e.TextStart <= b.Start && e.TextEnd >= b.End)
                return true;
        }

        return false;
    }
}
