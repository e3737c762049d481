using NewsKit.Lexicon;

namespace NewsKit.Metadata;

/// <summary>Labels and class names that tell the publication from a change, and the writer from other details.</summary>
internal static class LabelWords
{
    private const int LabelLength = 40;

    /// <summary>Whether a detail of a social card is the author; other details are a reading time or a price.</summary>
    internal static bool IsWriterLabel(string label)
    {
        var folded = FoldedText.Fold(label).TrimEnd(':', ' ');
        return Array.IndexOf(BylineWords.Prefixes, folded) >= 0 || Array.IndexOf(BylineWords.Prefixes, folded + ":") >= 0;
    }

    /// <summary>What the text before a time says; of two labels the one nearer to the time counts.</summary>
    internal static TimeSense SenseOfLabel(ReadOnlySpan<char> before)
    {
        var start = Math.Max(0, before.Length - LabelLength);
        if (start < before.Length && char.IsLowSurrogate(before[start]))
            start++;
        var label = FoldedText.Fold(before[start..]);
        var modified = LastOf(label, DateLabels.Modified);
        var published = LastOf(label, DateLabels.Published);
        if (modified < 0 && published < 0)
            return TimeSense.Unknown;
        return modified > published ? TimeSense.Modified : TimeSense.Published;
    }

    /// <summary>What a class or property says: <c>entry-date published updated</c> is the publication, never changed
    /// since; so is <c>entry-date updated</c>.</summary>
    internal static TimeSense SenseOfClass(string? classes)
    {
        if (string.IsNullOrEmpty(classes))
            return TimeSense.Unknown;
        if (Holds(classes, "publish") || Holds(classes, "posted") || Holds(classes, "pubdate") || Holds(classes, "created")
            || Holds(classes, "entry-date"))
            return TimeSense.Published;
        return Holds(classes, "updated") || Holds(classes, "modified") ? TimeSense.Modified : TimeSense.Unknown;
    }

    private static bool Holds(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static int LastOf(ReadOnlySpan<char> text, IReadOnlyList<string> labels)
    {
        var last = -1;
        foreach (var label in labels)
            last = Math.Max(last, WholeWords.LastIndexOf(text, label));
        return last;
    }
}
