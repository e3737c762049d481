using NewsKit.Blocks;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Boxes around the answers to a comment that are made like a comment and have no telling name:
/// <c>&lt;div&gt;…&lt;/div&gt;&lt;div&gt;&lt;div&gt;…&lt;/div&gt;&lt;/div&gt;</c>.</summary>
internal static class AnswerBoxes
{
    private const int MostToAnswer = 6;

    /// <summary>The elements found, and for one behind a comment that holds nothing but comments, its answers, those.</summary>
    internal static List<int> Opened(PageContent content, List<int> found, CommentTrait[] traits, int first)
    {
        SortedSet<int>? kept = null;
        for (var i = 1; i < found.Count; i++)
        {
            ref readonly var before = ref content.Elements[found[i - 1]];
            if (before.End != found[i] || before.Parent != content.Elements[found[i]].Parent)
                continue;
            var made = UnnamedComments.FirstClass(before.Classes);
            if (Boxes(content, found[i], made, traits, first) <= Boxes(content, found[i - 1], made, traits, first))
                continue;
            kept ??= [.. found];
            kept.Remove(found[i]);
            kept.UnionWith(Answers(content, found[i], made, traits, first));
        }

        return kept is null ? found : [.. kept];
    }

    /// <summary>How many boxes stand around comments, one in another: a comment may have one around its parts.</summary>
    private static int Boxes(PageContent content, int element, string made, CommentTrait[] traits, int first)
    {
        var boxes = 0;
        while (Answers(content, element, made, traits, first) is [var inner, ..])
            (element, boxes) = (inner, boxes + 1);
        return boxes;
    }

    /// <summary>The elements in another of its tag that are made like the comment before it, where each is signed and says
    /// something, and nothing else does.</summary>
    private static List<int> Answers(PageContent content, int element, string made, CommentTrait[] traits, int first)
    {
        ref readonly var e = ref content.Elements[element];
        var answers = new List<int>();
        for (var i = element + 1; i < Math.Min(e.End, first + traits.Length); i = content.Elements[i].End)
        {
            if (content.Elements[i].TextLength <= 0)
                continue;
            if (!UnnamedComments.IsComment(traits[i - first]) || !BlockQuestions.HoldsWholeBlocks(content, i)
                || !string.Equals(content.Elements[i].Tag, e.Tag, StringComparison.Ordinal)
                || !string.Equals(UnnamedComments.FirstClass(content.Elements[i].Classes), made, StringComparison.Ordinal))
                return [];
            answers.Add(i);
        }

        return answers;
    }

    /// <summary>Whether the element right behind the only comment found, or behind the box that ends with it, holds one of its
    /// making: its answers.</summary>
    internal static bool FollowOne(PageContent content, int only, CommentTrait[] traits, int first, int end)
    {
        var box = only;
        while (content.Elements[box].Parent is var around && around > first
            && content.Elements[around].End == content.Elements[box].End)
            box = around;
        var next = content.Elements[box].End;
        if (next >= end || (traits[next - first] & CommentTrait.Card) != 0
            || content.Elements[next].Parent != content.Elements[box].Parent)
            return false;
        // A discussion may end within an element.
        for (var i = next + 1; i < Math.Min(end, Math.Min(content.Elements[next].End, next + MostToAnswer)); i++)
        {
            if (UnnamedComments.IsComment(traits[i - first])
                && string.Equals(content.Elements[i].Tag, content.Elements[only].Tag, StringComparison.Ordinal)
                && string.Equals(UnnamedComments.FirstClass(content.Elements[i].Classes),
                    UnnamedComments.FirstClass(content.Elements[only].Classes), StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
