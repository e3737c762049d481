using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>
/// Quantities counted from a reference: <c>il y a 2 heures</c>, <c>dans un quart d'heure</c>, <c>il y a environ 1h30</c>,
/// <c>il y a 1 an, 2 mois et 3 jours</c>; in the wide dialect also <c>2 hours ago</c> and <c>vor 1 Stunde</c>.
/// </summary>
internal static class QuantityGrammar
{
    private const int MostDigits = 9;
    private const int SecondsPerMinute = 60;
    private const int SecondsPerHour = 3600;

    /// <summary>Reads all tokens as one counted expression.</summary>
    public static bool TryRead(in TimeTokens tokens, out RelativeMatch match)
    {
        match = new RelativeMatch(RelativeForm.Quantity);
        var direction = ReadDirection(tokens, out var at);
        if (direction == 0)
            return false;
        if (TrySkipHedge(tokens, ref at))
            match.IsApproximate = true;
        if (!TryReadQuantity(tokens, at, direction, ref match, out at))
            return false;
        while (at < tokens.Count && TryReadQuantity(tokens, SkipJoint(tokens, at), direction, ref match, out var end))
            at = end;

        if (tokens.Is(0, TimeKeyword.Il) || tokens.Is(0, TimeKeyword.Since) || tokens.Is(0, TimeKeyword.In))
            return at == tokens.Count;
        return at == tokens.Count - 1 && tokens.Is(at, TimeKeyword.Ago);
    }

    /// <summary>-1 for the past, 1 for the future, 0 when no quantity is announced.</summary>
    private static int ReadDirection(in TimeTokens tokens, out int at)
    {
        (var direction, at) = tokens[0].Entry.Keyword switch
        {
            TimeKeyword.Il when tokens.Is(1, TimeKeyword.Ya) => (-1, 2),
            TimeKeyword.Il when tokens.Is(1, TimeKeyword.Y) && tokens.Is(2, TimeKeyword.A) => (-1, 3),
            TimeKeyword.Since => (-1, 1),
            TimeKeyword.In => (1, 1),
            _ => tokens.Dialect.IsWide ? (-1, 0) : (0, 0),
        };
        return direction;
    }

    /// <summary><c>environ</c>, <c>presque</c>, <c>à peu près</c>, <c>près de</c>, <c>moins d'</c>, <c>plus de</c>.</summary>
    private static bool TrySkipHedge(in TimeTokens tokens, ref int at)
    {
        if (tokens.Is(at, TimeKeyword.About))
            at++;
        else if (tokens.Is(at, TimeKeyword.A) && tokens.Is(at + 1, TimeKeyword.Peu) && tokens.Is(at + 2, TimeKeyword.Near))
            at += 3;
        else if (!tokens.Is(at, TimeKeyword.Near) && !tokens.Is(at, TimeKeyword.LessOrMore))
            return false;
        else if (tokens.Is(at + 1, TimeKeyword.Of))
            at += 2;
        else if (tokens.Is(at + 1, TimeKeyword.D) && tokens.IsTightMark(at + 2, '\''))
            at += 3;
        else
            return false;
        return true;
    }

    /// <summary>A space, a comma, <c>et</c>, or a comma and <c>et</c>; without any, a place where no quantity starts.</summary>
    private static int SkipJoint(in TimeTokens tokens, int at)
    {
        var next = tokens.IsMark(at, ',') ? at + 1 : at;
        if (tokens.Is(next, TimeKeyword.And))
            next++;
        return next > at || tokens[at].SpaceBefore ? next : tokens.Count;
    }

    private static bool TryReadQuantity(in TimeTokens tokens, int at, int direction, ref RelativeMatch match, out int end)
    {
        end = at;
        var isFigure = tokens.IsNumber(at, 1, MostDigits);
        var number = isFigure ? tokens[at].Value : tokens[at].Entry.Number;
        if (!isFigure && number == 0)
            return false;

        if (!isFigure && number == 1 && TryReadFraction(tokens, at + 1, out var minutes, out end))
        {
            Add(ref match, direction * minutes, TimeUnit.Minute);
            return true;
        }

        var unit = tokens[at + 1].Entry.Unit;
        if (unit == TimeUnit.None)
            return false;

        end = at + 2;
        if (TryReadHalf(tokens, unit, end, direction, ref match))
            end += 2;
        else if (unit == TimeUnit.Hour && tokens[at + 1].Length == 1
            && !TryReadMinutesAfterH(tokens, direction, ref match, ref end))
            return false;
        Add(ref match, direction * number, unit);
        return true;
    }

    /// <summary>The minutes of <c>1h30</c> and <c>1 h 30</c>; false when they are no minutes (<c>1h75</c>).</summary>
    private static bool TryReadMinutesAfterH(in TimeTokens tokens, int direction, ref RelativeMatch match, ref int end)
    {
        if (!tokens.IsNumber(end, 1, 2) || tokens[end + 1].Entry.Unit is not (TimeUnit.None or TimeUnit.Minute))
            return true;
        if (tokens[end].Value >= SecondsPerMinute)
            return false;

        Add(ref match, direction * tokens[end].Value, TimeUnit.Minute);
        end += tokens[end + 1].Entry.Unit == TimeUnit.Minute ? 2 : 1;
        return true;
    }

    /// <summary>The half of <c>une heure et demie</c> and <c>un an et demi</c>.</summary>
    private static bool TryReadHalf(in TimeTokens tokens, TimeUnit unit, int at, int direction, ref RelativeMatch match)
    {
        if (!tokens.Is(at, TimeKeyword.And) || !tokens.Is(at + 1, TimeKeyword.Half)
            || tokens.IsTightMark(at + 2, '-') || unit is not (TimeUnit.Hour or TimeUnit.Year))
            return false;

        if (unit == TimeUnit.Hour)
            Add(ref match, direction * 30, TimeUnit.Minute);
        else
            Add(ref match, direction * 6, TimeUnit.Month);
        return true;
    }

    /// <summary><c>demi-heure</c> and <c>quart d'heure</c>.</summary>
    private static bool TryReadFraction(in TimeTokens tokens, int at, out int minutes, out int end)
    {
        minutes = tokens.Is(at, TimeKeyword.Half) ? 30 : 15;
        end = at + 3;
        if (tokens.Is(at, TimeKeyword.Half))
            return tokens.IsTightMark(at + 1, '-') && tokens.Is(at + 2, TimeKeyword.Hour);

        end = at + 4;
        return tokens.Is(at, TimeKeyword.Quarter) && tokens.Is(at + 1, TimeKeyword.D)
            && tokens.IsTightMark(at + 2, '\'') && tokens.Is(at + 3, TimeKeyword.Hour);
    }

    private static void Add(ref RelativeMatch match, long number, TimeUnit unit)
    {
        match.CountsTime |= unit <= TimeUnit.Hour;
        match.CountsSeconds |= unit == TimeUnit.Second;
        switch (unit)
        {
            case TimeUnit.Second:
                match.Seconds += number;
                break;
            case TimeUnit.Minute:
                match.Seconds += number * SecondsPerMinute;
                break;
            case TimeUnit.Hour:
                match.Seconds += number * SecondsPerHour;
                break;
            case TimeUnit.Day:
                match.Days += number;
                break;
            case TimeUnit.Week:
                match.Days += number * 7;
                break;
            case TimeUnit.Month:
                match.Months += number;
                break;
            default:
                match.Months += number * 12;
                break;
        }
    }
}
