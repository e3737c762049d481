using System.Buffers.Text;

namespace NewsKit.Pipeline;

/// <summary>Half a surrogate pair escaped in JSON (<c>\ud83d</c> alone) is no text; it becomes U+FFFD, as in every
/// output.</summary>
internal static class LoneSurrogates
{
    private const int EscapeLength = 6;

    /// <summary>Overwrites the digits of lone halves in place, and those of <c>\u0000</c> when that is asked for.</summary>
    internal static void Replace(Span<byte> json, bool withNull = false)
    {
        for (var at = 0; at < json.Length; at++)
        {
            var skip = json[at..].IndexOf((byte)'\\');
            if (skip < 0)
                return;
            at += skip;
            var unit = Unit(json[at..]);
            if (char.IsHighSurrogate(unit) && char.IsLowSurrogate(Unit(json[(at + EscapeLength)..])))
                at += 2 * EscapeLength - 1;
            else if (char.IsSurrogate(unit) || (withNull && json[at..].StartsWith(@"\u0000"u8)))
                "FFFD"u8.CopyTo(json[(at + 2)..]);
            else
                at++;
        }
    }

    /// <summary>The code unit of the escape at the start; U+0000 when there is none.</summary>
    private static char Unit(ReadOnlySpan<byte> json) =>
        json.Length >= EscapeLength && json[0] == '\\' && json[1] == 'u'
        && Utf8Parser.TryParse(json[2..EscapeLength], out ushort unit, out var digits, 'x') && digits == 4 ? (char)unit : '\0';
}
