namespace NewsKit.Lexicon;

/// <summary>The line by which a system says where it filed an article: <c>This entry was posted in …</c>,
/// <c>Publié dans …</c>.</summary>
internal static class FilingWords
{
    private const int Longest = 300;
    private const int LongestShort = 100;

    /// <summary>What the short form has besides its links: bars, "tagged".</summary>
    private const int MostUnlinked = 24;

    private static readonly LineStarts Starts = new(KnownLanguages.Phrases(language => language.FilingStarts));
    private static readonly LineStarts Ties = new(KnownLanguages.Phrases(language => language.FilingTies));
    private static readonly PhraseSet Permalinks = new(KnownLanguages.Phrases(language => language.PermalinkWords));

    /// <summary>Whether a line is one of them.</summary>
    /// <param name="line">The line.</param>
    /// <param name="linkChars">How many of its characters are links.</param>
    internal static bool AreIn(ReadOnlySpan<char> line, int linkChars)
    {
        line = line.Trim();
        if (line.Length is 0 or > Longest)
            return false;
        if (Starts.LengthIn(line) > 0)
            return true;
        if (Ties.LengthIn(line) is > 0 and var tie && line.Length <= LongestShort && linkChars > 0
            && line.Length - tie - linkChars <= MostUnlinked)
            return true;
        return DisclosureWords.SpeakOfText(line)
            && Permalinks.AreIn(FoldedText.Fold(line[Math.Max(0, line.Length - FoldedText.Longest)..],
                stackalloc char[FoldedText.Longest * FoldedText.Growth]));
    }
}
