using NewsKit.Lexicon;

namespace NewsKit.Time;

/// <summary>
/// Absolute dates: <c>mercredi 13 septembre 2023</c>, <c>septembre 13, 2023</c>, <c>13/09/2023</c>, <c>2023-09-13</c>,
/// <c>13 septembre</c>. Every way to read the tokens is offered, in the order of the specification.
/// </summary>
internal static class DateGrammar
{
    /// <summary>Room needed by <see cref="Read"/>: a day and a month with and without a year, after a weekday or not.</summary>
    public const int MostMatches = 4;

    public static int Read(in TimeTokens tokens, int start, Span<DateMatch> found)
    {
        var at = start;
        var count = 0;
        if (tokens[at].Entry.IsOpening)
            at++;
        if (at > start && !tokens[at].SpaceBefore)
            return 0;

        var weekday = tokens[at].Entry.Weekday;
        if (weekday != 0 && TrySkipWeekday(tokens, at, out var date))
            ReadForms(tokens, date, weekday, found, ref count);
        ReadForms(tokens, at, 0, found, ref count);
        return count;
    }

    private static bool TrySkipWeekday(in TimeTokens tokens, int at, out int date)
    {
        date = at + 1;
        if (tokens.IsTightMark(date, '.'))
            date++;
        if (tokens.IsMark(date, ','))
            date++;
        if (date == at + 1 && !tokens[date].SpaceBefore)
            return false;
        if (tokens[date].Entry.IsOpening && tokens[date + 1].SpaceBefore)
            date++;
        return true;
    }

    private static void ReadForms(in TimeTokens tokens, int at, byte weekday, Span<DateMatch> found, ref int count)
    {
        var first = count;
        if (tokens[at].Kind == TimeTokenKind.Number)
        {
            if (IsFigures(tokens, at, 1, 2) || IsSpacedFigures(tokens, at))
                ReadDayFirstFigures(tokens, at, found, ref count);
            else if (IsFigures(tokens, at, 4, 4))
                found[count++] = new DateMatch(
                    IsHungarian(tokens, at) ? at + 6 : at + 5, tokens[at].Value, tokens[at + 2].Value, tokens[at + 4].Value,
                    DateForm.Iso);
            else if (tokens.IsNumber(at, 8, 8) && tokens.Is(at + 1, TimeKeyword.IsoTime))
                found[count++] = ReadBasic(tokens, at);
            else if (tokens.Dialect.IsWide && tokens.IsNumber(at, 4, 4))
                ReadYearMonthDay(tokens, at, found, ref count);
            else
                ReadDayMonth(tokens, at, found, ref count);
        }
        else if (tokens[at].Entry.Month != 0)
        {
            ReadMonthDay(tokens, at, found, ref count);
        }
        else if (tokens.Is(at, TimeKeyword.First))
        {
            ReadDayMonth(tokens, at, found, ref count);
        }

        foreach (ref var match in found[first..count])
            match = match with { Weekday = weekday };
    }

    /// <summary>Three numbers joined twice by the same mark: <c>13/09/2023</c>, <c>2023-09-13</c>.</summary>
    private static bool IsFigures(in TimeTokens tokens, int at, int fewestDigits, int mostDigits) =>
        tokens.IsNumber(at, fewestDigits, mostDigits)
        && tokens[at + 1] is { Kind: TimeTokenKind.Mark, SpaceBefore: false, Value: '/' or '-' or '.' }
        && tokens.IsTightNumber(at + 2, 1, 2)
        && tokens.IsTightMark(at + 3, (char)tokens[at + 1].Value)
        && tokens.IsTightNumber(at + 4, 1, 4)
        && (mostDigits == 2 || IsShortYear(tokens, at));

    /// <summary><c>2024.05.12. 14:20</c>: a full stop behind the day as well, before the hour.</summary>
    private static bool IsHungarian(in TimeTokens tokens, int at) => tokens.Dialect.IsWide && tokens.IsMark(at + 1, '.')
        && tokens.IsTightMark(at + 5, '.') && tokens.IsNumber(at + 6, 1, 2);

