using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Recognises the element of one comment by what systems call it: ids with a number, classes, types.</summary>
internal static class CommentMarkup
{
    private const int LinesOfHead = 3;
    private const int MostBlanksOfName = 3;
    private const int LongestHead = 80;

    internal static bool IsItem(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.EndBlock <= e.FirstBlock || (CannotBeItem(e.Tag) && !IsParagraph(content, element)))
            return false;
        if (HasItemId(e.Id) || HasCommentType(content, element))
            return true;
        var isNamed = (e.Tokens & (MarkupTokens.Comment | MarkupTokens.Ping)) != 0 || content.HasClass(element, "h-cite");
        if (e.Classes.Length == 0 || !isNamed)
            return false;
        return HasOne(content, element, CommentClasses.Items)
            || (HasOne(content, element, CommentClasses.Single) && (CommentTraits.HasSignature(content, element + 1, e.End)
                || CommentTraits.Says(content.TextOf(e.FirstBlock)) || SaysFirst(content, e)
                || IsParagraph(content, element) || IsDated(content, e)));
    }

    private static bool HasOne(PageContent content, int element, string[] names)
    {
        foreach (var name in names)
        {
            if (content.HasClass(element, name))
                return true;
        }

        return false;
    }

    /// <summary>Whether the first line is a name and a word such as "said" or a colon, with more below it.</summary>
    private static bool SaysFirst(PageContent content, in PageElement e) => e.EndBlock > e.FirstBlock + 1
        && content.Blocks[e.FirstBlock] is { Kind: BlockKind.Text, Length: <= CommentNames.Longest }
        && content.StringOf(e.FirstBlock) is var line && (CommentNames.SaysAtEnd(line)
            || (line.EndsWith(':') && line.AsSpan().Count(' ') <= MostBlanksOfName && CommentNames.Name(line) is not null));

    /// <summary>Whether one of the first lines, or of the last behind a name, is short and holds a date.</summary>
    private static bool IsDated(PageContent content, in PageElement e)
    {
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (block == e.FirstBlock + LinesOfHead)
                block = Math.Max(block, e.EndBlock - LinesOfHead);
            if (content.Blocks[block].Length <= LongestHead && content.TextOf(block).ContainsAnyInRange('0', '9')
                && DateReading.FindIn(content.TextOf(block)) is not null)
                return e.EndBlock > block + 1;
        }

        return false;
    }

    /// <summary>Whether an element is named for a comment and is one in a single paragraph.</summary>
    private static bool IsParagraph(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return e.Tag is "p" or "li" or "div" && e.EndBlock == e.FirstBlock + 1 && content.HasClass(element, "comment")
            && OneBlockComment.Of(content, e.FirstBlock) is not null;
    }

    /// <summary>Whether the element holds answers, as <c>ol.children</c> and <c>div.indented</c> do.</summary>
    internal static bool IsReplyList(in PageElement e)
    {
        if (e.Classes.Length == 0 || e.Tag is not ("ul" or "ol" or "div" or "section"))
            return false;
        return HoldsOne(e, CommentClasses.ReplyLists) || IsIndented(e);
    }

    /// <summary>Whether a class says that the element is set in.</summary>
    internal static bool IsIndented(in PageElement e) => e.Classes.Length > 0 && HoldsOne(e, CommentClasses.Indents);

    private static bool HoldsOne(in PageElement e, string[] names)
    {
        foreach (var name in names)
        {
            if (e.Classes.Contains(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    internal static bool HasCommentType(PageContent content, int element) =>
        content.Elements[element].FirstAttribute < content.Elements[element].EndAttribute
        && content.Attribute(element, "itemtype") is { } type
        && (type.EndsWith("/Comment", StringComparison.Ordinal) || type.EndsWith("/UserComments", StringComparison.Ordinal));

    /// <summary>An id such as <c>comment-123</c>, <c>c1234567</c>, <c>forum55</c>: a known start, then digits; or any name of a
    /// comment before a long number.</summary>
    internal static bool HasItemId(string id)
    {
        var number = LastDigits(id).Length;
        if (number == 0)
            return id.StartsWith("wpd-comm-", StringComparison.Ordinal);
        var name = id.AsSpan(0, id.Length - number);
        foreach (var start in CommentClasses.ItemIds)
        {
            if (name.Equals(start, StringComparison.OrdinalIgnoreCase))
                return number >= (start is "c" or "message" ? 5 : 1);
        }

        var endsInName = name.EndsWith("-comment-", StringComparison.OrdinalIgnoreCase)
            || name.EndsWith("-comment", StringComparison.OrdinalIgnoreCase);
        return name.StartsWith("wpd-comm-", StringComparison.Ordinal) || (number >= 4 && endsInName);
    }

    /// <summary>The number of a comment in an id: the digits at its end, or those before the parent's in
    /// <c>wpd-comm-12_7</c>.</summary>
    internal static ReadOnlySpan<char> Number(string id)
    {
        var number = LastDigits(id);
        return number.Length > 0 && number.Length < id.Length && id[^(number.Length + 1)] == '_'
            && LastDigits(id.AsSpan(0, id.Length - number.Length - 1)) is { Length: > 0 } own
            ? own : number;
    }

    private static ReadOnlySpan<char> LastDigits(ReadOnlySpan<char> id)
    {
        var start = id.Length;
        while (start > 0 && char.IsAsciiDigit(id[start - 1]))
            start--;
        return id[start..];
    }

    private static bool CannotBeItem(string tag) =>
        tag is "a" or "span" or "ol" or "ul" or "form" or "body" or "h1" or "h2" or "h3" or "h4" or "p"
        or "textarea" or "input" or "button" or "dt" or "dd" or "time" or "img" or "i" or "b" or "strong";
}
