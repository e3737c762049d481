using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Flat blocks back to nested ones.</summary>
public sealed class BodyBuilderTests
{
    private const string Picture = "<img src=\"https://bac.example/quai.jpg\">";
    private const string Second = "<img src=\"https://bac.example/port.jpg\">";

    [Fact]
    public void Headings_KeepTheirLevelWithinTheArticle()
    {
        var body = Built("<h1>Un</h1><h4>Quatre</h4><p>Texte</p>");
        Assert.Equal([("Un", 2), ("Quatre", 4)], body.OfType<Heading>().Select(heading => (heading.Text, heading.Level)));
        Assert.Equal("Texte", Assert.IsType<Paragraph>(body[2]).Text);
    }

    [Fact]
    public void ListsWithinLists_StayWithTheirItem()
    {
        var list = Assert.IsType<ListBlock>(Assert.Single(
            Built("<ol><li>Un<ul><li>Un et demi</li></ul></li><li>Deux</li></ol>")));
        Assert.True(list.Ordered);
        Assert.Equal(2, list.Items.Count);
        Assert.Equal("Un", Assert.IsType<Paragraph>(list.Items[0][0]).Text);
        Assert.False(Assert.IsType<ListBlock>(list.Items[0][1]).Ordered);
    }

    [Fact]
    public void TextOfAListOutsideItsItems_PartsIt()
    {
        var body = Built("<ul><li>Un</li><div>Deux</div><li>Trois</li></ul>");
        Assert.Single(Assert.IsType<ListBlock>(body[0]).Items);
        Assert.Equal("Deux", Assert.IsType<Paragraph>(body[1]).Text);
        Assert.Single(Assert.IsType<ListBlock>(body[2]).Items);
    }

    [Fact]
    public void TwoListsInARow_StayTwo() => Assert.Equal(2, Built("<ul><li>Un</li></ul><ul><li>Deux</li></ul>").Count);

    [Theory]
    [InlineData("<li>Un</li>", "Un")]
    [InlineData("<ul>Un</ul>", "Un")]
    public void ItemWithoutAListAndListWithoutItems_AreParagraphs(string html, string text) =>
        Assert.Equal(text, Assert.IsType<Paragraph>(Assert.Single(Built(html))).Text);

    [Theory]
    [InlineData("<blockquote><p>La mer est belle.</p><footer>— Paul Rémy</footer></blockquote>")]
    [InlineData("<blockquote><p>La mer est belle.</p><p><cite>Paul Rémy</cite></p></blockquote>")]
    [InlineData("<blockquote><p>La mer est belle.</p><p>— <cite>Paul Rémy</cite></p></blockquote>")]
    public void Quotation_KnowsItsSource(string html)
    {
        var quote = Assert.IsType<Quote>(Assert.Single(Built(html)));
        Assert.Equal("Paul Rémy", quote.Cite);
        Assert.Equal("La mer est belle.", Assert.IsType<Paragraph>(Assert.Single(quote.Blocks)).Text);
    }

    [Theory]
    [InlineData("Selon <cite>La Gazette</cite>, la mer est belle.")]
    [InlineData("<cite>La Gazette</cite> dit que la mer est belle.")]
    [InlineData("La mer est belle, dit <cite>La Gazette</cite>")]
    public void SourceWithinASentence_StaysInTheQuotation(string html)
    {
        var quote = Assert.IsType<Quote>(Assert.Single(Built($"<blockquote><p>{html}</p></blockquote>")));
        Assert.Null(quote.Cite);
        Assert.Single(quote.Blocks);
    }

    [Theory]
    [InlineData("<aside class=\"pullquote\"><p>La mer</p><p>est belle.</p><footer>Paul Rémy</footer></aside>")]
    [InlineData("<blockquote class=\"pullquote\"><p>La mer</p><p>est belle.</p><footer>Paul Rémy</footer></blockquote>")]
    [InlineData("<figure class=\"pullquote\"><p>La mer</p><p>est belle.</p><footer>Paul Rémy</footer></figure>")]
    [InlineData("<div class=\"exergue\"><p>La mer</p><p>est belle.</p><footer>Paul Rémy</footer></div>")]
    public void PullQuote_IsOneText(string html)
    {
        var around = $"<p>Ce matin, le port sentait le sel et le goudron, et personne ne parlait.</p>{html}<p>Puis il a plu.</p>";
        var quote = Assert.Single(Built(around).OfType<PullQuote>());
        Assert.Equal(("La mer\nest belle.", "Paul Rémy"), (quote.Text, quote.Cite));
    }

    [Fact]
    public void TextInElementNamedForPullQuotes_IsNoPullQuote() => Assert.Equal([typeof(Paragraph), typeof(Paragraph)],
        Built("<div class=\"exergue\"><p>La mer</p><p>est belle.</p></div>").Select(block => block.GetType()));

    [Fact]
    public void AsideOfAnotherName_IsNoPullQuote() =>
        Assert.IsType<Paragraph>(Assert.Single(Built("<aside class=\"note\"><p>La mer est belle.</p></aside>")));

