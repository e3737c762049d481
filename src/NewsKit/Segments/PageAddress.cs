namespace NewsKit.Segments;

/// <summary>Questions about a link and the address of the page it stands on.</summary>
internal static class PageAddress
{
    /// <summary>Whether a link is relative and the page has no address it could be resolved against.</summary>
    internal static bool IsUnresolved(string href, ReadingContext context) =>
        context.Content.Addresses.Page is null && href.Length > 0 && href[0] is not ('#' or '?')
        && !href.StartsWith("//", StringComparison.Ordinal) && !HasScheme(href);

    /// <summary>Whether a link leads to a place of the page itself.</summary>
    internal static bool IsSame(string? url, string href, ReadingContext context)
    {
        if (href.StartsWith('#'))
            return true;
        return url is not null && context.Content.Addresses.Page is { } page
            && WithoutPrefix(WithoutFragment(url)).SequenceEqual(WithoutPrefix(WithoutFragment(page.AbsoluteUri)));
    }

    /// <summary>Whether an address is that of a whole site: <c>/</c>, <c>https://lephare.example/</c>.</summary>
    internal static bool IsStart(string href)
    {
        if (href is "/")
            return true;
        var host = href.IndexOf("//", StringComparison.Ordinal);
        return host is 0 or 5 or 6 && href.IndexOf('/', host + 2) is var path
            && (path < 0 || path == href.Length - 1);
    }

    private static ReadOnlySpan<char> WithoutFragment(string address) =>
        address.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 ? address.AsSpan(0, at) : address;

    /// <summary>Without scheme and <c>www.</c>: a page is the same with and without them.</summary>
    private static ReadOnlySpan<char> WithoutPrefix(ReadOnlySpan<char> address)
    {
        var start = address.IndexOf("://", StringComparison.Ordinal) is var scheme and > 0 ? scheme + 3 : 0;
        return address[start..].StartsWith("www.", StringComparison.Ordinal) ? address[(start + 4)..] : address[start..];
    }

    private static bool HasScheme(string href)
    {
        var colon = href.AsSpan().IndexOfAny(':', '/');
        return colon > 0 && href[colon] == ':';
    }
}
