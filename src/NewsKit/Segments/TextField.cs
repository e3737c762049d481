using System.Globalization;
using System.Text;

namespace NewsKit.Segments;

/// <summary>Text of a page as a field: one line, trimmed, never longer than the limit, cut between characters a reader
/// sees.</summary>
internal static class TextField
{
    /// <summary>The text on one line, or null when nothing is left.</summary>
    internal static string? Of(ReadOnlySpan<char> text, ReadingContext context)
    {
        text = text.Trim();
        if (text.IsEmpty)
            return null;
        var line = text.ContainsAny('\n', '\t') || text.IndexOf("  ", StringComparison.Ordinal) >= 0
            ? Collapse(text) : text.ToString();
        var limit = context.Limits.FieldChars;
        if (line.Length <= limit)
            return line;
        context.Log.Warn(Model.DiagnosticCodes.TextLimited, "sections",
            string.Create(CultureInfo.InvariantCulture, $"A field of {line.Length} characters was cut at FieldChars = {limit}."));
        return Cut(line, limit);
    }

    private static string Collapse(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (c is '\n' or '\t' or ' ')
            {
                if (line.Length > 0 && line[^1] != ' ')
                    line.Append(' ');
            }
            else
            {
                line.Append(c);
            }
        }

        return line.ToString().TrimEnd();
    }

    private static string Cut(string line, int limit)
    {
        var end = 0;
        while (end < limit)
        {
            var next = end + StringInfo.GetNextTextElementLength(line, end);
            if (next > limit)
                break;
            end = next;
        }

        return end == 0 ? line[..limit] : line[..end];
    }
}