    [Fact]
    public void QuotationNestedTooDeep_IsCutNotLost()
    {
        var block = Assert.Single(Built(string.Concat(Enumerable.Repeat("<blockquote>", 20)) + "La mer est belle."));
        var depth = 0;
        for (; block is Quote quote; depth++)
            block = Assert.Single(quote.Blocks);
        Assert.Equal(16, depth);
        Assert.Equal("La mer est belle.", Assert.IsType<Paragraph>(block).Text);
    }

    [Fact]
    public void TextsOfAFigure_AreItsCaptionAndCredit()
    {
        var figure = Assert.IsType<Figure>(Assert.Single(Built(
            $"<figure>{Picture}<figcaption>Le bac au quai.</figcaption><p>Mardi.</p>"
            + "<span class=\"credit\">Paul Rémy</span></figure>")));
        Assert.Equal(("Le bac au quai. Mardi.", "Paul Rémy"), (figure.Caption, figure.Credit));
        Assert.Equal("https://bac.example/quai.jpg", Assert.Single(figure.Images).Url);
    }

    [Fact]
    public void LineOfAFigureThatReadsLikeACredit_IsOne()
    {
        var figure = Assert.IsType<Figure>(Assert.Single(
            Built($"<figure>{Picture}<figcaption><p>Le bac au quai.</p><p>Photo : Paul Rémy</p></figcaption></figure>")));
        Assert.Equal(("Le bac au quai.", "Paul Rémy"), (figure.Caption, figure.Credit));
    }

    [Fact]
    public void FigureWithoutAPicture_IsItsBlocks()
    {
        var body = Built("<figure><pre>let bac = 1</pre><p>La mer</p></figure>");
        Assert.IsType<CodeBlock>(body[0]);
        Assert.Equal("La mer", Assert.IsType<Paragraph>(body[1]).Text);
    }

    [Fact]
    public void CreditsOfAFigure_AreJoined()
    {
        var figure = Assert.IsType<Figure>(Assert.Single(
            Built($"<figure>{Picture}<p class=\"credit\">Paul Rémy</p><p class=\"credit\">La Gazette</p></figure>")));
        Assert.Equal((null, "Paul Rémy La Gazette"), (figure.Caption, figure.Credit));
    }

    [Fact]
    public void PictureWithoutAFigure_IsOne() =>
        Assert.Equal(["quai.jpg", "port.jpg"], Built(Picture + Second).OfType<Figure>()
            .Select(figure => figure.Images[0].Url!.Split('/')[^1]));

    [Theory]
    [InlineData("<figure class=\"gallery\">" + Picture + Second + "<figcaption>Au port</figcaption></figure>", "Au port")]
    [InlineData("<div class=\"gallery\">" + Picture + Second + "</div>", null)]
    public void PicturesOfAGallery_StandTogetherWithItsCaption(string html, string? caption)
    {
        var gallery = Assert.IsType<Gallery>(Assert.Single(Built(html)));
        Assert.Equal((2, caption), (gallery.Items.Count, gallery.Caption));
    }

    [Fact]
    public void FiguresOfAGallery_KeepTheirOwnCaptions()
    {
        var gallery = Assert.IsType<Gallery>(Assert.Single(Built("<div class=\"gallery\">"
            + $"<figure>{Picture}<figcaption>Le quai</figcaption></figure>"
            + $"<figure>{Second}<figcaption>Le port</figcaption></figure></div>")));
        Assert.Equal(["Le quai", "Le port"], gallery.Items.Select(figure => figure.Caption));
    }

    [Fact]
    public void GalleryOfOnePicture_IsAFigure()
    {
        Assert.IsType<Figure>(Assert.Single(Built($"<figure class=\"gallery\">{Picture}</figure>")));
        Assert.IsType<Figure>(Assert.Single(Built($"<figure class=\"gallery\"><figure>{Picture}</figure></figure>")));
    }

    [Fact]
    public void BoxNamedGalleryThatHoldsAText_IsNoGallery() =>
        Assert.Equal(3, Built($"<div class=\"slider\">{Picture}{Second}<p>{new string('a', 201)}</p></div>").Count);

    [Fact]
    public void TextOfAGalleryThatIsNoCaption_FollowsIt()
    {
        var body = Built($"<div class=\"gallery\">{Picture}{Second}<p>La mer est belle.</p></div>");
        Assert.IsType<Gallery>(body[0]);
        Assert.Equal("La mer est belle.", Assert.IsType<Paragraph>(body[1]).Text);
    }

    [Fact]
    public void BoxOfAPictureAndItsCaption_IsAFigure()
    {
        var figure = Assert.IsType<Figure>(Assert.Single(Built($"<div>{Picture}<p class=\"caption\">Le bac au quai</p></div>")));
        Assert.Equal("Le bac au quai", figure.Caption);
    }

    [Fact]
    public void TermsAndTheirDefinitions_StandTogether()
    {
        var list = Assert.IsType<DefinitionList>(Assert.Single(
            Built("<dl><dt>Bac</dt><dt>Traversier</dt><dd>Un bateau plat.</dd><dd>Un examen.</dd><dt>Quai</dt></dl>")));
        Assert.Equal(["Bac\nTraversier: 1", ": 1", "Quai: 0"], list.Items.Select(item => $"{item.Term}: {item.Blocks.Count}"));
    }

