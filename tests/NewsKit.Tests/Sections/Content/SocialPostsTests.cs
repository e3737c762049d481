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
}
