using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The comments of a discussion that no name gives away: elements of one tag and first class, signed and with a
/// text.</summary>
internal static class UnnamedComments
{
    /// <summary>Names and buttons may outweigh the text of a comment shorter than this; a longer one made of links is a
    /// card.</summary>
    private const int ShortComment = 60;

    /// <summary>A name, a day, a button: lines that may be links in a comment too.</summary>
    private const int LongestOfControls = 40;

    private const int LinesOfComment = 2;

    /// <summary>In blanks.</summary>
    private const int MostOfName = 2;

    /// <summary>A comment is signed and says something in its first elements.</summary>
    private const int MostOfHead = 60;

    private const string Striped = "striped";

    private const CommentTrait Answerable = CommentTrait.Date | CommentTrait.Text | CommentTrait.Reply;

    /// <summary>The elements of the shape that most neighbours share, in page order.</summary>
    /// <remarks>Without a name, a date, a text and a button to answer make a comment of two or more neighbours.</remarks>
    internal static List<int> Find(PageContent content, int first, int end)
    {
        var traits = CommentTraits.Collect(content, first, end);
        var signed = Find(content, first, end, traits, IsComment);
        if (Find(content, first, end, traits, IsHeaded) is { Count: > 1 } headed && headed.Count > signed.Count
            && signed.TrueForAll(item => IsOrHoldsTwo(content, item, headed)))
            signed = headed;
        if (signed.Count == 1 && HoldsSeveral(content, signed[0]))
            return [];
        if (signed.Count > 1 || (signed.Count == 1 && (content.Has(signed[0], MarkupTokens.Comment)
            || AnswerBoxes.FollowOne(content, signed[0], traits, first, end))))
        {
            var all = AnswerBoxes.Opened(content, WithNameless(content, signed, traits, first, end), traits, first);
            return SignedComments.Besides(content, all, traits, first, end);
        }

        if (Find(content, first, end, traits, IsAnswerable) is { Count: > 1 } answerable
            && signed.TrueForAll(answerable.Contains))
            return answerable;
        return signed.Count == 0 && Find(content, first, end, traits, IsDated) is { Count: > 1 } dated
            && dated.TrueForAll(item => OpensWithName(content, item)) ? dated : signed;
    }

    private static bool IsOrHoldsTwo(PageContent content, int element, List<int> among) => among.BinarySearch(element) is var at
        && (at >= 0 || (~at + 1 < among.Count && among[~at + 1] < content.Elements[element].End));

    /// <summary>Whether several lines of what looks like one comment sign, each with its hour and a text: rows of a table, or
    /// texts that rules part, which are read line by line.</summary>
    private static bool HoldsSeveral(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        var signed = 0;
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (LineSignature.Of(content, block) is { IsSure: true }
                && content.Closest(content.Blocks[block].Element, "blockquote") < element
                && CommentLines.StartsWithComment(content, block, e.EndBlock) && ++signed > 1)
                return true;
        }

