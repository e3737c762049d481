using System.Globalization;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Decides when the article was published and changed: what is printed at the headline and what is declared, weighed
/// together.</summary>
internal static class DateChoice
{
    /// <summary>Hours.</summary>
    private const int WidestZone = 14;

    /// <summary>Characters of a day with hour and minute.</summary>
    private const int ClockLength = 16;
    private const int LongestLabel = 30;

    /// <summary>A line at the headline weighs so much.</summary>
    private const double AtHead = 2.5;

    /// <summary>The choice; what was noticed is in the log of the context.</summary>
    internal static ChosenDates Choose(DateCandidates readings, ReadingContext context)
    {
        MoveChanges(readings);
        LowerChanges(readings);
        MeetAtMidnight(readings.Published);
        MeetAtMidnight(readings.Modified);
        var (published, modified) = (FieldChoice.Rank(readings.Published), FieldChoice.Rank(readings.Modified));
        ReportImpossible(published, context);
        ReportImpossible(modified, context);
        var day = Published(published, modified, context);
        return new ChosenDates(
            new ChosenField<Timestamp>(published, day),
            new ChosenField<Timestamp>(modified, Changed(modified, day, context)), context.Log);
    }

    /// <summary>The last change; a day before the publication is none.</summary>
    private static FieldRanking<Timestamp>? Changed(
        List<FieldRanking<Timestamp>> modified, FieldRanking<Timestamp>? published, ReadingContext context)
    {
        var change = Winner(modified, context.Options);
        if (change is null || published is null || string.CompareOrdinal(change.Key, published.Key) > 0
            || (IsSameDay(change.Key, published.Key) && !IsEarlier(change, published)))
            return change;
        context.Log.Info(DiagnosticCodes.DateDisagreement, "time",
            $"The change of {change.Key} is older than the publication of {published.Key} and was left out.");
        return Winner(modified.FindAll(other => string.CompareOrdinal(other.Key, published.Key) >= 0 && other != change),
            context.Options);
    }

    /// <summary>Whether a change of the day of publication has an earlier clock in the same zone.</summary>
    private static bool IsEarlier(FieldRanking<Timestamp> change, FieldRanking<Timestamp> published)
    {
        var moment = (change.Visible ?? change.Best).Value.Value!;
        return published.Readings.Any(other => other.Value.Value is { Length: > ClockLength } value && moment.Length > ClockLength
            && ZoneOf(value).SequenceEqual(ZoneOf(moment))
            && string.CompareOrdinal(moment, 0, value, 0, ClockLength) < 0);
    }

    /// <summary>What stands behind the clock: <c>Z</c>, <c>+02:00</c>; empty for a local time.</summary>
    private static ReadOnlySpan<char> ZoneOf(string value) => value.AsSpan(ClockLength).TrimStart(":.0123456789");

    /// <summary>Whether a declaration is an element that readers see as well: the same witness twice.</summary>
    private static bool IsOfVisibleElement(FieldSource source) =>
        source.Word.StartsWith("time", StringComparison.Ordinal) || source.Word.StartsWith("itemprop:", StringComparison.Ordinal);

    /// <summary>The day of publication; a page that shows a change alone is as old as that, unless words call it one: English
    /// pages print "Updated" before the only date they know, those of other languages say what they mean.</summary>
    private static FieldRanking<Timestamp>? Published(
        List<FieldRanking<Timestamp>> published, List<FieldRanking<Timestamp>> modified, ReadingContext context)
    {
        var options = context.Options;
        var printed = Winner(
            modified.FindAll(change => change.Visible is not null || change.Best.Source == MetadataTrust.EntryUpdated), options);
        var winner = Winner(published, options);
        var isWeak = winner is null
            || (winner is { Score: < DateWeights.LeastOfDeclared, Visible: null }
                && printed is { Score: > DateWeights.SureChange });
        if (!isWeak)
            return winner;
        return winner is null && printed is not null && IsChangeInWords(printed, context) ? null : printed;
    }

    /// <summary>Whether words call a day one of change, in another language than English, right at the headline, and
    /// nothing declares it.</summary>
    private static bool IsChangeInWords(FieldRanking<Timestamp> change, ReadingContext context)
    {
        if (change.Visible is not { Weight: >= AtHead } printed || IsEnglish(context)
            || change.Readings.Any(other => !other.IsVisible))
            return false;
        var line = context.Content.TextOf(printed.Order);
        if (DateReading.SaysModified(DateReading.FindIn(line) is { } date ? line[..date.Start] : line))
            return true;
        var before = printed.Order - 1;
        return before >= 0 && context.Content.Blocks[before].Length < LongestLabel
            && DateReading.SaysModified(context.Content.TextOf(before));
    }

    private static bool IsEnglish(ReadingContext context) =>
        (context.TextLanguage ?? context.Metadata.First(MetadataField.Language)?.Value ?? "en")
            .StartsWith("en", StringComparison.OrdinalIgnoreCase);

    /// <summary>The best value that is possible, when enough speaks for it.</summary>
    private static FieldRanking<Timestamp>? Winner(List<FieldRanking<Timestamp>> rankings, ReadingOptions options)
    {
        var best = rankings.Find(ranking => PossibleDates.IsPossible(ranking, options));
        return best is not null && best.Score >= (rankings.Count == 1 ? DateWeights.LeastAlone : DateWeights.Least)
            ? best : null;
    }

