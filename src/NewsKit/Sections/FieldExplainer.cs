using System.Globalization;
using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Lists every candidate of the fields that have several sources, with the winner; what the finders and readers left is
/// printed, and nothing decided again.</summary>
internal static class FieldExplainer
{
    private const string LessTrusted = "less trusted";
    private const int MostHeadings = 6;

    internal static List<FieldCandidate> Explain(Article article, Segmentation segments, ReadingContext context)
    {
        // What the reading reported of a field is not reported again.
        context = context with { Log = new DiagnosticLog() };
        var fields = new List<FieldCandidate>();
        AddRanked(fields, EvidenceField.Url, MetadataField.Canonical, context);
        AddRanked(fields, EvidenceField.Language, MetadataField.Language, context);
        AddRanked(fields, EvidenceField.Site, MetadataField.SiteName, context);
        AddHeadlines(fields, segments, context);
        AddPrinted(fields, article, segments, context);
        AddRanked(fields, EvidenceField.Description, MetadataField.Description, context);
        AddRanked(fields, EvidenceField.Section, MetadataField.Section, context);
        AddTags(fields, article, context);
        AddChosen(fields, segments);
        AddImages(fields, article, context);
        return fields;
    }

    /// <summary>What the finders of byline and dates weighed.</summary>
    private static void AddChosen(List<FieldCandidate> fields, Segmentation segments)
    {
        if (segments.Byline is { Signatures: var signatures })
            Add(fields, EvidenceField.Byline, signatures, Names, segments.Content);
        if (segments.Dates is not var (published, modified, _))
            return;
        Add(fields, EvidenceField.Published, published, Value, segments.Content);
        if (published.Winner is { } change && !published.Rankings.Contains(change))
            Add(fields, EvidenceField.Published, new ChosenField<Timestamp>([change], change), Value, segments.Content);
        Add(fields, EvidenceField.Modified, modified, Value, segments.Content);

        string Value(Timestamp stamp) => stamp.Value!;
        string Names(Byline byline) => string.Join("; ", byline.Authors.Select(author => author.Name));
    }

    private static void Add<T>(
        List<FieldCandidate> fields, EvidenceField field, ChosenField<T> found, Func<T, string> text, PageContent content)
    {
        var winner = found.Winner;
        foreach (var ranking in found.Rankings)
        {
            var chosen = ReferenceEquals(ranking, winner);
            var why = chosen ? Support(ranking) : winner is null ? "too weak"
                : ranking.Score > winner.Score ? "impossible"
                : string.Create(CultureInfo.InvariantCulture, $"outweighed by {winner.Score - ranking.Score:0.00}");
            foreach (var reading in ranking.Readings)
                fields.Add(Candidate(field, text(reading.Value), reading.Source, reading.Weight, chosen, why) with
                {
                    Score = Math.Round(ranking.Score, 2),
                    Place = reading.IsVisible ? PlaceOf(content, reading.Order) : null,
                });
        }
    }

    private static string Support<T>(FieldRanking<T> ranking) =>
        ranking.Visible is null ? "declared" : ranking.Readings.Any(reading => !reading.IsVisible) ? "printed and declared"
            : "printed";

    /// <summary>A printed headline stands before all declared ones, and these in the order of trust.</summary>
    private static void AddHeadlines(List<FieldCandidate> fields, Segmentation segments, ReadingContext context)
    {
        var printed = segments.Headline < 0 ? null : context.Line(context.Content.TextOf(segments.Headline));
        if (printed is not null)
            fields.Add(Candidate(EvidenceField.Headline, printed, FieldSource.Visible, 1, chosen: true, "printed") with
            {
                Place = PlaceOf(context.Content, segments.Headline),
            });
        AddHeadings(fields, segments, context);
        var loses = printed is not null ? "outweighed by what is printed" : null;
        AddRanked(fields, EvidenceField.Headline, MetadataField.Headline, context, loses);
        loses ??= context.Metadata.First(MetadataField.Headline) is null ? null : LessTrusted;
        AddRanked(fields, EvidenceField.Headline, MetadataField.DocumentTitle, context, loses);
    }

    /// <summary>Where a block stands.</summary>
    private static string? PlaceOf(PageContent content, int block) => block >= 0 && block < content.Blocks.Length
        ? Explainer.PathOf(content, content.Blocks[block].Element) : null;

