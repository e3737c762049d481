using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads kicker, headline and standfirst; the visible headline wins over the metadata it agrees with.</summary>
internal sealed class HeadlineReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        var kicker = Printed(EvidenceField.Kicker, segments.Of(SectionKind.Kicker).Select(line => line.First)
            .TakeLast(1), context);
        var headline = Headline(segments, context, ref kicker);
        return article with
        {
            Kicker = kicker,
            Headline = headline,
            Standfirst = Printed(EvidenceField.Standfirst, Standfirst(segments), context),
        };
    }

    /// <summary>The blocks of the standfirst; one that opens the text as well is of the body, for that reason.</summary>
    private static IEnumerable<int> Standfirst(Segmentation segments) => segments.BlocksOf(SectionKind.Standfirst)
        .Concat(segments.BlocksOf(SectionKind.Body).Where(block => segments.ReasonOf(block) == ClaimReason.Standfirst)).Order();

    private static string? Printed(EvidenceField field, IEnumerable<int> blocks, ReadingContext context)
    {
        string? text = null;
        foreach (var block in blocks)
        {
            if (TextField.Of(context.Content.TextOf(block), context) is { } line)
                text = text is null ? line : text + " " + line;
        }

        if (text is not null)
            context.Evidence.Note(field, FieldSource.Visible);
        return text;
    }

    private static string? Headline(Segmentation segments, ReadingContext context, ref string? kicker)
    {
        var site = context.Metadata.First(MetadataField.SiteName)?.Value;
        if (context.Metadata.First(MetadataField.Headline) is { } known && known.Source == FieldSource.SiteRule
            && TextField.Of(known.Value, context) is { } ruled)
        {
            context.Evidence.Note(EvidenceField.Headline, known.Source);
            return TitleText.WithoutExactSite(ruled, site);
        }

        if (segments.Headline >= 0 && TextField.Of(context.Content.TextOf(segments.Headline), context) is { } printed)
        {
            context.Evidence.Note(EvidenceField.Headline, FieldSource.Visible);
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
            if (context.Metadata.First(field) is not { } candidate || TextField.Of(candidate.Value, context) is not { } declared)
                continue;
            context.Evidence.Note(EvidenceField.Headline, candidate.Source);
            return TitleText.WithoutSite(declared, site);
        }

        return null;
    }
}
