using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Whether a page is an article: it has running text of its own, and does not stand in the place of one.</summary>
internal static class ArticleStatus
{
    private const int FewestBodyChars = 140;
    private const string OfHead = "meta:";

    internal static ParseStatus Of(Article article, Segmentation segments, ReadingContext context)
    {
        if (context.Content.SiteLabels is null && !DeclaresDay(context.Metadata)
            && OtherPage(article, segments, context) is { } other)
        {
            context.Log.Warn(DiagnosticCodes.NoArticle, "sections", other);
            return ParseStatus.NoArticle;
        }

        return HasText(article, segments) ? ParseStatus.Ok : ParseStatus.NoArticle;
    }

    /// <summary>What the page is instead; null for one that may be an article.</summary>
    private static string? OtherPage(Article article, Segmentation segments, ReadingContext context) =>
        RefusedPage.Words(article, segments, context) is { } words
            ? $"The page stands in the place of another one: {DiagnosticLog.Quote(words)}."
            : ListPage.CountItems(segments) is > 0 and var items
                ? FormattableString.Invariant($"The page is a list of {items} other pages, with no text of its own.") : null;

    /// <summary>Whether the page says in its head or in its structured data when the article was published.</summary>
    private static bool DeclaresDay(PageMetadata metadata) => metadata.All(MetadataField.Published).Any(
        declared => declared.Source == FieldSource.JsonLd || declared.Source.Word.StartsWith(OfHead, StringComparison.Ordinal));

    /// <summary>One or two sentences at least, whatever holds them.</summary>
    private static bool HasText(Article article, Segmentation segments)
    {
        var chars = segments.Content.CharsOf(segments.BlocksOf(SectionKind.Body))
            + segments.Content.CharsOf(segments.BlocksOf(SectionKind.Faq));
        foreach (var block in article.Body)
            chars += block is Paragraph paragraph ? paragraph.Text.Length : 0;
        if (chars >= FewestBodyChars * 2 || (chars > FewestBodyChars && article.Body.Count > 0 && article.Headline is not null))
            return true;

        return article.Body.Count > 0 && article.Headline is not null && article.Byline is not null;
    }
}
