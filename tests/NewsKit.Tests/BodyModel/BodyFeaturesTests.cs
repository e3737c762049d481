using NewsKit.BodyModel;
using NewsKit.Model;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.BodyModel;

/// <summary>Which blocks have a row, and the numbers that say where a block stands.</summary>
public sealed class BodyFeaturesTests
{
    private const string Long =
        "<p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs à son bord.</p>";

    [Theory]
    [InlineData(SectionKind.None, nameof(ClaimReason.None), true)]
    [InlineData(SectionKind.Footer, nameof(ClaimReason.None), true)]
    [InlineData(SectionKind.Standfirst, nameof(ClaimReason.None), true)]
    [InlineData(SectionKind.Chrome, nameof(ClaimReason.Sidebar), true)]
    [InlineData(SectionKind.Chrome, nameof(ClaimReason.Login), false)]
    [InlineData(SectionKind.Chrome, nameof(ClaimReason.None), false)]
    [InlineData(SectionKind.Byline, nameof(ClaimReason.None), false)]
    [InlineData(SectionKind.Related, nameof(ClaimReason.None), false)]
    public void BlockThatAFinderIsSureOf_HasNoRow(SectionKind kind, string reason, bool hasRow)
    {
        using var table = new FeatureTable("<p>La mer</p>",
            segments => segments.Claim(0, 1, kind, Enum.Parse<ClaimReason>(reason)));
        Assert.Equal(hasRow ? 0 : -1, table.RowOf(0));
    }

    [Fact]
    public void PicturesAndTheirCaptions_HaveNoRow_CodeHas()
    {
        using var table = new FeatureTable("<figure><img src=\"/a.png\"><p>Le bac</p></figure><p>La mer</p><pre>bac = 1</pre>");
        Assert.Equal([-1, -1, 0, 1], Enumerable.Range(0, 4).Select(table.RowOf));
        Assert.Equal([0, 0, 0, 1, 2], Enumerable.Range(0, 5).Select(table.Features.RowsBefore));
        Assert.Equal(TreeModel.Lanes, table.Features.Stride);
    }

    [Theory]
    [InlineData("<div class=\"entry-content\"><p>Mer</p></div>", nameof(BodyFeature.NamedContent), 2)]
    [InlineData("<div class=\"entry-content\"><div><p>Mer</p></div></div>", nameof(BodyFeature.NamedContent), 2)]
    [InlineData("<div class=\"entry-content\"><div><div><p>Mer</p></div></div></div>", nameof(BodyFeature.NamedContent), 1)]
    [InlineData("<body class=\"entry-content\"><p>Mer</p></body>", nameof(BodyFeature.NamedContent), 0)]
    [InlineData("<p class=\"related\">Mer</p>", nameof(BodyFeature.NamedRelated), 2)]
    [InlineData("<p class=\"latest\">Mer</p>", nameof(BodyFeature.NamedRelated), 2)]
    [InlineData("<p class=\"related\">Mer</p>", nameof(BodyFeature.NamedComment), 0)]
    [InlineData("<ul><li>Mer</li></ul>", nameof(BodyFeature.InListItem), 1)]
    [InlineData("<table><tr><td>Mer</td></tr></table>", nameof(BodyFeature.InTable), 1)]
    [InlineData("<blockquote>Mer</blockquote>", nameof(BodyFeature.InQuote), 1)]
    [InlineData("<a href=\"/a\"><p>Mer</p></a>", nameof(BodyFeature.InLink), 1)]
    [InlineData("<dl><dd>Mer</dd></dl>", nameof(BodyFeature.InDefinition), 1)]
    [InlineData("<article><article><p>Mer</p></article></article>", nameof(BodyFeature.InArticle), 2)]
    [InlineData("<main><p>Mer</p></main>", nameof(BodyFeature.InMain), 1)]
    [InlineData("<aside><p>Mer</p></aside>", nameof(BodyFeature.InAside), 1)]
    [InlineData("<header><p>Mer</p></header>", nameof(BodyFeature.InHeader), 1)]
    [InlineData("<footer><p>Mer</p></footer>", nameof(BodyFeature.InFooter), 1)]
    [InlineData("<section><p>Mer</p></section>", nameof(BodyFeature.InSection), 1)]
    [InlineData("<form><p>Mer</p></form>", nameof(BodyFeature.InForm), 1)]
    [InlineData("<p>Mer</p>", nameof(BodyFeature.InSection), 0)]
    [InlineData("<div itemprop=\"articleBody\"><p>Mer</p></div>", nameof(BodyFeature.InArticleBody), 1)]
    [InlineData("<div property=\"schema:articleBody\"><p>Mer</p></div>", nameof(BodyFeature.InArticleBody), 1)]
    [InlineData("<div itemprop=\"text\"><p>Mer</p></div>", nameof(BodyFeature.InArticleBody), 0)]
    [InlineData("<p hidden>Mer</p>", nameof(BodyFeature.Hidden), 1)]
    [InlineData("<p>Mer</p>", nameof(BodyFeature.Tag), 0)]
    [InlineData("<h3>Mer</h3>", nameof(BodyFeature.Tag), 2)]
    [InlineData("<div>Mer</div>", nameof(BodyFeature.Tag), 5)]
    [InlineData("<center>Mer</center>", nameof(BodyFeature.Tag), 7)]
    [InlineData("<p>Mer</p>", nameof(BodyFeature.Depth), 3)]
    [InlineData("<div><p>Mer</p></div>", nameof(BodyFeature.Depth), 4)]
    public void ElementsAroundABlock_AreNoted(string html, string feature, float value)
    {
        using var table = new FeatureTable(html);
        Assert.Equal(value, table.Of("Mer", Enum.Parse<BodyFeature>(feature)));
    }

