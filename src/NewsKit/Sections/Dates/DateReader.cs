using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads when the article was published and changed, as <see cref="DateFinder"/> left it.</summary>
internal sealed class DateReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        if (segments.Dates is not { } found)
            return article;
        context.Log.AddAll(found.Notes);
        return article with
        {
            Published = Stamp(EvidenceField.Published, found.Published.Winner, context),
            Modified = Stamp(EvidenceField.Modified, found.Modified.Winner, context),
        };
    }

    private static Timestamp? Stamp(EvidenceField field, FieldRanking<Timestamp>? winner, ReadingContext context)
    {
        if (winner is null)
            return null;
        var chosen = winner.Visible ?? winner.Best;
        // "il y a 3 heures" beside the moment itself.
        if (chosen.Value.Relative && winner.Readings.FirstOrDefault(reading => reading.Value is
            { Relative: false, Precision: not TimestampPrecision.Day }) is { } absolute)
            chosen = absolute;
        context.Evidence.Note(field, chosen.Source);
        return Finer(chosen.Value, winner) is { } finer ? finer with { Text = chosen.Value.Text } : chosen.Value;
    }

    /// <summary>What is printed takes seconds and zone, a day also the time, of another source that says the same; a time element
    /// without a label may be that of a comment.</summary>
    private static Timestamp? Finer(Timestamp printed, FieldRanking<Timestamp> ranking)
    {
        var same = printed.Precision == TimestampPrecision.Day ? ranking.Key : printed.Value!;
        foreach (var reading in ranking.Readings)
        {
            if (reading.Source != MetadataTrust.TimeElement && reading.Value.Value is { } value
                && value.Length > printed.Value!.Length && value.StartsWith(same, StringComparison.Ordinal))
                return reading.Value;
        }

        return null;
    }
}
