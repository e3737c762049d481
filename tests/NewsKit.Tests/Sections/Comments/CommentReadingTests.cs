using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>One comment: who wrote it, when, and what it says.</summary>
public sealed class CommentReadingTests
{
    private const string Date = "<time>2 janvier 2024 à 3:04</time>";
    private const string Long =
        "Le bac de Corvane a quitté le quai à l’aube sous une pluie fine avec quarante voyageurs et deux camions";
    private const string Text = "<div class=comment-content><p>Bien vu, merci.</p></div>";

    [Theory]
    [InlineData("<p itemprop=author><i>Mme</i> <i itemprop=name>Lise</i></p><b class=fn>Marc</b>")]
    [InlineData("<p itemprop=author>" + Long + "</p><p class=fn>" + Long + "</p><p><b class=username>Lise</b></p>")]
    [InlineData("<blockquote><b class=fn>Marc</b> disait vrai</blockquote><p class=fn>Lise</p>")]
    [InlineData("<p class=author><i class=badge>Abonnée</i> Lise</p>")]
    [InlineData("<p itemprop=creator>Lise</p><b class=fn>Marc</b>")]
    [InlineData("<p class=author>Marc</p><p><b class=fn>Lise</b></p>")]
    [InlineData("<p class=fn>5 mars 2021</p><p class=username>Lise</p>")]
    [InlineData("<p><cite>Lise</cite> dit :</p>")]
    [InlineData("<p class=comment-author>Lise dit :</p>")]
    [InlineData("<p class=forum-qui>Lise</p>")]
    [InlineData("<blockquote><cite>Marc</cite> le disait</blockquote><p class=author>Lise</p>")]
    [InlineData("<p class=author><b>Lise</b>le 2 janvier 2024</p>")]
    [InlineData("<p class=author>Lise <span class=badge>Grande voyageuse</span></p>")]
    [InlineData("<p class=author>Lise <sup>3</sup></p>")]
    [InlineData("<p class=author>par Lise le 2 janvier 2024</p>")]
    [InlineData("<p><a href=/lise>Lise</a></p>")]
    [InlineData("<p><strong>Lise</strong></p>")]
    [InlineData("<p><a href=#c1>Bravo le bac</a></p><p><b>Lise</b></p>")]
    [InlineData("<p><a href=/halle#forum7>Bravo le bac</a></p><p><b>Lise</b></p>")]
    [InlineData("<p><a href=/halle#comment-7>Bravo le bac</a></p><p><b>Lise</b></p>")]
    [InlineData("<p><a href=/jour>5 mars 2021</a></p><p><b>Lise</b></p>")]
    [InlineData("<p class=forumtitre><b>Bravo le bac</b></p><p><b>Lise</b></p>")]
    [InlineData("<div class=comment-content><p>Marc, 5 mars 2021</p></div><p>Lise</p>")]
    [InlineData("<div class=author><p>Grande voyageuse</p><p>Au long cours</p></div><p>Lise</p>")]
    [InlineData("<p class=title><b>Bravo le bac</b></p><p><b>Lise</b></p>")]
    [InlineData("<p class=forum-titre><b>Bravo le bac</b></p><p><b>Lise</b></p>")]
    [InlineData("<p>Lise</p>")]
    [InlineData("<p>Grande voyageuse</p><p>Lise</p>")]
    public void Author_IsFoundByNameOrPlace(string signature) =>
        Assert.Equal("Lise", Read($"{signature}<p>{Date}</p>{Text}").Author?.Name);

    [Theory]
    [InlineData("<p><cite>Lise</cite></p>")]
    [InlineData("<p class=forum-qui>Lise</p>")]
    [InlineData("<p class=author>Lise</p>")]
    [InlineData("<p><a href=/lise>Lise</a></p>")]
    public void AuthorBelowTheDate_IsFoundByItsElement(string signature) =>
        Assert.Equal("Lise", Read($"<p>{Date}</p>{signature}{Text}").Author?.Name);

    [Fact]
    public void NameWithMoreThanItsBoldPart_IsKeptWhole() =>
        Assert.Equal("Lise du Faubourg", Read($"<p class=author><b>Lise</b> du Faubourg</p>{Text}").Author?.Name);

    [Fact]
    public void BadgeThatHoldsTheName_IsTheName() =>
        Assert.Equal("Lise du Faubourg", Read($"<p class=author><i class=badge>Lise du Faubourg</i></p>{Text}").Author?.Name);

