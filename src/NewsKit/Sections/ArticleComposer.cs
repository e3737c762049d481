using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Runs the section readers over a segmented page and decides whether it holds an article.</summary>
internal static class ArticleComposer
{
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
            Status = ArticleStatus.Of(article, segments, context),
            Evidence = context.Evidence.ToDictionary(),
        };
    }
}
