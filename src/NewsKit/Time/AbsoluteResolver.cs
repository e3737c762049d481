namespace NewsKit.Time;

/// <summary>Makes a date of what the absolute grammar recognised, completing a missing year from the reference.</summary>
internal static class AbsoluteResolver
{
    public static ReadingFault Resolve(in AbsoluteMatch match, DateTime? reference, out ReadingDraft draft)
    {
        draft = default;
        var isRelative = match.Date.Year == DateMatch.NoYear;
        DateOnly? found;
        if (!isRelative)
            found = new DateOnly(match.Date.Year, match.Date.Month, match.Date.Day);
        else if (reference is { } clock)
            found = Calendar.LatestDay(match.Date.Month, match.Date.Day, DateOnly.FromDateTime(clock));
        else
            return ReadingFault.NeedsReference;

        if (found is not { } date || !Calendar.IsAccepted(date))
            return ReadingFault.YearOutOfRange;

        draft = match.HasClock ? ReadingDraft.Of(date, match.Clock) : new ReadingDraft(date, TimestampPrecision.Day);
        var isMismatch = match.Date.Weekday != 0 && match.Date.Weekday != Calendar.Weekday(date);
        draft = draft with
        {
            IsRelative = isRelative,
            Notes = isMismatch ? draft.Notes | ReadingNote.WeekdayMismatch : draft.Notes,
        };
        return ReadingFault.None;
    }
}