    private static bool IsShortYear(in TimeTokens tokens, int at) =>
        tokens[at + 4].Length <= 2 && (tokens.Dialect.IsWide || !tokens.IsMark(at + 1, '.'));

    /// <summary>The same with spaces, the year in full: <c>4. 2. 2022</c>, <c>26 | 01 | 2022</c>.</summary>
    private static bool IsSpacedFigures(in TimeTokens tokens, int at) =>
        tokens.Dialect.IsWide
        && tokens.IsNumber(at, 1, 2)
        && tokens[at + 1] is { Kind: TimeTokenKind.Mark, Value: '/' or '-' or '.' or '|' }
        && tokens.IsNumber(at + 2, 1, 2)
        && tokens.IsMark(at + 3, (char)tokens[at + 1].Value)
        && tokens.IsNumber(at + 4, 4, 4);

    /// <summary><c>2023 Jan 7</c>, as journals of science print, and <c>2024. március 14.</c>, as Hungarian does.</summary>
    private static void ReadYearMonthDay(in TimeTokens tokens, int at, Span<DateMatch> found, ref int count)
    {
        var month = tokens.IsTightMark(at + 1, '.') ? at + 2 : at + 1;
        if (tokens[month].Entry.Month is 0 || !tokens[month].SpaceBefore)
            return;
        var day = SkipAbbreviationDot(tokens, month + 1);
        if (tokens[day].SpaceBefore && tokens.IsNumber(day, 1, 2))
            found[count++] = new DateMatch(month > at + 1 && tokens.IsTightMark(day + 1, '.') ? day + 2 : day + 1,
                tokens[at].Value, tokens[month].Entry.Month, tokens[day].Value, DateForm.Printed);
    }

    private static void ReadDayFirstFigures(in TimeTokens tokens, int at, Span<DateMatch> found, ref int count)
    {
        var mark = (char)tokens[at + 1].Value;
        var year = tokens[at + 4].Value;
        switch (tokens[at + 4].Length)
        {
            case 2 when mark == '/' || (mark == '.' && tokens.Dialect.IsWide && HasPairsOnly(tokens, at)):
                year = Calendar.CompleteYear(year);
                break;
            case not 4:
                return;
        }

        var (day, month) = (tokens[at].Value, tokens[at + 2].Value);
        // In figures such as 10/31/2024 only the second can be the day, whatever the language.
        var isTurned = tokens.Dialect.IsWide && mark is '/' or '-' or '.' && month is > 12 and <= 31 && day <= 12;
        if (isTurned || (mark != '.' && tokens.Dialect.MonthFirst))
            (day, month) = (month, day);
        found[count++] = new DateMatch(at + 5, year, month, day, DateForm.Printed);
    }

    private static bool HasPairsOnly(in TimeTokens tokens, int at) => tokens[at].Length == 2 && tokens[at + 2].Length == 2;

    private static DateMatch ReadBasic(in TimeTokens tokens, int at)
    {
        var (year, monthDay) = Math.DivRem(tokens[at].Value, 10000);
        return new DateMatch(at + 1, year, monthDay / 100, monthDay % 100, DateForm.IsoBasic);
    }

