namespace NewsKit.Time;

/// <summary>Keeps the one reading wanted among those offered.</summary>
/// <param name="tokens">The tokens the readings are about.</param>
/// <param name="isWhole">
/// True: the first valid reading that consumes all tokens. False: the longest valid one with a year that ends with a word.
/// </param>
internal ref struct AbsoluteMatches(TimeTokens tokens, bool isWhole)
{
    private readonly TimeTokens _tokens = tokens;

    public AbsoluteMatch Best { get; private set; }

    public bool IsFound { get; private set; }

    /// <summary>What was wrong with the first complete reading, when none is valid.</summary>
    public ReadingFault Fault { get; private set; } = ReadingFault.NotADate;

    public void Offer(in AbsoluteMatch match)
    {
        var isWanted = isWhole
            ? !IsFound && match.End == _tokens.Count
            : (!IsFound || match.End > Best.End) && IsSafeInProse(match);
        if (!isWanted)
            return;

        if (match.Fault == ReadingFault.None)
        {
            Best = match;
            IsFound = true;
        }
        else if (Fault == ReadingFault.NotADate)
        {
            Fault = match.Fault;
        }
    }

    /// <summary>
    /// In a sentence a date without a year is no date; <c>14h est</c> is no zone unless printed <c>EST</c>; and the
    /// <c>23</c> of <c>13 septembre 23 h</c> is no year.
    /// </summary>
    private readonly bool IsSafeInProse(in AbsoluteMatch match)
    {
        if (match.Date.Year == DateMatch.NoYear || !_tokens.IsBoundary(match.End))
            return false;
        if (match is { HasClock: true, Clock.ZoneNameAt: >= 0 and var name } && IsPerhapsAWord(_tokens[name]))
            return false;
        return match.Date.Form != DateForm.PrintedShortYear || !LooksLikeClock(match.Date.End - 1);
    }

    private readonly bool IsPerhapsAWord(in TimeToken name) =>
        name.SpaceBefore && !char.IsAsciiLetterUpper(_tokens.Text[name.Start]);

    private readonly bool LooksLikeClock(int at)
    {
        Span<ClockMatch> clocks = stackalloc ClockMatch[ClockGrammar.MostMatches];
        return ClockGrammar.Read(_tokens, at, clocks) > 0;
    }
}
