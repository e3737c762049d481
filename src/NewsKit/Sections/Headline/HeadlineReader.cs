using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads kicker, headline and standfirst; the visible headline wins over the metadata it agrees with.</summary>
internal sealed class HeadlineReader : ISectionReader
{
    private const int LongestBanner = 20;
    private const int LongestSmallWord = 3;

    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var kicker = Printed(EvidenceField.Kicker, segments.Of(SectionKind.Kicker).Select(line => line.First)
            .TakeLast(1), context);
        var headline = Headline(segments, context, ref kicker);
        var standfirst = Standfirst(segments).ToList();
        return article with
        {
            Headline = headline,
            Standfirst = Printed(EvidenceField.Standfirst, standfirst, context, standfirst.Count == 0 ? -1
                : Opening(standfirst[0], context, ref kicker)),
            Kicker = kicker,
        };
    }

    /// <summary>The blocks of the standfirst; one that opens the text as well is of the body, for that reason.</summary>
    private static IEnumerable<int> Standfirst(Segmentation segments) => segments.BlocksOf(SectionKind.Standfirst)
        .Concat(segments.BlocksOf(SectionKind.Body).Where(block => segments.ReasonOf(block) == ClaimReason.Standfirst)).Order();

    /// <summary>Where the standfirst begins behind the kicker that it holds; -1 without one.</summary>
    private static int Opening(int block, ReadingContext context, ref string? kicker)
    {
        var end = StandfirstParts.KickerEnd(block, context);
        if (end < 0 || StandfirstParts.Kicker(block, end, context) is not { } label)
            return end;
        if (kicker is null)
            context.Evidence.Note(EvidenceField.Kicker, FieldSource.Visible);
        kicker ??= label;
        return end;
    }

    /// <param name="field">The field.</param>
    /// <param name="blocks">Its blocks.</param>
    /// <param name="context">What readers share.</param>
    /// <param name="opening">Where the text of the first block starts; -1 for its start.</param>
    private static string? Printed(EvidenceField field, IEnumerable<int> blocks, ReadingContext context, int opening = -1)
    {
        string? text = null;
        foreach (var block in blocks)
        {
            var line = field == EvidenceField.Standfirst
                ? Unsigned(block, text is null && opening >= 0 ? opening : context.Content.Blocks[block].Start, context)
                : field == EvidenceField.Kicker ? KickerText.Of(block, context)
                : context.Line(context.Content.TextOf(block));
            if (line is not null)
                text = text is null ? line : text + " " + line;
        }

        if (text is not null)
            context.Evidence.Note(field, FieldSource.Visible);
        return text;
    }

    /// <summary>The words of a standfirst without who signs at its end.</summary>
    private static string? Unsigned(int block, int start, ReadingContext context) => StandfirstParts.Rest(block, start,
        StandfirstSignature.Start(context.Content, block) is var signature && signature > start ? signature
            : context.Content.Blocks[block].End, context);

    /// <summary>The declared headline, where the only heading is a short one that has no word of any declared: a banner such as
    /// "Le blog".</summary>
    private static string? InsteadOfBanner(string printed, ReadingContext context)
    {
        if (printed.Length > LongestBanner)
            return null;
        // What marks up the banner itself says nothing of it.
        var titles = context.Metadata.All(MetadataField.Headline).Where(candidate => candidate.Source.Word is not
            ("hatom:entry-title" or "microdata:headline" or "itemprop:headline")
            || !string.Equals(candidate.Value.Trim(), printed, StringComparison.Ordinal)).ToList();
        if (titles.Count == 0 || titles[0] is not { } declared || declared.Value.Length < printed.Length * 2
            || context.Line(declared.Value) is not { } line)
            return null;
        var words = FoldedText.Fold(printed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        foreach (var candidate in titles.Concat(context.Metadata.All(MetadataField.DocumentTitle)))
        {
            var folded = FoldedText.Fold(candidate.Value);
            if (words.Any(word => word.Length > LongestSmallWord && folded.Contains(word, StringComparison.Ordinal)))
                return null;
        }

        context.Evidence.Note(EvidenceField.Headline, declared.Source);
        return TitleText.WithoutSite(line, context.Metadata.First(MetadataField.SiteName)?.Value);
    }

    /// <summary>The headline of several blocks as one line; null for one of a single block.</summary>
    private static string? Whole(Segmentation segments, ReadingContext context)
    {
        var blocks = segments.BlocksOf(SectionKind.Headline);
        return blocks.Count < 2 ? null
            : context.Line(string.Join(' ', blocks.Select(block => context.Content.StringOf(block).Trim())));
    }

    private static string? Headline(Segmentation segments, ReadingContext context, ref string? kicker)
    {
        var site = context.Metadata.First(MetadataField.SiteName)?.Value ?? SiteSigns.Name(context)
            ?? (context.Content.Kind == PageKind.Text && segments.Headline == 0 ? TitleLine.Site(context.Content) : null);
        if (context.Metadata.First(MetadataField.Headline) is { } known && known.Source == FieldSource.SiteRule
            && context.Line(known.Value) is { } ruled)
        {
            context.Evidence.Note(EvidenceField.Headline, known.Source);
            return TitleText.WithoutExactSite(ruled, site);
        }

        if (segments.Headline >= 0 && context.Line(context.Content.TextOf(segments.Headline)) is { } printed)
        {
            if (InsteadOfBanner(printed, context) is { } declaredOnly)
                return declaredOnly;
            context.Evidence.Note(EvidenceField.Headline, FieldSource.Visible);
            if (Whole(segments, context) is { } whole)
                return whole;
            var (headline, lead) = HeadlineParts.Split(segments.Headline, context);
            if (kicker is null && lead is not null)
            {
                kicker = lead;
                context.Evidence.Note(EvidenceField.Kicker, FieldSource.Visible);
            }

            return headline ?? TitleText.WithoutExactSite(printed, site);
        }

        foreach (var field in (ReadOnlySpan<MetadataField>)[MetadataField.Headline, MetadataField.DocumentTitle])
        {
            if (context.Metadata.First(field) is not { } candidate || context.Line(candidate.Value) is not { } declared)
                continue;
            context.Evidence.Note(EvidenceField.Headline, candidate.Source);
            return TitleText.WithoutSite(declared, site);
        }

        return null;
    }
}
