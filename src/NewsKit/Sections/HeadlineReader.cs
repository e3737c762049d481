using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Reads kicker, headline and standfirst; the visible headline wins over the metadata it agrees with.</summary>
internal sealed class HeadlineReader : ISectionReader
{
    public Article Read(Article article, Segmentation segments, ReadingContext context)
    {
        return article with
        {
            Kicker = Visible("kicker", SectionKind.Kicker, segments, context),
            Headline = Headline(segments, context),
            Standfirst = Visible("standfirst", SectionKind.Standfirst, segments, context),
        };
    }

    private static string? Visible(string field, SectionKind kind, Segmentation segments, ReadingContext context)
    {
        string? text = null;
        foreach (var segment in segments.Of(kind))
        {
            if (!segments.Is(segment.First, kind))
                continue;
            var line = TextField.Of(context.Content.TextOf(segment.First), context);
            text = text is null ? line : text + " " + line;
            if (kind == SectionKind.Kicker)
                text = line;
        }

        if (text is not null)
            context.Evidence.Note(field, "visible");
        return text;
    }

    private static string? Headline(Segmentation segments, ReadingContext context)
    {
        var visible = segments.Headline >= 0 ? TextField.Of(context.Content.TextOf(segments.Headline), context) : null;
        if (visible is not null)
        {
            context.Evidence.Note("headline", "visible");
            return visible;
        }

        var candidate = context.Metadata.First(MetadataField.Headline);
        if (candidate is not null && TextField.Of(candidate.Value, context) is { } declared)
        {
            context.Evidence.Note("headline", candidate.Source);
            return declared;
        }

        var title = context.Metadata.First(MetadataField.DocumentTitle);
        if (title is null || TextField.Of(title.Value, context) is not { } text)
            return null;
        context.Evidence.Note("headline", title.Source);
        return TitleText.WithoutSite(text, context.Metadata.First(MetadataField.SiteName)?.Value);
    }
}
