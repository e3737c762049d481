using NewsKit.Dom;
using NewsKit.Metadata;

namespace NewsKit;

/// <summary>The address that relative links of a page are resolved against.</summary>
internal static class BaseAddress
{
    /// <summary>The given address with the page's <c>base href</c> when both are of the same site; else what the page says
    /// of itself.</summary>
    internal static Uri? Base(Uri? given, PageMetadata metadata)
    {
        var page = given ?? Web(metadata.First(MetadataField.Canonical)?.Value);
        if (metadata.BaseHref is not { } href)
            return page;
        if (page is null)
            return Web(href);
        return Uri.TryCreate(page, href, out var declared) && IsWeb(declared) && SameSite(declared.Host, page.Host)
            ? declared : page;
    }

    /// <summary>The canonical address that the head of a page declares; null without one.</summary>
    internal static Uri? Declared(MarkupTree page)
    {
        for (var child = page.Root?.First; child is not null; child = child.Next)
        {
            if (child is not MarkupElement { LocalName: "head" } head)
                continue;
            for (var entry = head.First; entry is not null; entry = entry.Next)
            {
                if (entry is not MarkupElement element)
                    continue;
                var isLink = element.LocalName is "link"
                    && "canonical".Equals(element.GetAttribute("rel"), StringComparison.OrdinalIgnoreCase);
                if (isLink || (element.LocalName is "meta" && element.GetAttribute("property") is "og:url"))
                    return Web(element.GetAttribute(isLink ? "href" : "content"));
            }
        }

        return null;
    }

    /// <summary>An address as it is, if it is an absolute one of the web.</summary>
    internal static Uri? Web(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && IsWeb(uri) ? uri : null;

    private static bool IsWeb(Uri uri) => uri.Scheme is "http" or "https";

    /// <summary>Same host, or one is a sub-domain of the other, "www." aside.</summary>
    private static bool SameSite(string one, string other)
    {
        one = Bare(one);
        other = Bare(other);
        return string.Equals(one, other, StringComparison.OrdinalIgnoreCase)
            || one.EndsWith("." + other, StringComparison.OrdinalIgnoreCase)
            || other.EndsWith("." + one, StringComparison.OrdinalIgnoreCase);
    }

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;
}
