using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What the end of a page holds; groups are written as <c>title: links</c>.</summary>
public sealed class FooterReaderTests
{
    private const string Link = "<p><a href=/a>Nos ports</a></p>";

    [Theory]
    [InlineData("© 2019-2024 La Gazette. Tous droits réservés.", "La Gazette", 2019, 2024)]
    [InlineData("Copyright 2024 La Gazette", "La Gazette", 2024, 2024)]
    [InlineData("Tous droits réservés", null, null, null)]
    public void CopyrightLine_IsTakenApart(string line, string? holder, int? from, int? to)
    {
        var copyright = Read($"<p>{line}</p><p>© 1999 Un autre</p>")!.Copyright!;

        Assert.Equal((line, holder, from, to), (copyright.Text, copyright.Holder, copyright.FromYear, copyright.ToYear));
    }

    [Fact]
    public void Columns_AreGroupsOfLinks() => Assert.Equal(
        ["Rubriques: Nos ports, Nos ponts", "Le journal: Équipe"],
        Groups("<div><h4>Rubriques</h4><ul><li><a href=/a>Nos ports</a></li><li><a href=/b>Nos ponts</a></li></ul></div>"
            + "<div><h4>Le journal</h4><p><a href=/c>Équipe</a></p></div>"));

    [Fact]
    public void LinksOutsideTheColumn_AreAGroupOfTheirOwn() => Assert.Equal(
        ["Rubriques: Nos ports", ": Équipe, Plan"],
        Groups($"<div><h4>Rubriques</h4>{Link}</div><p><a href=/c>Équipe</a> | <a href=/d>Plan</a></p>"));

    [Fact]
    public void LinksBeforeAnyTitle_AreAGroup() => Assert.Equal([": Nos ports"], Groups(Link));

    [Theory]
    [InlineData("<p class=widget-title>Rubriques</p>", true)]
    [InlineData("<div class=title><p>Rubriques</p></div>", true)]
    [InlineData("<div class=title><div><div><p>Rubriques</p></div></div></div>", false)]
    [InlineData("<p class=title><a href=/r>Rubriques</a></p>", false)]
    [InlineData("<p>Rubriques</p>", false)]
    [InlineData("<h4>Toutes les rubriques du journal, des ports aux ponts et aux phares</h4>", false)]
    [InlineData("<h4>Toutes les rubriques du journal de la ville</h4>", true)]
    public void Title_IsAHeadingOrNamedSo(string title, bool isTitle) =>
        Assert.Equal(isTitle, Read($"<div>{title}{Link}</div>")!.Groups[0].Title is not null);

    [Fact]
    public void Column_IsWhatHoldsLinksBelowTheTitle() => Assert.Equal(
        ["Rubriques: Nos ports"], Groups($"<div><div><h4>Rubriques</h4><hr></div>{Link}</div>"));

    [Fact]
    public void PicturesWithLabels_AreLinksOfTheirColumn() => Assert.Equal(
        ["Suivez-nous: Le fil, La vidéo"],
        Groups("<div><h4>Suivez-nous</h4><a href=/f aria-label='Le fil'><i></i></a>"
            + "<a href=/v title='La vidéo'><img src=/v.png></a><a href=/x><i></i></a><i aria-label=Chercher></i></div>"));

    [Fact]
    public void PicturesBesideLinkedWords_AreDecoration() => Assert.Equal(
        ["Rubriques: Nos ports"], Groups($"<div><h4>Rubriques</h4><a href=/f aria-label='Le fil'><i></i></a>{Link}</div>"));

    [Fact]
    public void Address_IsAbsolute() => Assert.Equal("https://gazette.example/a", Read(Link)!.Groups[0].Items[0].Url);

    [Theory]
    [InlineData("<a href=/a><div><p>Nos ports</p></div></a>", "Nos ports\n")]
    [InlineData("<p>Voir <a href=/a>nos ports</a> et <a href=/b>nos ponts</a>.</p>", "nos ports\nnos ponts\n")]
    [InlineData("<div><a href=/x>Le phare</a><hr>et <a href=/a>nos ports</a></div>", "Le phare\nnos ports\n")]
    public void EveryLinkOfALine_IsAnItem(string html, string expected) => Assert.Equal(expected,
        string.Concat(Read(html)!.Groups.SelectMany(group => group.Items).Select(item => item.Text + "\n")));

