using System.Buffers;
using NewsKit.Model;

namespace NewsKit.Decoding;

/// <summary>Drops control characters, makes CR and CRLF line feeds, replaces lone surrogates; clean text comes back as it
/// is.</summary>
internal static class TextHygiene
{
    /// <summary>What is mended or dropped among the first characters.</summary>
    private static readonly SearchValues<char> LowControls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(control => control is not ('\t' or '\n'))]);

    internal static string Clean(string text, DiagnosticLog log)
    {
        var clean = Clean(new RentedText(text.AsMemory()), log);
        var cleaned = clean.Chars.ToString();
        clean.Return();
        return cleaned;
    }

    /// <summary>The same for a text that may be rented: nothing gets longer, so that it is mended where it lies.</summary>
    internal static RentedText Clean(RentedText text, DiagnosticLog log)
    {
        var chars = text.Chars.Span;
        var first = chars.IndexOfAny(LowControls);
        var isCleanAbove = IsCleanAbove(chars);
        if (first < 0 && isCleanAbove)
            return text;
        var buffer = text.Rented ?? BoundedArrayPool<char>.Rent(chars.Length);
        // The line ends of other systems are the most there is to mend on nearly every page.
        var (read, length) = isCleanAbove ? MendLineEnds(chars, buffer, first) : (0, 0);
        length = Rewrite(chars, read, buffer, length, out var dropped, out var replaced);
        if (dropped + replaced > 0)
        {
            log.Info(DiagnosticCodes.ControlsDropped, PageDecoder.Stage,
                $"{dropped} control characters were dropped, {replaced} lone surrogates became U+FFFD.");
        }

        return new RentedText(buffer.AsMemory(0, length), buffer);
    }

    /// <summary>Whether no control stands behind the letters of ASCII, and no lone surrogate.</summary>
    private static bool IsCleanAbove(ReadOnlySpan<char> text)
    {
        if (text.ContainsAnyInRange('\u007F', '\u009F'))
            return false;
        for (var rest = text; rest.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var found; rest = rest[(found + 2)..])
        {
            if (found + 1 == rest.Length || !char.IsSurrogatePair(rest[found], rest[found + 1]))
                return false;
        }

        return true;
    }

    /// <summary>Mends line ends, up to what is more than that.</summary>
    private static (int Read, int Length) MendLineEnds(ReadOnlySpan<char> text, Span<char> mended, int first)
    {
        var (read, length) = (0, 0);
        for (var end = first; end >= 0; end = text[read..].IndexOfAny(LowControls))
        {
            text.Slice(read, end).CopyTo(mended[length..]);
            (read, length) = (read + end, length + end);
            if (text[read] != '\r')
                return (read, length);
            read++;
            if (read == text.Length || text[read] != '\n')
                mended[length++] = '\n';
        }

        text[read..].CopyTo(mended[length..]);
        return (text.Length, length + text.Length - read);
    }

    private static int Rewrite(
        ReadOnlySpan<char> text, int read, Span<char> buffer, int length, out int dropped, out int replaced)
    {
        dropped = replaced = 0;
        for (var i = read; i < text.Length; i++)
        {
            var current = text[i];
            if (current == '\r')
            {
                if (i + 1 == text.Length || text[i + 1] != '\n')
                    buffer[length++] = '\n';
            }
            else if (char.IsControl(current) && current is not ('\t' or '\n'))
                dropped++;
            else if (!char.IsSurrogate(current))
                buffer[length++] = current;
            else if (i + 1 < text.Length && char.IsSurrogatePair(current, text[i + 1]))
            {
                buffer[length++] = current;
                buffer[length++] = text[++i];
            }
            else
            {
                buffer[length++] = '\uFFFD';
                replaced++;
            }
        }

        return length;
    }
}
