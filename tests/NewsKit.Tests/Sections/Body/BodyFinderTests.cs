using System.Text;
using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

public sealed class BodyFinderTests
{
    [Fact]
    public void Paragraphs_AreKeptInOrder_AndNothingElse()
    {
        var article = BodyPage.Read($"<div class=\"entry-content\">{BodyPage.Paragraphs(0, 1, 2, 3)}</div>");

        Assert.Equal(BodyPage.Sentences[..4], BodyPage.Texts(article));
    }

    [Fact]
    public void TextSplitOverSeveralContainers_IsKeptWhole()
    {
        var article = BodyPage.Read($"""
            <div class="lead-part">{BodyPage.Paragraphs(0, 1)}</div><div class="ad-slot"><span>Publicité</span></div>
            <div class="second-part">{BodyPage.Paragraphs(2, 3)}</div><div class="third-part">{BodyPage.Paragraphs(4, 5)}</div>
            """);

        Assert.Equal(BodyPage.Sentences, BodyPage.Texts(article));
    }

    [Theory]
    [InlineData("<p>Partager</p>")]
    [InlineData("<p><a href=\"/x\">Share</a></p>")]
    [InlineData("<ul><li>Partager</li></ul>")]
    [InlineData("<p>Haut de page</p>")]
    [InlineData("<h2><a href=\"#top\">Haut de page</a></h2>")]
    [InlineData("<p>Contact</p>")]
    [InlineData("<p><a href=\"/contact\">Contact</a></p>")]
    [InlineData("<p>Udostępnij</p>")]
    public void LabelAloneOnALine_IsNoBody(string line)
    {
        var article = BodyPage.Read(
            $"<div class=\"entry-content\">{BodyPage.Paragraphs(0, 1)}{line}{BodyPage.Paragraphs(2, 3)}</div>");

        Assert.Equal(BodyPage.Sentences[..4], BodyPage.Texts(article));
        Assert.DoesNotContain(article.Body, block => block is ListBlock);
    }

    [Theory]
    [InlineData("<h2>Contact</h2>", "Contact")]
    [InlineData("<p>Contact :</p>", "Contact :")]
    public void LabelThatHeadsText_IsKept(string line, string text)
    {
        var article = BodyPage.Read(
            $"<div class=\"entry-content\">{BodyPage.Paragraphs(0, 1)}{line}{BodyPage.Paragraphs(2, 3)}</div>");

        Assert.Contains(text, BodyPage.Texts(article));
    }

    [Fact]
    public void TextInDivs_IsKept()
    {
        var article = BodyPage.Read(
            "<div class=\"content\">" + string.Concat(BodyPage.Sentences.Select(sentence => $"<div>{sentence}</div>"))
            + "</div>");

        Assert.Equal(BodyPage.Sentences, BodyPage.Texts(article));
    }

    [Fact]
    public void EmptyCells_KeepTheirColumns()
    {
        var article = BodyPage.Read($"""
            <div class="entry-content">{BodyPage.Paragraphs(0, 1, 2)}
            <table><tr><th></th><th>Aller</th><th>Retour</th></tr><tr><td>Lundi</td><td></td><td>soir</td></tr><tr><td>Mardi<td>matin<td></tr></table>
            {BodyPage.Paragraphs(3, 4)}</div>
            """);

        var table = Assert.Single(article.Body.OfType<NewsKit.Model.Table>());
        Assert.Equal(["", "Aller", "Retour"], table.Header);
        Assert.Equal(["Lundi||soir", "Mardi|matin|"], table.Rows.Select(row => string.Join("|", row)));
    }

    [Fact]
    public void ParagraphsMadeWithBreaks_AreParagraphs()
    {
        var article = BodyPage.Read($"<div class=\"content\">{string.Join("<br><br>", BodyPage.Sentences)}</div>");

        Assert.Equal(BodyPage.Sentences, BodyPage.Texts(article));
    }

    [Fact]
    public void TextPrintedTwice_IsReadOnce()
    {
        var article = BodyPage.Read(
            $"<div class=\"content\">{BodyPage.Paragraphs(0, 1, 2, 3)}</div>"
                + $"<div class=\"print-version\">{BodyPage.Paragraphs(0, 1, 2, 3)}</div>");

        Assert.Equal(BodyPage.Sentences[..4], BodyPage.Texts(article));
    }

