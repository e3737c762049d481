using Xunit;

namespace NewsKit.Tests.Blocks;

/// <summary>A picture and the words below it, in one box that is no <c>figure</c>: the element <c>box</c>.</summary>
public sealed class CaptionBoxesTests
{
    private const string Picture = "<img src=\"/quai.jpg\">";
    private const string Caption = "<p class=\"caption\">Le bac au quai.</p>";

    [Theory]
    [InlineData("<div id=\"box\">" + Picture + Caption + "</div>")]
    [InlineData("<div id=\"box\"><div>" + Picture + "</div>" + Caption + "</div>")]
    [InlineData("<p id=\"box\" class=\"wp-caption\">" + Picture + "Le bac au quai.</p>")]
    [InlineData("<div id=\"box\">" + Picture + Caption + "<p class=\"credit\">Paul Rémy</p></div>")]
    [InlineData("<div id=\"box\"><div class=\"caption\"><p>Le bac</p><p>au quai.</p></div>" + Picture + "</div>")]
    [InlineData("<div id=\"box\"><iframe src=\"https://film.example/1\"></iframe>" + Caption + "</div>")]
    [InlineData("<div id=\"box\"><div><div class=\"caption\"><p>Le bac</p></div></div>" + Picture + "</div>")]
    [InlineData("<div id=\"box\" class=\"wp-caption\">" + Picture + "<p>Le bac au quai.</p></div>")]
    [InlineData("<div id=\"box\" class=\"wp-caption\">" + Picture + "<p><a href=\"/a\">Le bac au quai.</a></p></div>")]
    [InlineData("<div id=\"box\">" + Picture + "<p class=\"caption\">Le bac au quai, <a href=\"/a\">la suite</a></p></div>")]
    public void PictureWithWordsNamedAsItsCaption_IsABox(string html) => Assert.True(IsBox(html));

    [Theory]
    [InlineData("<div id=\"box\">" + Picture + "<p>Le bac au quai.</p></div>")]
    [InlineData("<div id=\"box\">" + Picture + Caption + "<p>La mer est belle.</p></div>")]
    [InlineData("<div id=\"box\">" + Picture + "<h2 class=\"caption\">Le bac au quai.</h2></div>")]
    [InlineData("<section id=\"box\">" + Picture + Caption + "</section>")]
    [InlineData("<div id=\"box\">" + Caption + "</div>" + Picture)]
    [InlineData("<div id=\"box\">" + Picture + "<p class=\"caption\"></p></div>")]
    [InlineData("<div id=\"box\">" + Picture + "<div><div><p class=\"caption\">Le bac</p></div></div></div>")]
    public void PictureAmongOtherWords_IsNone(string html) => Assert.False(IsBox(html));

    [Theory]
    [InlineData("<figure><div class=lazy></div><figcaption>Le bac au quai.</figcaption></figure>", true)]
    [InlineData("<div><figcaption><p>Le bac au quai.</p></figcaption></div>", true)]
    [InlineData("<figure><table><tr><th>Jour<th>Bac<tr><td>Lundi<td>Oui</table><figcaption>Le bac.</figcaption></figure>", false)]
    [InlineData("<figure><blockquote>La mer est belle.</blockquote><figcaption>Paul Rémy</figcaption></figure>", false)]
    public void FigureCaption_IsACaptionUnlessItGoesWithOtherText(string html, bool expected)
    {
        var content = Collected.FromHtml(html);
        Assert.Equal(expected, content.CaptionBoxes.IsCaption(content.Blocks[^1].Element));
    }

    [Theory]
    [InlineData("<div id=\"box\"><noscript><img src=\"/quai.jpg\"></noscript>" + Caption + "</div>")]
    [InlineData("<div id=\"box\"><picture></picture>" + Caption + "</div>")]
    public void PlaceOfAPictureThatAScriptLoads_IsAsGood(string html) => Assert.True(IsBox(html));

    [Fact]
    public void CaptionThatIsMostlyLinks_IsNone() =>
        Assert.False(IsBox(
            $"<div id=\"box\">{Picture}<p class=\"caption\">Voir <a href=\"/a\">Toutes les photos du port</a></p></div>"));

    [Theory]
    [InlineData(800, true)]
    [InlineData(801, false)]
    public void Caption_IsNoArticle(int length, bool isBox) =>
        Assert.Equal(isBox, IsBox($"<div id=\"box\">{Picture}<p class=\"caption\">{new string('a', length)}</p></div>"));

    [Theory]
    [InlineData(7, true)]
    [InlineData(8, false)]
    public void BoxOfManyBlocks_IsNone(int lines, bool isBox) => Assert.Equal(isBox, IsBox(
        $"<div id=\"box\">{Picture}<div class=\"caption\">{string.Concat(Enumerable.Repeat("<p>Un</p>", lines))}</div></div>"));

    [Theory]
    [InlineData("<div>" + Picture + "<p id=\"c\" class=\"caption\">Le bac</p></div>", true)]
    [InlineData("<figure>" + Picture + "<p id=\"c\">Le bac</p></figure>", true)]
    [InlineData("<figure><p id=\"c\">Le bac</p></figure>", false)]
    [InlineData("<div>" + Picture + "<p id=\"c\">Le bac</p></div>", false)]
    public void TextOfABoxOrFigureWithAPicture_IsACaption(string html, bool isCaption)
    {
        var content = Collected.FromHtml(html);
        Assert.Equal(isCaption, content.CaptionBoxes.IsCaption(Array.FindIndex(content.Elements, element => element.Id == "c")));
    }

    private static bool IsBox(string html)
    {
        var content = Collected.FromHtml(html);
        return content.CaptionBoxes.Contains(Array.FindIndex(content.Elements, element => element.Id == "box"));
    }
}
