using System.Globalization;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Decides when the article was published and changed: what is printed at the headline and what is declared, weighed
/// together.</summary>
internal static class DateChoice
{
    /// <summary>Less than this is no date: better none than a wrong one.</summary>
    internal const double LeastScore = 0;

    private const double Labelled = 8;

    /// <summary>The only day of a page may weigh this little.</summary>
    private const double LeastAlone = -0.9;

    /// <summary>A declared day that weighs less, such as that of a creation or of some time element, gives way to a printed
    /// change.</summary>
    private const double LeastOfDeclared = 1.25;

    private const double SureChange = 2;

    internal static ChosenDates Weigh(Segmentation segments, ReadingContext context)
    {
        var readings = new DateCandidates();
        new PrintedDates(segments, context, readings).Find();
        OpeningDates.Find(segments, context, readings);
        DeclaredDates.AddTo(readings, context);
        DayMonthOrder.Mend(readings);
        AddLabelled(readings, segments, context);
        LowerChanges(readings);
        MeetAtMidnight(readings.Published);
        MeetAtMidnight(readings.Modified);
        var (published, modified) = (FieldChoice.Rank(readings.Published), FieldChoice.Rank(readings.Modified));
        return new ChosenDates(published, modified, Published(published, modified, context.Options),
            Winner(modified, context.Options));
    }

    /// <summary>The day of publication; a page that shows a change alone is as old as that.</summary>
    private static FieldRanking<Timestamp>? Published(
        List<FieldRanking<Timestamp>> published, List<FieldRanking<Timestamp>> modified, ReadingOptions options)
    {
        var printed = Winner(
            modified.FindAll(change => change.Visible is not null || change.Best.Source == MetadataTrust.EntryUpdated), options);
        var winner = Winner(published, options);
        var isWeak = winner is null
            || (winner is { Score: < LeastOfDeclared, Visible: null } && printed is { Score: > SureChange });
        return isWeak ? printed : winner;
    }

    /// <summary>The best value that is possible, when enough speaks for it.</summary>
    private static FieldRanking<Timestamp>? Winner(List<FieldRanking<Timestamp>> rankings, ReadingOptions options)
    {
        var best = rankings.Find(ranking => PossibleDates.IsPossible(ranking, options));
        return best is not null && best.Score >= (rankings.Count == 1 ? LeastAlone : LeastScore) ? best : null;
    }

    /// <summary>The dates of the lines that a site rule calls the byline.</summary>
    private static void AddLabelled(DateCandidates readings, Segmentation segments, ReadingContext context)
    {
        foreach (var segment in segments.Of(SectionKind.Byline))
        {
            if (segments.ReasonOf(segment.First) != ClaimReason.SiteRule)
                continue;
            var (published, modified) = DateReading.ReadLine(segments.Content.StringOf(segment.First), context);
            readings.Add(published, isModified: false, FieldSource.SiteRule, Labelled, segment.First, isVisible: true);
            readings.Add(modified, isModified: true, FieldSource.SiteRule, Labelled, segment.First, isVisible: true);
        }
    }

    /// <summary>A printed day without a label that the metadata calls the day of a change, and names another day for the
    /// publication
    /// where content systems keep the first one.</summary>
    private static void LowerChanges(DateCandidates readings)
    {
        for (var i = 0; i < readings.Published.Count; i++)
        {
            var printed = readings.Published[i];
            if (printed.IsVisible && printed.Value.Text is { } text && !DateReading.IsLabelled(text)
                && readings.Modified.Exists(
                change => !change.IsVisible && string.Equals(change.Key, printed.Key, StringComparison.Ordinal))
                && readings.Published.Exists(
                other => other.Source == MetadataTrust.SurePublication
                && !string.Equals(other.Key, printed.Key, StringComparison.Ordinal))
                && !readings.Published.Exists(
                other => !other.IsVisible && string.Equals(other.Key, printed.Key, StringComparison.Ordinal)))
                readings.Published[i] = printed with { Weight = printed.Weight - 0.7 };
        }
    }

    /// <summary>A declared moment and a printed day next to it are the same moment in two zones: the printed day
    /// stands.</summary>
    private static void MeetAtMidnight(List<FieldReading<Timestamp>> readings)
    {
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings[i].IsVisible || readings[i].Value.Precision == TimestampPrecision.Day)
                continue;
            if (readings.Exists(other => other.IsVisible && string.Equals(other.Key, readings[i].Key, StringComparison.Ordinal)))
                continue;
            var neighbour = readings.Find(
                other => other.IsVisible && other.Weight > 1.5 && DaysBetween(other.Key, readings[i].Key) == 1);
            if (neighbour is not null)
                readings[i] = readings[i] with { Key = neighbour.Key };
        }
    }

    private static int DaysBetween(string one, string other) =>
        DateOnly.TryParseExact(one, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && DateOnly.TryParseExact(other, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var second)
            ? Math.Abs(first.DayNumber - second.DayNumber) : int.MaxValue;
}
