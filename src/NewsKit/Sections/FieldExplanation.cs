using NewsKit.Lexicon;
using NewsKit.Metadata;

namespace NewsKit.Sections;

/// <summary>One value that was weighed for a field, for whoever asks why another one won.</summary>
/// <param name="Field">The JSON name of the field.</param>
/// <param name="Value">The value.</param>
/// <param name="Source">Where it was read.</param>
/// <param name="Weight">What the source counts.</param>
/// <param name="Score">What all sources of this value amount to.</param>
/// <param name="IsWinner">Whether the field has this value.</param>
internal sealed record FieldExplanation(string Field, string Value, string Source, double Weight, double Score, bool IsWinner)
{
    /// <summary>Every candidate of headline, byline and dates, the best value of each field first.</summary>
    internal static IReadOnlyList<FieldExplanation> Of(Segmentation segments, ReadingContext context)
    {
        var (published, modified) = DateArbiter.Count(segments, context);
        var explanations = new List<FieldExplanation>();
        AddHeadlines(explanations, segments, context);
        Add(explanations, "byline", AuthorArbiter.Count(segments, context), AuthorArbiter.LeastScore, byline => string.Join("; ", byline.Authors.Select(author => author.Name)));
        Add(explanations, "published", published, DateArbiter.LeastScore, stamp => stamp.Value!);
        Add(explanations, "modified", modified, DateArbiter.LeastScore, stamp => stamp.Value!);
        return explanations;
    }

    private static void Add<T>(List<FieldExplanation> explanations, string field, List<FieldCount<T>> counts, double least, Func<T, string> text)
    {
        for (var i = 0; i < counts.Count; i++)
        {
            foreach (var ballot in counts[i].Ballots)
                explanations.Add(new FieldExplanation(field, text(ballot.Value), ballot.Source, ballot.Weight, counts[i].Score, i == 0 && counts[i].Score >= least));
        }
    }

    /// <summary>A printed headline stands before all declared ones, and these in the order of trust.</summary>
    private static void AddHeadlines(List<FieldExplanation> explanations, Segmentation segments, ReadingContext context)
    {
        var site = context.Metadata.First(MetadataField.SiteName)?.Value;
        var first = explanations.Count;
        if (segments.Headline >= 0)
            explanations.Add(new FieldExplanation("headline", context.Content.StringOf(segments.Headline), "visible", 1, 1, IsWinner: true));
        foreach (var field in (ReadOnlySpan<MetadataField>)[MetadataField.Headline, MetadataField.DocumentTitle])
        {
            foreach (var candidate in context.Metadata.All(field))
            {
                var weight = 1.0 / (1 + MetadataTrust.Rank(field, candidate.Source));
                explanations.Add(new FieldExplanation("headline", TitleText.WithoutSite(candidate.Value, site), candidate.Source, weight, weight, explanations.Count == first));
            }
        }
    }
}
