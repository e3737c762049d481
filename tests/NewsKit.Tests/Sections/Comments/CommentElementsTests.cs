using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The comments within a part of a page, as <c>depth first words</c>.</summary>
public sealed class CommentElementsTests
{
    [Fact]
    public void ListOfReplies_IsOneDeeper() => Assert.Equal(["0 Lise", "1 Marc", "2 Zoé", "0 Luc"], Find(
        $"<ol><li class=comment id=comment-1>{Says("Lise")}<ol class=children><li class=comment id=comment-2>{Says("Marc")}"
        + $"<ol class=children><li class=comment id=comment-3>{Says("Zoé")}</li></ol></li></ol></li>"
        + $"<li class=comment id=comment-4>{Says("Luc")}</li></ol>"));

    [Fact]
    public void ListOfRepliesBesideTheComment_IsOneDeeper() => Assert.Equal(["0 Lise", "1 Marc", "2 Zoé", "0 Luc"], Find(
        $"<div id=comment-1>{Says("Lise")}</div><div class=indented><div id=comment-2>{Says("Marc")}</div>"
        + $"<div class=indented><div id=comment-3>{Says("Zoé")}</div></div></div><div id=comment-4>{Says("Luc")}</div>"));

    [Theory]
    [InlineData("<li id=comment-1 class=comment><div id=div-comment-1 class=comment-entry>{0}</div></li>")]
    [InlineData("<li id=comment-1 class=comment><h4>Titre</h4><div id=div-comment-1 class=comment-entry>{0}</div></li>")]
    [InlineData("<li id=comment-1 class=comment><h4>Titre</h4><div class=comment-entry>{0}</div></li>")]
    [InlineData("<li class=comment-item><div id=comment-1>{0}</div></li>")]
    public void WrapperWithoutTextOrNumberOfItsOwn_IsTheSameComment(string html) =>
        Assert.Single(Find(string.Format(null, html, Says("Lise"))));

    [Theory]
    [InlineData("<div id=comment-1>{0}<div id=comment-2>{1}</div></div>")]
    [InlineData("<div id=comment-1>{0}<ul><li class=comment>{1}</li></ul></div>")]
    [InlineData("<div class=comment-item>{0}<div class=comment-item>{1}</div></div>")]
    public void CommentWithinAComment_AnswersIt(string html) =>
        Assert.Equal(["0 Lise", "1 Marc"], Find(string.Format(null, html, Says("Lise"), Says("Marc"))));

    [Fact]
    public void DepthInAClass_ServesFlatLists() => Assert.Equal(["0 Lise", "1 Marc"], Find(
        $"<div class='comment depth-1' id=comment-1>{Says("Lise")}</div>"
        + $"<div class='comment depth-2' id=comment-2>{Says("Marc")}</div>"));

    [Fact]
    public void SecondListOfReplies_IsAsDeepAsTheFirst() => Assert.Equal(["0 Lise", "1 Marc", "1 Zoé"], Find(
        $"<div id=comment-1>{Says("Lise")}</div><div class=indented><div id=comment-2>{Says("Marc")}</div></div>"
        + $"<div class=indented><div id=comment-3>{Says("Zoé")}</div></div>"));

    [Fact]
    public void PartInAListOfReplies_IsAnAnswerWithoutANumber() => Assert.Equal(["0 Lise", "1 Marc"], Find(
        $"<div id=comment-1>{Says("Lise")}<div class=children><div class=comment>{Says("Marc")}</div></div></div>"));

    [Theory]
    [InlineData("<dl class=comment-list><dt>Lise</dt><dd>Bien vu.</dd><dd>Vraiment.</dd><dt>Marc</dt><dd>Non.</dd></dl>")]
    [InlineData("<dl><dt class=comment>Lise</dt><dd>Bien vu.</dd><dt class=comment>Marc</dt><dd>Non.</dd></dl>")]
    public void TermWithItsDefinition_IsAComment(string html) => Assert.Equal(["0 Lise", "0 Marc"], Find(html));

    [Fact]
    public void TermReachesToTheNextOne()
    {
        var content = Collected.FromHtml(
            "<div class=comments><dl><dt>Lise</dt><dd>Bien vu.</dd><dd>Vraiment.</dd><dt>Marc</dt><dd>Non.</dd></dl></div>");
        var items = CommentElements.Find(content, 1, content.Elements.Length);

        Assert.Equal([3, 2], items.Select(item => item.End - item.Element));
    }