    [Theory]
    [InlineData("<p>La Gazette est imprimée à Corvane depuis 1987, et lue sur les deux rives du fleuve chaque jeudi.</p>", true)]
    [InlineData("<p>La Gazette est <a href=/g>imprimée à Corvane depuis 1987</a>, et lue sur les deux rives du fleuve, dit-on, "
        + "le jeudi.</p>", true)]
    [InlineData("<p>La <a href=/g>Gazette est imprimée à Corvane depuis 1987</a>, et lue sur les deux rives du fleuve, "
        + "dit-on.</p>",
        false)]
    [InlineData("<h4>La Gazette du Val paraît le jeudi depuis 1987.</h4>", false)]
    [InlineData("<p>Nous utilisons des cookies pour La Gazette du Val, dit-on.</p>", false)]
    [InlineData("<p>La Gazette du Val paraît.</p>", false)]
    [InlineData("<p>© 1987 Le Val</p><p>La Gazette du Val, tous droits réservés depuis 1987.</p>", false)]
    [InlineData("<p>Le bac repart demain à l’aube, si le vent le veut.</p>", false)]
    [InlineData("<div class=about><p>Notre journal paraît le jeudi depuis 1987.</p></div>", true)]
    [InlineData("<p>Notre journal paraît le jeudi depuis 1987.</p>", false)]
    [InlineData("<div class=about><p>Le journal du jeudi</p></div>", false)]
    [InlineData("<div class=about><p>Notre journal paraît-il le jeudi depuis 1987 ?</p></div>", false)]
    [InlineData("<div class=about><form><p>Notre journal paraît le jeudi depuis 1987.</p></form></div>", false)]
    [InlineData("<p>La Gazette du Val paraît le jeudi depuis 1987.</p>", true)]
    [InlineData("<p>Paraît le jeudi depuis 1987 : LA GAZETTE DU VAL.</p>", true)]
    [InlineData("<p>Val Hebdo paraît le jeudi depuis 1987, dit-on.</p>", true)]
    [InlineData("<p>Val hebdo paraît le jeudi depuis 1987, dit-on.</p>", false)]
    [InlineData("<p>Mont Hebdo paraît le jeudi depuis 1987, dit-on.</p>", false)]
    public void Sentence_MustSpeakOfThePublication(string html, bool isAbout) => Assert.Equal(isAbout,
        Read(html + Link, "<title>Le bac repart - Val Hebdo</title><meta property=og:site_name content='La Gazette du Val'>")!
            .About.Count > 0);

    [Fact]
    public void NameInTheLogo_MakesASentenceAboutIt() => Assert.Single(
        Read("<img src=/logo.png alt='Logo Val Hebdo'><p>Val Hebdo paraît le jeudi depuis 1987, dit-on.</p>")!.About);

    [Fact]
    public void HeadingAboveTheAboutText_IsNoColumn()
    {
        const string About = "<div class=about><p>Notre journal paraît le jeudi depuis 1987.</p></div>";

        Assert.Equal([": Nos ports"], Groups($"<h4>Qui nous sommes</h4>{About}{Link}"));
        Assert.Equal(["Rubriques: "], Groups($"<h4>Rubriques</h4><h4>Qui nous sommes</h4>{About}{About}"));
        Assert.Equal(["Rubriques: Nos ports"], Groups($"<div><h4>Rubriques</h4>{Link}</div>{About}"));
    }

    [Theory]
    [InlineData("<img src=/logo.png alt=Gazette>", true)]
    [InlineData("<img src=/g.png alt='Logo de la Gazette'>", true)]
    [InlineData("<p class=brand><img src=/g.png alt=Gazette></p>", true)]
    [InlineData("<p class=about><img src=/g.png alt=Gazette></p>", true)]
    [InlineData("<img src=/g.png alt=Gazette>", false)]
    public void Logo_IsNamedSo(string html, bool isLogo) =>
        Assert.Equal(isLogo, Read($"{html}<img src=/logo2.png>{Link}")!.Logo?.Alt is not null);