    /// <summary><c>13 septembre 2023</c>, <c>1er janv. 24</c>, then <c>13 septembre</c> alone.</summary>
    private static void ReadDayMonth(in TimeTokens tokens, int at, Span<DateMatch> found, ref int count)
    {
        if (!TryReadDay(tokens, at, out var day, out var end))
            return;

        var isDotted = tokens.Dialect.IsWide && tokens.IsTightMark(end, '.');
        var isJoined = tokens.IsTightMark(end, '-') || tokens.Dialect.IsWide && tokens.IsTightMark(end, '/');
        if (isDotted || isJoined)
            end++;
        if (!isDotted && tokens[end].SpaceBefore == isJoined)
            return;
        if (tokens.Dialect.IsWide && tokens.Is(end, TimeKeyword.Of))
            end++;
        // "31 Thursday Oct 2019": some themes print the day of the week amid the date.
        if (tokens.Dialect.IsWide && tokens[end].Entry is { Weekday: not 0, Month: 0 } && tokens[end + 1].SpaceBefore)
            end++;
        if (tokens[end].Entry.Month is 0)
            return;

        var month = tokens[end].Entry.Month;
        end = SkipAbbreviationDot(tokens, end + 1);
        if (isJoined)
        {
            ReadJoinedYear(tokens, end, month, day, found, ref count);
            return;
        }

        if (TryFindYear(tokens, end, out var year))
        {
            if (tokens.IsNumber(year, 4, 4))
                found[count++] = new DateMatch(year + 1, tokens[year].Value, month, day, DateForm.Printed);
            else if (tokens.IsNumber(year, 2, 2))
                found[count++] = new DateMatch(
                    year + 1, Calendar.CompleteYear(tokens[year].Value), month, day, DateForm.PrintedShortYear);
        }

        found[count++] = new DateMatch(end, DateMatch.NoYear, month, day, DateForm.Printed);
    }

    /// <summary>The end of <c>14-Feb-2022</c> and <c>14/feb/22</c>, from the second mark on.</summary>
    private static void ReadJoinedYear(in TimeTokens tokens, int at, byte month, int day, Span<DateMatch> found, ref int count)
    {
        if (!tokens.IsTightMark(at, '-') && !tokens.IsTightMark(at, '/'))
            return;
        if (tokens.IsTightNumber(at + 1, 4, 4))
            found[count++] = new DateMatch(at + 2, tokens[at + 1].Value, month, day, DateForm.Printed);
        else if (tokens.IsTightNumber(at + 1, 2, 2))
            found[count++] = new DateMatch(
                at + 2, Calendar.CompleteYear(tokens[at + 1].Value), month, day, DateForm.PrintedShortYear);
    }

    /// <summary><c>septembre 13, 2023</c>: English order, as machine translation leaves it.</summary>
    private static void ReadMonthDay(in TimeTokens tokens, int at, Span<DateMatch> found, ref int count)
    {
        var dayAt = SkipAbbreviationDot(tokens, at + 1);
        if (dayAt == at + 1 && !tokens[dayAt].SpaceBefore)
            return;
        if (!TryReadDay(tokens, dayAt, out var day, out var end))
            return;

        var month = tokens[at].Entry.Month;
        if (tokens.Dialect.IsWide && tokens.IsTightMark(end, '.') && tokens.IsNumber(end + 1, 4, 4))
            found[count++] = new DateMatch(end + 2, tokens[end + 1].Value, month, day, DateForm.Printed);
        else if (TryFindYear(tokens, end, out var year) && tokens.IsNumber(year, 4, 4))
            found[count++] = new DateMatch(year + 1, tokens[year].Value, month, day, DateForm.Printed);
        if (tokens.Dialect.IsWide)
            found[count++] = new DateMatch(end, DateMatch.NoYear, month, day, DateForm.Printed);
    }

    private static bool TryReadDay(in TimeTokens tokens, int at, out int day, out int end)
    {
        end = at + 1;
        day = 1;
        if (tokens.Is(at, TimeKeyword.First))
            return true;

        day = tokens[at].Value;
        if (tokens.Is(end, TimeKeyword.OrdinalSuffix) && !tokens[end].SpaceBefore)
            end++;
        return tokens.IsNumber(at, 1, 2);
    }

    private static int SkipAbbreviationDot(in TimeTokens tokens, int at) => tokens.IsTightMark(at, '.') ? at + 1 : at;

    /// <summary>Where a year may stand: after a space, an abbreviation dot, a comma, or the <c>de</c> of Spanish.</summary>
    private static bool TryFindYear(in TimeTokens tokens, int at, out int year)
    {
        year = at;
        if (tokens.IsMark(at, ',') || tokens.Dialect.IsWide && tokens.Is(at, TimeKeyword.Of))
            year++;
        return year > at || tokens[year].SpaceBefore || tokens.IsMark(year - 1, '.');
    }
}
