using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the comments of a discussion in its markup, and how deep each one is: by what they are called, else as
/// neighbours of one shape that are signed.</summary>
internal static class CommentElements
{
    /// <summary>With more named comments than this the others are something else.</summary>
    private const int FewNamed = 2;
    private const int LongestLabel = 40;

    /// <summary>The comments within a range of elements, in page order.</summary>
    internal static List<CommentElement> Find(PageContent content, int first, int end)
    {
        var found = new List<int>();
        for (var i = first; i < end; i++)
        {
            if (content.Elements[i].Tag is "dt" ? IsTerm(content, i)
                : CommentMarkup.IsItem(content, i) || SignedComments.IsFold(content, i))
                found.Add(i);
        }

        var named = Nested(content, first, end, SignedComments.Around(content, WithoutBoxes(content, found), first, end));

        if (named.Count > FewNamed)
            return named;
        var alike = UnnamedComments.Find(content, first, end);
        if (named.Count == 0)
            return Nested(content, first, end, alike);
        return AreAmong(content, named, alike)
            ? Nested(content, first, end, [.. named.Select(item => item.Element).Union(alike).Order()]) : named;
    }

    /// <summary>The elements found without those that hold others and, before the first of them, neither a signature nor a text:
    /// boxes around all comments that are named like one.</summary>
    private static List<int> WithoutBoxes(PageContent content, List<int> found)
    {
        List<int>? kept = null;
        for (var i = 0; i < found.Count; i++)
        {
            var isBox = i + 1 < found.Count && IsBox(content, found[i], found[i + 1])
                && ((i + 2 < found.Count && AreNeighbours(content, found[i + 1], found[i + 2]))
                    || IsTitled(content, found[i], found[i + 1]));
            if (isBox)
                kept ??= [.. found[..i]];
            else
                kept?.Add(found[i]);
        }

        return kept ?? found;
    }

    private static bool AreNeighbours(PageContent content, int one, int other) => content.Elements[one].End <= other
        && content.Elements[one].Parent == content.Elements[other].Parent && CommentMarkup.HasItemId(content.Elements[other].Id)
        && string.Equals(content.Elements[one].Tag, content.Elements[other].Tag, StringComparison.Ordinal);

    /// <summary>Whether the heading of the discussion stands in a box before the first comment.</summary>
    private static bool IsTitled(PageContent content, int element, int inner)
    {
        for (var block = content.Elements[element].FirstBlock; block < content.Elements[inner].FirstBlock; block++)
        {
            if (content.LabelOf(block) is LabelKind.CommentHeading or LabelKind.CommentCount)
                return true;
        }

        return false;
    }

    private static bool IsBox(PageContent content, int element, int inner)
    {
        ref readonly var e = ref content.Elements[element];
        if (inner >= e.End || CommentMarkup.HasItemId(e.Id) || !CommentMarkup.HasItemId(content.Elements[inner].Id)
            || content.Elements[inner].FirstBlock == e.FirstBlock
            || CommentTraits.HasSignature(content, element + 1, inner, MarkupTokens.None))
            return false;
        for (var block = e.FirstBlock; block < content.Elements[inner].FirstBlock; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind == BlockKind.Text && b.HeadingLevel == 0 && content.LabelOf(block) == LabelKind.None
                && (b.Length > LongestLabel || DateReading.FindIn(content.TextOf(block)) is not null))
                return false;
        }