    /// <summary>The other headings that might have been the headline, the first of them.</summary>
    private static void AddHeadings(List<FieldCandidate> fields, Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        var known = DeclaredTitles.Of(context.Metadata);
        var listed = 0;
        for (var block = 0; block < content.Blocks.Length && listed < MostHeadings; block++)
        {
            if (block == segments.Headline || content.Blocks[block] is not { Kind: BlockKind.Text, HeadingLevel: 1 or 2 }
                || context.Line(content.TextOf(block)) is not { } text)
                continue;
            var label = SectionLabels.Match(text);
            var why = content.ElementOf(block).Hidden ? "hidden"
                : label != LabelKind.None ? "a label of the page"
                : known.Agreement(FoldedText.Fold(text)) <= 0 ? "agrees with nothing declared"
                : segments.Headline >= 0 && block > segments.Headline ? "stands below the headline"
                : "outweighed by a heading at the text";
            fields.Add(Candidate(EvidenceField.Headline, text, FieldSource.Visible, 0, chosen: false, why) with
            {
                Place = PlaceOf(content, block),
            });
            listed++;
        }
    }

    /// <summary>Kicker and standfirst, section and site as they are printed.</summary>
    private static void AddPrinted(List<FieldCandidate> fields, Article article, Segmentation segments, ReadingContext context)
    {
        Add(EvidenceField.Kicker, article.Kicker, SectionKind.Kicker);
        Add(EvidenceField.Standfirst, article.Standfirst, SectionKind.Standfirst);
        if (context.Evidence.Of(EvidenceField.Section) == FieldSource.Visible)
            Add(EvidenceField.Section, article.Section, SectionKind.None);
        if (context.Evidence.Of(EvidenceField.Site) == FieldSource.Visible)
            Add(EvidenceField.Site, article.Site?.Name, SectionKind.None);

        void Add(EvidenceField field, string? value, SectionKind kind)
        {
            if (value is null)
                return;
            var block = kind == SectionKind.None ? -1 : segments.BlocksOf(kind).DefaultIfEmpty(-1).First();
            fields.Add(Candidate(field, value, FieldSource.Visible, 1, chosen: true, "printed") with
            {
                Place = PlaceOf(context.Content, block),
            });
        }
    }

    /// <summary>Every tag is kept, once.</summary>
    private static void AddTags(List<FieldCandidate> fields, Article article, ReadingContext context)
    {
        var kept = article.Tags.ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var candidate in context.Metadata.All(MetadataField.Tag))
        {
            if (context.Line(candidate.Value) is not { } tag)
                continue;
            var isNew = kept.Remove(tag);
            fields.Add(Candidate(
                EvidenceField.Tags, tag, candidate.Source, Trust(candidate), isNew, isNew ? "declared" : "repeated"));
        }
    }

    /// <summary>A picture seen at the head of the article stands before all declared ones, and these in the order of the
    /// page.</summary>
    private static void AddImages(List<FieldCandidate> fields, Article article, ReadingContext context)
    {
        var first = fields.Count;
        if (context.Evidence.Of(EvidenceField.LeadImage) == FieldSource.Visible
            && article.LeadImage is { Images: [var seen, ..] })
            fields.Add(Candidate(
                EvidenceField.LeadImage, seen.Url ?? seen.Title ?? "", FieldSource.Visible, 1, chosen: true, "seen"));
        foreach (var image in context.Metadata.Images)
        {
            if (context.Resolve(image.Url, AddressUse.Media) is not { } url)
                continue;
            var chosen = fields.Count == first;
            fields.Add(Candidate(
                EvidenceField.LeadImage, url, image.Source, 0.5, chosen, chosen ? "declared" : "outweighed"));
        }
    }

    /// <summary>Declared values in the order of trust; the first wins, unless the field already has a value and all lose, for a
    /// reason.</summary>
    private static void AddRanked(
        List<FieldCandidate> fields, EvidenceField name, MetadataField field, ReadingContext context, string? loses = null)
    {
        var site = name == EvidenceField.Headline ? context.Metadata.First(MetadataField.SiteName)?.Value : null;
        foreach (var candidate in context.Metadata.All(field))
        {
            var value = site is null ? candidate.Value : TitleText.WithoutSite(candidate.Value, site);
            fields.Add(Candidate(name, value, candidate.Source, Trust(candidate), loses is null, loses ?? "declared"));
            loses ??= LessTrusted;
        }
    }

    /// <summary>One for the most trusted source of a field, a half for the next, and so on; two for a rule of the site.</summary>
    private static double Trust(MetadataCandidate candidate) =>
        MetadataTrust.Rank(candidate.Field, candidate.Source) is var rank and >= 0 ? 1.0 / (1 + rank) : 2;

    private static FieldCandidate Candidate(
        EvidenceField field, string value, FieldSource source, double weight, bool chosen, string why) => new()
        {
            Field = field.Word(),
            Value = value,
            Source = source.Word,
            Weight = Math.Round(weight, 2),
            Score = Math.Round(weight, 2),
            Chosen = chosen,
            Why = why,
        };
}
