using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Which picture elements are pictures, and where these lie.</summary>
public sealed class ImageReadingTests
{
    [Theory]
    [InlineData("width=\"59\" height=\"59\"", false)]
    [InlineData("width=\"1\" height=\"1\"", false)]
    [InlineData("width=\"16px\" height=\"16px\"", false)]
    [InlineData("width=\"60\" height=\"59\"", true)]
    [InlineData("width=\"59\" height=\"60\"", true)]
    [InlineData("width=\"16\"", true)]
    [InlineData("height=\"16\"", true)]
    [InlineData("", true)]
    public void IconsAndCountingPixels_AreNoPictures(string size, bool isPicture) =>
        Assert.Equal(isPicture, Read($"<img src=\"/quai.jpg\" {size}>") is not null);

    [Theory]
    [InlineData("<img src=\"/quai.jpg\">")]
    [InlineData("<img src=\"data:image/gif;base64,R0lG\" data-src=\"/quai.jpg\">")]
    [InlineData("<img src=\"/petit.jpg\" data-original=\"/quai.jpg\">")]
    [InlineData("<img data-lazy-src=\"DATA:image/gif;base64,R0lG\" data-url=\"/quai.jpg\">")]
    [InlineData("<img src=\"/img/placeholder.png\" srcset=\"/quai.jpg 900w, /petit.jpg 300w\">")]
    [InlineData("<img src=\"/spacer.gif\" data-srcset=\"/quai.jpg 900w\" srcset=\"/petit.jpg 300w\">")]
    [InlineData("<img src=\"/Loading.gif\" data-lazy-srcset=\"/quai.jpg 2x, /petit.jpg 1x\">")]
    [InlineData("<picture><source srcset=\"/quai.jpg 900w\"><img src=\"/blank.gif\"></picture>")]
    [InlineData("<picture><source><source data-srcset=\"/quai.jpg\"><img></picture>")]
    public void RealAddress_IsFoundBehindAPlaceholder(string html) =>
        Assert.Equal("https://gazette.example/quai.jpg", Read(html)?.Url);

    [Theory]
    [InlineData("<img>")]
    [InlineData("<img src=\"\">")]
    [InlineData("<img src=\"javascript:alert(1)\">")]
    [InlineData("<img src=\"/1x1.png\">")]
    [InlineData("<img src=\"data:image/gif;base64,R0lG\">")]
    [InlineData("<div><source srcset=\"/quai.jpg\"><img></div>")]
    public void PictureWithoutARealAddress_IsNone(string html) => Assert.Null(Read(html));

    [Fact]
    public void Picture_KeepsItsTextsAndSize()
    {
        var image = Read("<img src=\"/quai.jpg\" alt=\" Le bac\n au quai \" title=\"Mardi\" width=\"900px\" height=\"600\">")!;
        Assert.Equal(("Le bac au quai", "Mardi", 900, 600), (image.Alt, image.Title, image.Width, image.Height));
    }

    [Theory]
    [InlineData("100%")]
    [InlineData("-5")]
    [InlineData("0")]
    [InlineData("auto")]
    public void SizeThatIsNoNumberOfDots_IsNone(string size) =>
        Assert.Null(Read($"<img src=\"/quai.jpg\" width=\"{size}\">")!.Width);

    private static Image? Read(string html)
    {
        var context = SmallPage.Of(html);
        return ImageReading.Read(Collected.Element(context.Content, "img"), context);
    }
}
