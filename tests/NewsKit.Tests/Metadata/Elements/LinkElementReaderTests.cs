using NewsKit.Metadata;
using Xunit;

namespace NewsKit.Tests.Metadata;

public sealed class LinkElementReaderTests
{
    [Fact]
    public void Links_SayWhatElseThereIs()
    {
        var metadata = MetadataPage.Read("""
            <link rel="canonical" href=" https://example.org/pont "><link rel="amphtml" href="/amp/pont"><link rel="alternate" hreflang="en" href="/en/bridge">
            <link rel="alternate" hreflang="x-default" href="/"><link rel="alternate" type="application/rss+xml" href="/feed"><link rel="ALTERNATE" type="application/atom+xml" href="/atom">
            <link rel="alternate" media="print" href="/pont?print"><link rel="author" href="/anne"><link rel="image_src" href="/i.jpg"><link rel="icon" href="/favicon.ico"><link rel="canonical"><link href="/x">
            """);

        Assert.Equal(["https://example.org/pont"], metadata.Values(MetadataField.Canonical));
        Assert.Equal("/amp/pont", metadata.AmpUrl);
        Assert.Equal([new MetadataAlternate("en", "/en/bridge")], metadata.Alternates);
        Assert.Equal(["/feed", "/atom"], metadata.Feeds.Select(feed => feed.Url));
        Assert.Equal("/pont?print", metadata.PrintUrl);
        Assert.Equal(["/anne"], metadata.Values(MetadataField.AuthorProfile));
        Assert.Equal("/i.jpg", Assert.Single(metadata.Images).Url);
    }

    [Fact]
    public void Anchors_NameAuthorSectionAndTags()
    {
        var metadata = MetadataPage.Read("""
            <article><h1>Titre</h1><a rel="author" href="/anne">Anne <b>Morel</b></a><a rel="category tag" href="/local">Local</a><a rel="nofollow tag" href="/t">Loire</a></article>
            """);

        var author = metadata.First(MetadataField.Author);
        Assert.Equal(("Anne Morel", "/anne", "rel=author"), (author?.Value, author?.Url, author?.Source.Word));
        Assert.Equal(["Local"], metadata.Values(MetadataField.Section));
        Assert.Equal(["Loire"], metadata.Values(MetadataField.Tag));
    }

    [Theory]
    [InlineData("<footer>", "</footer>")]
    [InlineData("<aside>", "</aside>")]
    [InlineData("<div class='post-related'>", "</div>")]
    [InlineData("<ol class='comment-list'>", "</ol>")]
    [InlineData("<div id='comments'>", "</div>")]
    [InlineData("<article><h1>Titre</h1><article>", "</article></article>")]
    public void AuthorsBesideTheArticle_AreNotItsOwn(string open, string close) =>
        Assert.Empty(MetadataPage.Read($"{open}<a rel=author href=/x>Quelqu’un</a>{close}").All(MetadataField.Author));

    [Theory]
    [InlineData("<div class='single comments-open right-sidebar x-widget'>", "</div>")]
    [InlineData("<body class='sidebar widget related'>", "</body>")]
    [InlineData("<article><footer>", "</footer></article>")]
    [InlineData("<article><article>", "</article></article>")]
    public void LayoutOfTheArticle_IsNoObstacle(string open, string close) =>
        Assert.Equal(["Anne Morel"], MetadataPage.Read($"{open}<a rel=author href=/x>Anne Morel</a>{close}")
            .Values(MetadataField.Author));
}