    [Theory]
    [InlineData("<dl><dt>Lise</dt><dd>Bien vu.</dd></dl>")]
    [InlineData("<dl class=comment-list><dt></dt><dd>Bien vu.</dd></dl>")]
    [InlineData("<div class=comment-list><dt>Lise</dt></div>")]
    public void OtherTerms_AreNone(string html) => Assert.Empty(Find(html));

    [Theory]
    [InlineData("<div class=mot id=comment-1>{0}</div><div class=mot>{1}</div><div class=mot>{2}</div>")]
    [InlineData("<div class=comment-mot id=comment-1>{0}</div><div class=comment-mot>{1}</div><div class=comment-mot>{2}</div>")]
    [InlineData("<div class=comment-mot id=comment-1>{0}</div><div class=comment-mot id=comment-2>{1}</div>"
        + "<div class=comment-mot>{2}</div>")]
    public void FewNamedAmongOthersAlike_AreCompleted(string html) => Assert.Equal(
        ["0 Lise", "0 Marc", "0 Zoé"], Find(string.Format(null, html, Says("Lise"), Says("Marc"), Says("Zoé"))));

    [Fact]
    public void SingleOtherAlike_IsNotEnough() => Assert.Equal(["0 Lise"], Find(
        $"<div id=comment-1><p>Lise</p></div><div class=mot>{Says("Marc")}</div>"));

    [Fact]
    public void FewNamedElsewhere_StandAlone() => Assert.Equal(["0 Lise"], Find(
        $"<section><div id=comment-1>{Says("Lise")}</div></section>"
        + $"<section><div class=mot>{Says("Marc")}</div><div class=mot>{Says("Zoé")}</div></section>"));

    [Theory]
    [InlineData("<div id=comment-1>{0}<ul><li>{1}</li><li>{2}</li></ul></div>")]
    [InlineData("<div id=comment-1>{0}<div class=comment-mot>{1}</div></div><div class=comment-mot>{2}</div>")]
    [InlineData("<div class=comment-mot>{1}<div id=comment-1>{0}</div><div class=comment-mot>{2}</div></div>")]
    public void FewNamedAroundOrWithinOthers_StandAlone(string html) =>
        Assert.Equal(["0 Lise"], Find(string.Format(null, html, Says("Lise"), Says("Marc"), Says("Zoé"))));

    [Fact]
    public void ManyNamed_AreAll() => Assert.Equal(["0 Lise", "0 Marc", "0 Zoé"], Find(
        $"<div id=comment-1>{Says("Lise")}</div><div id=comment-2>{Says("Marc")}</div><div id=comment-3>{Says("Zoé")}</div>"
        + string.Concat(Enumerable.Repeat($"<div class=mot>{Says("Luc")}</div>", 4))));

    [Fact]
    public void UnnamedInAListOfReplies_AreOneDeeper() => Assert.Equal(["0 Lise", "1 Marc", "0 Zoé"], Find(
        $"<div class=comment-mot>{Says("Lise")}</div><div class=replies><div class=comment-mot>{Says("Marc")}</div></div>"
        + $"<section><div class=comment-mot>{Says("Zoé")}</div></section>"));

    [Fact]
    public void RangeOfASegment_IsTheElementsThatHoldIt()
    {
        var content = Collected.FromHtml("<p>Un.</p><div><p>Deux.</p><p>Trois.</p></div><p>Quatre.</p>");
        var div = Collected.Element(content, "div");

        Assert.Equal((div, div + 3), CommentElements.RangeOf(content, new Segment(SectionKind.Comments, 1, 3, -1)));
        Assert.Equal((div, div + 3), CommentElements.RangeOf(content, new Segment(SectionKind.Comments, 0, 4, div)));
        Assert.Equal((div - 1, div), CommentElements.RangeOf(content, new Segment(SectionKind.Comments, 0, 1, -1)));
        Assert.Equal((0, 0), CommentElements.RangeOf(
            Collected.FromText("Un."), new Segment(SectionKind.Comments, 0, 1, -1)));
    }

    private static string Says(string name) =>
        $"<p><b class=author>{name}</b> <time>3 mars 2021</time></p><p>Bien vu, merci.</p>";

    private static string[] Find(string html)
    {
        var content = Collected.FromHtml($"<main>{html}</main>");
        return
        [
            .. CommentElements.Find(content, Collected.Element(content, "main") + 1, content.Elements.Length)
                .Select(item => $"{item.Depth} {FirstWord(content, item.Element)}"),
        ];
    }

    private static string FirstWord(PageContent content, int element) =>
        content.ElementText(element).ToString().Replace("Titre\n", "", StringComparison.Ordinal).Split(' ', '\n')[0];
}
