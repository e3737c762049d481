using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Frames, films and recordings as addresses.</summary>
public sealed class MediaReadingTests
{
    [Theory]
    [InlineData("https://www.youtube.com/embed/abc?rel=0", "youtube", "https://www.youtube.com/watch?v=abc")]
    [InlineData("//www.youtube-nocookie.com/embed/abc/", "youtube", "https://www.youtube.com/watch?v=abc")]
    [InlineData("https://www.youtube.com/playlist?list=a", "youtube", "https://www.youtube.com/playlist?list=a")]
    [InlineData("https://player.vimeo.com/video/12/", "vimeo", "https://vimeo.com/12")]
    [InlineData("https://www.dailymotion.com/embed/video/x1", "dailymotion", "https://www.dailymotion.com/video/x1")]
    [InlineData("https://cartes.bac.example/iles", "bac", "https://cartes.bac.example/iles")]
    [InlineData("/carte", "gazette", "https://gazette.example/carte")]
    public void Frame_IsTheAddressAPersonWouldOpen(string source, string provider, string url)
    {
        var embed = Assert.IsType<Embed>(Read($"<iframe src=\"{source}\"></iframe>"));
        Assert.Equal((provider, url), (embed.Provider, embed.Url));
    }

    [Theory]
    [InlineData("<iframe src=\"https://www.googletagmanager.com/ns.html\"></iframe>")]
    [InlineData("<iframe src=\"https://ad.doubleclick.net/a\"></iframe>")]
    [InlineData("<iframe src=\"javascript:alert(1)\"></iframe>")]
    [InlineData("<iframe></iframe>")]
    [InlineData("<video></video>")]
    public void CountingFrameOrNoAddress_IsNone(string html) => Assert.Null(Read(html));

    [Theory]
    [InlineData("<iframe src=\"about:blank\" data-src=\"https://cartes.example/1\"></iframe>")]
    [InlineData("<iframe data-lazy-src=\"https://cartes.example/1\"></iframe>")]
    public void FrameThatIsLoadedLater_HasItsAddress(string html) =>
        Assert.Equal("https://cartes.example/1", Assert.IsType<Embed>(Read(html)).Url);

    [Fact]
    public void Film_HasItsFirstSourceAndItsPoster()
    {
        var video = Assert.IsType<Video>(Read(
            "<video poster=\"/quai.jpg\"><track src=\"/mots.vtt\"><source src=\"/bac.mp4\"><source src=\"/bac.webm\"></video>"));
        Assert.Equal(("https://gazette.example/bac.mp4", "https://gazette.example/quai.jpg"), (video.Url, video.Poster));
    }

    [Fact]
    public void Recording_HasItsAddress() =>
        Assert.Equal("https://gazette.example/bac.mp3", Assert.IsType<Audio>(Read("<audio src=\"/bac.mp3\"></audio>")).Url);

    private static BodyBlock? Read(string html)
    {
        var context = SmallPage.Of(html);
        return MediaReading.Read(context, context.Content.Blocks[0]);
    }
}