    private static void ReportImpossible(List<FieldRanking<Timestamp>> rankings, ReadingContext context)
    {
        if (rankings is [{ Score: >= DateWeights.Least } best, ..] && !PossibleDates.IsPossible(best, context.Options))
            context.Log.Info(DiagnosticCodes.ImpossibleDate, "time",
                $"{best.Key} ({best.Best.Source}) cannot be the day of the article.");
    }

    /// <summary>A label such as "Stand:" may be that of a change: it is where an earlier day of publication is
    /// declared.</summary>
    private static void MoveChanges(DateCandidates readings)
    {
        for (var i = readings.Published.Count - 1; i >= 0; i--)
        {
            var printed = readings.Published[i];
            if (!printed.IsVisible || printed.Value.Text is not { } text || !DateReading.SaysModified(text)
                || !readings.Published.Exists(other => !other.IsVisible && !IsOfVisibleElement(other.Source)
                    && (string.CompareOrdinal(other.Key, printed.Key) < 0 || IsSameDayEarlier(other.Value, printed))))
                continue;
            readings.Published.RemoveAt(i);
            readings.Modified.Add(printed);
        }
    }

    /// <summary>Whether a declared moment is that of the printed day at an earlier local hour.</summary>
    private static bool IsSameDayEarlier(Timestamp declared, FieldReading<Timestamp> printed) =>
        declared.Value is { Length: >= ClockLength } first && printed.Value.Value is { Length: >= ClockLength } shown
            && !first.EndsWith('Z') && first.AsSpan(0, 10).SequenceEqual(printed.Key)
            && string.CompareOrdinal(first, 0, shown, 0, ClockLength) < 0;

    /// <summary>A printed day without a label that the metadata calls the day of a change, and names another day for the
    /// publication where content systems keep the first one.</summary>
    private static void LowerChanges(DateCandidates readings)
    {
        var first = readings.Published.FindAll(other => other.Source == MetadataTrust.SurePublication);
        var lowered = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < readings.Published.Count; i++)
        {
            var printed = readings.Published[i];
            if (printed.IsVisible && printed.Value.Text is { } text && !DateReading.IsLabelled(text)
                && IsDeclared(readings.Modified, printed.Key) && !IsDeclared(readings.Published, printed.Key)
                && first.Exists(other => !IsSameDay(other.Key, printed.Key)))
            {
                readings.Published[i] = printed with { Weight = printed.Weight - DateWeights.CalledChange };
                lowered.Add(printed.Key);
            }
        }

        // The element of the printed day is no second witness for it, where one source names the first day. Pages on which
        // several name it print a new edition more often than not.
        var isOnlyOne = first.Count > 0 && first.TrueForAll(known => readings.Published.TrueForAll(
            other => other.IsVisible || other.Source == known.Source || !IsSameDay(other.Key, known.Key)));
        if (isOnlyOne)
            readings.Published.RemoveAll(
                other => !other.IsVisible && IsOfVisibleElement(other.Source) && lowered.Contains(other.Key));
    }

    private static bool IsDeclared(List<FieldReading<Timestamp>> readings, string day) =>
        readings.Exists(reading => !reading.IsVisible && !IsOfVisibleElement(reading.Source) && IsSameDay(reading.Key, day));

    private static bool IsSameDay(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    /// <summary>A declared moment and a printed day next to it are the same moment in two zones: the printed day
    /// stands.</summary>
    private static void MeetAtMidnight(List<FieldReading<Timestamp>> readings)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            var declared = readings[i];
            if (declared.IsVisible || declared.Value.Precision == TimestampPrecision.Day
                || readings.Exists(other => other.IsVisible && IsSameDay(other.Key, declared.Key)))
                continue;
            var neighbour = readings.Find(other => other.Weight > DateWeights.DrawsOverMidnight
                && (other.IsVisible || (other.Source == MetadataTrust.Address && declared.Value.Value!.EndsWith('Z')))
                && DaysBetween(other.Key, declared.Key) == 1 && AreOneMoment(declared.Value, other.Value, other.Key));
            if (neighbour is not null)
                readings[i] = declared with { Key = neighbour.Key };
        }
    }

    /// <summary>Whether zones alone can part two moments, or a moment and a day.</summary>
    private static bool AreOneMoment(Timestamp declared, Timestamp other, string day)
    {
        if (Clock(declared) is not { } moment)
            return true;
        if (Clock(other) is { } printed)
            return Math.Abs((printed - moment).TotalHours) <= WidestZone;
        return DateTime.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var midnight)
            && (moment < midnight ? (midnight - moment).TotalHours <= WidestZone
                : (moment - midnight.AddDays(1)).TotalHours <= WidestZone);
    }

    /// <summary>The wall clock of a moment; null for a day.</summary>
    private static DateTime? Clock(Timestamp stamp) => stamp.Value is { Length: >= 16 } value
        && DateTime.TryParseExact(value.AsSpan(0, 16), "yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None,
            out var moment) ? moment : null;

    private static int DaysBetween(string one, string other) =>
        DateOnly.TryParseExact(one, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && DateOnly.TryParseExact(other, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var second)
            ? Math.Abs(first.DayNumber - second.DayNumber) : int.MaxValue;
}
