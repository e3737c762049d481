namespace NewsKit.Time;

/// <summary>
/// Counts a relative expression from the reference: months first, then days, both by the calendar; then hours, minutes and
/// seconds as elapsed time through the zone.
/// </summary>
internal static class RelativeResolver
{
    private const long SecondsPerYear = 365L * 24 * 60 * 60;

    public static ReadingFault Resolve(in RelativeMatch match, TimestampOptions options, out ReadingDraft draft)
    {
        draft = default;
        if (match.Clock is { Fault: not ReadingFault.None } wrong)
            return wrong.Fault;
        if (options.Reference is not { } reference)
            return ReadingFault.NeedsReference;

        var today = DateOnly.FromDateTime(reference);
        var day = match.Form switch
        {
            RelativeForm.Weekday => Calendar.AddDays(today, -Calendar.DaysSince(match.Weekday, today)),
            RelativeForm.WeekdayBefore => Calendar.AddDays(today, -Calendar.DaysSinceBefore(match.Weekday, today)),
            RelativeForm.WeekdayAfter => Calendar.AddDays(today, Calendar.DaysUntilAfter(match.Weekday, today)),
            _ => Calendar.AddMonths(today, match.Months) is { } month ? Calendar.AddDays(month, match.Days) : null,
        };
        if (day is not { } date)
            return ReadingFault.YearOutOfRange;

        if (match.Form == RelativeForm.Now || match.CountsTime)
        {
            var hasZone = TimeZoneInfo.TryFindSystemTimeZoneById(options.ZoneId, out var zone);
            if (Elapse(date.ToDateTime(TimeOnly.FromDateTime(reference)), match.Seconds, zone) is not { } moment)
                return ReadingFault.YearOutOfRange;
            date = DateOnly.FromDateTime(moment);
            draft = new ReadingDraft(date, match.CountsSeconds ? TimestampPrecision.Second : TimestampPrecision.Minute)
            {
                Time = new TimeOnly(moment.Hour, moment.Minute, match.CountsSeconds ? moment.Second : 0),
                Notes = hasZone || match.Seconds == 0 ? ReadingNote.None : ReadingNote.UnknownZone,
            };
        }
        else
        {
            draft = match.Clock is { } clock ? ReadingDraft.Of(date, clock) : new ReadingDraft(date, TimestampPrecision.Day);
        }

        draft = draft with
        {
            IsRelative = true,
            Notes = match.IsApproximate ? draft.Notes | ReadingNote.Approximate : draft.Notes,
        };
        return Calendar.IsAccepted(date) ? ReadingFault.None : ReadingFault.YearOutOfRange;
    }

    /// <summary>Moves a wall clock through its zone, if there is one; null near the ends of the calendar, where no zone rule
    /// holds.</summary>
    private static DateTime? Elapse(DateTime local, long seconds, TimeZoneInfo? zone)
    {
        var start = local.Ticks / TimeSpan.TicksPerSecond;
        if (!IsSafe(start) || !IsSafe(start + seconds))
            return null;
        if (seconds == 0)
            return local;
        return zone is null ? local.AddSeconds(seconds) : ZoneRules.Move(local, TimeSpan.FromSeconds(seconds), zone);
    }

    private static bool IsSafe(long second) => second is >= SecondsPerYear and <= 9990 * SecondsPerYear;
}