    [Theory]
    [InlineData("<p>par Lise le 2 janvier 2024 - 12:38</p>", "2024-01-02T12:38")]
    [InlineData("<p>Le 2 janvier 2024 à 12:38, Lise a dit :</p>", "2024-01-02T12:38")]
    [InlineData("<p>Lise</p><p>2 janvier 2024</p>", "2024-01-02")]
    [InlineData("<p>Lise</p><p class=comment-date title=2024-01-02>naguère</p>", "2024-01-02")]
    public void NameBesideTheDate_NeedsNoElement(string line, string expected)
    {
        foreach (var text in (string[])[Text, "<p>Bien vu, merci.</p>"])
        {
            var comment = Read(line + text);

            Assert.Equal(("Lise", expected), (comment.Author?.Name, comment.Published?.Value));
            Assert.Equal(["Bien vu, merci."], TextOf(comment));
        }
    }

    [Theory]
    [InlineData("<p>Voir <a href=/a>la halle et ses étals de printemps</a></p>")]
    [InlineData("<p><a href=/a>2 janvier 2024</a></p>")]
    [InlineData("<p><b>Et maintenant ?</b></p>")]
    [InlineData("<p><a href=/reponse>Répondre</a></p>")]
    [InlineData("<p>Répondre</p><p>" + Date + "</p>")]
    [InlineData("<h4>Bravo le bac</h4><p>" + Date + "</p>")]
    public void OtherLines_NameNobody(string line) => Assert.Null(Read(line + Text).Author);

    [Theory]
    [InlineData("<p class=author><a href=/lise>Lise</a></p>", "https://gazette.example/lise")]
    [InlineData("<p><a href=/lise><b class=fn>Lise</b></a></p>", "https://gazette.example/lise")]
    [InlineData("<p class=author>Lise</p>", null)]
    [InlineData("<p class=author><a href='javascript:x()'>Lise</a></p>", null)]
    public void AddressOfTheAuthor_IsThatOfTheLink(string signature, string? expected) =>
        Assert.Equal(expected, Read(signature + Text).Author?.Url);

    [Theory]
    [InlineData("<p><time>2 janvier 2024</time></p>", "2024-01-02")]
    [InlineData("<p><time datetime=2024-01-02T03:04>2 janvier 2024</time></p>", "2024-01-02T03:04")]
    [InlineData("<p itemprop=dateCreated>2 janvier 2024</p>", "2024-01-02")]
    [InlineData("<p class=comment-date>2 janvier 2024</p>", "2024-01-02")]
    [InlineData("<p class=comment-meta>2 janvier 2024</p>", "2024-01-02")]
    [InlineData("<p class=comment-date>posté jadis</p><p class=comment-meta>2 janvier 2024</p>", "2024-01-02")]
    [InlineData("<p><b class=comment-date>2 janvier 2024</b> <span>3:04</span></p>", "2024-01-02T03:04")]
    [InlineData("<p class=comment-date title='2024-01-02 03:04'>jadis</p>", "2024-01-02T03:04")]
    [InlineData("<p class=comment-date><i data-timestamp=2024-01-02>jadis</i></p>", "2024-01-02")]
    [InlineData("<p content=2024-01-02><i class=comment-date>jadis</i></p>", "2024-01-02")]
    [InlineData("<p class=comment-date title=jadis>2 janvier 2024</p>", "2024-01-02")]
    [InlineData("<p class=comment-date title=2024-01-02>·</p>", "2024-01-02")]
    [InlineData("<p class=comment-date>·</p><p>2 janvier 2024</p>", "2024-01-02")]
    [InlineData("<p class=comment-date title=jadis><i data-timestamp=2024-01-02>naguère</i></p>", "2024-01-02")]
    [InlineData("<p itemprop=commentTime content=2024-01-02></p>", "2024-01-02")]
    [InlineData("<p class=comment-date>2 janvier 2024 | 12:38</p>", "2024-01-02T12:38")]
    [InlineData("<p class=comment-meta>Reçu le mardi 2 janvier 2024 - 12:38, à bord</p>", "2024-01-02T12:38")]
    [InlineData("<p><i class=comment-date>2 janvier 2024 à 3:04</i> <b>5:06</b></p>", "2024-01-02T03:04")]
    [InlineData("<p><i class=comment-date>2 janvier 2024</i> <b>12</b></p>", "2024-01-02")]
    [InlineData("<blockquote><p class=date>5 mars 2021</p></blockquote><p class=date>2 janvier 2024</p>", "2024-01-02")]
    [InlineData("<blockquote><p class=date title=2021-03-05>jadis</p></blockquote><p class=date title=2024-01-02>naguère</p>",
        "2024-01-02")]
    [InlineData("<div class=comment-content><p>Vu le 5 mars 2021.</p></div><p>2 janvier 2024</p>", "2024-01-02")]
    [InlineData("<p data-comment-timestamp=2024-01-02>jadis</p>", "2024-01-02")]
    [InlineData("<p property=schema:dateCreated content=2024-01-02></p>", "2024-01-02")]
    [InlineData("<p>2 janvier 2024</p>", "2024-01-02")]
    [InlineData("<blockquote><time>5 mars 2021</time> Je cite.</blockquote><p><time>2 janvier 2024</time></p>", "2024-01-02")]
    public void Date_IsFoundByNameOrForm(string signature, string expected) =>
        Assert.Equal(expected, Read(signature + Text).Published?.Value);

