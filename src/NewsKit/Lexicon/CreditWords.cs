namespace NewsKit.Lexicon;

/// <summary>Recognises lines that say who reported, or what was wrong; folded.</summary>
internal static class CreditWords
{
    /// <summary>What a phrase ends with that a figure must follow: <c>correction du 15 mai</c>.</summary>
    private const char Figure = '#';

    private static readonly LineStarts ReportStarts = new(KnownLanguages.Phrases(language => language.ReportStarts));

    private static readonly PhraseSet ReportParts = new(KnownLanguages.Phrases(language => language.ReportParts));

    private static readonly LineStarts CorrectionStarts = new(KnownLanguages.Phrases(language => language.CorrectionStarts));

    /// <summary>Whether a whole paragraph says who reported.</summary>
    internal static bool IsReportCredit(ReadOnlySpan<char> folded) =>
        StartsWithAny(folded, ReportStarts) || ReportParts.AreIn(folded);

    internal static bool IsCorrection(ReadOnlySpan<char> folded) => StartsWithAny(folded, CorrectionStarts);

    private static bool StartsWithAny(ReadOnlySpan<char> folded, LineStarts starts)
    {
        if (folded.IsEmpty)
            return false;
        foreach (var start in starts.For(folded))
        {
            var isDated = start[^1] == Figure;
            var words = isDated ? start.AsSpan(0, start.Length - 1) : start;
            if (folded.StartsWith(words, StringComparison.Ordinal)
                && (!isDated || (folded.Length > words.Length && char.IsAsciiDigit(folded[words.Length]))))
                return true;
        }

        return false;
    }
}