    [Theory]
    [InlineData("<p><a href=#haut>Retour en haut</a></p>")]
    [InlineData("<p><a href=/n>Newsletter</a></p>")]
    [InlineData("<p><a href=/w>Propulsé par WordPress</a></p>")]
    [InlineData("<p><a href=/c>Gérer : nous utilisons des cookies</a></p>", ": Gérer : nous utilisons des cookies")]
    [InlineData("<p><a href=/c>Tout accepter</a></p>")]
    [InlineData("<p><a href=/c>Laissez un commentaire</a></p>")]
    public void ButtonsAndNotices_AreNoLinks(string html, string? expected = null) =>
        Assert.Equal(expected is null ? [] : [expected], Groups(html));

    [Fact]
    public void EndOfPlainText_StartsWithItsName()
    {
        var context = SmallPage.OfLines("La Gazette", "Rubriques", "Les plus lus", "Nos ports", "© 2024 La Gazette");
        var segments = new Segmentation(context.Content);
        segments.Claim(0, 5, SectionKind.Footer);
        var footer = new FooterReader().Read(new Article(), segments, context).Footer!;

        Assert.Equal("La Gazette", footer.Logo?.Alt);
        Assert.Equal(["Rubriques", "Les plus lus"], footer.Groups.Select(group => group.Title));
        Assert.Equal("La Gazette", footer.Copyright?.Holder);
    }

    [Theory]
    [InlineData("La Gazette de Corvane et du Val", true)]
    [InlineData("La Gazette de Corvane et des deux rives du fleuve", false)]
    public void NameOfPlainText_IsAShortLine(string line, bool isLogo)
    {
        var context = SmallPage.OfLines(line, "© 2024 La Gazette");
        var segments = new Segmentation(context.Content);
        segments.Claim(0, 2, SectionKind.Footer);

        Assert.Equal(isLogo, new FooterReader().Read(new Article(), segments, context).Footer!.Logo is not null);
    }

    [Theory]
    [InlineData("<p>Le port dort.</p>", false)]
    [InlineData("<p>© 2024</p>", true)]
    [InlineData("<img src=/logo.png>", true)]
    [InlineData("<div class=about><p>Notre journal paraît le jeudi depuis 1987.</p></div>", true)]
    [InlineData("<h4>Rubriques</h4>", true)]
    public void FooterOfAnyOnePart_IsOne(string html, bool expected) => Assert.Equal(expected, Read(html) is not null);

    [Fact]
    public void LanguagesAlone_AreAFooterThatWasSeen()
    {
        var context = SmallPage.Of("<div class=language><a href=/en>English</a></div>");
        var article = new FooterReader().Read(new Article(), SmallPage.Find(context, new LanguageFinder()), context);

        Assert.Single(article.Footer!.Languages);
        Assert.Equal("visible", context.Evidence.ToDictionary()["footer"]);
    }

    [Fact]
    public void BlocksOfOtherSections_AreLeftOut()
    {
        var context = SmallPage.Of($"{Link}<p><a href=/b>Nos ponts</a></p>");
        var segments = new Segmentation(context.Content);
        segments.Claim(0, 1, SectionKind.Chrome);
        segments.Claim(0, 2, SectionKind.Footer);

        Assert.Equal([": Nos ponts"], Lines(new FooterReader().Read(new Article(), segments, context).Footer));
    }

    private static string[] Groups(string html) => Lines(Read(html));

    private static string[] Lines(Footer? footer) =>
        [.. (footer?.Groups ?? []).Select(group => $"{group.Title}: {string.Join(", ", group.Items.Select(item => item.Text))}")];

    private static Footer? Read(string html, string head = "")
    {
        var context = SmallPage.Of(head + html);
        var segments = new Segmentation(context.Content);
        segments.Claim(0, context.Content.Blocks.Length, SectionKind.Footer);
        return new FooterReader().Read(new Article(), segments, context).Footer;
    }
}
