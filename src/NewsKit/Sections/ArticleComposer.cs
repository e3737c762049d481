using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Runs the section readers over a segmented page and decides whether it holds an article.</summary>
internal static class ArticleComposer
{
    private const int FewestBodyChars = 140;

    internal static Article Compose(Segmentation segments, ReadingContext context)
    {
        var article = new Article();
        foreach (var reader in SectionReaders.All)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            article = reader.Read(article, segments, context);
        }

        return article with
        {
            Status = IsArticle(article) ? ParseStatus.Ok : ParseStatus.NoArticle,
            Evidence = context.Evidence.ToDictionary(),
        };
    }

    /// <summary>An article has running text: one or two sentences at least, in paragraphs or in quotes and lists.</summary>
    private static bool IsArticle(Article article)
    {
        var chars = 0;
        foreach (var block in article.Body)
        {
            chars += block switch
            {
                Paragraph paragraph => paragraph.Text.Length,
                PullQuote quote => quote.Text.Length,
                CodeBlock code => code.Text.Length,
                Quote or ListBlock or Table or DefinitionList => FewestBodyChars / 2,
                _ => 0,
            };
            if (chars >= FewestBodyChars)
                return true;
        }

        return article.Body.Count > 0 && article.Headline is not null && article.Byline is not null;
    }
}
