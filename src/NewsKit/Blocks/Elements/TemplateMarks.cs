namespace NewsKit.Blocks;

/// <summary>Marks of templates that a server or a script should have filled: <c>{{ … }}</c>, <c>{* … *}</c>,
/// <c>{% … %}</c>, <c>&lt;% … %&gt;</c>, <c>[[${ … }]]</c>.</summary>
internal static class TemplateMarks
{
    private const int Longest = 300;

    internal static bool MayHold(ReadOnlySpan<char> text) =>
        text.IndexOfAny('{', '<') is >= 0 and var at && at + 3 < text.Length && (text.Contains("{{", StringComparison.Ordinal)
            || text.Contains("{*", StringComparison.Ordinal) || text.Contains("{%", StringComparison.Ordinal)
            || text.Contains("${", StringComparison.Ordinal) || text.Contains("<%", StringComparison.Ordinal));

    /// <summary>The text without its marks.</summary>
    internal static string Without(ReadOnlySpan<char> text)
    {
        var plain = new System.Text.StringBuilder(text.Length);
        while (!text.IsEmpty)
        {
            var open = text.IndexOfAny('{', '<');
            if (open < 0)
                break;
            var (start, end) = text[..open] is [.., '[', '[', '$']
                && text[open..].IndexOf("}]]") is > 0 and <= Longest and var last
                ? (open - 3, last + 3) : (open, End(text[open..]));
            plain.Append(text[..start]);
            text = text[open..];
            if (end == 0)
                plain.Append(text[0]);
            text = text[Math.Max(1, end)..];
        }

        return plain.Append(text).ToString();
    }

    /// <summary>Where the mark that begins a text ends; 0 for no mark.</summary>
    private static int End(ReadOnlySpan<char> text)
    {
        if (text.Length < 4)
            return 0;
        var close = (text[0], text[1]) switch
        {
            ('{', '{') => "}}",
            ('{', '*') => "*}",
            ('{', '%') => "%}",
            ('<', '%') => "%>",
            _ => null,
        };
        if (close is null)
            return 0;
        var end = text[2..Math.Min(text.Length, Longest)].IndexOf(close, StringComparison.Ordinal);
        return end > 0 ? end + 4 : 0;
    }
}
