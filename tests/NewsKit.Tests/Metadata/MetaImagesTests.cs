using NewsKit.Metadata;
using Xunit;

namespace NewsKit.Tests.Metadata;

/// <summary>Pictures of <c>meta</c> elements, and lengths as pages write them.</summary>
public sealed class MetaImagesTests
{
    [Theory]
    [InlineData("1200", 1200)]
    [InlineData(" 1200px", 1200)]
    [InlineData("1200.0", 1200)]
    [InlineData("0", null)]
    [InlineData("-5", null)]
    [InlineData("large", null)]
    [InlineData("99999999999", null)]
    [InlineData("", null)]
    public void Length_IsInPixels(string text, int? expected) => Assert.Equal(expected, MetaImages.Pixels(text));

    [Theory]
    [InlineData("og:image", "meta:og:image")]
    [InlineData("OG:Image:URL", "meta:og:image")]
    [InlineData("og:image:secure_url", "meta:og:image")]
    [InlineData("twitter:image", "meta:twitter:image")]
    [InlineData("twitter:image:src", "meta:twitter:image")]
    public void Address_MayStandUnderSeveralNames(string name, string source)
    {
        var image = Assert.Single(MetadataPage.Read($"<meta property=\"{name}\" content=\" /a.jpg \">").Images);

        Assert.Equal(("/a.jpg", source), (image.Url, image.Source.Word));
    }

    [Fact]
    public void FirstDescription_Stands()
    {
        var image = Assert.Single(MetadataPage.Read("""
            <meta property="og:image" content="/a.jpg">
            <meta property="og:image:width" content="800"><meta property="og:image:width" content="900">
            <meta property="og:image:height" content="600"><meta property="og:image:height" content="700">
            <meta property="og:image:alt" content="Le quai"><meta property="og:image:alt" content="Le port">
            <meta property="og:image:type" content="image/jpeg">
            """).Images);

        Assert.Equal((800, 600, "Le quai"), (image.Width, image.Height, image.Alt));
    }

    [Fact]
    public void Picture_IsListedOnceASource() => Assert.Equal(["/a.jpg", "/a.jpg"], MetadataPage.Read("""
        <meta property="og:image" content="/a.jpg"><meta property="og:image" content="/a.jpg">
        <meta name="twitter:image" content="/a.jpg">
        """).Images.Select(image => image.Url));
}
