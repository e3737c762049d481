using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>What a signature, a name and a date, says of where a comment begins and ends, whatever its elements are
/// called.</summary>
internal static class SignedComments
{
    private const int LongestSignature = 160;
    private const int SignatureWithin = 5;
    private const int ShortestText = 2;

    /// <summary>A comment says something in its first lines.</summary>
    private const int MostOfHead = 20;

    private const CommentTrait Whole = CommentTrait.Signature | CommentTrait.Text;

    /// <summary>The elements found, or, where most of them are the bare texts of comments that are signed beside them, the
    /// largest element around each that holds no other.</summary>
    internal static List<int> Around(PageContent content, List<int> found, int first, int end)
    {
        if (found.Count == 0 || end - first < 2)
            return found;
        var traits = CommentTraits.Collect(content, first, end);
        if (found.Count(item => (traits[item - first] & CommentTrait.Signature) == 0) * 2 <= found.Count)
            return found;
        var starts = Running(found, first, end);
        var wide = new List<int>();
        foreach (var item in found)
        {
            var outer = item;
            var up = content.Elements[item].Parent;
            while (up > first && Holds(up) == Holds(item) && MayBeItem(content.Elements[up].Tag))
            {
                outer = up;
                up = content.Elements[up].Parent;
            }

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
        for (var block = i.FirstBlock; block < Math.Min(i.EndBlock, i.FirstBlock + SignatureWithin); block++)
        {
            if (CommentDates.IsDated(content, block, LongestSignature))
                return false;
        }

        var isSigned = false;
        for (var block = o.FirstBlock; block < i.FirstBlock; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind != BlockKind.Text)
                continue;
            var line = content.TextOf(block);
            if (DateReading.FindIn(line) is { } date && !CommentDates.IsInSentence(line, date))
                isSigned = true;
            else if (b.Length > CommentNames.Longest || (content.LabelOf(block) == LabelKind.None && BlockSays(line)))
                return false;
        }

        return isSigned;
    }

    /// <summary>Whether an element within another is signed, and the outer one before it as well: a comment and its
    /// answer.</summary>
    internal static bool AreTwo(PageContent content, int outer, int inner)
    {
        ref readonly var i = ref content.Elements[inner];
        var (own, says) = (CommentTrait.None, false);
        var start = content.Elements[outer].FirstBlock;
        for (var block = start; block < Math.Min(i.FirstBlock, start + MostOfHead) && !says; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind != BlockKind.Text)
                continue;
            var line = b.Length <= LongestSignature ? CommentTraits.OfLine(content, block) : CommentTrait.Text;
            says |= (own & CommentTrait.Signature) == CommentTrait.Signature && (line & CommentTrait.Signature) == 0
                && content.LabelOf(block) == LabelKind.None;
            own |= line & CommentTrait.Signature;
        }

