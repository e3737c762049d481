using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Finds the items of a discussion in its markup, and how deep each one is.</summary>
internal static class CommentItems
{
    private static readonly string[] IdStarts =
        ["comment-", "li-comment-", "div-comment-", "comment_", "commentaire-", "wpd-comm-", "forum", "c", "message", "comm-", "kommentar-", "reply-"];

    private static readonly string[] ItemClasses =
    [
        "comment-item", "comment_item", "forum-fil", "wc-comment", "wpd-comment", "pingback", "trackback", "h-cite", "js-comment",
        "thecomment", "comment-entry", "single-comment", "comment__item", "comment-block-item",
    ];

    /// <summary>The items of a discussion in page order: the outermost element of each, with its depth from 0.</summary>
    internal static List<(int Element, int Depth)> Find(PageContent content, int scope)
    {
        var items = new List<(int Element, int Depth)>();
        var open = new Stack<int>();
        for (var i = scope; i < content.Elements[scope].End; i++)
        {
            while (open.TryPeek(out var top) && i >= content.Elements[items[top].Element].End)
                open.Pop();
            if (!IsItem(content, i))
                continue;
            if (open.TryPeek(out var parent) && IsSameComment(content, items[parent].Element, i))
                continue;
            var nesting = open.Count + IndentsAround(content, i, scope);
            items.Add((i, nesting > 0 ? nesting : DepthByClass(content.Elements[i].Classes)));
            open.Push(items.Count - 1);
        }

        return items;
    }

    internal static bool IsItem(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.EndBlock <= e.FirstBlock || e.Tag is "a" or "span" or "ol" or "ul" or "form" or "body" or "h1" or "h2" or "h3" or "h4" or "p" or "textarea" or "input" or "button")
            return false;
        if (IsItemId(e.Id))
            return true;
        if (content.Attribute(element, "itemtype") is { } type
            && (type.EndsWith("/Comment", StringComparison.Ordinal) || type.EndsWith("/UserComments", StringComparison.Ordinal)))
            return true;
        if (e.Classes.Length == 0)
            return false;
        foreach (var name in ItemClasses)
        {
            if (content.HasClass(element, name))
                return true;
        }

        return content.HasClass(element, "comment") && (e.Tag is "li" or "article" || HoldsSignature(content, element));
    }

    /// <summary>An id such as <c>comment-123</c>, <c>c1234567</c>, <c>forum55</c>: a known start, then digits.</summary>
    private static bool IsItemId(string id)
    {
        if (id.Length < 2)
            return false;
        foreach (var start in IdStarts)
        {
            if (!id.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                continue;
            var rest = id.AsSpan(start.Length);
            if (start is "wpd-comm-" && rest.Length > 0 && char.IsAsciiDigit(rest[0]))
                return true;
            if (rest.Length >= (start is "c" or "message" ? 5 : 1) && !rest.ContainsAnyExceptInRange('0', '9'))
                return true;
        }

        return false;
    }

    private static bool HoldsSignature(PageContent content, int element)
    {
        for (var i = element + 1; i < content.Elements[element].End; i++)
        {
            if (content.Has(i, MarkupTokens.Author | MarkupTokens.Date | MarkupTokens.Meta) || content.Elements[i].Tag is "time" or "cite")
                return true;
        }

        return false;
    }

    /// <summary>Two nested items are one comment when no text parts them or their numbers agree.</summary>
    private static bool IsSameComment(PageContent content, int outer, int inner)
    {
        ref readonly var o = ref content.Elements[outer];
        ref readonly var i = ref content.Elements[inner];
        var outerNumber = Number(o.Id);
        if (outerNumber.Length > 0 && outerNumber.SequenceEqual(Number(i.Id)))
            return true;
        return content.Text.AsSpan(o.TextStart, Math.Max(0, i.TextStart - o.TextStart)).IsWhiteSpace();
    }

    private static ReadOnlySpan<char> Number(string id)
    {
        var start = id.Length;
        while (start > 0 && char.IsAsciiDigit(id[start - 1]))
            start--;
        return id.AsSpan(start);
    }

    private static int IndentsAround(PageContent content, int element, int scope)
    {
        var indents = 0;
        for (var up = content.Elements[element].Parent; up > scope; up = content.Elements[up].Parent)
        {
            if (content.HasClass(up, "indented"))
                indents++;
        }

        return indents;
    }

    /// <summary><c>depth-2</c> is the second level.</summary>
    private static int DepthByClass(string classes)
    {
        var at = classes.IndexOf("depth-", StringComparison.Ordinal);
        if (at < 0)
            return 0;
        var depth = 0;
        for (var i = at + "depth-".Length; i < classes.Length && char.IsAsciiDigit(classes[i]) && depth < 1_000; i++)
            depth = (depth * 10) + classes[i] - '0';
        return Math.Max(0, depth - 1);
    }
}
