using System.Text;

namespace NewsKit.Decoding;

/// <summary>A page saved as MHTML (<c>multipart/related</c>), or a message that holds one: the first part that is HTML.</summary>
/// <remarks>One pass over the lines; parts in parts are followed to a fixed depth, and pages in pages are not.</remarks>
internal static class MimeMessage
{
    private const int MostOpen = 8;
    private const int LongestBoundary = 200;

    /// <summary>Whether bytes start with the headers of a message that may hold a page.</summary>
    internal static bool Opens(ReadOnlySpan<byte> bytes) =>
        bytes is [>= (byte)'A' and <= (byte)'z', ..]
        && Lines.At(bytes, 0, out _).Contains((byte)':')
        && MimeHeaders.Read(bytes, out _) is { } headers
        && (headers.HasType("multipart/related") || headers is { Version: not null, ContentType: not "" })
        && (headers.IsHtml || Delimiter(headers) is not null);

    /// <summary>Finds the page in such a message.</summary>
    /// <returns>Null when no part is HTML in a known transfer encoding.</returns>
    internal static MimePart? FindPage(ReadOnlySpan<byte> bytes)
    {
        if (MimeHeaders.Read(bytes, out var place) is not { } message)
            return null;
        var open = new List<byte[]>();
        if (Delimiter(message) is { } first)
            open.Add(first);
        if (message.IsHtml)
            return Decoded(bytes[place..], message, message);
        while (place < bytes.Length && open.Count > 0)
        {
            var line = Lines.At(bytes, place, out place);
            if (!Ends(line, open))
                continue;
            var headers = MimeHeaders.Read(bytes[place..], out var length) ?? new MimeHeaders();
            place += length;
            if (headers.IsHtml && Decoded(bytes[place..EndOfPart(bytes, place, open)], headers, message) is { } page)
                return page;
            if (open.Count < MostOpen && Delimiter(headers) is { } inner)
                open.Add(inner);
        }

        return null;
    }

    /// <summary>Where the part that starts here ends: at the line break before the next delimiter, or with the file.</summary>
    private static int EndOfPart(ReadOnlySpan<byte> bytes, int start, List<byte[]> open)
    {
        for (var place = start; place < bytes.Length;)
        {
            var lineStart = place;
            var line = Lines.At(bytes, place, out place);
            if (!line.StartsWith("--"u8) || Level(line, open, out _) < 0)
                continue;
            var end = Math.Max(start, lineStart - 1);
            return end > start && bytes[end - 1] == '\r' ? end - 1 : end;
        }

        return bytes.Length;
    }

    /// <summary>Whether the line is a delimiter after which a part starts; closes what it closes.</summary>
    private static bool Ends(ReadOnlySpan<byte> line, List<byte[]> open)
    {
        if (!line.StartsWith("--"u8) || Level(line, open, out var closes) is not (>= 0 and var level))
            return false;
        var kept = closes ? level : level + 1;
        open.RemoveRange(kept, open.Count - kept);
        return !closes;
    }

    /// <summary>Which of the open messages the line delimits, the innermost first; -1 for none.</summary>
    private static int Level(ReadOnlySpan<byte> line, List<byte[]> open, out bool closes)
    {
        closes = false;
        for (var level = open.Count - 1; level >= 0; level--)
        {
            if (!line.StartsWith(open[level]))
                continue;
            var rest = line[open[level].Length..].TrimEnd(" \t\r"u8);
            closes = rest.SequenceEqual("--"u8);
            if (closes || rest.IsEmpty)
                return level;
        }

        return -1;
    }

    private static byte[]? Delimiter(MimeHeaders headers) =>
        headers.IsMultipart && headers.Parameter("boundary")?.TrimEnd() is { Length: > 0 and <= LongestBoundary } boundary
            ? Encoding.Latin1.GetBytes("--" + boundary) : null;

    private static MimePart? Decoded(ReadOnlySpan<byte> body, MimeHeaders headers, MimeHeaders message) =>
        TransferEncoding.Decode(body, headers.TransferEncoding) is { } bytes
            ? new MimePart(bytes, headers.ContentType, IsWeb(headers.Location) ? headers.Location : message.Location) : null;

    private static bool IsWeb(string? location) => location?.StartsWith("http", StringComparison.OrdinalIgnoreCase) == true;
}