    [Theory]
    [InlineData("<div class=\"newsletter-signup\"><p>Recevez chaque matin nos articles : inscrivez-vous à notre lettre "
        + "d'information gratuite.</p></div>", "inscrivez-vous")]
    [InlineData("<div class=\"share-buttons\"><a href=\"#\">Partager</a> <a href=\"#\">Tweeter</a> <span>312 "
        + "partages</span></div>", "partages")]
    [InlineData("<div id=\"article_comments\"><div id=\"comment_rules\"><ol><li>Les avis des lecteurs sont relus avant d'être "
        + "publiés, et certains paraissent aussi dans le journal.</li></ol></div></div>", "relus")]
    [InlineData("<p class=\"affiliate-disclaimer\">Notre journal touche une part du prix lorsque vous achetez un objet par un "
        + "lien de cette page.</p>", "une part du prix")]
    [InlineData("<p>{\"layout\":2,\"text\":\"La vieille halle de la ville sera bientôt rénovée, selon le "
        + "maire.\",\"color\":\"#fff\"}</p>", "layout")]
    [InlineData("<p><strong>Lire aussi :</strong> <a href=\"/pont\">Un pont pour les vélos sera construit au nord de la "
        + "ville</a></p>", "Un pont")]
    [InlineData("<p><b>Voir aussi »</b> <a href=\"/pont\">Un pont pour les vélos sera construit au nord de la ville</a></p>",
        "Un pont")]
    public void WhatStandsBetweenParagraphsAndIsNoText_IsLeftOut(string noise, string words)
    {
        var article = BodyPage.Read(
            $"<div class=\"content\">{BodyPage.Paragraphs(0, 1)}{noise}{BodyPage.Paragraphs(2, 3)}</div>");

        Assert.DoesNotContain(BodyPage.Texts(article), text => text.Contains(words, StringComparison.Ordinal));
        Assert.Equal(BodyPage.Sentences[..4], BodyPage.Texts(article));
    }

    [Fact]
    public void ListsQuotesTablesAndCode_AreTyped()
    {
        var article = BodyPage.Read($"""
            <div class="content">{BodyPage.Paragraphs(0, 1)}<h2>Le calendrier des travaux</h2>
            <ul><li>Au printemps, la dépose de la toiture et des verrières anciennes.</li><li>En été, la charpente et les murs de brique.</li></ul>
            <blockquote><p>Nous avons attendu ce vote pendant dix ans, et nous sommes heureux du résultat.</p></blockquote>
            <table><thead><tr><th>Poste</th><th>Coût</th></tr></thead><tbody><tr><td>Toiture</td><td>1,2 million</td></tr><tr><td>Charpente</td><td>0,9 million</td></tr></tbody></table>
            {BodyPage.Paragraphs(2, 3)}</div>
            """);

        Assert.Contains(article.Body, block => block is Heading { Text: "Le calendrier des travaux" });
        Assert.Equal(2, Assert.Single(article.Body.OfType<ListBlock>()).Items.Count);
        Assert.Single(article.Body.OfType<Quote>());
        Assert.Equal(2, Assert.Single(article.Body.OfType<Table>()).Rows.Count);
    }

