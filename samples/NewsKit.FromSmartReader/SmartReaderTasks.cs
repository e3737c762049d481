using System.Diagnostics.CodeAnalysis;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using SmartReader;

namespace NewsKit.FromSmartReader;

/// <summary>Eight tasks with SmartReader; those it has no call for are done by hand. A region stands in
/// docs/from-smartreader.md.</summary>
[SuppressMessage("Performance", "CA1822", Justification = "The two classes have the same members.")]
public sealed class SmartReaderTasks
{
    /// <summary>The article of a response.</summary>
    /// <param name="response">The response.</param>
    public async Task<Article> ReadAsync(HttpResponseMessage response)
    {
        ArgumentNullException.ThrowIfNull(response);
        // begin-example: response, SmartReader
        var html = await response.Content.ReadAsStringAsync();
        var article = new Reader(response.RequestMessage!.RequestUri!.AbsoluteUri, html).GetArticle();
        // end-example
        return article;
    }

    /// <summary>Only the text.</summary>
    /// <param name="article">The article.</param>
    public string Text(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        // begin-example: text, SmartReader
        var text = article.TextContent;
        // end-example
        return text;
    }

    /// <summary>Markdown.</summary>
    /// <param name="article">The article.</param>
    public string Markdown(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        // begin-example: markdown, SmartReader
        var blocks = new HtmlParser().ParseDocument(article.Content).QuerySelectorAll("h2, h3, p, li");
        var marks = new Dictionary<string, string> { ["h2"] = "## ", ["h3"] = "### ", ["li"] = "- ", ["p"] = "" };
        var lines = blocks.Select(block => marks[block.LocalName] + block.TextContent.Trim());
        var markdown = string.Join("\n\n", lines.Prepend("# " + article.Title));
        // end-example
        return markdown;
    }

    /// <summary>HTML to store.</summary>
    /// <param name="article">The article.</param>
    public string Html(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        // begin-example: html, SmartReader
        var stored = article.Content;
        // end-example
        return stored;
    }

    /// <summary>The comments with their depth.</summary>
    /// <param name="html">The page, since the article has none of them.</param>
    public IReadOnlyList<string> Comments(string html)
    {
        var lines = new List<string>();
        // begin-example: comments, SmartReader
        var page = new HtmlParser().ParseDocument(html);
        foreach (var comment in page.QuerySelectorAll(".comment"))
        {
            var depth = comment.Ancestors<IElement>().Count(ancestor => ancestor.ClassList.Contains("comment"));
            var (author, text) = (comment.QuerySelector(".author"), comment.QuerySelector(".comment-content p"));
            lines.Add($"{depth} {author?.TextContent.Trim()}: {text?.TextContent}");
        }

        // end-example
        return lines;
    }

    /// <summary>The date of publication.</summary>
    /// <param name="article">The article.</param>
    public DateTime? Published(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        // begin-example: date, SmartReader
        var published = article.PublicationDate;
        // end-example
        return published;
    }

    /// <summary>The names of the authors.</summary>
    /// <param name="article">The article.</param>
    public IReadOnlyList<string> Names(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        // begin-example: names, SmartReader
        var names = (article.Author ?? article.Byline ?? "").Split([',', ';'], StringSplitOptions.TrimEntries);
        // end-example
        return names;
    }

    /// <summary>Whether the page holds an article.</summary>
    /// <param name="article">The article.</param>
    public bool IsArticle(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        // begin-example: is article, SmartReader
        var isArticle = article.IsReadable;
        // end-example
        return isArticle;
    }
}
