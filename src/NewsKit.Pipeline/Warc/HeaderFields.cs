using System.Text;

namespace NewsKit.Pipeline;

/// <summary>The header of a record or of a response: a first line, then fields in any order, folded or not, ended by CR LF or
/// LF.</summary>
internal sealed class HeaderFields
{
    /// <summary>A thousand fields, the first line and what ends the header.</summary>
    internal const int MostLines = 1_003;

    internal const int LongestLine = 64 * 1024;

    private readonly List<KeyValuePair<string, string>> _fields = [];

    private HeaderFields(string firstLine) => FirstLine = firstLine;

    internal string FirstLine { get; }

    internal static HeaderFields None { get; } = new("");

    /// <summary>The first value of a field; null without one.</summary>
    internal string? this[string name] =>
        _fields.Find(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value;

    /// <summary>The values of a field as one list, as if it stood there once.</summary>
    internal IEnumerable<string> List(string name) => _fields
        .Where(field => field.Key.Equals(name, StringComparison.OrdinalIgnoreCase))
        .SelectMany(field => field.Value.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));

    /// <summary>How long the header at the start of the bytes is, with the blank line that ends it.</summary>
    /// <param name="bytes">They start with the header.</param>
    /// <param name="searched">How many of them were searched before.</param>
    /// <returns>0 when its end is not among the bytes.</returns>
    internal static int Length(ReadOnlySpan<byte> bytes, int searched)
    {
        var at = Math.Max(0, searched - 2);
        while (bytes[at..].IndexOf((byte)'\n') is var feed and >= 0)
        {
            at += feed + 1;
            var rest = bytes[at..];
            if (rest.StartsWith("\n"u8))
                return at + 1;
            if (rest.StartsWith("\r\n"u8))
                return at + 2;
        }

        return 0;
    }

    /// <summary>Reads a header.</summary>
    /// <exception cref="InvalidDataException">It has too many lines, or too long ones.</exception>
    internal static HeaderFields Read(ReadOnlySpan<byte> bytes)
    {
        HeaderFields? header = null;
        var lines = 0;
        foreach (var range in bytes.Split((byte)'\n'))
        {
            var line = bytes[range].TrimEnd((byte)'\r');
            if (++lines > MostLines || line.Length > LongestLine)
                throw new InvalidDataException("A header has too many lines, or too long ones.");
            if (header is null)
                header = new HeaderFields(Encoding.UTF8.GetString(line));
            else if (!line.IsEmpty)
                header.Add(line);
        }

        return header ?? None;
    }

    private void Add(ReadOnlySpan<byte> line)
    {
        var text = Encoding.UTF8.GetString(line);
        if (line[0] is (byte)' ' or (byte)'\t')
        {
            if (_fields is [.., var last])
                _fields[^1] = new(last.Key, $"{last.Value} {text.Trim()}".Trim());
            return;
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon > 0)
            _fields.Add(new(text[..colon].Trim(), text[(colon + 1)..].Trim()));
    }
}
