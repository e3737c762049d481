using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Runs the section readers over a segmented page and decides whether it holds an article.</summary>
internal static class ArticleComposer
{
    private const int FewestBodyChars = 140;

    internal static Article Compose(Segmentation segments, ReadingContext context)
    {
        context = context with { TextLanguage = LanguageReading.OfText(segments, context) };
        var article = new Article();
        foreach (var reader in SectionOrder.Readers)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            article = reader.Read(article, segments, context);
        }

        UnclaimedText.Report(segments, context);
        var words = BodyLength.Words(article.Body);
        return article with
        {
            WordCount = words == 0 ? null : words,
            ReadingMinutes = words == 0 ? null : (words + BodyLength.WordsPerMinute - 1) / BodyLength.WordsPerMinute,
            Status = IsArticle(article, segments) ? ParseStatus.Ok : ParseStatus.NoArticle,
            Evidence = context.Evidence.ToDictionary(),
        };
    }

    /// <summary>An article has running text: one or two sentences at least, whatever holds them.</summary>
    private static bool IsArticle(Article article, Segmentation segments)
    {
        var chars = segments.Content.CharsOf(segments.BlocksOf(SectionKind.Body));
        foreach (var block in article.Body)
            chars += block is Paragraph paragraph ? paragraph.Text.Length : 0;
        if (chars >= FewestBodyChars * 2 || (chars > FewestBodyChars && article.Body.Count > 0 && article.Headline is not null))
            return true;

        return article.Body.Count > 0 && article.Headline is not null && article.Byline is not null;
    }
}
