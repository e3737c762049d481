using System.Diagnostics.CodeAnalysis;
using NewsKit.Model;

namespace NewsKit.FromSmartReader;

/// <summary>The same eight tasks with NewsKit.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "The two classes have the same members.")]
public sealed class NewsKitTasks
{
    private static readonly ArticleParser Parser = new();

    /// <summary>The article of a response.</summary>
    /// <param name="response">The response.</param>
    public async Task<ParseResult> ReadAsync(HttpResponseMessage response)
    {
        var parser = Parser;
        // begin-example: response, NewsKit
        var result = await parser.ParseAsync(response);
        // end-example
        return result;
    }

    /// <summary>Only the text.</summary>
    /// <param name="article">The article.</param>
    public string Text(Article article)
    {
        // begin-example: text, NewsKit
        var text = article.BodyText;
        // end-example
        return text;
    }

    /// <summary>Markdown.</summary>
    /// <param name="article">The article.</param>
    public string Markdown(Article article)
    {
        // begin-example: markdown, NewsKit
        var markdown = article.ToMarkdown(ArticleParts.Header | ArticleParts.Body);
        // end-example
        return markdown;
    }

    /// <summary>HTML to store.</summary>
    /// <param name="article">The article.</param>
    public string Html(Article article)
    {
        // begin-example: html, NewsKit
        var stored = article.ToHtml(ArticleParts.Body);
        // end-example
        return stored;
    }

    /// <summary>The comments with their depth.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<string> Comments(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        var lines = new List<string>();
        // begin-example: comments, NewsKit
        foreach (var (comment, depth) in article.Comments?.Flatten() ?? [])
            lines.Add($"{depth} {comment.Author?.Name}: {comment.Text}");
        // end-example
        return lines;
    }

    /// <summary>The date of publication.</summary>
    /// <param name="article">The article.</param>
    public DateTimeOffset? Published(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        // begin-example: date, NewsKit
        var published = article.Published?.ToDateTimeOffset(TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris"));
        // end-example
        return published;
    }

    /// <summary>The names of the authors.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<string> Names(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        // begin-example: names, NewsKit
        var names = article.Byline?.Names ?? [];
        // end-example
        return names;
    }

    /// <summary>Whether the page holds an article.</summary>
    /// <param name="result">The answer of the parser.</param>
    public bool IsArticle(ParseResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        // begin-example: is article, NewsKit
        var isArticle = result.IsArticle;
        // end-example
        return isArticle;
    }
}
