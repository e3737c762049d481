using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

public sealed class SitePicturesTests
{
    [Theory]
    [InlineData("https://gazette.example/assets/logo.png")]
    [InlineData("https://gazette.example/assets/logo-512x512.png?v=3")]
    [InlineData("https://gazette.example/share_default.jpg")]
    [InlineData("https://gazette.example/i/no-image.gif")]
    [InlineData("https://secure.gravatar.example/avatar/8a7b?s=96")]
    public void FileNamedForTheSite_IsNoPictureOfAnArticle(string url) => Assert.True(SitePictures.IsOne(url));

    [Theory]
    [InlineData("https://gazette.example/2024/halle.jpg")]
    [InlineData("https://gazette.example/2024/le-nouveau-logo-du-club-de-rugby.jpg")]
    [InlineData("https://gazette.example/logos/halle-couverte.jpg")]
    [InlineData("https://gazette.example/img/pixelisation.jpg")]
    [InlineData("https://gazette.example/")]
    public void OtherFiles_AreOnes(string url) => Assert.False(SitePictures.IsOne(url));

    [Theory]
    [InlineData("<figure><img src=\"/halle.jpg\"></figure>", null)]
    [InlineData("", "https://gazette.example/logo.png")]
    public void Logo_LeadsOnlyWhereTheTextHasNoPicture(string picture, string? expected)
    {
        var html = BodyPage.Around(BodyPage.Paragraphs(0, 1) + picture + BodyPage.Paragraphs(2, 3))
            .Replace("<head>", "<head><meta property=\"og:image\" content=\"https://gazette.example/logo.png\">",
                StringComparison.Ordinal);
        var article = new ArticleParser().Parse(System.Text.Encoding.UTF8.GetBytes(html)).Article!;

        Assert.Equal(expected, article.LeadImage?.Images[0].Url);
    }
}
