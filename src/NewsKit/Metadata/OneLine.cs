using System.Buffers;
using System.Globalization;
using System.Text;

namespace NewsKit.Metadata;

/// <summary>Text of a page as a field: one line, trimmed, never longer than the limit, cut between characters a reader
/// sees.</summary>
internal static class OneLine
{
    // No-break spaces are spelling, not layout: they stay.
    private static readonly SearchValues<char> Layout = SearchValues.Create("\t\n\r\f\v\u0085\u2028\u2029");

    /// <summary>The text on one line; empty when nothing is left.</summary>
    /// <param name="text">The text.</param>
    /// <param name="limit">Characters the line may have.</param>
    /// <param name="length">Characters it has before the cut.</param>
    internal static string Of(ReadOnlySpan<char> text, int limit, out int length)
    {
        text = text.Trim();
        length = text.Length;
        var line = IsOneLine(text) ? text[..Math.Min(length, limit + 1)].ToString() : Collapsed(text, limit, out length);
        return line.Length <= limit ? line : line[..Boundary(line, limit)].TrimEnd();
    }

    private static bool IsOneLine(ReadOnlySpan<char> text) =>
        !text.ContainsAny(Layout) && text.IndexOf("  ", StringComparison.Ordinal) < 0;

    /// <summary>The line up to one character past the limit, which is enough to know where to cut.</summary>
    private static string Collapsed(ReadOnlySpan<char> text, int limit, out int length)
    {
        var line = new StringBuilder(Math.Min(text.Length, limit) + 1);
        length = 0;
        var isSpaceDue = false;
        foreach (var letter in text)
        {
            if (letter == ' ' || Layout.Contains(letter))
            {
                isSpaceDue = true;
                continue;
            }

            length += isSpaceDue ? 2 : 1;
            if (line.Length <= limit)
                line.Append(isSpaceDue ? " " : "").Append(letter);
            isSpaceDue = false;
        }

        return line.ToString();
    }

    /// <summary>The end of the last character that fits; of one that does not fit at all, of what of it does.</summary>
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

        if (end > 0)
            return end;
        return limit > 0 && char.IsHighSurrogate(line[limit - 1]) ? limit - 1 : limit;
    }
}
