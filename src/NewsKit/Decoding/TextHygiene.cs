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
        var clean = Clean(text, log, out var rented).ToString();
        if (rented is not null)
            BoundedArrayPool<char>.Return(rented);
        return clean;
    }

    /// <summary>The same in rented memory, since it is most often a whole page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="log">Takes what was wrong.</param>
    /// <param name="rented">What the pool gets back when the clean text is no longer needed; null for a text that was
    /// clean.</param>
    internal static ReadOnlyMemory<char> Clean(string text, DiagnosticLog log, out char[]? rented)
    {
        rented = null;
        var first = text.AsSpan().IndexOfAny(LowControls);
        var isCleanAbove = IsCleanAbove(text);
        if (first < 0 && isCleanAbove)
            return text.AsMemory();
        rented = BoundedArrayPool<char>.Rent(text.Length);
        // The line ends of other systems are the most there is to mend on nearly every page.
        if (isCleanAbove && MendLineEnds(text, rented, first) is >= 0 and var mended)
            return rented.AsMemory(0, mended);
        var length = Rewrite(text, rented, out var dropped, out var replaced);
        if (dropped + replaced > 0)
        {
            log.Info(DiagnosticCodes.ControlsDropped, PageDecoder.Stage,
                $"{dropped} control characters were dropped, {replaced} lone surrogates became U+FFFD.");
        }

        return rented.AsMemory(0, length);
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

    /// <summary>The length of the text with line feeds; -1 where there is more to mend than that.</summary>
    private static int MendLineEnds(ReadOnlySpan<char> text, Span<char> mended, int first)
    {
        var length = 0;
        for (var end = first; end >= 0; end = text.IndexOfAny(LowControls))
        {
            if (text[end] != '\r')
                return -1;
            text[..end].CopyTo(mended[length..]);
            length += end;
            text = text[(end + 1)..];
            if (text is not ['\n', ..])
                mended[length++] = '\n';
        }

        text.CopyTo(mended[length..]);
        return length + text.Length;
    }

    private static int Rewrite(string text, char[] buffer, out int dropped, out int replaced)
    {
        var length = dropped = replaced = 0;
        for (var i = 0; i < text.Length; i++)
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
