using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Decides when the article was published and changed: what is printed at the headline and what is declared, weighed together.</summary>
internal static class DateArbiter
{
    /// <summary>Less than this is no date: better none than a wrong one.</summary>
    internal const double LeastScore = 0;

    private const double Labelled = 8;

    internal static (List<FieldCount<Timestamp>> Published, List<FieldCount<Timestamp>> Modified) Count(Segmentation segments, ReadingContext context)
    {
        var ballots = new DateBallots();
        new DateSightings(segments, context, ballots).Find();
        DateDeclarations.AddTo(ballots, context);
        AddLabelled(ballots, segments, context);
        LowerChanges(ballots);
        MeetAtMidnight(ballots.Published);
        MeetAtMidnight(ballots.Modified);
        return (FieldArbiter.Count(ballots.Published), FieldArbiter.Count(ballots.Modified));
    }

    /// <summary>The dates of the lines that a site rule calls the byline.</summary>
    private static void AddLabelled(DateBallots ballots, Segmentation segments, ReadingContext context)
    {
        foreach (var segment in segments.Of(SectionKind.Byline))
        {
            if (!ReferenceEquals(segments.ReasonOf(segment.First), SiteLabelFinder.Reason))
                continue;
            var (published, modified) = DateReading.ReadLine(segments.Content.StringOf(segment.First), context);
            ballots.Add(published, isModified: false, SiteLabelFinder.Reason, Labelled, segment.First, isVisible: true);
            ballots.Add(modified, isModified: true, SiteLabelFinder.Reason, Labelled, segment.First, isVisible: true);
        }
    }

    /// <summary>A printed day without a label that the metadata calls the day of a change, and another day the day of publication.</summary>
    private static void LowerChanges(DateBallots ballots)
    {
        for (var i = 0; i < ballots.Published.Count; i++)
        {
            var printed = ballots.Published[i];
            if (printed.IsVisible && ballots.Modified.Exists(change => !change.IsVisible && string.Equals(change.Key, printed.Key, StringComparison.Ordinal))
                && ballots.Published.Exists(other => !other.IsVisible && !string.Equals(other.Key, printed.Key, StringComparison.Ordinal))
                && !ballots.Published.Exists(other => !other.IsVisible && string.Equals(other.Key, printed.Key, StringComparison.Ordinal)))
                ballots.Published[i] = printed with { Weight = printed.Weight - 0.4 };
        }
    }

    /// <summary>A declared moment and a printed day next to it are the same moment in two zones: the printed day stands.</summary>
    private static void MeetAtMidnight(List<FieldBallot<Timestamp>> ballots)
    {
        for (var i = 0; i < ballots.Count; i++)
        {
            if (ballots[i].IsVisible || ballots[i].Value.Precision == TimestampPrecision.Day)
                continue;
            if (ballots.Exists(other => other.IsVisible && string.Equals(other.Key, ballots[i].Key, StringComparison.Ordinal)))
                continue;
            var neighbour = ballots.Find(other => other.IsVisible && other.Weight > 1.5 && DaysBetween(other.Key, ballots[i].Key) == 1);
            if (neighbour is not null)
                ballots[i] = ballots[i] with { Key = neighbour.Key };
        }
    }

    private static int DaysBetween(string one, string other) =>
        DateOnly.TryParseExact(one, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var first)
        && DateOnly.TryParseExact(other, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var second)
            ? Math.Abs(first.DayNumber - second.DayNumber) : int.MaxValue;
}
