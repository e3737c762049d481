using System.Text;
using NewsKit.Hostile;
using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Tests.House;
using NewsKit.Tests.Output;
using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.Safety;

/// <summary>What was written is read back as it was: the parser, given the full document of an article, finds the same
/// text.</summary>
public sealed class ReparseTests
{
    private static readonly ArticleParser Parser = new();
    private static readonly HtmlArticleWriter Document = new(new() { Form = HtmlForm.Document });

    public static TheoryData<string> Slugs => [.. Seed.Slugs];

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Body_IsTheSameBytes(string slug)
    {
        var first = new Seed(slug).Result.ToArticle();
        var second = Again(first);
        Assert.Equal(Body(first), Body(second));
        Assert.Equal(OutputText.Field(first.Headline), OutputText.Field(second.Headline));
    }

    [Fact]
    public void HostileBodies_AreTheSameBytes() => Findings.AssertNone(
        HostilePages.All.Select(page => (page.Name, Article: Parser.Parse(page.Html).ToArticle()))
            .Where(page => Body(page.Article) != Body(Again(page.Article))).Select(page => page.Name));

    private static Article Again(Article article) =>
        Parser.Parse(Encoding.UTF8.GetBytes(Written.By(Document, article)), "text/html; charset=utf-8").ToArticle();

    private static string Body(Article article) => Written.By(new HtmlArticleWriter(), new Article { Body = article.Body });
}
