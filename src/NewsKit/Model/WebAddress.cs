namespace NewsKit.Model;

/// <summary>The one function every address passes: resolved, allowed and canonical, or nothing.</summary>
internal static class WebAddress
{
    internal static string? Resolve(string? raw, Uri? page, AddressUse use)
    {
        if (string.IsNullOrWhiteSpace(raw) || !Uri.TryCreate(page, raw.Trim(), out var uri) && !Uri.TryCreate(raw.Trim(), UriKind.Absolute, out uri))
            return null;
        return uri.Scheme is "http" or "https" || (use == AddressUse.Link && uri.Scheme is "mailto" or "tel") ? uri.AbsoluteUri : null;
    }
}
