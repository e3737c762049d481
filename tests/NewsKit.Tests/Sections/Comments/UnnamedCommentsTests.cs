using NewsKit.Sections;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Neighbours of one shape, signed and with a text.</summary>
public sealed class UnnamedCommentsTests
{
    [Fact]
    public void SignedTextOfAnotherShapeBesideComments_IsOneToo() =>
        Assert.Equal(["Zoé", "Lise", "Marc"], Find($"<div class=une>{Says("Zoé")}</div>{Mot("Lise")}{Mot("Marc")}"));

    [Theory]
    [InlineData("<div class='mot a'>{0}</div><div class='mot b'>{1}</div>")]
    [InlineData("<div class=mot1>{0}</div><div class=mot22>{1}</div>")]
    [InlineData("<div class='mot\tpair'>{0}</div><div class=' mot'>{1}</div>")]
    public void Shape_IsTheFirstClassWithoutItsNumber(string html) =>
        Assert.Equal(["Lise", "Marc"], Find(string.Format(null, html, Says("Lise"), Says("Marc"))));

    [Theory]
    [InlineData("<div class=mot>{0}</div><li class=mot>{1}</li>")]
    [InlineData("<div class=mot>{0}</div><div class=avis>{1}</div>")]
    [InlineData("<section><div class=mot>{0}</div></section><section class=x><div class=mot>{1}</div></section>")]
    public void OtherTagClassOrParent_IsAnotherShape(string html) =>
        Assert.Single(Find(string.Format(null, html, Says("Lise"), Says("Marc"))));

    [Fact]
    public void ElementsNamedForComments_MayStandInSeveralParents() => Assert.Equal(["Lise", "Marc"], Find(
        $"<ul><li class=comment-mot>{Says("Lise")}</li></ul><ol><li class=comment-mot>{Says("Marc")}</li></ol>"));

    [Fact]
    public void RepliesOfTheSameMaking_AreFoundWithin() => Assert.Equal(["Lise", "Zoé", "Marc"], Find(
        $"<div class=mot>{Says("Lise")}<div class=suite><div class=mot>{Says("Zoé")}</div></div></div>{Mot("Marc")}"));

    [Fact]
    public void AnswerOfAnotherMaking_IsFoundBehindTheTextOfTheComment() => Assert.Equal(["Lise", "Zoé", "Marc"], Find(
        $"<div class=mot>{Says("Lise")}<ul class=suite><li class=r>{Says("Zoé")}</li></ul></div>{Mot("Marc")}"));

    [Fact]
    public void WhatACommentQuotes_IsNoAnswer() => Assert.Equal(["Lise", "Marc"], Find(
        $"<div class=mot>{Says("Lise")}<ul class=suite><li class=r>{Says("Zoé")}</li></ul><p>Je ne suis pas d’accord.</p></div>"
        + Mot("Marc")));

    [Fact]
    public void NameAboveAndDayBelowTheText_MakeComments() => Assert.Equal(["Lise", "Marc"], Find(
        Below("Lise") + Below("Marc")));

    [Fact]
    public void SentenceAboveADay_IsNoComment() => Assert.Empty(Find(
        Below("On a vu passer le bac ce matin") + Below("Il était plein à craquer hier")));

    [Fact]
    public void OtherTagWithinAComment_IsItsText() => Assert.Equal(["Lise", "Marc"], Find(
        $"<div class=mot>{Says("Lise")}<section class=mot>{Says("Zoé")}</section></div>{Mot("Marc")}"));

    [Fact]
    public void SameMakingOutsideTheComments_IsNotTheirs() => Assert.Equal(["Lise", "Marc"], Find(
        $"{Mot("Lise")}{Mot("Marc")}<aside><div class=mot>{Says("Zoé")}</div></aside>"));

    [Fact]
    public void InnermostOfSingleShapes_IsTheComment() =>
        Assert.Equal(["mot"], Classes($"<section class=a><div class=b>{Mot("Lise")}</div></section>"));