    [Fact]
    public void OtherProperty_IsNoDate() =>
        Assert.Null(Read($"<p property=schema:about content=2024-01-02></p>{Text}").Published);

    [Theory]
    [InlineData(Text)]
    [InlineData("<div itemprop=text><p>Bien vu, merci.</p></div>")]
    [InlineData("<p itemprop=commentText>Bien vu, merci.</p>")]
    [InlineData("<div property=content:encoded><p>Bien vu, merci.</p></div>")]
    [InlineData("<div class=texte><p>Bien vu, merci.</p></div>")]
    public void ElementOfTheText_LeavesTheRestOut(string text) =>
        Assert.Equal(["Bien vu, merci."], TextOf(Read($"<p><b class=fn>Lise</b> {Date}</p><p>Depuis le quai</p>{text}")));

    [Theory]
    [InlineData("<div itemprop=text><p class=fn>Lise</p><p>Bien vu, merci.</p></div>")]
    [InlineData("<div class=content><p class=fn>Lise</p><p>Bien vu, merci.</p></div>")]
    [InlineData("<div class=content><p>" + Date + "</p><p>Bien vu, merci.</p></div>")]
    [InlineData("<div class=texte><p class=fn>Lise</p><p>Bien vu, merci.</p></div>")]
    public void ElementWithTheSignature_IsNotTheTextAlone(string html) => Assert.Equal(["Bien vu, merci."], TextOf(Read(html)));

    [Theory]
    [InlineData("<div class=body-header><p>Depuis le quai</p></div><p>Bien vu, merci.</p>", "Depuis le quai/Bien vu, merci.")]
    [InlineData("<blockquote><div class=content><p>Je cite.</p></div></blockquote><p>Bien vu.</p>", "[Quote]/Bien vu.")]
    [InlineData("<p>Et <span class=content>bien vu</span>, merci.</p>", "Et bien vu, merci.")]
    [InlineData("<p class=rating>" + Long + " de farine</p>", "")]
    [InlineData("<p class=rating>" + Long + Long + Long + "</p>", Long + Long + Long)]
    [InlineData("<div class='share content'><p>Bien vu.</p></div>", "Bien vu.")]
    [InlineData("<p>Je m’y tiens.</p><p>20 000</p>", "Je m’y tiens./20 000")]
    [InlineData("<p>Je m’y tiens.</p><p>2 000</p>", "Je m’y tiens./2 000")]
    [InlineData("<p>Je m’y tiens.</p><p>200</p>", "Je m’y tiens.")]
    [InlineData("<p>Répondre à qui ?</p>", "Répondre à qui ?")]
    [InlineData("<p><a href=/a>Répondre</a> <a href=/b>La halle</a></p>", "Répondre La halle")]
    [InlineData("<p><a href=/b>La halle</a> <a href=/a>Répondre</a></p>", "La halle Répondre")]
    [InlineData("<h4>Bravo le bac</h4><p>Bien vu.</p>", "Bien vu.")]
    public void LooseText_IsWhatIsLeft(string text, string expected) => Assert.Equal(
        expected, string.Join('/', TextOf(Read($"<p><b class=fn>Lise</b> {Date}</p>{text}"))));

    [Fact]
    public void LongLineWithTheName_IsText() => Assert.Single(
        TextOf(Read($"<p><b class=fn>Lise</b> : {Long}{Long}{Long}</p>")));

