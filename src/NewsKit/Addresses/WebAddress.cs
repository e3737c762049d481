using System.Buffers;

namespace NewsKit.Addresses;

/// <summary>The one function every address passes: resolved, allowed and canonical, or nothing.</summary>
/// <remarks>Reads addresses as browsers do (WHATWG URL), so that what is checked here is what a browser opens; where
/// browsers are lenient with hosts it refuses. A canonical address comes back as the same string.</remarks>
internal static partial class WebAddress
{
    internal const int MaxLength = 8 * 1024;

    private const string SchemeMark = "://";

    private static readonly SearchValues<char> SchemeChars =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-.");

    /// <summary>Controls, and the marks that reorder text: they make an address look like another one.</summary>
    private static readonly SearchValues<char> Forbidden = SearchValues.Create(
        string.Concat(Enumerable.Range(0, 0x20).Concat(Enumerable.Range(0x7F, 0x21)).Select(c => (char)c))
        + "\u061C\u200E\u200F\u2028\u2029\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    /// <summary>The canonical absolute address, or null when there is none that may be written.</summary>
    /// <param name="raw">The address as the page has it.</param>
    /// <param name="page">The address relative ones are resolved against; null drops relative ones.</param>
    /// <param name="use">What it is for.</param>
    internal static string? Resolve(string? raw, Uri? page, AddressUse use)
    {
        if (string.IsNullOrEmpty(raw))
            return null;
        if (IsCanonical(raw, use))
            return raw;
        var address = Strip(raw);
        if (address.Length is 0 or > MaxLength || address.AsSpan().ContainsAny(Forbidden))
            return null;
        var colon = SchemeLength(address);
        var resolved = colon < 0
            ? Relative(address, page, use)
            : WithScheme(address[..colon].ToLowerInvariant(), address[(colon + 1)..], page, use);
        if (resolved is not { Length: <= MaxLength })
            return null;
        return string.Equals(resolved, raw, StringComparison.Ordinal) ? raw : resolved;
    }

    private static string? WithScheme(string scheme, string rest, Uri? page, AddressUse use) => scheme switch
    {
        "http" or "https" when rest.Length > 0 && IsSlash(rest[0]) => Absolute(scheme, rest, use),
        // "https:page.html" is relative on a page of the same scheme, as browsers read it.
        "http" or "https" when page is { IsAbsoluteUri: true } && page.Scheme == scheme => Relative(rest, page, use),
        "http" or "https" => Absolute(scheme, rest, use),
        "mailto" when use == AddressUse.Link => MailTo(rest),
        "tel" when use == AddressUse.Link => Telephone(rest),
        _ => null,
    };

    /// <summary>An address with its own host; browsers take any number of slashes before it.</summary>
    private static string? Absolute(string scheme, ReadOnlySpan<char> rest, AddressUse use)
    {
        rest = rest.TrimStart(@"/\");
        var end = rest.IndexOfAny(@"/\?#");
        var authority = end < 0 ? rest : rest[..end];
        return Compose(scheme, authority, end < 0 ? "" : rest[end..], use);
    }

    private static string? Relative(string reference, Uri? page, AddressUse use)
    {
        if (reference.Length == 0 || page is not { IsAbsoluteUri: true })
            return null;
        var start = Resolve(page.OriginalString, null, AddressUse.Page);
        if (start is null)
            return null;
        var authorityStart = start.IndexOf(SchemeMark, StringComparison.Ordinal) + SchemeMark.Length;
        var scheme = start[..(authorityStart - SchemeMark.Length)];
        if (reference.Length > 1 && IsSlash(reference[0]) && IsSlash(reference[1]))
            return Absolute(scheme, reference, use);

        var pathStart = start.IndexOf('/', authorityStart);
        var fragment = start.IndexOf('#', pathStart);
        var withoutFragment = fragment < 0 ? start : start[..fragment];
        var query = withoutFragment.IndexOf('?', pathStart);
        var path = query < 0 ? withoutFragment[pathStart..] : withoutFragment[pathStart..query];
        var tail = reference[0] switch
        {
            '/' or '\\' => reference,
            '?' => path + reference,
            '#' => withoutFragment[pathStart..] + reference,
            _ => path[..(path.LastIndexOf('/') + 1)] + reference,
        };
        return Compose(scheme, start.AsSpan(authorityStart, pathStart - authorityStart), tail, use);
    }

    /// <summary>The place of the colon after a scheme, or -1.</summary>
    private static int SchemeLength(ReadOnlySpan<char> address)
    {
        var colon = address.IndexOf(':');
        return colon > 0 && char.IsAsciiLetter(address[0]) && !address[..colon].ContainsAnyExcept(SchemeChars) ? colon : -1;
    }

    /// <summary>Without controls and blanks at the ends, and without tabs and line breaks anywhere.</summary>
    private static string Strip(string raw)
    {
        var start = 0;
        var end = raw.Length;
        while (start < end && raw[start] <= ' ')
            start++;
        while (end > start && raw[end - 1] <= ' ')
            end--;
        var inner = raw.AsSpan(start, end - start);
        if (!inner.ContainsAny("\t\r\n"))
            return inner.Length == raw.Length ? raw : inner.ToString();
        return string.Concat(inner.ToString().Where(c => c is not ('\t' or '\r' or '\n')));
    }

    private static bool IsSlash(char c) => c is '/' or '\\';
}
