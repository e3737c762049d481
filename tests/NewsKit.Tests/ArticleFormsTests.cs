using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Tests.Output;
using Xunit;

namespace NewsKit.Tests;

/// <summary>An article as text by one call.</summary>
public sealed class ArticleFormsTests
{
    [Fact]
    public void Forms_AreWhatTheWritersWrite()
    {
        var article = SampleArticle.Full;
        Assert.Equal(Written.By(new MarkdownArticleWriter(), article), article.ToMarkdown() + "\n");
        Assert.Equal(Written.By(new HtmlArticleWriter(), article), article.ToHtml() + "\n");
        Assert.Equal(Written.By(new TextArticleWriter(), article), article.ToText() + "\n");
        Assert.Equal(Written.By(new JsonArticleWriter(), article), article.ToJson(indented: true) + "\n");
        Assert.Equal(Written.By(new JsonArticleWriter { Indented = false }, article), article.ToJson() + "\n");
        Assert.StartsWith("---\n", article.ToMarkdown(ArticleParts.Body, frontMatter: true), StringComparison.Ordinal);
    }

    [Fact]
    public void Forms_TakeParts()
    {
        var article = SampleArticle.Full;
        Assert.Equal("# L’été des « grands » poissons", article.ToMarkdown(ArticleParts.Header).Split('\n')
            .Single(line => line.StartsWith('#')));
        Assert.Equal("<article class=\"nk-article\" lang=\"fr-FR\">\n</article>", article.ToHtml(ArticleParts.None));
        Assert.Equal("", article.ToText(ArticleParts.None));
    }

    [Fact]
    public void BodyText_IsTheWordsOfTheBody()
    {
        Assert.StartsWith("Un mot gras et un lien.\nFin.\nUn intertitre\nun\ndeux\na\nJe pêche donc je suis.\n",
            SampleArticle.Full.BodyText, StringComparison.Ordinal);
        Assert.Equal("", new Article().BodyText);
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => ((Article)null!).BodyText);
        Assert.Throws<ArgumentNullException>(() => ((Article)null!).ToJson());
        Assert.Throws<ArgumentNullException>(() => ((Comment)null!).Text);
    }
}
