using NewsKit.Addresses;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Lists every candidate of the fields that have several sources, with the winner.</summary>
internal static class FieldExplainer
{
    internal static List<FieldCandidate> Explain(Segmentation segments, ReadingContext context)
    {
        // Weighed a second time: what the first time reported is not reported again.
        context = context with { Log = new DiagnosticLog() };
        var fields = new List<FieldCandidate>();
        AddRanked(fields, "url", MetadataField.Canonical, context);
        AddRanked(fields, "language", MetadataField.Language, context);
        AddRanked(fields, "site", MetadataField.SiteName, context);
        AddHeadlines(fields, segments, context);
        AddRanked(fields, "description", MetadataField.Description, context);
        AddRanked(fields, "section", MetadataField.Section, context);
        AddTags(fields, context);
        var authors = AuthorChoice.Rank(segments, context);
        Add(fields, "byline", authors, authors is [{ Score: >= AuthorChoice.LeastScore } best, ..] ? best : null, Names);
        var dates = DateChoice.Weigh(segments, context);
        Add(fields, "published", dates.Published, dates.PublishedWinner, Value);
        if (dates.PublishedWinner is { } change && !dates.Published.Contains(change))
            Add(fields, "published", [change], change, Value);
        Add(fields, "modified", dates.Modified, dates.ModifiedWinner, Value);
        AddImages(fields, segments, context);
        return fields;

        string Value(Timestamp stamp) => stamp.Value!;
        string Names(Byline byline) => string.Join("; ", byline.Authors.Select(author => author.Name));
    }

    private static void Add<T>(
        List<FieldCandidate> fields, string field, List<FieldRanking<T>> rankings, FieldRanking<T>? winner, Func<T, string> text)
    {
        foreach (var ranking in rankings)
        {
            var chosen = ReferenceEquals(ranking, winner);
            foreach (var reading in ranking.Readings)
                fields.Add(new FieldCandidate
                {
                    Field = field,
                    Value = text(reading.Value),
                    Source = reading.Source,
                    Weight = Math.Round(reading.Weight, 2),
                    Score = Math.Round(ranking.Score, 2),
                    Chosen = chosen,
                    Why = chosen ? Support(ranking) : winner is null ? "too weak" : ranking.Score > winner.Score ? "impossible"
                        : "outweighed",
                });
        }
    }

    private static string Support<T>(FieldRanking<T> ranking) =>
        ranking.Visible is null ? "declared" : ranking.Readings.Any(reading => !reading.IsVisible) ? "printed and declared"
            : "printed";

    /// <summary>A printed headline stands before all declared ones, and these in the order of trust.</summary>
    private static void AddHeadlines(List<FieldCandidate> fields, Segmentation segments, ReadingContext context)
    {
        var first = fields.Count;
        if (segments.Headline >= 0 && TextField.Of(context.Content.TextOf(segments.Headline), context) is { } printed)
            fields.Add(new FieldCandidate
            {
                Field = "headline",
                Value = printed,
                Source = "visible",
                Weight = 1,
                Score = 1,
                Chosen = true,
                Why = "printed"
            });
        AddRanked(fields, "headline", MetadataField.Headline, context, first);
        AddRanked(fields, "headline", MetadataField.DocumentTitle, context, first);
    }

    /// <summary>Every tag is kept, once.</summary>
    private static void AddTags(List<FieldCandidate> fields, ReadingContext context)
    {
        var kept = PageIdentityReader.Tags(context).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var candidate in context.Metadata.All(MetadataField.Tag))
        {
            if (TextField.Of(candidate.Value, context) is not { } tag)
                continue;
            var weight = Trust(candidate);
            var isNew = kept.Remove(tag);
            fields.Add(new FieldCandidate
            {
                Field = "tags",
                Value = tag,
                Source = candidate.Source,
                Weight = weight,
                Score = weight,
                Chosen = isNew,
                Why = isNew ? "declared" : "repeated"
            });
        }
    }

    /// <summary>A picture seen at the head of the article stands before all declared ones, and these in the order of the
    /// page.</summary>
    private static void AddImages(List<FieldCandidate> fields, Segmentation segments, ReadingContext context)
    {
        var first = fields.Count;
        if (LeadImageReader.Visible(segments.BlocksOf(SectionKind.LeadImage), context) is { Images: [var seen, ..] })
            fields.Add(new FieldCandidate
            {
                Field = "leadImage",
                Value = seen.Url ?? seen.Title
                ?? "",
                Source = "visible",
                Weight = 1,
                Score = 1,
                Chosen = true,
                Why = "seen"
            });
        foreach (var image in context.Metadata.Images)
        {
            if (context.Resolve(image.Url, AddressUse.Media) is not { } url)
                continue;
            var chosen = fields.Count == first;
            fields.Add(new FieldCandidate
            {
                Field = "leadImage",
                Value = url,
                Source = image.Source,
                Weight = 0.5,
                Score = 0.5,
                Chosen = chosen,
                Why = chosen ? "declared" : "outweighed"
            });
        }
    }

    /// <summary>Declared values in the order of trust; the first wins unless the field already has a candidate.</summary>
    private static void AddRanked(
        List<FieldCandidate> fields, string name, MetadataField field, ReadingContext context, int? first = null)
    {
        first ??= fields.Count;
        var site = field is MetadataField.Headline or MetadataField.DocumentTitle
            ? context.Metadata.First(MetadataField.SiteName)?.Value : null;
        foreach (var candidate in context.Metadata.All(field))
        {
            var weight = Trust(candidate);
            var chosen = fields.Count == first;
            fields.Add(new FieldCandidate
            {
                Field = name,
                Value = site is null ? candidate.Value : TitleText.WithoutSite(candidate.Value, site),
                Source = candidate.Source,
                Weight = weight,
                Score = weight,
                Chosen = chosen,
                Why = chosen ? "declared" : fields[first.Value].Source is "visible" ? "outweighed" : "less trusted",
            });
        }
    }

    /// <summary>One for the most trusted source of a field, a half for the next, and so on.</summary>
    private static double Trust(MetadataCandidate candidate) =>
        Math.Round(1.0 / (1 + MetadataTrust.Rank(candidate.Field, candidate.Source)), 2);
}