    [Theory]
    [InlineData("<p>Bien vu, merci.</p>")]
    [InlineData("<p>Bien vu, merci.</p><p><a href=#>Répondre</a></p>")]
    [InlineData("<p>Bien vu, merci.</p><p><a href=#>Répondre</a> <a href=#>Signaler</a></p>")]
    [InlineData("<p>Bien vu, merci.</p><p>+12</p>")]
    [InlineData("<p>Votre commentaire est en attente de modération.</p><p>Bien vu, merci.</p>")]
    [InlineData("<p>Bien vu, merci.</p><p class=rating>Note du public : 3</p>")]
    [InlineData("<p>Bien vu, merci.</p><form><p>Vos mots ici</p></form>")]
    [InlineData("<p>Bien vu, merci.</p><button>Je plussoie</button>")]
    [InlineData("<p>Bien vu, merci.</p><p role=button>Je plussoie</p>")]
    [InlineData("<p>Bien vu, merci.</p><p hidden>Je plussoie</p>")]
    [InlineData("<p><img src=/lise.png alt=></p><p>Bien vu, merci.</p><hr>")]
    [InlineData("<div class=content><p>Bien vu, merci.</p><p class=share>À faire suivre</p></div>")]
    public void Text_IsWhatIsNeitherSignatureNorButton(string text) =>
        Assert.Equal(["Bien vu, merci."], TextOf(Read($"<p><b class=fn>Lise</b> {Date}</p>{text}")));

