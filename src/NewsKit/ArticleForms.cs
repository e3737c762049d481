using System.Globalization;
using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit;

/// <summary>An article, or parts of it, as text in each of the forms that are written.</summary>
/// <remarks>What the writers of <c>NewsKit.Output</c> write with their defaults, without the last line feed.</remarks>
public static class ArticleForms
{
    extension(Article article)
    {
        /// <summary>The bare words of the body, a block a line: without pictures, embeds and pull quotes, which repeat the
        /// text. Empty when there is no body.</summary>
        /// <exception cref="ArgumentNullException">The article is null.</exception>
        public string BodyText
        {
            get
            {
                ArgumentNullException.ThrowIfNull(article);
                return PlainBlocks.Of(article.Body);
            }
        }
    }

    /// <summary>The article as Markdown, see <see cref="MarkdownArticleWriter"/>.</summary>
    /// <param name="article">What to write.</param>
    /// <param name="parts">Which parts of it.</param>
    /// <param name="frontMatter">True for its fields as YAML before it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string ToMarkdown(this Article article, ArticleParts parts = ArticleParts.All, bool frontMatter = false) =>
        Written(article, new MarkdownArticleWriter { Parts = parts, FrontMatter = frontMatter });

    /// <summary>The article as HTML that can do nothing but show it, to be put in a page; see
    /// <see cref="HtmlArticleWriter"/>.</summary>
    /// <param name="article">What to write.</param>
    /// <param name="parts">Which parts of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string ToHtml(this Article article, ArticleParts parts = ArticleParts.All) =>
        Written(article, new HtmlArticleWriter(new() { Parts = parts }));

    /// <summary>The article as plain text to be read, see <see cref="TextArticleWriter"/>.</summary>
    /// <param name="article">What to write.</param>
    /// <param name="parts">Which parts of it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string ToText(this Article article, ArticleParts parts = ArticleParts.All) =>
        Written(article, new TextArticleWriter { Parts = parts });

    /// <summary>The article as JSON on one line, see <see cref="JsonArticleWriter"/>.</summary>
    /// <param name="article">What to write.</param>
    /// <param name="parts">Which parts of it.</param>
    /// <param name="indented">True for one property a line.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is null.</exception>
    public static string ToJson(this Article article, ArticleParts parts = ArticleParts.All, bool indented = false) =>
        Written(article, new JsonArticleWriter { Parts = parts, Indented = indented });

    private static string Written(Article article, IArticleWriter writer)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        writer.Write(article, text);
        return text.ToString().TrimEnd('\n');
    }
}
