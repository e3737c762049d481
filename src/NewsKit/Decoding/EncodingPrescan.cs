using System.Buffers;
using System.Text;

namespace NewsKit.Decoding;

/// <summary>Looks for a declared encoding in the first 1024 bytes, step for step as the HTML standard does.</summary>
internal ref struct EncodingPrescan
{
    private const int Window = 1024;
    private const int LongestHead = 128 * 1024;
    private static readonly SearchValues<byte> NameEnds = SearchValues.Create("\t\n\f\r >"u8);
    private readonly ReadOnlySpan<byte> _bytes;
    private int _position;
    private string? _ignored;

    /// <summary>Looks up to the body of the page where nothing else tells the encoding: browsers, that show a page while it
    /// comes, cannot.</summary>
    internal static string? FindInHead(ReadOnlySpan<byte> bytes)
    {
        var head = bytes[..Math.Min(bytes.Length, LongestHead)];
        return new EncodingPrescan(head[..BodyOf(head)]).Markup();
    }

    /// <summary>Where the body starts; the end when there is none.</summary>
    private static int BodyOf(ReadOnlySpan<byte> head)
    {
        var tag = "<body"u8;
        for (var at = 0; head[at..].IndexOf((byte)'<') is var next and >= 0; at += next + 1)
        {
            var rest = head[(at + next)..];
            if (rest.Length >= tag.Length && Ascii.EqualsIgnoreCase(rest[..tag.Length], tag))
                return at + next;
        }

        return head.Length;
    }

    private EncodingPrescan(ReadOnlySpan<byte> bytes) => _bytes = bytes;

    private readonly bool AtEnd => _position >= _bytes.Length;

    /// <summary>The name of the encoding to use, or null; <paramref name="ignored"/> is a label that was seen and is not
    /// honoured.</summary>
    internal static string? Find(ReadOnlySpan<byte> bytes, out string? ignored)
    {
        var scan = new EncodingPrescan(bytes[..Math.Min(bytes.Length, Window)]);
        var found = scan.Markup() ?? scan.XmlDeclaration();
        ignored = found is null ? scan._ignored : null;
        return found;
    }

    private string? Markup()
    {
        if (_bytes.StartsWith("<\0?\0x\0"u8))
            return "utf-16le";
        if (_bytes.StartsWith("\0<\0?\0x"u8))
            return "utf-16be";
        for (; NextTag(); _position++)
        {
            var rest = _bytes[_position..];
            if (rest.StartsWith("<!--"u8))
                SkipComment();
            else if (IsMeta(rest))
            {
                _position += 5;
                if (Meta() is { } found)
                    return found;
            }
            else if (rest is [_, var letter, ..] && char.IsAsciiLetter((char)letter)
                || rest is [_, (byte)'/', var end, ..] && char.IsAsciiLetter((char)end))
                SkipTag();
            else if (rest is [_, (byte)'!' or (byte)'/' or (byte)'?', ..])
                _position += Length(rest.IndexOf((byte)'>'));
        }

        return null;
    }

    private bool NextTag()
    {
        if (AtEnd)
            return false;
        var next = _bytes[_position..].IndexOf((byte)'<');
        _position += Length(next);
        return next >= 0;
    }

    /// <summary>A distance, or past the end when nothing was found.</summary>
    private readonly int Length(int found) => found < 0 ? _bytes.Length - _position : found;

    private static bool IsMeta(ReadOnlySpan<byte> rest) =>
        rest.Length > 5 && Ascii.EqualsIgnoreCase(rest[..5], "<meta"u8) && (AsciiBlanks.Has(rest[5]) || rest[5] == '/');

    private void SkipComment()
    {
        // The two hyphens before the end may be those of the start.
        _position += 2;
        var end = _bytes[_position..].IndexOf("-->"u8);
        _position += Length(end < 0 ? end : end + 2);
    }

    private void SkipTag()
    {
        _position += Length(_bytes[_position..].IndexOfAny(NameEnds));
        while (NextAttribute(out _, out _))
        {
        }
    }

    private string? Meta()
    {
        bool hasEquiv = false, hasContent = false, hasCharset = false, gotPragma = false;
        bool? needPragma = null;
        string? encoding = null;
        while (NextAttribute(out var name, out var value))
        {
            if (Is(name, "http-equiv"u8) && !hasEquiv)
            {
                hasEquiv = true;
                gotPragma = Ascii.EqualsIgnoreCase(value, "content-type"u8);
            }
            else if (Is(name, "content"u8) && !hasContent)
            {
                hasContent = true;
                if (encoding is null && Honoured(CharsetParameter.Find(Encoding.Latin1.GetString(value))) is { } named)
                    (encoding, needPragma) = (named, true);
            }
            else if (Is(name, "charset"u8) && !hasCharset)
            {
                hasCharset = true;
                (encoding, needPragma) = (Honoured(Encoding.Latin1.GetString(value)), false);
            }
        }

        return AtEnd || needPragma is null || (needPragma.Value && !gotPragma) ? null : encoding;
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> expected) => Ascii.EqualsIgnoreCase(name, expected);

    /// <summary>A page that could be read so far is not UTF-16, and x-user-defined means windows-1252 here.</summary>
    private string? Honoured(ReadOnlySpan<char> label)
    {
        var name = EncodingLabels.Find(label);
        if (name is null && !label.IsEmpty)
            _ignored ??= label.ToString();
        return name switch
        {
            "utf-16le" or "utf-16be" => "utf-8",
            "x-user-defined" => "windows-1252",
            _ => name,
        };
    }

    /// <summary>False at the end of the tag, and at the end of the window, which also ends the scan.</summary>
    private bool NextAttribute(out ReadOnlySpan<byte> name, out ReadOnlySpan<byte> value)
    {
        name = value = [];
        while (!AtEnd && (AsciiBlanks.Has(_bytes[_position]) || _bytes[_position] == '/'))
            _position++;
        if (AtEnd || _bytes[_position] == '>')
            return false;
        var start = _position++;
        while (!AtEnd && _bytes[_position] is not ((byte)'=' or (byte)'/' or (byte)'>') && !AsciiBlanks.Has(_bytes[_position]))
            _position++;
        name = _bytes[start.._position];
        SkipBlanks();
        if (AtEnd || _bytes[_position] != '=')
            return !AtEnd;
        _position++;
        SkipBlanks();
        if (AtEnd)
            return false;
        value = _bytes[_position] is (byte)'"' or (byte)'\'' ? Quoted() : Unquoted();
        return !AtEnd;
    }

    private void SkipBlanks()
    {
        while (!AtEnd && AsciiBlanks.Has(_bytes[_position]))
            _position++;
    }

    private ReadOnlySpan<byte> Quoted()
    {
        var quote = _bytes[_position++];
        var value = _bytes.Slice(_position, Length(_bytes[_position..].IndexOf(quote)));
        _position = Math.Min(_position + value.Length + 1, _bytes.Length);
        return value;
    }

    private ReadOnlySpan<byte> Unquoted()
    {
        var value = _bytes.Slice(_position, Length(_bytes[_position..].IndexOfAny(NameEnds)));
        _position += value.Length;
        return value;
    }

    /// <summary>The encoding of an XML declaration at the very start, which XHTML pages have.</summary>
    private string? XmlDeclaration()
    {
        var end = _bytes.IndexOf((byte)'>');
        if (end < 0 || !_bytes.StartsWith("<?xml"u8))
            return null;
        var rest = _bytes[..end];
        var found = rest.IndexOf("encoding"u8);
        if (found < 0)
            return null;
        rest = SkipControls(rest[(found + "encoding".Length)..]);
        if (rest is not [(byte)'=', ..])
            return null;
        rest = SkipControls(rest[1..]);
        if (rest is not [(byte)'"' or (byte)'\'', ..] || rest[1..].IndexOf(rest[0]) is not (>= 0 and var length))
            return null;
        var label = rest.Slice(1, length);
        return label.ContainsAnyInRange((byte)0, (byte)0x20) ? null : XmlHonoured(Encoding.Latin1.GetString(label));
    }

    private static ReadOnlySpan<byte> SkipControls(ReadOnlySpan<byte> rest)
    {
        var next = rest.IndexOfAnyExceptInRange((byte)0, (byte)0x20);
        return next < 0 ? [] : rest[next..];
    }

    private string? XmlHonoured(string label) =>
        EncodingLabels.Find(label) is "x-user-defined" ? "x-user-defined" : Honoured(label);
}
