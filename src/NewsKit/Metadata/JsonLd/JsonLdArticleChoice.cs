using System.Text.Json;

namespace NewsKit.Metadata;

/// <summary>Which of the articles in structured data the page is about.</summary>
internal static class JsonLdArticleChoice
{
    /// <summary>
    /// The article whose address is the canonical one, else whose headline stands in the title of the document, else the
    /// first that is not one of a list; null when there is none.
    /// </summary>
    internal static JsonLdNode? Choose(JsonLdNodes graph, IReadOnlyList<JsonLdNode> articles, string? canonical, string? title)
    {
        JsonLdNode? byHeadline = null;
        JsonLdNode? first = null;
        foreach (var article in articles)
        {
            if (canonical is not null && IsAt(graph, article, canonical))
                return article;
            if (byHeadline is null && title is not null && IsNamedIn(graph, article, title))
                byHeadline = article;
            if (first is null && !article.IsListed)
                first = article;
        }

        return byHeadline ?? first;
    }

    /// <summary>Whether the article says that it stands at the address.</summary>
    internal static bool IsAt(JsonLdNodes graph, JsonLdNode article, string address) =>
        Same(graph.Text(article.Element, "url"), address) || Same(graph.Text(article.Element, "@id"), address)
            || Same(PageOf(graph, article), address);

    /// <summary>Whether the headline of the article stands in the title.</summary>
    internal static bool IsNamedIn(JsonLdNodes graph, JsonLdNode article, string title) =>
        (graph.Text(article.Element, "headline") ?? graph.Text(article.Element, "name")) is { } headline
        && !string.IsNullOrWhiteSpace(headline)
        && title.Contains(OneLine.Of(headline, headline.Length, out _), StringComparison.OrdinalIgnoreCase);

    /// <summary>The address of the page that an article names as its own.</summary>
    internal static string? PageOf(JsonLdNodes graph, JsonLdNode article)
    {
        if (!graph.TryGet(article.Element, "mainEntityOfPage", out var page))
            return null;
        if (page.ValueKind == JsonValueKind.Object)
            return graph.Text(page, "@id") ?? graph.Text(page, "url");
        return JsonLdValue.Text(page);
    }

    private static bool Same(string? one, string other) =>
        one is not null && Bare(one).Equals(Bare(other), StringComparison.OrdinalIgnoreCase);

    private static ReadOnlySpan<char> Bare(string address)
    {
        var bare = address.AsSpan().Trim();
        if (bare.IndexOf('#') is var hash and >= 0)
            bare = bare[..hash];
        if (bare.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0)
            bare = bare[(scheme + 3)..];
        if (bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            bare = bare[4..];
        return bare.TrimEnd('/');
    }
}
