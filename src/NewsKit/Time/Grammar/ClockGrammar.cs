using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>
/// Clock times: <c>23:00</c>, <c>11:00 pm</c>, <c>23h</c>, <c>23 h 05 min 12 s</c>, <c>11 p.m.</c>, <c>midi et demi</c>.
/// Every way to read the tokens is offered, longest first, for <c>14h 13 mars</c> must not become 14:13.
/// </summary>
internal static class ClockGrammar
{
    /// <summary>The most readings <see cref="Read"/> offers, zones and parts of the day not counted.</summary>
    private const int MostBareMatches = 6;

    /// <summary>Room needed by <see cref="Read"/>.</summary>
    public const int MostMatches = 4 * MostBareMatches;

    /// <summary>Reads a clock time at a token, each reading with its part of the day and its zone, then
    /// without.</summary>
    /// <param name="tokens">The tokens.</param>
    /// <param name="at">Where the time starts.</param>
    /// <param name="found">Room for what is read.</param>
    /// <param name="isBehindDay">Whether a day stands before it, so that <c>14.20</c> is a time.</param>
    public static int Read(in TimeTokens tokens, int at, Span<ClockMatch> found, bool isBehindDay = false)
    {
        Span<ClockMatch> bare = stackalloc ClockMatch[MostBareMatches];
        var matches = new ClockMatches(bare);
        ReadBare(tokens, at, isBehindDay, ref matches);

        var count = 0;
        foreach (var clock in bare[..matches.Count])
        {
            if (DayPartGrammar.TryRead(tokens, clock, out var placed))
                AddZoned(tokens, placed, found, ref count);
            AddZoned(tokens, clock, found, ref count);
        }

        return count;
    }

    private static void AddZoned(in TimeTokens tokens, in ClockMatch clock, Span<ClockMatch> found, ref int count)
    {
        if (ZoneGrammar.TryRead(tokens, clock, out var zoned))
            found[count++] = zoned;
        found[count++] = clock;
    }

    private static void ReadBare(in TimeTokens tokens, int at, bool isBehindDay, ref ClockMatches matches)
    {
        if (tokens.Is(at, TimeKeyword.Noon) || tokens.Is(at, TimeKeyword.Midnight))
            ReadNamed(tokens, at, ref matches);
        else if (!tokens.IsNumber(at, 1, 2))
            return;
        else if (tokens.IsTightMark(at + 1, ':'))
            ReadColon(tokens, at, ref matches);
        else if (tokens[at + 1].Entry.Unit == TimeUnit.Hour)
            ReadHours(tokens, at, ref matches);
        else if (tokens.Dialect.IsWide && tokens.IsTightMark(at + 1, '.') && tokens.IsTightNumber(at + 2, 2, 2))
            ReadDotted(tokens, at, isBehindDay, ref matches);
        else
            ReadMeridiem(tokens, tokens[at].Value, 0, null, at + 1, ref matches);
    }

    private static void ReadNamed(in TimeTokens tokens, int at, ref ClockMatches matches)
    {
        var isMidnight = tokens.Is(at, TimeKeyword.Midnight);
        var hour = isMidnight ? 0 : 12;
        if (tokens.Is(at + 1, TimeKeyword.And) && tokens.Is(at + 2, TimeKeyword.Half))
            matches.Add(at + 3, hour, 30, null, isMidnight);
        matches.Add(at + 1, hour, 0, null, isMidnight);
    }

    /// <summary><c>H:MM[:SS[.fff]]</c>, each perhaps with am or pm.</summary>
    private static void ReadColon(in TimeTokens tokens, int at, ref ClockMatches matches)
    {
        if (!tokens.IsTightNumber(at + 2, 2, 2))
            return;

        var hour = tokens[at].Value;
        var minute = tokens[at + 2].Value;
        if (tokens.IsTightMark(at + 3, ':') && tokens.IsTightNumber(at + 4, 2, 2))
        {
            var end = at + 5;
            if (tokens.IsTightMark(end, '.') && tokens.IsTightNumber(end + 1, 1, int.MaxValue))
                end += 2;
            ReadMeridiem(tokens, hour, minute, tokens[at + 4].Value, end, ref matches);
            matches.Add(SkipHourWord(tokens, end), hour, minute, tokens[at + 4].Value);
        }

        ReadMeridiem(tokens, hour, minute, null, at + 3, ref matches);
        matches.Add(SkipHourWord(tokens, at + 3), hour, minute, null);
    }