    [Fact]
    public void PictureAmongTheText_KeepsItsCaptionApart()
    {
        var article = BodyPage.Read($"""
            <div class="content">{BodyPage.Paragraphs(0, 1, 2)}
            <figure><img data-src="https://gazette.example/halle.jpg" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" alt="La halle"><figcaption>La halle vue de la place, au lever du jour.</figcaption></figure>
            {BodyPage.Paragraphs(3, 4)}</div>
            """);

        var figure = Assert.Single(article.Body.OfType<Figure>());
        Assert.Equal("La halle vue de la place, au lever du jour.", figure.Caption);
        Assert.Equal("https://gazette.example/halle.jpg", Assert.Single(figure.Images).Url);
        Assert.DoesNotContain(BodyPage.Texts(article), text => text.StartsWith("La halle vue", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<div class=\"photo\"><img src=\"https://gazette.example/halle.jpg\"><div class=\"image-description\">La halle "
        + "vue de la place. © Paul Rémy</div></div>")]
    [InlineData("<p><span class=\"picture\"><img src=\"https://gazette.example/halle.jpg\"></span></p><div><img "
        + "src=\"https://gazette.example/halle.jpg\"><p class=\"legende\">La halle vue de la place. © Paul Rémy</p></div>")]
    [InlineData("<div class=\"legend\"><img src=\"https://gazette.example/halle.jpg\"><p>La halle vue de la place.</p><span "
        + "class=\"credit\">© Paul Rémy</span></div>")]
    public void CaptionOutsideFigure_GoesWithItsPicture(string picture)
    {
        var article = BodyPage.Read(
            $"<div class=\"content\">{BodyPage.Paragraphs(0, 1, 2)}{picture}{BodyPage.Paragraphs(3, 4)}</div>");

        var figure = Assert.Single(article.Body.OfType<Figure>(), figure => figure.Caption is not null);
        Assert.Equal("La halle vue de la place.", figure.Caption);
        Assert.Equal("Paul Rémy", figure.Credit);
        Assert.Equal("https://gazette.example/halle.jpg", Assert.Single(figure.Images).Url);
        Assert.Equal(BodyPage.Sentences[..5], BodyPage.Texts(article));
    }

    [Fact]
    public void TextNamedCaptionAmongOtherText_IsNoCaption()
    {
        var article = BodyPage.Read(
            $"<div class=\"content\"><div><img src=\"https://gazette.example/halle.jpg\">{BodyPage.Paragraphs(0, 1)}"
                + $"<div class=\"caption\">{BodyPage.Sentences[2]}</div></div>{BodyPage.Paragraphs(3, 4)}</div>");

        Assert.DoesNotContain(article.Body, block => block is Figure { Caption: not null });
    }

    [Fact]
    public void ListNamedForOtherArticles_IsRelatedThoughItsExcerptsAreLong()
    {
        var items = string.Concat(Enumerable.Range(1, 4).Select(
            i => $"<li><a href=\"https://gazette.example/article-{i}\">Un autre sujet de la semaine {i}</a>"
                + $"<p>{BodyPage.Sentences[5]} Le reste se lit sur la page de cet article.</p></li>"));
        var article = BodyPage.Read(
            $"<div class=\"content\">{BodyPage.Paragraphs(0, 1, 2, 3)}<ul class=\"related_post\">{items}</ul></div>");

        Assert.Equal(BodyPage.Sentences[..4], BodyPage.Texts(article));
        Assert.Equal(4, article.Links.Single(group => group.Kind == LinkGroupKind.Related).Items.Count);
    }

    [Fact]
    public void TextRendering_IsBodyUpToTheNextSection()
    {
        var context = Reading.Of(Collected.FromText(
            "Le bac repart", "Premier point", "Publicité", "Le pont", "Second point", "Sujets", "Fin"));
        var segments = new Segmentation(context.Content) { BodyStart = 1 };
        segments.Claim(2, 3, SectionKind.Chrome);
        segments.Claim(3, 4, SectionKind.Related);
        segments.Claim(5, 6, SectionKind.Tags);
        new BodyFinder().Find(segments, context);
        Assert.Equal(["Premier point", "Second point"], segments.BlocksOf(SectionKind.Body).Select(context.Content.StringOf));
    }

    [Fact]
    public void ExactLabelsOfADocument_LeaveTheModelNothing()
    {
        var context = SmallPage.Of(BodyPage.Paragraphs(0, 1, 2, 3))
            .With(new SiteLabels { Rule = "x", PruneBody = false, IsExact = true });
        var segments = new Segmentation(context.Content);
        new BodyFinder().Find(segments, context);
        Assert.Empty(segments.BlocksOf(SectionKind.Body));
    }

    [Fact]
    public void StandfirstThatIsBodyAsWell_IsStillKnownForOne()
    {
        var context = SmallPage.Of($"<article>{BodyPage.Paragraphs(0, 1, 2, 3)}</article>");
        var segments = new Segmentation(context.Content);
        segments.Claim(0, 1, SectionKind.Standfirst);
        new BodyFinder().Find(segments, context);
        Assert.Equal((SectionKind.Body, ClaimReason.Standfirst), (segments.KindOf(0), segments.ReasonOf(0)));
        Assert.Equal((SectionKind.Body, ClaimReason.None), (segments.KindOf(1), segments.ReasonOf(1)));
    }

    [Fact]
    public void Explanation_NamesEveryBlockWithItsReasons()
    {
        var parser = new ArticleParser(new ArticleParserOptions { Reading = new ReadingOptions { Explain = true } });

        var result = parser.Parse(
            Encoding.UTF8.GetBytes(BodyPage.Around($"<div class=\"content\">{BodyPage.Paragraphs(0, 1, 2)}</div>")));

        var paragraph = Assert.Single(result.Explanation!.Blocks, block => block.Text == BodyPage.Sentences[1]);
        Assert.Equal(SectionKind.Body, paragraph.Section);
        Assert.InRange(paragraph.Chance!.Value, 0.5, 1);
        Assert.Equal(3, paragraph.Reasons.Count);
        Assert.EndsWith("div.content > p", paragraph.Path, StringComparison.Ordinal);
        Assert.Equal(SectionKind.Headline,
            Assert.Single(result.Explanation.Blocks, block => block.Text == "La halle sera rénovée").Section);
    }

    [Fact]
    public void WithoutAsking_ThereIsNoExplanation() =>
        Assert.Null(new ArticleParser().Parse(Encoding.UTF8.GetBytes(BodyPage.Around(BodyPage.Paragraphs(0, 1)))).Explanation);
}
