using NewsKit.Sections;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The signs of a comment that a part of a page shows.</summary>
public sealed class CommentTraitsTests
{
    [Theory]
    [InlineData("<time></time>", "Date")]
    [InlineData("<p class=date>hier soir</p>", "Date")]
    [InlineData("<i itemprop=dateCreated></i>", "Date")]
    [InlineData("<i itemprop=datePublished></i>", "Date")]
    [InlineData("<i itemprop=commentTime></i>", "Date")]
    [InlineData("<p>3 mars 2021</p>", "Date")]
    [InlineData("<p>le 3 mars 2021</p>", "Date")]
    [InlineData("<cite></cite>", "Author")]
    [InlineData("<p class=author>Lise du Faubourg</p>", "Author")]
    [InlineData("<i itemprop=author></i>", "Author")]
    [InlineData("<i itemprop=creator></i>", "Author")]
    [InlineData("<p>Lise, 3 mars 2021</p>", "Signature")]
    [InlineData("<p>Bien vu, merci à tous.</p>", "Text")]
    [InlineData("<p>Le bac du 3 mars 2021 était plein à craquer, et personne au guichet ne l’avait dit avant nous.</p>", "Text")]
    [InlineData("<div class=author><div class=content><p>Bien vu, merci.</p></div></div>", "Author, Text")]
    [InlineData("<p>Répondre</p>", "Reply")]
    [InlineData("<a class=reply></a>", "Reply")]
    [InlineData("<p>Signaler</p>", "None")]
    [InlineData("<p>Répondre (2)</p>", "Reply")]
    [InlineData("<p><a href=#r>J’aime</a> · <a href=#r>Répondre</a> · <b>3</b></p>", "Reply")]
    [InlineData("<p><a href=#r>J’aime</a> · <a href=#r>Répondre</a> · <b>2 h</b></p>", "Date, Reply")]
    [InlineData("<p>il y a 3 jours</p>", "Date")]
    [InlineData("<p><b>Lise</b> <i>il y a 3 jours</i></p>", "Signature")]
    [InlineData("<p><b>Lise</b></p><p>12 points</p><p>il y a 3 jours</p>", "Signature, Text")]
    [InlineData("<img src=/p.png>", "Portrait")]
    [InlineData("<i class=stars></i>", "Portrait")]
    [InlineData("<p class=stars>4 sur 5, bravo</p>", "Portrait")]
    [InlineData("<h3><a href=/a>La halle rouvre</a></h3>", "Card")]
    [InlineData("<h3>La halle rouvre</h3>", "None")]
    [InlineData("<h3>La halle <a href=/a>rouvre ses portes</a> demain matin et soir</h3>", "None")]
    [InlineData("<p>La halle <a href=/a>rouvre ses portes</a> demain matin et soir</p>", "Text")]
    [InlineData("<p><a href=/a>La halle rouvre</a></p>", "None")]
    [InlineData("<p><a href=/a>La halle</a>, où tout le monde se retrouve</p>", "Text")]
    [InlineData("<p>7</p>", "None")]
    [InlineData("<p class=badge>Membre du club</p>", "None")]
    [InlineData("<div class=badge><div><p>Membre du club</p></div></div>", "None")]
    [InlineData("<div class=badge><div><div><p>Membre du club</p></div></div></div>", "Text")]
    [InlineData("<hr>", "None")]
    public void Part_ShowsItsSigns(string html, string expected)
    {
        var content = Collected.FromHtml($"<main>{html}</main>");
        var main = Collected.Element(content, "main");

        Assert.Equal(expected, CommentTraits.Collect(content, main, content.Elements.Length)[0].ToString());
    }

    [Fact]
    public void LongText_IsNoSignature()
    {
        var text = string.Concat(Enumerable.Repeat("Le bac passe et repasse. ", 6)) + "Lise, 3 mars 2021";
        var content = Collected.FromHtml($"<main><p>{text}</p></main>");

        Assert.Equal(["Text"], CommentTraits.Collect(content, Collected.Element(content, "p"), content.Elements.Length)
            .Select(signs => signs.ToString()));
    }

    [Fact]
    public void SignsGoUp_NotSideways()
    {
        var content = Collected.FromHtml(
            "<main><section><p class=author>Lise</p></section><section><p>Bien vu.</p></section></main>");
        var main = Collected.Element(content, "main");

        Assert.Equal(["Author, Text", "Author", "Author", "Text", "Text"],
            CommentTraits.Collect(content, main, content.Elements.Length).Select(signs => signs.ToString()));
    }

    [Theory]
    [InlineData("<p class=author>Lise</p>", true)]
    [InlineData("<p><time>hier</time></p>", true)]
    [InlineData("<p class=meta>Lise</p>", true)]
    [InlineData("<p class=reply>Lise</p>", false)]
    public void Signature_IsAuthorDateOrDetails(string html, bool expected)
    {
        var content = Collected.FromHtml(html);

        Assert.Equal(expected, CommentTraits.HasSignature(content, 0, content.Elements.Length));
    }
}
