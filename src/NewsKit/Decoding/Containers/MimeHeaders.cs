using System.Text;

namespace NewsKit.Decoding;

/// <summary>The headers of a MIME message, or of a part of one, that say where its page is and how it is written.</summary>
internal sealed record MimeHeaders
{
    /// <summary>Honest headers end long before; what follows is taken for the body.</summary>
    internal const int MostBytes = 64 * 1024;

    /// <summary>No address, boundary or content type is longer.</summary>
    private const int LongestValue = 8 * 1024;

    private static ReadOnlySpan<byte> Blanks => " \t\r"u8;

    internal string? Version { get; private set; }

    internal string ContentType { get; private set; } = "";

    internal string TransferEncoding { get; private set; } = "";

    /// <summary>The address of the part; of a whole message the one that the browser saved.</summary>
    internal string? Location { get; private set; }

    internal bool IsHtml => HasType("text/html") || HasType("application/xhtml+xml");

    internal bool IsMultipart => ContentType.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the headers at the start of some bytes, to the empty line that ends them.</summary>
    /// <param name="bytes">A message, or what follows a boundary.</param>
    /// <param name="length">How many bytes they take, with the empty line.</param>
    /// <returns>Null when a line is no header, so that this is no message. A boundary ends headers too.</returns>
    internal static MimeHeaders? Read(ReadOnlySpan<byte> bytes, out int length)
    {
        var headers = new MimeHeaders();
        var value = new StringBuilder();
        string? name = null;
        var isSound = true;
        length = 0;
        while (length < Math.Min(bytes.Length, MostBytes))
        {
            var line = Lines.At(bytes, length, out var next);
            if (line.StartsWith("--"u8))
                break;
            if (line.Trim(Blanks).IsEmpty)
            {
                length = next;
                break;
            }

            length = next;
            if (line[0] is (byte)' ' or (byte)'\t')
            {
                Append(value, line);
                continue;
            }

            headers.Keep(name, value);
            var colon = line.IndexOf((byte)':');
            isSound &= colon > 0 && IsName(line[..colon]);
            name = colon > 0 ? Encoding.Latin1.GetString(line[..colon]) : null;
            Append(value, line[(colon + 1)..]);
        }

        headers.Keep(name, value);
        return isSound ? headers : null;
    }

    /// <summary>A parameter of the content type, such as the boundary; null without it.</summary>
    internal string? Parameter(string name)
    {
        var rest = ContentType.AsSpan();
        while (NextParameter(ref rest, out var found, out var value))
        {
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
                return value.ToString();
        }

        return null;
    }

    internal bool HasType(string type)
    {
        var end = ContentType.IndexOf(';');
        return (end < 0 ? ContentType.AsSpan() : ContentType.AsSpan(0, end)).Trim()
            .Equals(type, StringComparison.OrdinalIgnoreCase);
    }

    private static bool NextParameter(ref ReadOnlySpan<char> rest, out ReadOnlySpan<char> name, out ReadOnlySpan<char> value)
    {
        name = value = [];
        var start = rest.IndexOf(';');
        if (start < 0)
            return false;
        rest = rest[(start + 1)..];
        var end = rest.IndexOfAny('=', ';');
        if (end < 0 || rest[end] == ';')
            return end >= 0;
        name = rest[..end].Trim();
        rest = rest[(end + 1)..].TrimStart();
        var isQuoted = rest is ['"', ..];
        if (isQuoted)
            rest = rest[1..];
        var stop = rest.IndexOf(isQuoted ? '"' : ';');
        value = stop < 0 ? rest : rest[..stop];
        if (!isQuoted)
            value = value.Trim();
        rest = stop < 0 ? [] : rest[(isQuoted ? stop + 1 : stop)..];
        return true;
    }

    private static bool IsName(ReadOnlySpan<byte> name)
    {
        foreach (var letter in name)
        {
            if (letter is <= (byte)' ' or >= 0x7F)
                return false;
        }

        return true;
    }

    private static void Append(StringBuilder value, ReadOnlySpan<byte> line)
    {
        if (value.Length < LongestValue)
            value.Append(' ').Append(Encoding.Latin1.GetString(line[..Math.Min(line.Length, LongestValue)].Trim(Blanks)));
    }

    /// <summary>Keeps a header that has ended, the first of its name.</summary>
    private void Keep(string? name, StringBuilder text)
    {
        var value = text.ToString().Trim();
        text.Clear();
        switch (name?.ToUpperInvariant())
        {
            case "MIME-VERSION":
                Version ??= value;
                break;
            case "CONTENT-TYPE" when ContentType.Length == 0:
                ContentType = value;
                break;
            case "CONTENT-TRANSFER-ENCODING" when TransferEncoding.Length == 0:
                TransferEncoding = value;
                break;
            case "CONTENT-LOCATION" or "SNAPSHOT-CONTENT-LOCATION":
                // An address has no blanks: those in it come of long lines that were folded.
                Location ??= value.Replace(" ", "", StringComparison.Ordinal);
                break;
        }
    }
}
