using System.Globalization;

namespace NewsKit.Tests.Snapshots;

/// <summary>Says where two texts part, with the lines as a person can read them.</summary>
internal static class FirstDifference
{
    private const int ShownBefore = 40;
    private const int ShownAfter = 60;

    internal static string Describe(string approved, string received)
    {
        string[] old = approved.Split('\n'), now = received.Split('\n');
        var line = 0;
        while (line < old.Length && line < now.Length && string.Equals(old[line], now[line], StringComparison.Ordinal))
            line++;
        var before = line < old.Length ? old[line] : null;
        var after = line < now.Length ? now[line] : null;
        var column = before is null || after is null ? 0 : before.AsSpan().CommonPrefixLength(after);
        return string.Create(CultureInfo.InvariantCulture,
            $"Line {line + 1} (of {old.Length}, now {now.Length}), column {column + 1}:"
                + $"\n  verified: {Around(before, column)}\n  received: {Around(after, column)}");
    }

    /// <summary>The part of the line that matters; unusual spaces and control characters are written out.</summary>
    private static string Around(string? line, int column)
    {
        if (line is null)
            return "(the text ends here)";
        var start = Math.Max(0, column - ShownBefore);
        var end = Math.Min(line.Length, column + ShownAfter);
        var shown = string.Concat(line[start..end].Select(Visible));
        return $"{(start > 0 ? "…" : "")}{shown}{(end < line.Length ? "…" : "")}";
    }

    private static string Visible(char c) =>
        c != ' ' && (char.IsWhiteSpace(c) || char.IsControl(c) || char.GetUnicodeCategory(c) == UnicodeCategory.Format)
        ? string.Create(CultureInfo.InvariantCulture, $"<U+{(int)c:X4}>") : c.ToString();
}