    [Fact]
    public void FirstOfSingleShapes_IsTheComment() =>
        Assert.Equal(["a"], Classes($"<div class=a>{Says("Lise")}</div><section class=b>{Says("Marc")}</section>"));

    [Theory]
    [InlineData("<p>Bien vu, merci.</p>")]
    [InlineData("<p>Lise</p><p>Bien vu, merci.</p>")]
    [InlineData("<p>3 mars 2021</p><p>Bien vu, merci.</p>")]
    [InlineData("<p>Lise, 3 mars 2021</p>")]
    [InlineData("<h3><a href=/a>La halle rouvre</a></h3><p>Lise, 3 mars 2021</p><p>Bien vu, merci.</p>")]
    [InlineData("<p>Lise, 3 mars 2021</p><p>Bien vu.</p><p><a href=/a>La halle rouvre enfin ses portes, et le port la "
        + "suivra</a></p>")]
    public void WithoutSignatureOrText_OrMadeOfLinks_NothingIsAComment(string inside) =>
        Assert.Empty(Find($"<div class=mot>{inside}</div><div class=mot>{inside}</div>"));

    [Fact]
    public void ShortCommentWithLinkedName_IsOne() => Assert.Single(Find(
        "<div class=mot><p><a href=/lise>Lise du Faubourg-Nord</a>, 3 mars 2021</p><p>Merci !</p></div>"));

    [Fact]
    public void CommentWithSomeLinks_IsOne() => Assert.Single(Find(
        "<div class=mot><p>Lise, 3 mars 2021</p><p>On verra bien si <a href=/a>la halle rouvre enfin ses portes</a>, et le "
        + "port la "
        + "suivra demain</p></div>"));

    [Fact]
    public void PartOfALine_IsNoComment() =>
        Assert.Empty(Find("<span class=mot><time>3 mars 2021</time> <cite>Lise</cite> Bien vu, merci.</span>"));

    [Fact]
    public void Review_HasAPictureOrARating()
    {
        var html = $"<div class=r>{Says("Lise")}<img src=/p.png></div><div class=r><i class=stars>4</i>{Says("Marc")}</div>";

        Assert.Equal(["Lise", "Marc"], Find(html, isReview: true));
        Assert.Empty(Find(Mot("Lise") + Mot("Marc"), isReview: true));
        Assert.Empty(Find("<div class=r><p>Bien vu, merci.</p><img src=/p.png></div>", isReview: true));
    }

    [Fact]
    public void DiscussionThatEndsWithinAnElement_IsReadToItsEnd()
    {
        var content = Collected.FromHtml($"<main>{Mot("Lise")}<div class=fil><p>À suivre</p>{Mot("Marc")}</div></main>");
        var first = Collected.Element(content, "main") + 1;
        Assert.All(Enumerable.Range(first, content.Elements.Length - first), end =>
            Assert.All(UnnamedComments.Find(content, first, end), item => Assert.InRange(item, first, end - 1)));
    }

    private static string Says(string name) => $"<p>{name}, 3 mars 2021</p><p>Bien vu, merci.</p>";

    private static string Below(string name) =>
        $"<div class=mot><p>{name}</p><p>Bien vu, merci à tous.</p><p>4</p><p>il y a 3 jours</p></div>";

    private static string Mot(string name) => $"<div class=mot>{Says(name)}</div>";

    private static string[] Find(string html, bool isReview = false)
    {
        var content = Collected.FromHtml($"<main>{html}</main>");
        var first = Collected.Element(content, "main") + 1;
        var found = isReview ? UnnamedComments.FindReviews(content, first, content.Elements.Length)
            : UnnamedComments.Find(content, first, content.Elements.Length);
        return [.. found.Select(i => content.ElementText(i).ToString().TrimStart('4', '\n').Split(',', ' ', '\n')[0])];
    }

    private static string[] Classes(string html)
    {
        var content = Collected.FromHtml(html);
        return [.. UnnamedComments.Find(content, 1, content.Elements.Length).Select(i => content.Elements[i].Classes)];
    }
}
