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

    private const CommentTrait AnswerableTraits = CommentTrait.Date | CommentTrait.Text | CommentTrait.Reply;

    /// <summary>The elements of the shape that most neighbours share, in page order.</summary>
    /// <remarks>Where nothing names the author, a date, a text and a button to answer make a comment of two or more
    /// neighbours.</remarks>
    internal static List<int> Find(PageContent content, int first, int end)
    {
        var traits = CommentTraits.Collect(content, first, end);
        if (Find(content, first, end, traits, IsComment) is { Count: > 0 } signed)
            return signed.Count > 1 || content.Has(signed[0], MarkupTokens.Comment)
                ? SignedComments.Besides(content, WithNameless(content, signed, traits, first, end), traits, first, end)
                : Answerable(content, first, end, traits) is { Count: > 0 } more && more.Contains(signed[0]) ? more : signed;
        return Answerable(content, first, end, traits);
    }

    /// <summary>Several of a shape with a date, a text and a button to answer.</summary>
    private static List<int> Answerable(PageContent content, int first, int end, CommentTrait[] traits)
    {
        return Find(content, first, end, traits, IsAnswerable) is { Count: > 1 } answerable ? answerable : [];
    }

    /// <summary>Those of the same making among them that have a date and a text and no name: somebody who left none.</summary>
    private static List<int> WithNameless(PageContent content, List<int> signed, CommentTrait[] traits, int first, int end)
    {
        const CommentTrait Dated = CommentTrait.Date | CommentTrait.Text;
        var shape = ShapeOf(content, signed[0]);
        var all = new SortedSet<int>(signed);
        for (var i = first; i < end; i++)
        {
            if ((traits[i - first] & (Dated | CommentTrait.Card)) == Dated && ShapeOf(content, i) == shape
                && IsWhole(content, i))
                all.Add(i);
        }

        return [.. all];
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
        var brief = new List<int>();
        for (var i = first; i < end; i++)
        {
            if (!isComment(traits[i - first]) || !IsWhole(content, i))
                continue;
            var shape = ShapeOf(content, i);
            if (!IsText(content, i))
            {
                brief.Add(i);
                continue;
            }

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
        if (best is { Count: > 1 } && brief.Count > 0)
            best = WithShort(content, best, brief, shapes);
        return best is null ? [] : WithNested(content, best, shapes);
    }

    /// <summary>Those of a shape that say less than their names and buttons: several of the shape are comments, and so are
    /// they.</summary>
    private static List<int> WithShort(
        PageContent content, List<int> best, List<int> brief, Dictionary<Shape, List<int>> shapes)
    {
        var shape = ShapeOf(content, best[0]);
        foreach (var element in brief)
        {
            var own = ShapeOf(content, element);
            if (!shapes.TryGetValue(own, out var alike))
                shapes.Add(own, alike = []);
            alike.Add(element);
        }

        foreach (var alike in shapes.Values)
            alike.Sort();
        return shapes[shape];
    }

    /// <summary>The replies of the same tag and class within the comments found.</summary>
    private static List<int> WithNested(PageContent content, List<int> best, Dictionary<Shape, List<int>> shapes)
    {
        var found = ShapeOf(content, best[0]);
        if ((found.Class.Length == 0 && found.Tag is not "li") || found.Parent < 0)
            return best;
        var all = new SortedSet<int>(best);
        var ends = new int[best.Count];
        for (var i = 0; i < best.Count; i++)
            ends[i] = Math.Max(content.Elements[best[i]].End, i > 0 ? ends[i - 1] : 0);
        foreach (var (shape, alike) in shapes)
        {
            if (!string.Equals(shape.Tag, found.Tag, StringComparison.Ordinal)
                || !string.Equals(shape.Class, found.Class, StringComparison.Ordinal))
                continue;
            foreach (var element in alike)
            {
                var before = best.BinarySearch(element);
                before = before < 0 ? ~before - 1 : before;
                if (before >= 0 && element < ends[before])
                    all.Add(element);
            }
        }

        return [.. all];
    }

    private static bool IsWhole(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return (e.Tag is "div" or "li" or "article" or "section" or "tr" or "table" or "blockquote" or "p" or "dl"
                || e.Tag.Contains('-', StringComparison.Ordinal)) && BlockQuestions.HoldsWholeBlocks(content, element);
    }

    /// <summary>Whether links are the smaller part of an element.</summary>
    private static bool IsText(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        var (chars, linkChars) = content.Measure(e.FirstBlock, e.EndBlock);
        return linkChars * 2 < chars || chars < ShortComment;
    }

    private static bool IsComment(CommentTrait traits) => (traits & CommentTrait.Signature) == CommentTrait.Signature
        && (traits & CommentTrait.Text) != 0 && (traits & CommentTrait.Card) == 0;

    private static bool IsAnswerable(CommentTrait traits) =>
        (traits & AnswerableTraits) == AnswerableTraits && (traits & CommentTrait.Card) == 0;

    private static bool IsReview(CommentTrait traits) => IsComment(traits) && (traits & CommentTrait.Portrait) != 0;

    /// <summary>Elements named for comments may nest, others are alike only beside each other.</summary>
    private static Shape ShapeOf(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return new Shape((e.Tokens & MarkupTokens.Comment) != 0 ? -1 : e.Parent, e.Tag, FirstClass(e.Classes));
    }

    /// <summary>The first class without the number some systems put at its end.</summary>
    private static string FirstClass(string classes)
    {
        var name = classes.AsSpan().Trim();
        if (name.IndexOfAny(' ', '\n', '\t') is var space and >= 0)
            name = name[..space];
        return name.TrimEnd("0123456789").ToString();
    }

    private readonly record struct Shape(int Parent, string Tag, string Class);
}