        return says;
    }

    /// <summary>Whether an element folds a comment and its answers away under its signature.</summary>
    internal static bool IsFold(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.Tag is not "details" || element + 1 >= e.End || content.Elements[element + 1].Tag is not "summary")
            return false;
        ref readonly var summary = ref content.Elements[element + 1];
        return summary.TextLength is > 0 and <= LongestSignature * 2
            && DateReading.FindIn(content.ElementText(element + 1)) is not null;
    }

    /// <summary>The signed elements of another shape beside the comments found: the largest with one signature that hold none of
    /// them.</summary>
    internal static List<int> Besides(PageContent content, List<int> found, CommentTrait[] traits, int first, int end)
    {
        var starts = Running(found, first, end);
        var signed = SignedBlocks(content, first, end, out var firstBlock);
        var all = new List<int>(found);
        // Where the comments found are boxes around one element each, a list of answers is one box more.
        var boxes = found.Min(item => Boxes(content, item));
        var ends = found.Select(item => (content.Elements[item].End, content.Elements[item].Parent)).ToHashSet();
        for (var i = first; i < end; i++)
        {
            ref readonly var e = ref content.Elements[i];
            var holds = starts[Math.Min(e.End, end) - first] - starts[i - first];
            var isFound = starts[i - first + 1] - starts[i - first] > 0;
            if (isFound && signed[e.EndBlock - firstBlock] - signed[e.FirstBlock - firstBlock] > holds)
                AddAnswers(content, all, traits, signed, firstBlock, first, i);
            if (isFound || e.Tag is "aside" or "nav" or "form")
            {
                i = Math.Min(e.End, end) - 1;
                continue;
            }

            if (holds > 0 || (CommentMarkup.IsReplyList(e) && !IsOneAnswer(content, i, traits, first))
                || (traits[i - first] & (Whole | CommentTrait.Card)) != Whole || !MayBeItem(e.Tag)
                || !BlockQuestions.HoldsWholeBlocks(content, i)
                || signed[e.EndBlock - firstBlock] - signed[e.FirstBlock - firstBlock] != 1)
                continue;
            var inner = FirstIn(content, i);
            all.Add(IsAnswers(content, i, inner, ends) && Boxes(content, i) > boxes ? inner : i);
            ends.Add((e.End, e.Parent));
            i = Math.Min(e.End, end) - 1;
        }

        all.Sort();
        return all;
    }

    /// <summary>Whether an element that is set in is an answer, and no list of them: no element in it is one.</summary>
    private static bool IsOneAnswer(PageContent content, int element, CommentTrait[] traits, int first)
    {
        ref readonly var e = ref content.Elements[element];
        if (!CommentMarkup.IsIndented(e))
            return false;
        for (var i = element + 1; i < e.End; i++)
        {
            if ((traits[i - first] & Whole) == Whole)
                return false;
        }

        return true;
    }

    /// <summary>Answers of another making within a comment: the largest elements with one signature behind its own signature and
    /// text, with nothing of its own behind them; what it quotes stands before its words.</summary>
    private static void AddAnswers(PageContent content, List<int> all, CommentTrait[] traits, int[] signed, int firstBlock,
        int first, int comment)
    {
        ref readonly var outer = ref content.Elements[comment];
        var answers = new List<int>();
        for (var i = comment + 1; i < outer.End; i++)
        {
            ref readonly var e = ref content.Elements[i];
            var signatures = signed[e.EndBlock - firstBlock] - signed[e.FirstBlock - firstBlock];
            var isBehind = signed[e.FirstBlock - firstBlock] > signed[outer.FirstBlock - firstBlock]
                && Says(content, outer.FirstBlock, e.FirstBlock);
            if (signatures == 1 && isBehind && (traits[i - first] & (Whole | CommentTrait.Card)) == Whole
                && MayBeItem(e.Tag) && BlockQuestions.HoldsWholeBlocks(content, i))
            {
                if (!all.Contains(i) && (e.Parent != comment || (traits[i - first] & CommentTrait.Reply) != 0
                    || string.Equals(e.Tag, outer.Tag, StringComparison.Ordinal)))
                    answers.Add(i);
                i = e.End - 1;
            }
            else if (signatures == 0)
            {
                i = e.End - 1;
            }
        }

        if (answers.Count > 0 && !Says(content, content.Elements[answers[^1]].EndBlock, outer.EndBlock))
            all.AddRange(answers);
    }

    /// <summary>Whether running text stands in a range of blocks, signatures and buttons aside.</summary>
    private static bool Says(PageContent content, int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind == BlockKind.Text && b.Length > ShortestText && CommentButtons.LabelIn(content, block) == LabelKind.None
                && !CommentDates.IsDated(content, block, LongestSignature) && !CommentNames.Counts(content, block)
                && CommentNames.NamedBy(content.StringOf(block)) is null)
                return true;
        }

        return false;
    }

    /// <summary>Whether an element stands right behind a comment and holds nothing but one element: a list of answers with one
    /// in it.</summary>
    private static bool IsAnswers(PageContent content, int element, int inner, HashSet<(int End, int Parent)> ends)
    {
        ref readonly var e = ref content.Elements[element];
        return inner < e.End && content.Elements[inner].End == e.End
            && MayBeItem(content.Elements[inner].Tag) && ends.Contains((element, e.Parent));
    }

    /// <summary>How many elements, one in another, hold nothing but the next.</summary>
    private static int Boxes(PageContent content, int element)
    {
        for (var boxes = 0; ; boxes++)
        {
            var inner = FirstIn(content, element);
            if (inner >= content.Elements[element].End || content.Elements[inner].End != content.Elements[element].End)
                return boxes;
            element = inner;
        }
    }

    /// <summary>The first element in another that holds something: anchors may stand before it.</summary>
    private static int FirstIn(PageContent content, int element)
    {
        var inner = element + 1;
        while (inner < content.Elements[element].End && content.Elements[inner].TextLength <= 0)
            inner = content.Elements[inner].End;
        return inner;
    }

    private static int[] Running(List<int> found, int first, int end)
    {
        var starts = new int[end - first + 1];
        foreach (var item in found)
            starts[item - first + 1] = 1;
        for (var i = 1; i < starts.Length; i++)
            starts[i] += starts[i - 1];
        return starts;
    }

    /// <summary>How many short lines with a date come before each block.</summary>
    private static int[] SignedBlocks(PageContent content, int first, int end, out int firstBlock)
    {
        firstBlock = content.Elements[first].FirstBlock;
        var endBlock = Math.Max(firstBlock, CommentTraits.EndBlock(content, first, end));
        var signed = new int[endBlock - firstBlock + 1];
        for (var block = firstBlock; block < endBlock; block++)
        {
            var isSigned = CommentDates.IsDated(content, block, LongestSignature);
            signed[block - firstBlock + 1] = signed[block - firstBlock] + (isSigned ? 1 : 0);
        }

        return signed;
    }

    /// <summary>Whether a short line is more than a name.</summary>
    private static bool BlockSays(ReadOnlySpan<char> line) => line.Length > 2 && CommentNames.Name(line) is null;

    private static bool MayBeItem(string tag) => tag is "div" or "li" or "article" or "section" or "tr" or "td" or "dd"
        || tag.Contains('-', StringComparison.Ordinal);
}
