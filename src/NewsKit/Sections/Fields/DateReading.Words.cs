using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <content>The words before a date.</content>
internal static partial class DateReading
{
    private const int LongestOpening = 30;

    /// <summary>Whether words before a date speak of a change.</summary>
    internal static bool SaysModified(ReadOnlySpan<char> before)
    {
        if (before.Length == 0)
            return false;
        var folded = FoldedText.Fold(
            before.Length > LongestLabel ? before[^LongestLabel..] : before, stackalloc char[LongestLabel * FoldedText.Growth]);
        for (var i = 0; i < DateLabels.ChangeStems.Count; i++)
        {
            if (folded.IndexOf(DateLabels.ChangeStems[i], StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the words right before a date are those for a publication: <c>was published on</c>.</summary>
    internal static bool SaysPublished(ReadOnlySpan<char> before) => EndsWith(before, DateLabels.PublishedEnds);

    /// <summary>Whether they name the first publication of a text that was changed since: <c>was originally published
    /// on</c>.</summary>
    internal static bool SaysFirst(ReadOnlySpan<char> before) => EndsWith(before, DateLabels.FirstPublishedEnds);

    private static bool EndsWith(ReadOnlySpan<char> before, IReadOnlyList<string> words)
    {
        before = before.TrimEnd(" :\u00A0");
        if (before.Length == 0)
            return false;
        var folded = FoldedText.Fold(
            before.Length > LongestLabel ? before[^LongestLabel..] : before, stackalloc char[LongestLabel * FoldedText.Growth]);
        foreach (var word in words)
        {
            if (folded.EndsWith(word, StringComparison.Ordinal)
                && (folded.Length == word.Length || !char.IsLetter(folded[^(word.Length + 1)])))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line starts with a word for publication or change.</summary>
    internal static bool IsLabelled(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" (-–—|•·\u00A0\n");
        if (line.IsEmpty || !char.IsLetter(line[0]))
            return false;
        var words = DateLabels.OpeningStarts.For(line);
        if (words.IsEmpty)
            return false;
        var folded = FoldedText.Fold(
            line[..Math.Min(line.Length, LongestOpening)], stackalloc char[LongestOpening * FoldedText.Growth]);
        foreach (var word in words)
        {
            if (folded.StartsWith(word, StringComparison.Ordinal) && !DateLabels.Asks(folded)
                && (folded.Length == word.Length || !char.IsLetter(folded[word.Length])))
                return true;
        }

        return false;
    }
}
