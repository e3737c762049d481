using NewsKit.Addresses;

namespace NewsKit.Output;

/// <summary>Opens links by the link policy: only addresses that may be written, outside ones marked as such.</summary>
internal sealed class HtmlLinks(MarkupWriter markup, string? page, bool newTab)
{
    private readonly string? _host = HostOf(WebAddress.Resolve(page, null, AddressUse.Page));

    /// <summary>The same policy for what readers wrote: no link is vouched for.</summary>
    internal HtmlLinks ForComments() => new(markup, page, newTab) { IsForComments = true };

    private bool IsForComments { get; init; }

    /// <summary>Opens a link and answers true, or does nothing when the address may not be written.</summary>
    internal bool Start(string? url, string? classes = null, string? language = null)
    {
        var address = WebAddress.Resolve(url, null, AddressUse.Link);
        if (address is null)
            return false;
        var host = HostOf(address);
        var isOutside = host is not null && host != _host;
        markup.Start("a", classes)
            .Attribute("href", address)
            .Attribute("rel", IsForComments ? "nofollow ugc noopener" : isOutside ? "noopener" : null)
            .Attribute("hreflang", language)
            .Attribute("target", newTab && isOutside ? "_blank" : null);
        return true;
    }

    /// <summary>The text, as a link where the address may be written.</summary>
    internal void Write(string? url, string text, string? classes = null)
    {
        var isLink = Start(url, classes);
        markup.Text(text);
        if (isLink)
            markup.End();
    }

    private static string? HostOf(string? address) =>
        address is not null && address.StartsWith("http", StringComparison.Ordinal)
            ? address.Split('/', 4)[2]
            : null;
}
