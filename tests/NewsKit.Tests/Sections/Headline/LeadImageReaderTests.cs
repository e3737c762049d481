using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The picture at the head of an article, seen or declared.</summary>
public sealed class LeadImageReaderTests
{
    private const string Picture = "<img src=\"https://bac.example/quai.jpg\" width=\"900\" height=\"600\">";
    private const string Declared = "<meta property=\"og:image\" content=\"https://bac.example/carte.jpg\">";

    [Fact]
    public void CaptionBesideThePictureWithoutAFigure_GoesWithIt()
    {
        var image = HeadPage.Read("", Picture + "<p class=\"caption\">Le bac au quai, mardi. © Paul Rémy</p>").LeadImage!;
        Assert.Equal("https://bac.example/quai.jpg", Assert.Single(image.Images).Url);
        Assert.Equal(("Le bac au quai, mardi.", "Paul Rémy"), (image.Caption, image.Credit));
    }

    [Fact]
    public void FigureWithACaption_TakesNoOther()
    {
        var image = HeadPage.Read("", $"<figure>{Picture}<figcaption>Le bac au quai.</figcaption></figure>"
            + "<p class=\"caption\">Une autre légende.</p>").LeadImage!;
        Assert.Equal("Le bac au quai.", image.Caption);
    }

    [Fact]
    public void FigureWithACredit_TakesNoCaptionFromBeside()
    {
        var image = HeadPage.Read("", $"<figure>{Picture}<figcaption class=\"credit\">Paul Rémy</figcaption></figure>"
            + "<p class=\"caption\">Une autre légende.</p>").LeadImage!;
        Assert.Equal((null, "Paul Rémy"), (image.Caption, image.Credit));
    }

    [Fact]
    public void PictureWithoutAnyCaption_HasNone() => Assert.Null(HeadPage.Read("", Picture).LeadImage!.Caption);

    [Fact]
    public void FirstPictureOfAGallery_IsTheLeadImage()
    {
        var article = Read($"<div class=\"gallery\">{Picture}<img src=\"/carte.jpg\"></div>");
        Assert.Equal("https://bac.example/quai.jpg", Assert.Single(article.LeadImage!.Images).Url);
        Assert.Equal("visible", article.Evidence["leadImage"]);
    }

    [Fact]
    public void PictureSeen_BeatsTheDeclaredOne() =>
        Assert.Equal("https://bac.example/quai.jpg", Read(Declared + Picture).LeadImage!.Images[0].Url);

    [Fact]
    public void FirstDeclaredPictureWithAnAddress_ServesWhereNoneIsSeen()
    {
        var article = Read("<meta property=\"og:image\" content=\"javascript:alert(1)\">" + Declared
            + "<meta property=\"og:image:alt\" content=\"Carte des îles\"><meta property=\"og:image:width\" content=\"800\">");
        Assert.Equal(("https://bac.example/carte.jpg", "Carte des îles", 800),
            (article.LeadImage!.Images[0].Url, article.LeadImage.Images[0].Alt, article.LeadImage.Images[0].Width));
        Assert.NotEqual("visible", article.Evidence["leadImage"]);
    }

    [Fact]
    public void PageWithoutPictures_HasNoLeadImage() => Assert.Null(Read("<p>Le bac repart.</p>").LeadImage);

    [Fact]
    public void TextRendering_KeepsTheTitleOfThePicture()
    {
        var context = Reading.Of(Collected.FromText("Le bac repart", "Le bac au quai"));
        var segments = new Segmentation(context.Content);
        segments.Claim(1, 2, SectionKind.LeadImage);
        Assert.Equal("Le bac au quai",
            new LeadImageReader().Read(new Article(), segments, context).LeadImage!.Images[0].Title);
    }

    /// <summary>Reads a page whose blocks all stand at the head of the article.</summary>
    private static Article Read(string html)
    {
        var context = SmallPage.Of(html);
        var segments = new Segmentation(context.Content);
        segments.Claim(0, context.Content.Blocks.Length, SectionKind.LeadImage);
        var article = new LeadImageReader().Read(new Article(), segments, context);
        return article with { Evidence = context.Evidence.ToDictionary() };
    }
}
