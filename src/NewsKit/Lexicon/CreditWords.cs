namespace NewsKit.Lexicon;

/// <summary>Recognises lines that say who reported, or what was wrong; folded.</summary>
internal static class CreditWords
{
    /// <summary>What a phrase ends with that a figure must follow: <c>correction du 15 mai</c>.</summary>
    private const char Figure = '#';

    private static readonly string[] ReportStarts = KnownLanguages.Phrases(language => language.ReportStarts);

    private static readonly string[] ReportParts = KnownLanguages.Phrases(language => language.ReportParts);

    private static readonly string[] CorrectionStarts = KnownLanguages.Phrases(language => language.CorrectionStarts);

    /// <summary>Whether a whole paragraph says who reported.</summary>
    internal static bool IsReportCredit(ReadOnlySpan<char> folded)
    {
        if (StartsWithAny(folded, ReportStarts))
            return true;
        foreach (var part in ReportParts)
        {
            if (folded.Contains(part, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    internal static bool IsCorrection(ReadOnlySpan<char> folded) => StartsWithAny(folded, CorrectionStarts);

    private static bool StartsWithAny(ReadOnlySpan<char> folded, string[] starts)
    {
        foreach (var start in starts)
        {
            if (folded.IsEmpty || folded[0] != start[0])
                continue;
            var isDated = start[^1] == Figure;
            var words = isDated ? start.AsSpan(0, start.Length - 1) : start;
            if (folded.StartsWith(words, StringComparison.Ordinal)
                && (!isDated || (folded.Length > words.Length && char.IsAsciiDigit(folded[words.Length]))))
                return true;
        }

        return false;
    }
}
