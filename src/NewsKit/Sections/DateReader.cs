using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Reads when the article was published and changed, as <see cref="DateArbiter"/> decides.</summary>
internal sealed class DateReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var (published, modified) = DateArbiter.Count(segments, context);
        return article with
        {
            Published = Winner("published", published, context) ?? Winner("published", modified.FindAll(change => change.Visible is not null), context),
            Modified = Winner("modified", modified, context),
        };
    }

    private static Timestamp? Winner(string field, List<FieldCount<Timestamp>> counts, ReadingContext context)
    {
        if (DateArbiter.Winner(counts) is not { } winner)
            return null;
        var chosen = winner.Visible ?? winner.Best;
        context.Evidence.Note(field, chosen.Source);
        // What is printed takes seconds and zone, a day also the time, of another source that says the same.
        var same = chosen.Value.Precision == TimestampPrecision.Day ? winner.Key : chosen.Value.Value!;
        var finer = winner.Ballots.FirstOrDefault(ballot => ballot.Value.Value is { } value && value.Length > chosen.Value.Value!.Length
            && value.StartsWith(same, StringComparison.Ordinal));
        return finer is null ? chosen.Value : finer.Value with { Text = chosen.Value.Text };
    }
}
