namespace NewsKit.Lexicon;

/// <summary>The words before the name of a section: <c>Rubrique : Transports</c>.</summary>
internal static class CategoryWords
{
    private const int Longest = 24;

    private static readonly string[] Labels = KnownLanguages.Phrases(language => language.CategoryLabels);
    private static readonly LineStarts Starts = new(Labels);

    /// <summary>Whether a text is one of them.</summary>
    internal static bool IsOne(ReadOnlySpan<char> text) =>
        text.Length <= Longest && Labels.Contains(FoldedText.Fold(text), StringComparer.Ordinal);

    /// <summary>How long such words at the start of a line are, with the colon and the blanks behind them; 0 for none.</summary>
    internal static int LengthIn(ReadOnlySpan<char> line)
    {
        var labels = Starts.For(line);
        if (labels.IsEmpty)
            return 0;
        var folded = FoldedText.Fold(line[..Math.Min(line.Length, Longest)], stackalloc char[Longest * FoldedText.Growth]);
        foreach (var label in labels)
        {
            if (!folded.StartsWith(label, StringComparison.Ordinal) || label.Length >= line.Length)
                continue;
            var rest = line[label.Length..].TrimStart(" \u00A0");
            var isParted = rest is [':' or '：', ..] || (label.Contains(' ') && rest.Length < line.Length - label.Length);
            if (isParted)
                return line.Length - rest.TrimStart(" \u00A0:：\n").Length;
        }

        return 0;
    }
}
