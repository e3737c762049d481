using System.Buffers;
using NewsKit.Model;

namespace NewsKit.Decoding;

/// <summary>Drops control characters, makes CR and CRLF line feeds, replaces lone surrogates; clean text comes back as it
/// is.</summary>
internal static class TextHygiene
{
    private static readonly SearchValues<char> LowControls = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(code => (char)code).Where(control => control is not ('\t' or '\n' or '\r'))]);

    internal static string Clean(string text, DiagnosticLog log)
    {
        // The line ends of other systems are the most there is to mend on nearly every page.
        if (IsClean(text))
            return text.Contains('\r') ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
        var buffer = ArrayPool<char>.Shared.Rent(text.Length);
        var length = Rewrite(text, buffer, out var dropped, out var replaced);
        var clean = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        if (dropped + replaced > 0)
        {
            log.Info(DiagnosticCodes.ControlsDropped, PageDecoder.Stage,
                $"{dropped} control characters were dropped, {replaced} lone surrogates became U+FFFD.");
        }

        return clean;
    }

    /// <summary>Whether nothing but carriage returns is wrong with the text.</summary>
    private static bool IsClean(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(LowControls) || text.ContainsAnyInRange('\u007F', '\u009F'))
            return false;
        for (var rest = text; rest.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var found; rest = rest[(found + 2)..])
        {
            if (found + 1 == rest.Length || !char.IsSurrogatePair(rest[found], rest[found + 1]))
                return false;
        }

        return true;
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
