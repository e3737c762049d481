using System.Buffers;
using System.Text;

namespace NewsKit.Addresses;

/// <content>Writing: dot segments resolved, backslashes turned, everything outside the safe set percent-encoded.</content>
internal static partial class WebAddress
{
    /// <summary>What stands in a canonical address as it is; percent-encodings that are there stay untouched.</summary>
    private static readonly SearchValues<char> Safe = SearchValues.Create(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&()*+,;=:@%[]/?#");

    private static readonly SearchValues<char> PlainHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-_.");

    private static string? Compose(string scheme, ReadOnlySpan<char> authority, ReadOnlySpan<char> tail, AddressUse use)
    {
        var host = Authority(scheme, authority, use);
        if (host is null)
            return null;
        var written = new StringBuilder(scheme, scheme.Length + host.Length + tail.Length + 8).Append(SchemeMark).Append(host);
        var pathEnd = tail.IndexOfAny('?', '#');
        AppendPath(written, pathEnd < 0 ? tail : tail[..pathEnd]);
        if (pathEnd >= 0)
            AppendEncoded(written, tail[pathEnd..]);
        return written.ToString();
    }

    private static void AppendPath(StringBuilder written, ReadOnlySpan<char> path)
    {
        var root = written.Length;
        if (path.Length > 0 && IsSlash(path[0]))
            path = path[1..];
        while (true)
        {
            var end = path.IndexOfAny('/', '\\');
            var segment = end < 0 ? path : path[..end];
            var dots = DotCount(segment);
            if (dots == 0)
            {
                written.Append('/');
                AppendEncoded(written, segment);
            }
            else
            {
                if (dots == 2)
                    DropLastSegment(written, root);
                if (end < 0)
                    written.Append('/');
            }

            if (end < 0)
                return;
            path = path[(end + 1)..];
        }
    }

    private static void DropLastSegment(StringBuilder written, int root)
    {
        var length = written.Length;
        while (length > root && written[length - 1] != '/')
            length--;
        written.Length = Math.Max(root, length - 1);
    }

    /// <summary>1 or 2 for a segment that means "here" or "one up", also when its dots are percent-encoded; else 0.</summary>
    private static int DotCount(ReadOnlySpan<char> segment)
    {
        var dots = 0;
        while (segment.Length > 0)
        {
            var width = segment[0] == '.' ? 1 : segment.StartsWith("%2e", StringComparison.OrdinalIgnoreCase) ? 3 : 0;
            if (width == 0 || ++dots > 2)
                return 0;
            segment = segment[width..];
        }

        return dots;
    }

    private static void AppendEncoded(StringBuilder written, ReadOnlySpan<char> text)
    {
        Span<byte> utf8 = stackalloc byte[4];
        while (text.Length > 0)
        {
            var plain = text.IndexOfAnyExcept(Safe);
            written.Append(plain < 0 ? text : text[..plain]);
            if (plain < 0)
                return;
            Rune.DecodeFromUtf16(text[plain..], out var rune, out var consumed);
            foreach (var unit in utf8[..rune.EncodeToUtf8(utf8)])
                written.Append('%').Append(Convert.ToHexString([unit]));
            text = text[(plain + consumed)..];
        }
    }

    /// <summary>True for an absolute ASCII address that nothing below would change: most addresses, at no cost.</summary>
    private static bool IsCanonical(string address, AddressUse use)
    {
        var hostStart = address.StartsWith("https://", StringComparison.Ordinal) ? 8
            : address.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (hostStart == 0 || address.Length > MaxLength)
            return false;
        var rest = address.AsSpan(hostStart);
        var hostLength = rest.IndexOf('/');
        if (hostLength <= 0 || rest.ContainsAnyExcept(Safe))
            return false;
        var host = rest[..hostLength];
        if (host.ContainsAnyExcept(PlainHost) || !IsHostName(host) || char.IsAsciiDigit(LastLabel(host)[0]))
            return false;
        var path = rest[hostLength..];
        return !path.Contains("/.", StringComparison.Ordinal) && !path.Contains("%2e", StringComparison.OrdinalIgnoreCase)
            && (use != AddressUse.Media || !IsPrivateName(host));
    }
}
