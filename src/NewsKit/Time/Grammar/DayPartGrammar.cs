using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>The part of the day that follows a clock time and makes twenty-four hours of twelve: <c>9 h du matin</c>,
/// <c>9h30 du soir</c>, <c>3h de l'après-midi</c>, <c>12h du midi</c>.</summary>
internal static class DayPartGrammar
{
    public static bool TryRead(in TimeTokens tokens, in ClockMatch clock, out ClockMatch placed)
    {
        placed = clock;
        var at = clock.End;
        if (clock.Fault != ReadingFault.None || !tokens[at].SpaceBefore)
            return false;

        if (tokens.Is(at, TimeKeyword.OfThe))
            return TryReadPart(tokens[at + 1].Entry.Keyword, at + 2, ref placed);
        if (!tokens.Is(at, TimeKeyword.Of) || !tokens.Is(at + 1, TimeKeyword.L) || !tokens.IsTightMark(at + 2, '\''))
            return false;
        var noon = tokens.IsTightMark(at + 4, '-') ? at + 5 : at + 4;
        return tokens.Is(at + 3, TimeKeyword.After) && tokens.Is(noon, TimeKeyword.Noon)
            && TryReadPart(TimeKeyword.After, noon + 1, ref placed);
    }

    private static bool TryReadPart(TimeKeyword part, int end, ref ClockMatch placed)
    {
        if (part is not (TimeKeyword.Morning or TimeKeyword.Noon or TimeKeyword.After or TimeKeyword.Evening))
            return false;

        placed.End = end;
        if (HourIn(part, placed.Hour) is { } hour)
            placed.Hour = hour;
        else
            placed.Fault = ReadingFault.InvalidTime;
        return true;
    }

    /// <summary>The hour of the day; null where the two contradict each other.</summary>
    private static byte? HourIn(TimeKeyword part, byte hour) => (part, hour) switch
    {
        (TimeKeyword.Morning, < 12) => hour,
        (TimeKeyword.Noon or TimeKeyword.After, 12) => hour,
        (TimeKeyword.After or TimeKeyword.Evening, >= 1 and < 12) => (byte)(hour + 12),
        (TimeKeyword.After or TimeKeyword.Evening, > 12) => hour,
        _ => null,
    };
}
