using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>Dates and times together, in either order, and the marks between them.</summary>
internal static class AbsoluteGrammar
{
    /// <summary>Offers every reading that starts at a token.</summary>
    public static void Read(in TimeTokens tokens, int start, ref AbsoluteMatches matches)
    {
        Span<DateMatch> dates = stackalloc DateMatch[DateGrammar.MostMatches];
        Span<ClockMatch> clocks = stackalloc ClockMatch[ClockGrammar.MostMatches];
        foreach (var date in dates[..DateGrammar.Read(tokens, start, dates)])
        {
            if (date.Form != DateForm.IsoBasic)
                matches.Offer(new AbsoluteMatch(date, default, HasClock: false, date.End));
            foreach (var clock in clocks[..ReadClockAfter(tokens, date, clocks)])
                matches.Offer(new AbsoluteMatch(date, clock, HasClock: true, clock.End));
        }

        var clockStart = tokens.Is(start, TimeKeyword.A) ? start + 1 : start;
        foreach (var clock in clocks[..ClockGrammar.Read(tokens, clockStart, clocks)])
        {
            if (!TryFindDateAfter(tokens, clock.End, out var dateStart))
                continue;
            foreach (var date in dates[..DateGrammar.Read(tokens, dateStart, dates)])
            {
                if (date.Form != DateForm.IsoBasic)
                    matches.Offer(new AbsoluteMatch(date, clock, HasClock: true, date.End));
            }
        }
    }

    /// <summary>Reads the time that follows a day: <c> à 14h</c>, <c>, 14:05</c>, <c> - 11:00 pm</c>, <c> (14:05)</c>.</summary>
    public static int ReadClockAfter(in TimeTokens tokens, int end, Span<ClockMatch> clocks)
    {
        var at = tokens.Dialect.IsWide ? SkipWordsOfDay(tokens, end) : end;
        if (IsSeparator(tokens, at) || tokens.IsMark(at, '@') || tokens.Dialect.IsWide && tokens.IsMark(at, '/'))
            at++;
        if (at == end && !tokens[at].SpaceBefore)
            return 0;
        var isEnclosed = tokens.Dialect.IsWide && tokens.IsMark(at, '(');
        if (isEnclosed)
            at++;
        if (tokens.Is(at, TimeKeyword.A) || tokens.Is(at, TimeKeyword.At))
            at += tokens.Dialect.IsWide && tokens.IsTightMark(at + 1, '.') ? 2 : 1;
        if (tokens.Is(at, TimeKeyword.Las))
            at += tokens.IsTightMark(at + 1, '(') && tokens.IsTightMark(at + 3, ')') ? 4 : 1;
        // Polish pages write "godz." before the hour.
        if (tokens.Dialect.IsWide && tokens[at].Entry.Unit == TimeUnit.Hour)
            at += tokens.IsTightMark(at + 1, '.') ? 2 : 1;
        var count = ClockGrammar.Read(tokens, at, clocks, isBehindDay: true);
        foreach (ref var clock in clocks[..count])
            clock.End += isEnclosed && tokens.IsMark(clock.End, ')') ? 1 : 0;
        return count;
    }

    /// <summary>Behind the "r." or "г." of a year, or the full stop of Croatian ones, and behind the weekday that some languages
    /// put after the day.</summary>
    private static int SkipWordsOfDay(in TimeTokens tokens, int at)
    {
        if (tokens.Is(at, TimeKeyword.OfYear))
            at += tokens.IsTightMark(at + 1, '.') ? 2 : 1;
        else if (tokens.IsTightMark(at, '.') && tokens.IsNumber(at - 1, 4, 4))
            at++;
        var weekday = tokens.IsMark(at, ',') || tokens.IsMark(at, '(') ? at + 1 : at;
        if (tokens[weekday].Entry.Weekday == 0 || (weekday == at && !tokens[at].SpaceBefore))
            return at;
        return tokens.IsMark(weekday - 1, '(') && tokens.IsMark(weekday + 1, ')') ? weekday + 2 : weekday + 1;
    }

    private static int ReadClockAfter(in TimeTokens tokens, in DateMatch date, Span<ClockMatch> clocks)
    {
        var at = date.End;
        var isJoined = tokens.Is(at, TimeKeyword.IsoTime) && !tokens[at].SpaceBefore && !tokens[at + 1].SpaceBefore;
        return date.Form switch
        {
            DateForm.IsoBasic => isJoined ? ReadBasicClock(tokens, at + 1, clocks) : 0,
            DateForm.Iso when isJoined => ClockGrammar.Read(tokens, at + 1, clocks),
            _ => ReadClockAfter(tokens, at, clocks),
        };
    }

    /// <summary><c>2100</c> or <c>210000</c> after the T of the basic ISO form, with and without its zone.</summary>
    private static int ReadBasicClock(in TimeTokens tokens, int at, Span<ClockMatch> clocks)
    {
        if (!tokens.IsNumber(at, 4, 4) && !tokens.IsNumber(at, 6, 6))
            return 0;

        var value = tokens[at].Value;
        var hasSecond = tokens[at].Length == 6;
        var (hour, minute) = Math.DivRem(hasSecond ? value / 100 : value, 100);
        var bare = new ClockMatches(clocks);
        bare.Add(at + 1, hour, minute, hasSecond ? value % 100 : null);
        if (!ZoneGrammar.TryRead(tokens, clocks[0], out var zoned))
            return 1;
        clocks[1] = zoned;
        return 2;
    }

    private static bool TryFindDateAfter(in TimeTokens tokens, int end, out int start)
    {
        if (tokens.Dialect.IsWide && IsNameOfZone(tokens, end))
            end++;
        start = IsSeparator(tokens, end) ? end + 1 : end;
        return start > end || tokens[start].SpaceBefore;
    }

    /// <summary>The capitals of a zone that no table has, between the hour and the day: <c>2:20 p.m. ET May 12</c>.</summary>
    private static bool IsNameOfZone(in TimeTokens tokens, int at) =>
        tokens[at] is { Kind: TimeTokenKind.Word, Length: 2 or 3 or 4, SpaceBefore: true, Entry: { Month: 0, Weekday: 0 } } name
            && !tokens.Text[name.Start..name.End].ContainsAnyExceptInRange('A', 'Z');

    private static bool IsSeparator(in TimeTokens tokens, int at) =>
        tokens[at] is { Kind: TimeTokenKind.Mark, Value: ',' or '|' or '·' or '•' or '-' or '–' or '—' };
}