    /// <summary><c>H h [MM [min] [[et] SS s]]</c>.</summary>
    private static void ReadHours(in TimeTokens tokens, int at, ref ClockMatches matches)
    {
        var hour = tokens[at].Value;
        if (tokens.IsNumber(at + 2, 1, 2))
        {
            var minute = tokens[at + 2].Value;
            var end = at + 3;
            if (tokens[end].Entry.Unit == TimeUnit.Minute || tokens.Is(end, TimeKeyword.M))
                end++;
            var second = tokens.Is(end, TimeKeyword.And) ? end + 1 : end;
            if (tokens.IsNumber(second, 1, 2) && tokens[second + 1].Entry.Unit == TimeUnit.Second)
                matches.Add(second + 2, hour, minute, tokens[second].Value);
            if (end > at + 3)
                matches.Add(end, hour, minute, null);
            matches.Add(at + 3, hour, minute, null);
        }

        matches.Add(at + 2, hour, 0, null);
    }

    /// <summary><c>21.11</c> is a time only between words that say so (<c>um</c>, <c>kl.</c>, <c>Uhr</c>), or right behind
    /// a year or a day: alone it is a day and a month.</summary>
    private static void ReadDotted(in TimeTokens tokens, int at, bool isBehindDay, ref ClockMatches matches)
    {
        var end = at + 3;
        ReadMeridiem(tokens, tokens[at].Value, tokens[at + 2].Value, null, end, ref matches);
        if (tokens[end].Entry.Unit == TimeUnit.Hour || tokens[at - 1].Entry.Unit == TimeUnit.Hour
            || tokens.Is(at - 1, TimeKeyword.At)
            || (tokens.IsMark(at - 1, '.') && tokens.Is(at - 2, TimeKeyword.At))
            || (tokens.IsNumber(at, 2, 2) && tokens[at].SpaceBefore && tokens.IsNumber(at - 1, 4, 4))
            || (isBehindDay && tokens.IsNumber(at, 2, 2) && !tokens.IsTightMark(end, '.')))
            matches.Add(SkipHourWord(tokens, end), tokens[at].Value, tokens[at + 2].Value, null);
    }

    private static int SkipHourWord(in TimeTokens tokens, int at) =>
        tokens.Dialect.IsWide && tokens[at].Entry.Unit == TimeUnit.Hour ? at + 1 : at;

    /// <summary>Adds the reading only if am or pm follows: <c>am</c>, <c>PM</c>, <c>p.m.</c>.</summary>
    private static void ReadMeridiem(in TimeTokens tokens, int hour, int minute, int? second, int at, ref ClockMatches matches)
    {
        var isPm = tokens.Is(at, TimeKeyword.Pm) || tokens.Is(at, TimeKeyword.P);
        int end;
        if (isPm ? tokens.Is(at, TimeKeyword.Pm) : tokens.Is(at, TimeKeyword.Am))
            end = at + 1;
        else if ((isPm || tokens.Is(at, TimeKeyword.A)) && IsDottedM(tokens, at + 1))
            end = tokens.IsTightMark(at + 3, '.') ? at + 4 : at + 3;
        else
            return;

        if (hour is < 1 or > 12)
            matches.AddFault(end);
        else
            matches.Add(end, hour % 12 + (isPm ? 12 : 0), minute, second);
    }

    /// <summary>The rest of <c>p.m.</c>; Spanish pages print <c>p. m.</c></summary>
    private static bool IsDottedM(in TimeTokens tokens, int at) =>
        tokens.IsTightMark(at, '.') && tokens.Is(at + 1, TimeKeyword.M) && (tokens.Dialect.IsWide || !tokens[at + 1].SpaceBefore);
}
