using System.Text;
using AngleSharp.Html.Parser;
using NewsKit.Model;
using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Names of page furniture, given to the elements that hold the text of a seed: a name takes nothing away.</summary>
public sealed class FurnitureNamesTests
{
    private const int Rounds = 60;
    private const int FewestParagraphs = 3;
    private const int ShortestParagraph = 80;

    private static readonly string[] Names =
    [
        "newsletter", "paywall-content", "share", "sidebar", "widget-area", "popup", "ad-container", "promo", "sponsored",
        "related-stories", "comments-area", "breadcrumb", "menu-content", "login-text", "print:hidden", "donation-box",
        "teaser", "author-box", "cta-padding", "disclaimer", "toc", "rating", "search-result", "Section--Ads",
        "has-corrections-cta", "errata", "pullquote-wrapper", "js-exergue", "photocredit-enabled", "image-description",
        "signature", "similar-posts", "kommentare", "slick-slider", "faq-page", "updated", "kicker", "standfirst-page",
    ];

    public static TheoryData<string> Seeds =>
    [
        "article--soledad-translatepress", "body--all-blocks", "body--interview",
        "body--notices-and-captions", "metadata--english-news", "faq--yoast", "comments--spip",
    ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Body_StaysUnderAnyName(string slug)
    {
        var page = Encoding.UTF8.GetBytes(new Seed(slug).Text);
        var before = Texts(page);
        Assert.True(before.Count >= FewestParagraphs);
        var random = new Random(slug.Length * 7919);
        for (var round = 0; round < Rounds; round++)
        {
            var (changed, renamed) = Renamed(page, before, random);
            var lost = before.Except(Texts(changed), StringComparer.Ordinal).ToList();
            Assert.True(lost.Count == 0, $"{renamed}: lost {string.Join(" / ", lost)}");
        }
    }

    /// <summary>The paragraphs that are read as body.</summary>
    private static List<string> Texts(byte[] page) =>
        [.. new ArticleParser().Parse(page).Article?.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text)
            .Where(text => text.Length >= ShortestParagraph) ?? []];

    /// <summary>The page with another class on one element that holds at least two of its paragraphs.</summary>
    private static (byte[] Page, string Renamed) Renamed(byte[] page, List<string> texts, Random random)
    {
        var document = new HtmlParser().ParseDocument(new MemoryStream(page));
        var holders = document.QuerySelectorAll("body, div, section, article, main")
            .Where(element => texts.Count(text => element.TextContent.Contains(text[..40], StringComparison.Ordinal)) >= 2)
            .ToList();
        if (holders.Count == 0)
            return (page, "nothing");
        var holder = holders[random.Next(holders.Count)];
        var name = Names[random.Next(Names.Length)];
        holder.ClassName = name;
        return (Encoding.UTF8.GetBytes(document.DocumentElement.OuterHtml), $"{holder.LocalName} as {name}");
    }
}
