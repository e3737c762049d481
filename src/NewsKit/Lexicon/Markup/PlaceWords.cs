using System.Buffers;
using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Class and id tokens that name a place which does not speak about the article itself.</summary>
internal static class PlaceWords
{
    /// <summary>First words of a token: <c>comment-12</c>, <c>related-posts</c>.</summary>
    private static readonly FrozenDictionary<string, PagePlaces> Heads = Table(
        ["comment", "comments", "commentlist", "respond", "disqus"], ["related", "similar", "recommended", "recommendations"]);

    /// <summary>Last words of a token: <c>post-comments</c>, <c>yarpp-related</c>.</summary>
    private static readonly FrozenDictionary<string, PagePlaces> Tails = Table(["comments", "commentlist"], ["related"]);

    /// <summary>Whole tokens only, since layouts are called <c>right-sidebar</c> and builders wrap all in
    /// <c>x-widget</c>.</summary>
    private static readonly FrozenDictionary<string, PagePlaces> Wholes = Table(
        [], ["sidebar", "secondary", "widget", "widget-area", "popular", "latest", "newsletter", "breadcrumb", "breadcrumbs",
            "footer"]);

    /// <summary>States of a page, on elements that hold all of it.</summary>
    private static readonly FrozenSet<string> States =
        FrozenSet.Create(StringComparer.OrdinalIgnoreCase, "comments-open", "comments-closed", "no-comments", "has-comments",
            "comment-status-open");

    /// <summary>What every token above holds; most classes hold none of it, and this is the fastest way to know.</summary>
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        ["comment", "respond", "disqus", "related", "similar", "recommend", "sidebar", "secondary", "widget", "popular", "latest",
            "newsletter", "breadcrumb", "footer"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>The place the tokens name, together; none for most elements.</summary>
    internal static PagePlaces Named(string tokens)
    {
        var place = PagePlaces.None;
        if (!tokens.AsSpan().ContainsAny(Stems))
            return place;
        foreach (var range in tokens.AsSpan().Split(' '))
        {
            if (range.End.Value - range.Start.Value >= "latest".Length)
                place |= NamedByOne(tokens.AsSpan(range));
        }

        return place;
    }

    private static PagePlaces NamedByOne(ReadOnlySpan<char> token)
    {
        var head = token[..Letters(token)];
        var tail = token[(token.LastIndexOfAny('-', '_') + 1)..];
        var place = Of(Heads, head) | Of(Tails, tail) | Of(Wholes, token);
        return place != PagePlaces.None && States.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token)
            ? PagePlaces.None : place;
    }

    private static int Letters(ReadOnlySpan<char> token)
    {
        var count = token.IndexOfAny('-', '_');
        return count < 0 ? token.Length : count;
    }

    private static PagePlaces Of(FrozenDictionary<string, PagePlaces> table, ReadOnlySpan<char> word) =>
        table.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var place) ? place : PagePlaces.None;

    private static FrozenDictionary<string, PagePlaces> Table(string[] comment, string[] aside)
    {
        var table = new Dictionary<string, PagePlaces>();
        foreach (var word in comment)
            table[word] = PagePlaces.Comment;
        foreach (var word in aside)
            table[word] = PagePlaces.Aside;
        return table.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
