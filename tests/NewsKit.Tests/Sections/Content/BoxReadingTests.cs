using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Boxes of facts and key points: kept, but apart from the running text.</summary>
public sealed class BoxReadingTests
{
    private const string Fact = "La halle a été construite en 1902 par l’architecte de la gare, en fonte et en brique.";

    [Theory]
    [InlineData("<aside><h3>Repères</h3><p>{0}</p></aside>")]
    [InlineData("<div class=\"encadre\"><h4>Repères</h4><p>{0}</p></div>")]
    [InlineData("<section class=\"fact-box\"><p><strong>Repères</strong></p><p>{0}</p></section>")]
    [InlineData("<div class=\"infobox\"><div class=\"infobox-title\"><h3>Repères</h3></div><p>{0}</p></div>")]
    public void Box_StandsApartWithItsTitle(string box)
    {
        var article = Read(box);

        var aside = Assert.Single(article.Body.OfType<Aside>());
        Assert.Equal("Repères", aside.Title);
        Assert.Equal(Fact, Assert.IsType<Paragraph>(Assert.Single(aside.Blocks)).Text);
        Assert.Equal([.. BodyPage.Sentences.Take(6)], BodyPage.Texts(article));
    }

    [Theory]
    [InlineData("<aside><figure><img src=\"https://gazette.example/h.jpg\"><figcaption>La halle</figcaption></figure></aside>")]
    [InlineData("<div class=\"callout\"><p>À savoir</p></div>")]
    [InlineData("<div class=\"encadre-photo\"></div>")]
    public void BoxWithoutText_IsNone(string box) => Assert.Empty(Read(box).Body.OfType<Aside>());

    [Theory]
    [InlineData("aside", "")]
    [InlineData("div", "encadre")]
    [InlineData("section", "callout")]
    public void WhatHoldsTheWholeText_IsNoBox(string tag, string name)
    {
        var article = BodyPage.Read($"<{tag} class=\"{name}\">{BodyPage.Paragraphs(0, 1, 2, 3, 4, 5)}</{tag}>");

        Assert.Empty(article.Body.OfType<Aside>());
        Assert.Equal(BodyPage.Sentences, BodyPage.Texts(article));
    }

    private static Article Read(string box) => BodyPage.Read(BodyPage.Paragraphs(0, 1, 2)
        + box.Replace("{0}", Fact, StringComparison.Ordinal) + BodyPage.Paragraphs(3, 4, 5));
}
