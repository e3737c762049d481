using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Blocks;

/// <summary>The text front: lines are paragraphs, bullets are lists.</summary>
public sealed class PlainTextCollectorTests
{
    [Fact]
    public void Lines_AreParagraphsAndBlankLinesNothing()
    {
        var content = Collected.FromText("Le bac repart", "", "  \t", "  par Lise  Amblard ");
        Assert.Equal(PageKind.Text, content.Kind);
        Assert.Equal(["p: Le bac repart", "p: par Lise Amblard"], Collected.Lines(content));
    }

    [Fact]
    public void LinesWithNoEmptyOneBetweenThem_ShareAnElement()
    {
        var content = Collected.FromText("Accueil", "Sports", "", "Le bac repart", "", "Nom", "Date");
        Assert.Equal(2, content.Elements.Count(element => element.Tag == "section"));
        Assert.Equal(["div: Accueil", "div: Sports", "p: Le bac repart", "div: Nom", "div: Date"], Collected.Lines(content));
    }

    [Theory]
    [InlineData("• un")]
    [InlineData("* un")]
    [InlineData("- un")]
    [InlineData("·\tun")]
    [InlineData("◦\u00A0un")]
    public void Bullet_IsAListItem(string line) =>
        Assert.Equal(["p: avant", "li: un", "p: après"], Collected.Lines(Collected.FromText("avant", line, "après")));

    [Theory]
    [InlineData("- Publicité -")]
    [InlineData("— Dialogue")]
    [InlineData("-12 degrés")]
    [InlineData("*")]
    [InlineData("**gras**")]
    public void LineThatBeginsLikeABullet_IsAParagraph(string line) =>
        Assert.Equal(["p: " + line], Collected.Lines(Collected.FromText(line)));

    [Fact]
    public void NeighbouringBullets_ShareAList()
    {
        var content = Collected.FromText("• un", "• deux", "texte", "• trois");
        Assert.Equal(2, content.Elements.Count(element => element.Tag == "ul"));
        Assert.Equal(["li: un", "li: deux", "p: texte", "li: trois"], Collected.Lines(content));
    }

    [Fact]
    public void Tags_AreWords() =>
        Assert.Equal(["p: <b>un</b> &amp; <p>"], Collected.Lines(Collected.FromText("<b>un</b> &amp; <p>")));

    [Fact]
    public void EmptyText_HasNoBlocks() => Assert.Empty(Collected.FromText("").Blocks);
}