        return true;
    }

    /// <summary>Whether the few that bear a name stand beside more of the same making: one comment of the editors among those of
    /// readers.</summary>
    private static bool AreAmong(PageContent content, List<CommentElement> named, List<int> alike)
    {
        return alike.Count > named.Count && named.TrueForAll(item => StandsBeside(item.Element) && !IsMixedUp(item.Element));

        bool StandsBeside(int item) =>
            alike.Exists(other => other == item || content.Elements[other].Parent == content.Elements[item].Parent);
        bool IsMixedUp(int item) =>
            alike.Exists(other => other != item && (content.IsWithin(other, item) || content.IsWithin(item, other)));
    }

    /// <summary>The elements of a segment; an empty range in plain text.</summary>
    internal static (int First, int End) RangeOf(PageContent content, Segment segment)
    {
        if (segment.Element >= 0)
            return (segment.Element, content.Elements[segment.Element].End);
        if (content.Kind == PageKind.Text)
            return (0, 0);
        var first = 1;
        while (first < content.Elements.Length && (content.Elements[first].FirstBlock < segment.First
            || content.Elements[first].EndBlock <= segment.First || content.Elements[first].EndBlock > segment.End))
            first++;
        var end = first;
        while (end < content.Elements.Length && content.Elements[end].FirstBlock < segment.End)
            end++;
        return (first, end);
    }

    /// <summary>The comments with how deep they are, by what is nested in what.</summary>
    private static List<CommentElement> Nested(PageContent content, int first, int end, List<int> found)
    {
        var items = new ItemList(content);
        var next = 0;
        for (var i = first; i < end && next < found.Count; i++)
        {
            if (found[next] == i && CommentMarkup.IsIndented(content.Elements[i]))
                items.AddReplyList(i);
            if (found[next] == i)
                items.Add(found[next++], content.Elements[i].Tag is "dt" ? EndOfTerm(content, i) : content.Elements[i].End);
            else if (CommentMarkup.IsReplyList(content.Elements[i]) || FollowsItem(content, i, found, next))
                items.AddReplyList(i);
        }

        return items.Finish();
    }

    /// <summary>Whether an element stands right behind a comment beside it and holds comments and nothing before them: its
    /// answers.</summary>
    private static bool FollowsItem(PageContent content, int element, List<int> found, int next)
    {
        ref readonly var e = ref content.Elements[element];
        if (next == 0 || e.Tag is not ("ul" or "ol" or "div" or "section") || found[next] >= e.End)
            return false;
        ref readonly var before = ref content.Elements[found[next - 1]];
        return before.Parent == e.Parent && before.End == element
            && content.Elements[found[next]].FirstBlock == e.FirstBlock;
    }

    /// <summary>Old themes make a comment of a term with the signature and a definition with the text.</summary>
    private static bool IsTerm(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.EndBlock <= e.FirstBlock || e.Parent < 0 || content.Elements[e.Parent].Tag is not "dl")
            return false;
        var box = content.Elements[e.Parent].Parent;
        return content.Has(element, MarkupTokens.Comment) || content.Has(e.Parent, MarkupTokens.Comment)
            || (box > 0 && content.Has(box, MarkupTokens.Comment));
    }

    private static int EndOfTerm(PageContent content, int term)
    {
        var end = content.Elements[content.Elements[term].Parent].End;
        for (var i = content.Elements[term].End; i < end; i = content.Elements[i].End)
        {
            if (content.Elements[i].Tag is "dt")
                return i;
        }

        return end;
    }

    /// <summary>Comments as they are found, with what is open around the next one.</summary>
    private sealed class ItemList(PageContent content)
    {
        private const int Flat = -1;
        private readonly Stack<(int End, int Item)> _open = new();

        internal List<CommentElement> Items { get; } = [];

        internal void AddReplyList(int element)
        {
            CloseBefore(element);
            _open.Push((content.Elements[element].End, Flat));
        }

        internal void Add(int element, int end)
        {
            CloseBefore(element);
            var lists = 0;
            var parent = Flat;
            foreach (var (_, item) in _open)
            {
                if (item != Flat)
                {
                    parent = item;
                    break;
                }

                lists++;
            }

            if (parent != Flat && lists == 0 && IsSameComment(Items[parent].Element, element))
                return;
            var depth = parent == Flat ? lists : Items[parent].Depth + Math.Max(1, lists);
            Items.Add(new CommentElement(element, end, depth > 0 ? depth : CommentDepth.Declared(content, element)));
            _open.Push((end, Items.Count - 1));
        }

        internal List<CommentElement> Finish() => CommentDepth.OfFlat(content, Items);

        private void CloseBefore(int element)
        {
            while (_open.TryPeek(out var top) && element >= top.End)
                _open.Pop();
        }

        /// <summary>Two nested items are one comment when no text parts them, their numbers agree, or the inner one has no
        /// number of its own.</summary>
        private bool IsSameComment(int outer, int inner)
        {
            ref readonly var o = ref content.Elements[outer];
            ref readonly var i = ref content.Elements[inner];
            // A term signs what its definition holds.
            if (o.Tag is "dt" && i.Tag is not "dt")
                return true;
            var outerNumber = CommentMarkup.Number(o.Id);
            var innerNumber = CommentMarkup.Number(i.Id);
            if (outerNumber.Length > 0 && (innerNumber.Length == 0 ? i.Tag is not "li" : outerNumber.SequenceEqual(innerNumber)))
                return true;
            return content.Text.AsSpan(o.TextStart, Math.Max(0, i.TextStart - o.TextStart)).IsWhiteSpace()
                || SignedComments.IsTextOf(content, outer, inner);
        }
    }
}