    [Fact]
    public void TableOfData_HasHeaderRowsAndCaption()
    {
        var table = Assert.IsType<Table>(Assert.Single(Built(
            "<table><caption>Les départs</caption><tr><th>Jour</th><th>Heure</th></tr>"
            + "<tr><th>Lundi</th><td>7 h</td></tr><tr><th>Mardi</th><th>8 h</th></tr></table>")));
        Assert.Equal("Les départs", table.Caption);
        Assert.Equal(["Jour", "Heure"], table.Header);
        Assert.Equal(["Lundi 7 h", "Mardi 8 h"], table.Rows.Select(row => string.Join(' ', row)));
    }

    [Fact]
    public void TableWhoseFirstRowHasACellOfData_HasNoHeader()
    {
        var table = Assert.IsType<Table>(Assert.Single(
            Built("<table><tr><th>Lundi</th><td>7 h</td></tr><tr><td>Mardi</td><td>8 h</td></tr></table>")));
        Assert.Empty(table.Header);
        Assert.Equal(2, table.Rows.Count);
    }

    [Fact]
    public void EmptyCells_KeepTheOthersInTheirColumns()
    {
        var table = Assert.IsType<Table>(Assert.Single(
            Built("<table><tr><th>A</th><th>B</th><th>C</th></tr><tr><td></td><td>b</td><td></td></tr></table>")));
        Assert.Equal(["", "b", ""], Assert.Single(table.Rows));
    }

    [Fact]
    public void TableOfALayout_IsItsTexts() =>
        Assert.Equal(["La mer", "est belle"], Built("<table><tr><td>La mer</td></tr><tr><td>est belle</td></tr></table>")
            .Cast<Paragraph>().Select(paragraph => paragraph.Text));

    [Fact]
    public void LinesOfACell_AreOneText() =>
        Assert.Equal("Lundi soir et nuit", Assert.IsType<Table>(Assert.Single(Built("<table><tr><th>Jour</th><th>Bac</th></tr>"
            + "<tr><td><p>Lundi</p><ul><li>soir</li><li>et nuit</li></ul></td><td>7 h</td></tr></table>"))).Rows[0][0]);

    [Theory]
    [InlineData("<pre><code class=\"hljs language-CSharp\">var bac = 1;\n</code></pre>", "csharp")]
    [InlineData("<pre class=\"lang-py\">bac = 1</pre>", "py")]
    [InlineData("<pre class=\"code\">bac = 1</pre>", null)]
    public void Code_KnowsItsLanguage(string html, string? language)
    {
        var code = Assert.IsType<CodeBlock>(Assert.Single(Built(html)));
        Assert.Equal(language, code.Language);
        Assert.False(code.Text.EndsWith('\n'));
    }

    [Fact]
    public void Rule_IsASeparator() => Assert.IsType<Separator>(Built("<p>Un</p><hr><p>Deux</p>")[1]);

    [Fact]
    public void Post_IsTheAddressOfTheLastLinkInIt()
    {
        var embed = Assert.IsType<Embed>(Assert.Single(Built("<blockquote class=\"twitter-tweet\"><p>La mer est belle.</p>"
            + "<a href=\"https://mot.example/accueil\">Le port</a> <a href=\"https://mot.example/1\">12 mai</a></blockquote>")));
        Assert.Equal(("twitter", "https://mot.example/1"), (embed.Provider, embed.Url));
    }

    [Fact]
    public void PostWithoutAddress_IsAQuotation() => Assert.IsType<Quote>(Assert.Single(
        Built("<blockquote class=\"twitter-tweet\"><p>La mer est belle.</p>12 mai</blockquote>")));

    [Fact]
    public void StructuresAroundTheScope_AreLeftOut()
    {
        var context = SmallPage.Of("<ul><li><blockquote id=\"a\"><p>La mer est belle.</p></blockquote></li></ul>");
        Assert.IsType<Paragraph>(Assert.Single(
            BodyBuilder.Build(context.Content, [0], context, scope: context.Content.ById("a"))));
    }

    [Fact]
    public void AnswerThatStartsWithinABlock_LeavesTheQuestionOut()
    {
        var context = SmallPage.Of("<p>Quand ? À l’aube.</p><p>Ou à midi.</p>");
        var body = BodyBuilder.Build(context.Content, [0, 1], context, answerStart: "Quand ?".Length);
        Assert.Equal(["À l’aube.", "Ou à midi."], body.Cast<Paragraph>().Select(paragraph => paragraph.Text));
        Assert.Empty(BodyBuilder.Build(context.Content, [0], context, answerStart: "Quand ? À l’aube.".Length));
    }

    private static IReadOnlyList<BodyBlock> Built(string html)
    {
        var context = SmallPage.Of(html);
        return BodyBuilder.Build(context.Content, [.. Enumerable.Range(0, context.Content.Blocks.Length)], context);
    }
}
