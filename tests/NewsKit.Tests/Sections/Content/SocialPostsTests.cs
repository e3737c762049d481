using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Posts of social networks before a script has run.</summary>
public sealed class SocialPostsTests
{
    [Theory]
    [InlineData("twitter-tweet", "twitter")]
    [InlineData("aligncenter twitter-video", "twitter")]
    [InlineData("instagram-media", "instagram")]
    [InlineData("tiktok-embed", "tiktok")]
    [InlineData("fb-post", "facebook")]
    [InlineData("bluesky-embed", "bluesky")]
    [InlineData("mastodon-embed", "mastodon")]
    public void ClassOfANetwork_NamesIt(string name, string provider) =>
        Assert.Equal((provider, "https://mot.example/1"), LinkOf($"<blockquote id=\"p\" class=\"{name}\">"
            + "<a href=\"https://mot.example/accueil\">Le port</a><a href=\"https://mot.example/1\">12 mai</a></blockquote>"));

    [Fact]
    public void AddressOfThePost_MayBeItsSource() =>
        Assert.Equal(("tiktok", "https://mot.example/1"),
            LinkOf("<blockquote id=\"p\" class=\"tiktok-embed\" cite=\"https://mot.example/1\">Le port</blockquote>"));

    [Fact]
    public void AddressThatLeadsNowhere_IsPassedOver() =>
        Assert.Equal(("twitter", "https://mot.example/1"), LinkOf("<blockquote id=\"p\" class=\"twitter-tweet\">"
            + "<a href=\"https://mot.example/1\">12 mai</a><a href=\"javascript:partager()\">Partager</a></blockquote>"));

    [Theory]
    [InlineData("<figure id=\"p\" class=\"nk-embed\"><a href=\"https://mot.example/1\">Voir</a>"
        + "<figcaption> Le mot </figcaption></figure>", "Le mot")]
    [InlineData("<figure id=\"p\" class=\"nk-embed\"><a href=\"https://mot.example/1\">Voir</a></figure>", "")]
    public void FrameOfOurOwnDocuments_IsNamedByItsCaption(string html, string provider) =>
        Assert.Equal((provider, "https://mot.example/1"), LinkOf(html));

    [Theory]
    [InlineData("<blockquote id=\"p\"><a href=\"/1\">12 mai</a></blockquote>", false)]
    [InlineData("<blockquote id=\"p\" class=\"quote\"><a href=\"/1\">12 mai</a></blockquote>", false)]
    [InlineData("<blockquote id=\"p\" class=\"twitter-tweet\">Le port</blockquote>", true)]
    public void QuotationOfNoNetworkOrWithoutAnAddress_HasNoLink(string html, bool isPost)
    {
        var content = SmallPage.Of(html).Content;
        Assert.Equal(isPost, SocialPosts.IsPost(content.Elements[content.ById("p")]));
        Assert.Null(LinkOf(html));
    }

    private static (string Provider, string Url)? LinkOf(string html)
    {
        var context = SmallPage.Of(html);
        return SocialPosts.LinkOf(context.Content, context.Content.ById("p"), context);
    }

    [Theory]
    [InlineData("<a href=\"{0}\"><div><img src=\"https://a.example/a.jpg\"><span>La halle</span> <span>@halle</span></div>"
        + "<div>On ouvre samedi !</div><div>9 février 2022</div></a>")]
    [InlineData("<div><a href=\"{0}\">La halle @halle</a></div><p>On ouvre samedi !</p><p>9 février 2022</p>")]
    [InlineData("<a href=\"{0}\"><p>La halle @halle</p><p>On ouvre samedi !</p></a>")]
    public void CardAmidTheText_IsKeptWithItsWords(string card)
    {
        const string Address = "https://twitter.com/halle/status/1490000000000000001";

        var article = BodyPage.Read(BodyPage.Paragraphs(0, 1, 2)
            + $"<div class=\"tweet\">{card.Replace("{0}", Address, StringComparison.Ordinal)}</div>" + BodyPage.Paragraphs(3, 4));

        var post = Assert.Single(article.Body.OfType<Embed>());
        Assert.Equal((Address, "La halle @halle"), (post.Url, post.Author));
        Assert.Equal("On ouvre samedi !", Assert.IsType<Paragraph>(Assert.Single(post.Blocks)).Text);
    }
}