    [Fact]
    public void TwoBlocksOfOneElement_StandInOnePlace()
    {
        using var table = new FeatureTable($"<div class=\"related\">Mer<br><br>Vent</div>{Long}");
        for (var feature = BodyFeature.Tag; feature <= BodyFeature.NamedSmallPrint; feature++)
            Assert.Equal(table.Of("Mer", feature), table.Of("Vent", feature));
        for (var feature = BodyFeature.ContainerText; feature <= BodyFeature.StepsToMost; feature++)
            Assert.Equal(table.Of("Mer", feature), table.Of("Vent", feature));
    }

    [Fact]
    public void TextOfAContainer_IsTheRunningTextInIt()
    {
        using var table = new FeatureTable($"<div><div>{Long}{Long}<p>Mer</p></div>{Long}{Long}</div><p>Vent</p>");
        var length = (int)MathF.Round(MathF.Pow(2, table.Of("Le bac", BodyFeature.Length))) - 1;
        Assert.Equal(MathF.Log2(1 + (2 * length)), table.Of("Mer", BodyFeature.ContainerText), 4);
        Assert.Equal(0.5f, table.Of("Mer", BodyFeature.ContainerShare));
        Assert.Equal(MathF.Log2(4), table.Of("Mer", BodyFeature.ContainerBlocks));
        Assert.Equal(1, table.Of("Mer", BodyFeature.OuterShare));
        Assert.Equal((1f, 2f), (table.Of("Mer", BodyFeature.StepsToHalf), table.Of("Mer", BodyFeature.StepsToMost)));
        Assert.Equal(1, table.Of("Le bac", BodyFeature.StepsToHalf));
        Assert.Equal((1f, 1f), (table.Of("Vent", BodyFeature.StepsToHalf), table.Of("Vent", BodyFeature.StepsToMost)));
    }

    [Fact]
    public void LinksAndShortLines_AreNoRunningText()
    {
        using var table = new FeatureTable(
            $"<div>{Long}<p>Mer</p></div><div><p>Le quai <a href=\"/a\">{Long[3..^4]}</a></p></div>");
        Assert.Equal(1, table.Of("Mer", BodyFeature.ContainerShare));
    }

    [Fact]
    public void ContainerOfAnItem_IsWhatHoldsTheList()
    {
        using var table = new FeatureTable($"<div>{Long}<ul><li>Mer</li></ul></div>");
        Assert.Equal(1, table.Of("Mer", BodyFeature.ContainerShare));
    }

    [Fact]
    public void BlocksOfTheSameElementsAndClasses_AreOfAKind()
    {
        using var table = new FeatureTable(
            "<div><p class=\"a\">Un</p><p class=\"a\">Deux</p></div><div><p class=\"a\">Trois</p></div>"
            + "<div><p class=\"b\">Mer</p></div><section><p class=\"a\">Vent</p></section>");
        Assert.Equal(3, table.Features.KindCount);
        Assert.Equal([0, 0, 0, 1, 2], table.Features.Kinds);
        Assert.Equal(MathF.Log2(4), table.Of("Un", BodyFeature.KindCount));
        Assert.Equal(2f / 3, table.Of("Un", BodyFeature.KindSpread), 4);
        Assert.Equal(MathF.Log2(1 + (11 / 3)), table.Of("Un", BodyFeature.KindLength), 4);
    }

