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
    internal static bool IsReportCredit(string folded)
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

    internal static bool IsCorrection(string folded) => StartsWithAny(folded, CorrectionStarts);

    private static bool StartsWithAny(string folded, string[] starts)
    {
        foreach (var start in starts)
        {
            if (start[^1] != Figure ? folded.StartsWith(start, StringComparison.Ordinal)
                : folded.AsSpan().StartsWith(start.AsSpan(0, start.Length - 1)) && folded.Length >= start.Length
                    && char.IsAsciiDigit(folded[start.Length - 1]))
                return true;
        }

        return false;
    }
}
