using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads when the article was published and changed, as <see cref="DateChoice"/> decides.</summary>
internal sealed class DateReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var dates = DateChoice.Weigh(segments, context);
        ReportImpossible(dates.Published, context);
        ReportImpossible(dates.Modified, context);
        return article with
        {
            Published = Stamp(EvidenceField.Published, dates.PublishedWinner, context),
            Modified = Stamp(EvidenceField.Modified, dates.ModifiedWinner, context),
        };
    }

    private static void ReportImpossible(List<FieldRanking<Timestamp>> rankings, ReadingContext context)
    {
        if (rankings is [{ Score: >= DateChoice.LeastScore } best, ..] && !PossibleDates.IsPossible(best, context.Options))
            context.Log.Info(DiagnosticCodes.ImpossibleDate, "time",
                $"{best.Key} ({best.Best.Source}) cannot be the day of the article.");
    }

    private static Timestamp? Stamp(EvidenceField field, FieldRanking<Timestamp>? winner, ReadingContext context)
    {
        if (winner is null)
            return null;
        var chosen = winner.Visible ?? winner.Best;
        context.Evidence.Note(field, chosen.Source);
        // What is printed takes seconds and zone, a day also the time, of another source that says the same; a time element
        // without
        // a label may be that of a comment.
        var same = chosen.Value.Precision == TimestampPrecision.Day ? winner.Key : chosen.Value.Value!;
        var finer = winner.Readings.FirstOrDefault(
            reading => reading.Source != MetadataTrust.TimeElement && reading.Value.Value is { } value
            && value.Length > chosen.Value.Value!.Length
            && value.StartsWith(same, StringComparison.Ordinal));
        return finer is null ? chosen.Value : finer.Value with { Text = chosen.Value.Text };
    }
}
