using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Pictures with their words in lists: galleries, whatever elements an editor uses for them.</summary>
public sealed class GalleryReadingTests
{
    [Theory]
    [InlineData("<ul><li><figure><img src=\"{0}\"><figcaption>Le quai</figcaption></figure></li>"
        + "<li><figure><img src=\"{1}\"><figcaption>La rampe</figcaption></figure></li></ul>")]
    [InlineData("<div class=\"gallery\"><dl class=\"gallery-item\"><dt><a href=\"{0}\"><img src=\"{0}\"></a></dt>"
        + "<dd class=\"wp-caption-text\">Le quai</dd></dl><dl class=\"gallery-item\"><dt><img src=\"{1}\"></dt>"
        + "<dd class=\"wp-caption-text\">La rampe</dd></dl></div>")]
    [InlineData("<dl><dt><img src=\"{0}\"></dt><dd>Le quai</dd><dt><img src=\"{1}\"></dt><dd>La rampe</dd></dl>")]
    public void ListOfPictures_IsAGallery(string list)
    {
        var article = Read(list);

        var gallery = Assert.Single(article.Body.OfType<Gallery>());
        Assert.Equal(["Le quai", "La rampe"], gallery.Items.Select(figure => figure.Caption));
        Assert.Empty(article.Body.OfType<DefinitionList>());
        Assert.Empty(article.Body.OfType<ListBlock>());
    }

    [Theory]
    [InlineData("<dl><dt><img src=\"{0}\"></dt><dd>Le quai</dd></dl>")]
    [InlineData("<dl><dt><a href=\"{0}\"><img src=\"{0}\"></a></dt><dd>Le quai</dd></dl>")]
    [InlineData("<div class=\"lightbox\"><figure><img src=\"{0}\"><figcaption>Le quai</figcaption></figure></div>")]
    public void OnePictureAsATerm_IsAFigure(string list) =>
        Assert.Equal("Le quai", Assert.Single(Read(list).Body.OfType<Figure>()).Caption);

    [Theory]
    [InlineData("<div class=\"lightbox\"><img src=\"{0}\"></div>")]
    [InlineData("<div class=\"popup-image\"><a href=\"{0}\"><img src=\"{0}\"></a></div>")]
    [InlineData("<a class=\"modal-trigger\" href=\"{0}\"><img src=\"{0}\"></a>")]
    public void PictureThatOpensInABox_Stays(string picture) => Assert.Single(Read(picture).Body.OfType<Figure>());

    private static Article Read(string media) => BodyPage.Read(BodyPage.Paragraphs(0, 1, 2)
        + media.Replace("{0}", "https://gazette.example/img/quai.jpg", StringComparison.Ordinal)
            .Replace("{1}", "https://gazette.example/img/rampe.jpg", StringComparison.Ordinal)
        + BodyPage.Paragraphs(3, 4, 5));
}