    [Fact]
    public void Neighbours_AreTheRowsBeforeAndAfter()
    {
        using var table = new FeatureTable("<h2>Au port</h2><div><p>Mer.</p><p>Vent</p></div><p><a href=\"/a\">Bac</a></p>",
            segments => segments.Claim(3, 4, SectionKind.Footer));
        Assert.Equal((2f, 0f, 0f), (table.Of("Mer", BodyFeature.PreviousHeading), table.Of("Mer", BodyFeature.PreviousSameParent),
            table.Of("Mer", BodyFeature.PreviousEndsSentence)));
        Assert.Equal((3f, 1f, MathF.Log2(5)), (table.Of("Vent", BodyFeature.PreviousEndsSentence),
            table.Of("Vent", BodyFeature.PreviousSameParent), table.Of("Vent", BodyFeature.PreviousLength)));
        Assert.Equal((1f, 1f, 0f), (table.Of("Vent", BodyFeature.NextLinks), table.Of("Vent", BodyFeature.NextClaimed),
            table.Of("Mer", BodyFeature.NextClaimed)));
        Assert.Equal([-1, 1, 2, 3], table.All(BodyFeature.SinceHeading));
        Assert.Equal([0, 0, 0, 1], table.All(BodyFeature.ClaimedFooter));
    }

    [Fact]
    public void RowsSinceAHeading_AreCountedToThirty()
    {
        using var table = new FeatureTable("<h2>Au port</h2>" + string.Concat(Enumerable.Repeat("<p>Mer</p>", 32)));
        Assert.Equal([29, 30, 30, 30], table.All(BodyFeature.SinceHeading)[^4..]);
    }

    [Fact]
    public void HeadlineAndHeader_AreMeasuredFrom()
    {
        using var table = new FeatureTable("<p>Mer</p><h1>Titre</h1><p>Vent</p><p>TITRE</p><p>Un</p><p>Deux</p><p>Trois</p>",
            segments => segments.BodyStart = 2);
        Assert.True(table.Of("Mer", BodyFeature.FromHeadline) < 0);
        Assert.Equal(1, table.Of("Vent", BodyFeature.FromHeadline));
        Assert.Equal([-2, 0, 1, 2, 3, 3], table.All(BodyFeature.AfterHeader));
        Assert.Equal([0, 0, 1, 0, 0, 0], table.All(BodyFeature.IsHeadline));
        Assert.Equal(0, table.Of("Mer", BodyFeature.Position));
    }

    [Fact]
    public void TextThatTheDataHold_IsKnown()
    {
        const string Html = "<head><meta name=\"description\" content=\"Le bac a quitté le quai à l’aube, sous une pluie fine.\">"
            + "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", "
            + "\"articleBody\": \"La mer est belle et le vent est faible. Fin.\"}</script></head>";
        using var table = new FeatureTable($"{Html}<p>Le bac a quitté le quai à l’aube, sous une pluie battante.</p>"
            + "<p>La mer est belle et le vent est faible.</p><p>Fin.</p>");
        Assert.Equal([1, 0, 0], table.All(BodyFeature.InDescription));
        Assert.Equal([0, 1, 0], table.All(BodyFeature.InDeclaredBody));
        using var bare = new FeatureTable("<p>Fin.</p>");
        Assert.Equal([2], bare.All(BodyFeature.InDeclaredBody));
    }

    [Theory]
    [InlineData("Paula Roth écrit pour la Gazette depuis dix ans, et vit sur l’île avec son chien.", 1)]
    [InlineData("Notre amie paula roth écrit pour la Gazette depuis dix ans, et vit sur l’île.", 1)]
    [InlineData("Depuis dix ans, sur l’île, Paula Roth écrit pour la Gazette, et vit avec son chien.", 0)]
    [InlineData("Paula Roth écrit pour la Gazette.", 0)]
    [InlineData("Rédaction : la Gazette est lue depuis dix ans sur l’île, et dans les autres.", 0)]
    public void TextThatOpensWithTheNameOfTheAuthor_IsKnown(string text, float value)
    {
        using var table = new FeatureTable("<head><meta name=\"author\" content=\"Paula Roth\">"
            + $"<meta name=\"author\" content=\"Rédaction\"></head><p>{text}</p>");
        Assert.Equal([value], table.All(BodyFeature.NamesAuthor));
    }
}
