using System.Globalization;
using System.Text;

namespace NewsKit.Addresses;

/// <content>Hosts: no user information, a readable port, ASCII in the end. Stricter than browsers, never laxer.</content>
internal static partial class WebAddress
{
    private const int MaxHostLength = 253;
    private const int MaxLabelLength = 63;

    /// <summary>Host and port as they are written, or null when they may not be.</summary>
    private static string? Authority(string scheme, ReadOnlySpan<char> authority, AddressUse use)
    {
        if (authority.IsEmpty || authority.Contains('@'))
            return null;
        var hostEnd = authority[0] == '[' ? authority.IndexOf(']') + 1 : authority.IndexOf(':');
        if (hostEnd < 0)
            hostEnd = authority.Length;
        if (hostEnd == 0 || !TryReadPort(scheme, authority[hostEnd..], out var port))
            return null;
        var host = authority[0] == '['
            ? Ipv6(authority[1..(hostEnd - 1)], use)
            : HostName(authority[..hostEnd], use);
        return host is null || port.Length == 0 ? host : string.Concat(host, ":", port);
    }

    /// <summary>Reads <c>:8080</c>; the default port of the scheme and an empty one are left out.</summary>
    private static bool TryReadPort(string scheme, ReadOnlySpan<char> text, out string port)
    {
        port = "";
        if (text.IsEmpty || text is ":")
            return true;
        if (text[0] != ':' || !int.TryParse(text[1..], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            || number > ushort.MaxValue)
            return false;
        if (number != (scheme == "https" ? 443 : 80))
            port = number.ToString(CultureInfo.InvariantCulture);
        return true;
    }

    private static string? HostName(ReadOnlySpan<char> host, AddressUse use)
    {
        var name = host.ToString().ToLowerInvariant();
        if (!Ascii.IsValid(name))
        {
            var ascii = ToPunycode(name);
            if (ascii is null)
                return null;
            name = ascii;
        }

        if (name.AsSpan().ContainsAnyExcept(PlainHost) || !IsHostName(name))
            return null;
        if (EndsInNumber(name))
            return Ipv4(name, use);
        return use == AddressUse.Media && IsPrivateName(name) ? null : name;
    }

    /// <summary>Labels of 1 to 63 characters, 253 in all; one dot may end the name.</summary>
    private static bool IsHostName(ReadOnlySpan<char> host)
    {
        if (host.EndsWith("."))
            host = host[..^1];
        if (host.Length is 0 or > MaxHostLength)
            return false;
        foreach (var label in host.Split('.'))
        {
            var (_, length) = label.GetOffsetAndLength(host.Length);
            if (length is 0 or > MaxLabelLength)
                return false;
        }

        return true;
    }

    private static ReadOnlySpan<char> LastLabel(ReadOnlySpan<char> host)
    {
        if (host.EndsWith("."))
            host = host[..^1];
        return host[(host.LastIndexOf('.') + 1)..];
    }
}
