using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>Dates counted from a reference: <c>hier à 14h12</c>, <c>mercredi dernier</c>, <c>il y a 2 heures</c>, <c>à
/// l'instant</c>.</summary>
internal static class RelativeGrammar
{
    /// <summary>Reads all tokens as one relative expression.</summary>
    public static bool TryRead(in TimeTokens tokens, out RelativeMatch match)
    {
        if (TryReadNow(tokens, out match) || QuantityGrammar.TryRead(tokens, out match))
            return true;
        if (!TryReadDayWord(tokens, out match, out var end) && !TryReadWeekday(tokens, out match, out end))
            return false;
        return end == tokens.Count || TryReadClock(tokens, end, ref match);
    }

    private static bool TryReadNow(in TimeTokens tokens, out RelativeMatch match)
    {
        match = new RelativeMatch(RelativeForm.Now);
        if (tokens.Is(0, TimeKeyword.Now))
            return tokens.Count == 1;
        if (tokens.Count != 4 || !tokens.Is(0, TimeKeyword.A))
            return false;
        var isElided = tokens.Is(1, TimeKeyword.L) && tokens.IsTightMark(2, '\'');
        return isElided && tokens.Is(3, TimeKeyword.Instant) && !tokens[3].SpaceBefore;
    }

    private static bool TryReadDayWord(in TimeTokens tokens, out RelativeMatch match, out int end)
    {
        match = new RelativeMatch(RelativeForm.Day);
        (match.Days, end) = tokens[0].Entry.Keyword switch
        {
            TimeKeyword.Today => (0, 1),
            TimeKeyword.Aujourd when IsElided(tokens, 1, TimeKeyword.Hui) => (0, 3),
            TimeKeyword.This when EndsPartOfDay(tokens, 1) is var part and > 0 => (0, part),
            TimeKeyword.Yesterday => (-1, SkipPartOf(tokens, yesterday: true)),
            TimeKeyword.Tomorrow => (1, SkipPartOf(tokens, yesterday: false)),
            TimeKeyword.Before when tokens.Is(1, TimeKeyword.Yesterday) => (-2, 2),
            TimeKeyword.Before when IsHyphenated(tokens, 1, TimeKeyword.Yesterday) => (-2, 3),
            TimeKeyword.After when IsHyphenated(tokens, 1, TimeKeyword.Tomorrow) => (2, 3),
            _ => (0, 0),
        };
        return end > 0;
    }

    /// <summary>The end of <c>ce jour</c>, <c>ce matin</c>, <c>ce midi</c>, <c>ce soir</c> or <c>cet après-midi</c>; 0 when it is
    /// none.</summary>
    private static int EndsPartOfDay(in TimeTokens tokens, int at)
    {
        var isCet = tokens[0].Length == 3;
        return tokens[at].Entry.Keyword switch
        {
            TimeKeyword.Jour or TimeKeyword.Morning or TimeKeyword.Noon or TimeKeyword.Evening when !isCet => at + 1,
            TimeKeyword.After when isCet && IsHyphenated(tokens, at + 1, TimeKeyword.Noon) => at + 3,
            _ => 0,
        };
    }

    private static int SkipPartOf(in TimeTokens tokens, bool yesterday) => tokens[1].Entry.Keyword switch
    {
        TimeKeyword.Morning or TimeKeyword.Evening => 2,
        TimeKeyword.After when yesterday && IsHyphenated(tokens, 2, TimeKeyword.Noon) => 4,
        _ => 1,
    };

    private static bool TryReadWeekday(in TimeTokens tokens, out RelativeMatch match, out int end)
    {
        var at = tokens[0].Entry.IsOpening ? 1 : 0;
        end = at + 1;
        match = new RelativeMatch(RelativeForm.Weekday) { Weekday = tokens[at].Entry.Weekday };
        if (!tokens[at].Entry.IsFullWeekday)
            return false;

        if (tokens.Is(end, TimeKeyword.Last))
            match.Form = RelativeForm.WeekdayBefore;
        else if (tokens.Is(end, TimeKeyword.Next))
            match.Form = RelativeForm.WeekdayAfter;
        else
            return true;
        end++;
        return true;
    }

    /// <summary>Reads the rest as a time; of several complete readings the first valid one, else the first.</summary>
    private static bool TryReadClock(in TimeTokens tokens, int end, ref RelativeMatch match)
    {
        Span<ClockMatch> clocks = stackalloc ClockMatch[ClockGrammar.MostMatches];
        foreach (var clock in clocks[..AbsoluteGrammar.ReadClockAfter(tokens, end, clocks)])
        {
            if (clock.End == tokens.Count && (match.Clock is null || IsBetter(clock, match.Clock.Value)))
                match.Clock = clock;
        }

        return match.Clock is not null;
    }

    private static bool IsBetter(in ClockMatch clock, in ClockMatch than) =>
        clock.Fault == ReadingFault.None && than.Fault != ReadingFault.None;

    private static bool IsElided(in TimeTokens tokens, int at, TimeKeyword keyword) =>
        tokens.IsTightMark(at, '\'') && tokens.Is(at + 1, keyword) && !tokens[at + 1].SpaceBefore;

    private static bool IsHyphenated(in TimeTokens tokens, int at, TimeKeyword keyword) =>
        tokens.IsTightMark(at, '-') && tokens.Is(at + 1, keyword) && !tokens[at + 1].SpaceBefore;
}
