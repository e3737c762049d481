using System.Globalization;
using System.Net;
using System.Text;

namespace NewsKit.Metadata;

/// <summary>A value as one line: white space collapsed, at most so many characters; nothing else is touched.</summary>
internal static class FieldText
{
    internal static string Clean(string? value, int limit, out bool cut)
    {
        cut = false;
        if (string.IsNullOrWhiteSpace(value))
            return "";
        var line = IsOneLine(value) ? value : Collapsed(value, limit);
        if (line.Length <= limit)
            return line;
        cut = true;
        return line[..Boundary(line, limit)].TrimEnd();
    }

    /// <summary>Character references decoded once, as a value of JSON-LD needs; attributes come decoded.</summary>
    internal static string Decoded(string value) =>
        value.Contains('&', StringComparison.Ordinal) ? WebUtility.HtmlDecode(value) : value;

    private static bool IsOneLine(ReadOnlySpan<char> value)
    {
        if (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1]))
            return false;
        var afterSpace = false;
        foreach (var letter in value)
        {
            var space = IsCollapsible(letter);
            if (space && (afterSpace || letter != ' '))
                return false;
            afterSpace = space;
        }

        return true;
    }

    // Stops one character past the limit, which is enough to know that something was cut.
    private static string Collapsed(string value, int limit)
    {
        var line = new StringBuilder(Math.Min(value.Length, limit) + 1);
        var pendingSpace = false;
        foreach (var letter in value.AsSpan().Trim())
        {
            if (IsCollapsible(letter))
            {
                pendingSpace = true;
                continue;
            }

            if (pendingSpace)
                line.Append(' ');
            pendingSpace = false;
            if (line.Append(letter).Length > limit + 1)
                break;
        }

        return line.ToString();
    }

    // No-break spaces are spelling, not layout: they stay.
    private static bool IsCollapsible(char letter) =>
        letter is ' ' or '\t' or '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029';

    private static int Boundary(string line, int limit)
    {
        var end = 0;
        while (end < line.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(line, end);
            if (next > limit)
                break;
            end = next;
        }

        return end;
    }
}
