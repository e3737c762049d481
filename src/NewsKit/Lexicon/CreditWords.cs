namespace NewsKit.Lexicon;

/// <summary>Recognises lines that say who reported, or what was wrong; folded.</summary>
internal static class CreditWords
{
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
            if (!folded.IsEmpty && folded[0] == start[0] && folded.StartsWith(start, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
