using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Standfirsts that no name of the mark-up tells.</summary>
public sealed class StandfirstFinderTests
{
    private const string Lead = "Le gouvernail est réparé, la ligne rouvre jeudi et les habitants des îles respirent enfin.";

    private const string Text =
        "<p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs à son bord.</p>"
        + "<p>La réparation du gouvernail aura demandé trois semaines, le temps de faire venir une pièce introuvable.</p>"
        + "<p>Sur l’autre rive, les commerçants avaient préparé du café, et la fanfare du port a joué jusqu’à midi.</p>";

    private const string Description = "<meta name=\"description\" content=\"" + Lead + "\">";

    [Theory]
    [InlineData("<h2>" + Lead + "</h2>", "")]
    [InlineData("<p class=\"dates\">Publié le 12 mai 2024</p><h3>" + Lead + "</h3>", "")]
    [InlineData("", "<h3 style=\"text-align: justify\">" + Lead + "</h3>")]
    public void HeadingOfSentencesBeforeTheText_IsTheStandfirst(string above, string opening) =>
        Assert.Equal(Lead, Read(above, opening).Standfirst);

    [Theory]
    [InlineData("<p><strong>" + Lead + "</strong></p>")]
    [InlineData("<p><b>Le gouvernail est réparé,</b> <b>la ligne rouvre et les habitants des îles respirent enfin.</b></p>")]
    [InlineData("<div><p><strong><span>" + Lead + "</span></strong></p></div>")]
    public void FirstParagraphInBold_IsTheStandfirst(string opening) =>
        Assert.StartsWith("Le gouvernail est réparé,", Read("", opening).Standfirst, StringComparison.Ordinal);

    [Theory]
    [InlineData("<div id=\"ah\">" + Lead + "</div>")]
    [InlineData("<div type=\"x7\"><p class=\"k2\">" + Lead + "</p></div>")]
    [InlineData("<p class=\"k-18\">" + Lead + "</p><p class=\"dates\">12 mai 2024</p>")]
    public void ElementOfItsOwnBetweenHeadlineAndText_IsTheStandfirst(string above) =>
        Assert.Equal(Lead, Read(above, "").Standfirst);

    [Theory]
    [InlineData("<p class=\"p1\">" + Lead + "</p>")]
    [InlineData("<div><p>" + Lead + "</p></div>")]
    [InlineData("<p>" + Lead + "</p><p>Par Lise Aubert</p>")]
    public void WhatThePageSaysOfItself_IsTheStandfirstWhereItIsSetApart(string opening) =>
        Assert.Equal(Lead, Read("", opening, Description).Standfirst);

    [Theory]
    [InlineData("<p>" + Lead + "</p>", Description)]
    [InlineData("<p>" + Lead + "</p>", "")]
    [InlineData("<p><b>Corvane.</b> " + Lead + "</p>", "")]
    [InlineData("<h2>Une pièce introuvable</h2>", "")]
    [InlineData("<h2>Abonnez-vous à notre lettre, elle paraît chaque jeudi avec les nouvelles des îles.</h2>", "")]
    [InlineData("<p><b>© Marine de Corvane, tous droits réservés pour tous les pays du monde.</b></p>", "")]
    public void ParagraphLikeOthers_IsNone(string opening, string head) => Assert.Null(Read("", opening, head).Standfirst);

    [Fact]
    public void TextInBoldThroughout_HasNone() => Assert.Null(Read("", "<p><b>" + Lead + "</b></p>",
        text: Text.Replace("<p>", "<p><b>", StringComparison.Ordinal).Replace("</p>", "</b></p>", StringComparison.Ordinal))
        .Standfirst);

    [Theory]
    [InlineData("<h2>" + Lead + "</h2>")]
    [InlineData("<h3>" + Lead + "</h3>")]
    [InlineData("<h2><p>" + Lead + "</p></h2>")]
    public void StandfirstOfTheBody_IsAParagraphThere(string opening) =>
        Assert.Equal(Lead, Assert.IsType<Paragraph>(Read("", opening).Body[0]).Text);

    [Theory]
    [InlineData("<h2><span>Analyse</span> " + Lead + "</h2>", "Analyse")]
    [InlineData("<p class=\"chapo\"><strong>Transports</strong> " + Lead + "</p>", "Transports")]
    [InlineData("<h2><em>Récit –</em> " + Lead + "</h2>", "Récit")]
    public void LabelThatTheDescriptionLacks_IsTheKicker(string opening, string kicker)
    {
        var article = Read("", opening, Description);
        Assert.Equal((kicker, Lead), (article.Kicker, article.Standfirst));
        Assert.DoesNotContain(article.Body, block => block is Paragraph { Text: var text }
            && text.StartsWith(kicker, StringComparison.Ordinal));
    }

    [Fact]
    public void LabelThatTheDescriptionHas_StaysInTheStandfirst() => Assert.Equal("LE PLUS. " + Lead,
        Read("", "<h2><b>LE PLUS.</b> " + Lead + "</h2>", "<meta name=\"description\" content=\"LE PLUS. " + Lead + "\">")
            .Standfirst);

    [Fact]
    public void SubtitleThatEndsTheDeclaredHeadline_IsNone() => Assert.Null(Read(
        "<h2 class=\"subtitle\">ou trois semaines d’attente</h2>", "",
        "<meta property=\"og:title\" content=\"" + HeadPage.Headline + ", ou trois semaines d’attente\">").Standfirst);

    private static Article Read(string above, string opening, string head = "", string text = Text) =>
        new ArticleParser(new ArticleParserOptions()).Parse($"<html lang=\"fr\"><head>{head}</head><body><main><article>"
            + $"<h1>{HeadPage.Headline}</h1>{above}<div class=\"entry-content\">{opening}{text}</div></article></main></html>")
            .ToArticle("page");
}