        return false;
    }

    /// <summary>Whether a name is the first line of an element and more stands before its date, below the text.</summary>
    private static bool OpensWithName(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        var block = e.FirstBlock;
        while (block < e.EndBlock && (content.Blocks[block].Kind != BlockKind.Text || content.Blocks[block].Length == 1))
            block++;
        return block + 2 < e.EndBlock && content.Blocks[block] is { HeadingLevel: 0, Length: <= CommentNames.Longest }
            && content.LabelOf(block) == LabelKind.None && content.TextOf(block).Count(' ') <= MostOfName
            && !CommentDates.IsDated(content, block, CommentNames.Longest)
            && CommentNames.Name(content.TextOf(block)) is not null;
    }

    /// <summary>Those of the same making among them that have a date and a text and no name: somebody who left none.</summary>
    private static List<int> WithNameless(PageContent content, List<int> signed, CommentTrait[] traits, int first, int end)
    {
        var shape = ShapeOf(content, signed[0]);
        var isTold = shape.Class.Length > 0 || shape.Tag is "li";
        var all = new SortedSet<int>(signed);
        for (var i = first; i < end; i++)
        {
            if ((traits[i - first] & (CommentTrait.Date | CommentTrait.Card)) == CommentTrait.Date
                && ShapeOf(content, i) is var own
                && ((traits[i - first] & CommentTrait.Text) != 0 || (own == shape && SaysBesideName(content, i)))
                && (own == shape || (isTold && own.IsMadeAs(shape) && IsWithin(content, i, first, all)))
                && MayBeItem(content, i))
                all.Add(i);
        }

        return [.. all];
    }

    /// <summary>Whether a line says who wrote, with the date or without, and another says something: a word that looks like a
    /// name above the date, or like a button.</summary>
    private static bool SaysBesideName(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        var lines = 0;
        for (var block = e.FirstBlock; block < e.EndBlock && lines < LinesOfComment; block++)
        {
            if (content.Blocks[block] is not { Kind: BlockKind.Text, Length: > 1 })
                continue;
            var label = CommentButtons.LabelIn(content, block);
            if (label == LabelKind.None ? !CommentDates.IsDated(content, block, LongestOfControls * 2)
                    || CommentTraits.OfLine(content, block).HasFlag(CommentTrait.Signature)
                : CommentButtons.MayBeSaid(content, block, label))
                lines++;
        }

        return lines == LinesOfComment;
    }

    private static bool IsWithin(PageContent content, int element, int first, SortedSet<int> comments)
    {
        for (var up = content.Elements[element].Parent; up >= first; up = content.Elements[up].Parent)
        {
            if (comments.Contains(up))
                return true;
        }

        return false;
    }

    /// <summary>Customers' reviews have a name or a date, and a rating or a picture.</summary>
    internal static List<int> FindReviews(PageContent content, int first, int end) =>
        Find(content, first, end, CommentTraits.Collect(content, first, end), IsReview);

    private static List<int> Find(
        PageContent content, int first, int end, CommentTrait[] traits, Func<CommentTrait, bool> isComment)
    {
        var shapes = new Dictionary<Shape, List<int>>();
        List<int>? best = null;
        var answers = new List<int>();
        for (var i = first; i < end; i++)
        {
            var own = content.Elements[i].Tag is "dt" ? OfTerm(content, i, first, end, traits) : traits[i - first];
            if (!isComment(own) || !MayBeItem(content, i))
                continue;
            var shape = ShapeOf(content, i);
            if (!shapes.TryGetValue(shape, out var alike))
                shapes.Add(shape, alike = []);
            alike.Add(i);
            if (best is [var outer] && i < content.Elements[outer].End && SignedComments.AreTwo(content, outer, i))
            {
                answers.Add(i);
                continue;
            }

            if (best is null || alike.Count > best.Count || (best.Count == 1 && i < content.Elements[best[0]].End
                && content.Elements[best[0]].Tag is not "li"))
                best = alike;
        }

        if (best is [var only] && answers.Count > 0 && answers[0] < content.Elements[only].End && answers[0] > only)
            return [only, .. answers];
        return best is null ? [] : WithNested(
            content, first, traits, Outermost(content, first, traits, best, shapes, isComment), shapes, isComment);
    }

    /// <summary>The traits of a term and of what defines it.</summary>
    private static CommentTrait OfTerm(PageContent content, int term, int first, int end, CommentTrait[] traits)
    {
        var own = traits[term - first];
        for (var i = content.Elements[term].End; i < end && content.Elements[i].Tag is "dd"; i = content.Elements[i].End)
            own |= traits[i - first];
        return own;
    }

    /// <summary>Where more answers stand beside each other than comments, the comments that they answer.</summary>
    private static List<int> Outermost(
        PageContent content, int first, CommentTrait[] traits, List<int> best, Dictionary<Shape, List<int>> shapes,
        Func<CommentTrait, bool> isComment)
    {
        for (var up = content.Elements[best[0]].Parent; up >= first; up = content.Elements[up].Parent)
        {
            var (outer, inner) = (ShapeOf(content, up), ShapeOf(content, best[0]));
            if (outer.IsMadeAs(inner) && shapes.TryGetValue(outer, out var alike) && alike.Contains(up)
                && HasOwn(content, first, traits, up, best[0], isComment))
                best = alike;
        }

        return best;
    }

    /// <summary>Whether an element is signed and says something before another that stands in it.</summary>
    private static bool HasOwn(PageContent content, int first, CommentTrait[] traits, int outer, int inner,
        Func<CommentTrait, bool> isComment)
    {
        var own = CommentTrait.None;
        for (var i = outer + 1; i < inner && i < outer + MostOfHead; i++)
        {
            if (content.Elements[i].End <= inner)
                own |= traits[i - first];
        }

        return isComment(own);
    }

    /// <summary>The replies of the same tag and class within the comments found; where no class tells them from the parts of a
    /// comment, those behind a signature and a text of the comment that they stand in.</summary>
    private static List<int> WithNested(
        PageContent content, int first, CommentTrait[] traits, List<int> best, Dictionary<Shape, List<int>> shapes,
        Func<CommentTrait, bool> isComment)
    {
        var found = ShapeOf(content, best[0]);
        if (found.Parent < 0)
            return best;
        var isTold = found.Class.Length > 0 || found.Tag is "li";
        var all = new SortedSet<int>(best);
        foreach (var element in shapes.Where(shape => shape.Key.IsMadeAs(found)).SelectMany(shape => shape.Value).Order())
        {
            var around = content.Elements[element].Parent;
            while (around >= best[0] && !all.Contains(around))
                around = content.Elements[around].Parent;
            if (around >= best[0] && (isTold || HasOwn(content, first, traits, around, element, isComment)))
                all.Add(element);
        }

        return [.. all];
    }

    private static bool MayBeItem(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if ((e.Tag is not ("div" or "li" or "article" or "section" or "tr" or "table" or "blockquote" or "p" or "dl" or "dt")
                && !e.Tag.Contains('-', StringComparison.Ordinal))
            || !BlockQuestions.HoldsWholeBlocks(content, element))
            return false;
        var (chars, linkChars) = content.Measure(e.FirstBlock, e.EndBlock);
        if (linkChars * 2 < chars || chars < ShortComment)
            return true;
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (content.Blocks[block] is { Kind: BlockKind.Text, LinkChars: > 0 } line && (line.Length <= LongestOfControls
                || CommentDates.IsDated(content, block, LongestOfControls * 2)))
                linkChars -= line.LinkChars;
        }

        return linkChars * 2 < chars;
    }

    internal static bool IsComment(CommentTrait traits) => (traits & CommentTrait.Signature) == CommentTrait.Signature
        && (traits & CommentTrait.Text) != 0 && (traits & CommentTrait.Card) == 0;

    /// <summary>A name as a heading, and the date below the text.</summary>
    private static bool IsHeaded(CommentTrait traits) =>
        (traits & (CommentTrait.Heading | CommentTrait.Date | CommentTrait.Card)) == (CommentTrait.Heading | CommentTrait.Date)
        && (traits & (CommentTrait.Text | CommentTrait.Author)) != 0;

    private static bool IsAnswerable(CommentTrait traits) =>
        (traits & Answerable) == Answerable && (traits & CommentTrait.Card) == 0;

    private static bool IsDated(CommentTrait traits) =>
        (traits & (CommentTrait.Date | CommentTrait.Text | CommentTrait.Card)) == (CommentTrait.Date | CommentTrait.Text);

    private static bool IsReview(CommentTrait traits) => IsComment(traits) && (traits & CommentTrait.Portrait) != 0;

    /// <summary>Elements named for comments may nest, others are alike only beside each other.</summary>
    private static Shape ShapeOf(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return new Shape((e.Tokens & MarkupTokens.Comment) != 0 ? -1 : e.Parent, e.Tag, FirstClass(e.Classes));
    }

    /// <summary>The first class without the number some systems put at its end; one for all that tell a row from its
    /// neighbours, where there is no other.</summary>
    internal static string FirstClass(string classes)
    {
        var isStriped = false;
        foreach (var range in classes.AsSpan().SplitAny(' ', '\n', '\t'))
        {
            var name = classes.AsSpan(range);
            if (!name.IsEmpty && !CommentClasses.IsStripe(name))
                return name.TrimEnd("0123456789").ToString();
            isStriped |= !name.IsEmpty;
        }

        return isStriped ? Striped : "";
    }

    private readonly record struct Shape(int Parent, string Tag, string Class)
    {
        internal bool IsMadeAs(Shape other) => string.Equals(Tag, other.Tag, StringComparison.Ordinal)
            && string.Equals(Class, other.Class, StringComparison.Ordinal);
    }
}
