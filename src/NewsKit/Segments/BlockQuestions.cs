using NewsKit.Blocks;

namespace NewsKit.Segments;

/// <summary>Small questions that several finders and readers ask of a block or an element.</summary>
internal static class BlockQuestions
{
    private const int MostBeforeText = 400;
    private const string SentenceEnds = ".!?…»”\"";
    private const string SignsOfEnd = ".!?。！？…」』”";
    private const int ShortestOfSigns = 22;

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
        (text.Length >= 40 && SentenceEnds.Contains(text.TrimEnd()[^1], StringComparison.Ordinal) && text.IndexOf(' ') > 0)
            || (text.Length >= ShortestOfSigns && IsOfSigns(text)
                && SignsOfEnd.Contains(text.TrimEnd()[^1], StringComparison.Ordinal));

    /// <summary>Whether a text begins in Chinese, Japanese or Korean, which say as much in fewer
    /// signs.</summary>
    private static bool IsOfSigns(ReadOnlySpan<char> text) =>
        text[..ShortestOfSigns].ContainsAnyInRange('\u3040', '\uD7AF');

    /// <summary>Whether a text is a sentence of some length.</summary>
    internal static bool IsRunning(ReadOnlySpan<char> text) =>
        (text.Length >= 80 || (text.Length >= ShortestOfSigns && IsOfSigns(text))) && IsSentence(text);

    /// <summary>Characters of the blocks of a range that are sentences of some length, mostly outside links; no more block is
    /// looked at when there are enough.</summary>
    internal static int RunningText(PageContent content, int first, int end, int enough = int.MaxValue)
    {
        var chars = 0;
        for (var block = first; block < end && chars < enough; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind == BlockKind.Text && b.LinkChars * 3 < b.Length && IsRunning(content.TextOf(block)))
                chars += b.Length;
        }

        return chars;
    }

    /// <summary>Whether hardly a sentence stands between the headline and an element: if that has much text, it holds the
    /// article, whatever its name.</summary>
    internal static bool IsTheText(PageContent content, in PageElement e, int headline) =>
        headline >= 0 && headline < e.FirstBlock && !StandsBelowText(content, e.FirstBlock, headline);

    /// <summary>Whether the text of the article stands between the headline and a block.</summary>
    internal static bool StandsBelowText(PageContent content, int block, int headline) => headline >= 0
        && RunningText(content, headline + 1, block, MostBeforeText) >= MostBeforeText;

    internal static bool EndsWithQuestionMark(ReadOnlySpan<char> text) =>
        text.TrimEnd(" \u00A0\u202F»\"”」』") is [.., '?' or '？'];

    /// <summary>Whether all letters of a block stand in bold, in one element or several.</summary>
    internal static bool IsAllBold(PageContent content, int block) => IsAllIn(content, block, "b", "strong");

    /// <summary>Whether all letters of a block stand in slanted type.</summary>
    internal static bool IsAllSlanted(PageContent content, int block) => IsAllIn(content, block, "i", "em");

    private static bool IsAllIn(PageContent content, int block, string tag, string other)
    {
        ref readonly var b = ref content.Blocks[block];
        var at = b.Start;
        var end = content.Elements[b.Element].End;
        for (var i = b.Element; i < end && content.Elements[i].TextStart < b.End; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if ((e.Tag != tag && e.Tag != other) || e.TextEnd <= at)
                continue;
            if (HoldsLetters(content.Text.AsSpan(at, Math.Max(0, e.TextStart - at))))
                return false;
            at = e.TextEnd;
            i = e.End - 1;
        }

        return at > b.Start && !HoldsLetters(content.Text.AsSpan(at, Math.Max(0, b.End - at)));
    }

    private static bool HoldsLetters(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }
}