    [Theory]
    [InlineData("<p>Je m’y tiens.</p><p>Réponse</p>", "Je m’y tiens.")]
    [InlineData("<p>Je m’y tiens.</p><p>Répondre ?</p>", "Je m’y tiens. Répondre ?")]
    [InlineData("<div class=content><p>Je m’y tiens.</p><p>Réponse</p></div>", "Je m’y tiens. Réponse")]
    [InlineData("<div class=content><p>Je m’y tiens.</p><p><a href=#>Réponse</a></p></div>", "Je m’y tiens.")]
    [InlineData("<p>Je m’y tiens.</p><p>1954 fut dure.</p>", "Je m’y tiens. 1954 fut dure.")]
    [InlineData("<div class=content></div><p>Je m’y tiens.</p>", "Je m’y tiens.")]
    public void Button_IsOneByItsPlace(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', TextOf(Read($"<p><b class=fn>Lise</b> {Date}</p>{text}"))));

    [Fact]
    public void PictureInTheText_IsKept()
    {
        var comment = Read($"<p><b class=fn>Lise</b> {Date}</p><div class=comment-content><p>Bien vu.</p><img src=/b.jpg></div>");

        Assert.IsType<Figure>(comment.Body[1]);
    }

    [Fact]
    public void HiddenComment_KeepsItsText() => Assert.Equal(["Bien vu, merci."], TextOf(ReadFirst(
        $"<article id=comment-7 style='display:none'><p><b class=fn>Lise</b> {Date}</p><p>Bien vu, merci.</p></article>")));

    [Fact]
    public void NestedComment_IsLeftToItself()
    {
        var content = SmallPage.Of(
            $"<article id=comment-7><p class=fn>Lise</p>{Text}<article id=comment-8><p class=fn>Marc</p><p>{Date}</p><p>Non.</p>"
            + "</article><p>Encore bravo.</p></article>");
        var items = CommentElements.Find(content.Content, 1, content.Content.Elements.Length);
        var (outer, inner) = (Read(items, 0, content), Read(items, 1, content));

        Assert.Equal(("Lise", null, "Marc"), (outer.Author?.Name, outer.Published, inner.Author?.Name));
        Assert.Equal(["Bien vu, merci."], TextOf(outer));
        Assert.Equal(["Non."], TextOf(inner));
    }

    [Theory]
    [InlineData("<article id=comment-7>{0}</article>", "comment-7")]
    [InlineData("<article id=li-comment-7>{0}</article>", "comment-7")]
    [InlineData("<article id=div-comment-7>{0}</article>", "comment-7")]
    [InlineData("<article class=h-cite id=mot-de-lise>{0}</article>", "mot-de-lise")]
    [InlineData("<article class=h-cite id=mot-de-lise><p id=comment-7>{0}</article>", "comment-7")]
    [InlineData("<article class=h-cite id=mot-de-lise><p id=suite>{0}</article>", "mot-de-lise")]
    [InlineData("<a id=comment-7></a><article class=h-cite id=mot-de-lise>{0}</article>", "mot-de-lise")]
    [InlineData("<a id=comment-7></a><article class=h-cite>{0}</article>", "comment-7")]
    [InlineData("<a id=haut></a><article class=h-cite data-comment-id=7>{0}</article>", "7")]
    [InlineData("<article class=h-cite>{0}</article>", null)]
    public void Id_IsTheOneWithTheNumber(string html, string? expected) =>
        Assert.Equal(expected, ReadFirst(string.Format(null, html, $"<p class=fn>Lise</p>{Text}")).Id);

    [Theory]
    [InlineData("/halle#comment-7", "https://gazette.example/halle#comment-7")]
    [InlineData("/halle#c7", "https://gazette.example/halle#c7")]
    [InlineData("/halle#forum7", "https://gazette.example/halle#forum7")]
    [InlineData("/halle#comment-8", null)]
    [InlineData("/halle?replytocom=7#comment-7", null)]
    [InlineData("/halle#comment-respond", null)]
    [InlineData("/halle#haut", null)]
    public void Permalink_LeadsToTheCommentItself(string href, string? expected) =>
        Assert.Equal(expected, Read($"<p class=fn>Lise</p><p><a href='{href}'>2 janvier 2024</a></p>{Text}").Permalink);

    [Fact]
    public void CommentWithoutANumber_TakesAnyPermalink() => Assert.Equal("https://gazette.example/halle#comment-8", ReadFirst(
        $"<article class=h-cite><p><a href=/halle#comment-8>2 janvier 2024</a></p>{Text}</article>").Permalink);

    [Fact]
    public void LinkToReply_IsNoPermalink() =>
        Assert.Null(Read($"<p class=fn>Lise</p>{Text}<p><a class=reply href=/halle#comment-7>En dire plus</a></p>").Permalink);

    [Theory]
    [InlineData("<h4>Bravo le bac</h4>{0}", "Bravo le bac")]
    [InlineData("{0}<p class=forum-titre>Bravo le bac</p>", "Bravo le bac")]
    [InlineData("<p class=comment-title>Bravo le bac</p>{0}", "Bravo le bac")]
    [InlineData("<p><span class=forum-titre>Bravo le bac</span></p>{0}", "Bravo le bac")]
    [InlineData("<h4><b class=fn>Lise</b></h4>{0}", null)]
    [InlineData("<h4><time>2 janvier 2024</time></h4>{0}", null)]
    [InlineData("<h4>" + Long + Long + Long + "</h4>{0}", null)]
    [InlineData("<h4>Répondre</h4>{0}", null)]
    [InlineData("<ul class=comment-title><li>Bravo le bac</li></ul>{0}", null)]
    public void Title_IsAHeadingBesideTheSignature(string html, string? expected) =>
        Assert.Equal(expected, Read(string.Format(null, html, $"<p><b class=fn>Lise</b> {Date}</p>{Text}")).Title);

    [Fact]
    public void HeadingInTheText_IsNoTitle() => Assert.Null(
        Read($"<p><b class=fn>Lise</b> {Date}</p><div class=comment-content><h4>Bravo le bac</h4><p>Bien vu.</p></div>").Title);

    [Theory]
    [InlineData("<article class='h-cite pingback'><p>Le Vieux Bief</p></article>", CommentKind.Pingback)]
    [InlineData("<article class=h-cite><p>Pingback : Le Vieux Bief</p></article>", CommentKind.Pingback)]
    [InlineData("<article class=h-cite><p>trackback de Le Vieux Bief</p></article>", CommentKind.Pingback)]
    [InlineData("<article class=h-cite><p>Le Vieux Bief</p><p>Pingback, dit-on.</p></article>", CommentKind.Comment)]
    public void Pingback_IsToldByClassOrFirstWord(string html, CommentKind expected) =>
        Assert.Equal(expected, ReadFirst(html).Kind);

    private static string[] TextOf(Comment comment) =>
        [.. comment.Body.Select(block => block is Paragraph paragraph ? paragraph.Text : $"[{block.GetType().Name}]")];

    private static Comment Read(string inside) => ReadFirst($"<article class=comment id=comment-7>{inside}</article>");

    /// <summary>The comment of the first <c>article</c>.</summary>
    private static Comment ReadFirst(string html)
    {
        var context = SmallPage.Of(html);
        var element = Collected.Element(context.Content, "article");
        return Read([new CommentElement(element, context.Content.Elements[element].End, 0)], 0, context);
    }

    private static Comment Read(IReadOnlyList<CommentElement> items, int index, ReadingContext context) =>
        new CommentReading(items, index, new HashSet<int>(), context).Read();
}
