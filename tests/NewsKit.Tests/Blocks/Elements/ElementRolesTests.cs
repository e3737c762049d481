using NewsKit.Blocks;
using Xunit;

namespace NewsKit.Tests.Blocks;

/// <summary>Elements that are a part of a line, a block, or not read, by where they stand and what they hold.</summary>
public sealed class ElementRolesTests
{
    [Theory]
    [InlineData("<p>Le <x-word>bac</x-word> repart</p>", "p: Le bac repart")]
    [InlineData("<p>Le <st1:place>port</st1:place> de <o:p>Corvane</o:p></p>", "p: Le port de Corvane")]
    [InlineData("<div>Le <output>vieux</output> bac</div>", "div: Le vieux bac")]
    [InlineData("<p>Une note de <meter value=.8>8/10</meter> et <slot>plus</slot></p>", "p: Une note de 8/10 et plus")]
    [InlineData("<p>Le <b>très <my-term>vieux</my-term> bac</b> repart</p>", "p: Le très vieux bac repart")]
    [InlineData("<p>Le <button>bac à chaîne</button> a repris la mer</p>", "p: Le bac à chaîne a repris la mer")]
    [InlineData("<x-box>Le bac</x-box><x-box>Le port</x-box>", "x-box: Le bac", "x-box: Le port")]
    [InlineData("<div>Avant <x-box><p>Le bac</p></x-box> après</div>", "div: Avant", "p: Le bac", "div: après")]
    [InlineData("<p>Le bac<button>Partager</button></p>", "p: Le bac", "button: Partager")]
    [InlineData("<p>Le bac <object data=x>sans film</object>repart</p>", "p: Le bac repart")]
    public void UnknownElement_IsAPartOfItsSentence(string html, params string[] expected) =>
        Assert.Equal(expected, Lines(html));

    [Theory]
    [InlineData("<div class=\"dropcap\">L</div>e bac", "body: Le bac")]
    [InlineData("<p><span class=\"lettrine\">L</span>e bac</p>", "p: Le bac")]
    [InlineData("<p><x-cap class=\"drop-cap\">L</x-cap>e bac</p>", "p: Le bac")]
    public void DropCap_KeepsItsLetter(string html, string expected) => Assert.Equal([expected], Lines(html));

    [Theory]
    [InlineData("<div><span style=\"display:block\">Le bac</span><span style=\"display: block\">Le port</span></div>",
        "span: Le bac", "span: Le port")]
    [InlineData("<h2><span style=\"display:block\">Le bac</span><span style=\"display:block\">Le port</span></h2>",
        "h2/2: Le bac\nLe port")]
    [InlineData("<p>Le <span style=\"display:inline-block\">bac</span> repart</p>", "p: Le bac repart")]
    [InlineData("<p style=\"white-space: pre-line\">Le bac\nLe port\n\nLa mer</p>", "p: Le bac\nLe port", "p: La mer")]
    [InlineData("<p class=\"whitespace-pre-line\">Le bac\nLe port</p>", "p: Le bac\nLe port")]
    public void Style_BreaksLines(string html, params string[] expected) => Assert.Equal(expected, Lines(html));

    [Theory]
    [InlineData("<p><ruby>船<rp>(</rp><rt>ふね</rt><rp>)</rp></ruby>が出る</p>", "p: 船が出る")]
    [InlineData("<p>Le bac {{ item.name }} repart {* à revoir *}</p>", "p: Le bac repart")]
    [InlineData("<p>Écrire <code>{{ bac }}</code> ici</p>", "p: Écrire {{ bac }} ici")]
    [InlineData("<p>Un accolade { seule } et {{ ouverte</p>", "p: Un accolade { seule } et {{ ouverte")]
    [InlineData("<p>Le bac de <span><a href=/n>Nora Lind</a><span><b>Nora Lind, marin</b><a href=/1>Le port</a>"
        + "<a href=/2>La mer</a></span></span> repart</p>", "p: Le bac de Nora Lind repart")]
    public void WordsBesideTheText_AreNotRead(string html, string expected) => Assert.Equal([expected], Lines(html));

    [Theory]
    [InlineData("<h3><button aria-expanded=false>Quand part le bac ?</button></h3><p>À midi.</p>", "h3/3: Quand part le bac ?")]
    [InlineData("<button aria-controls=a>Les horaires</button><div id=a>À midi, tous les jours.</div>", "summary: Les horaires")]
    [InlineData("<div><button>Quand part le bac ?</button></div><div>À midi, tous les jours.</div>",
        "summary: Quand part le bac ?")]
    [InlineData("<button aria-expanded=false>Menu</button><ul><li><a href=/a>Le port de Corvane</a></ul>", "button: Menu")]
    [InlineData("<button>Partager</button><div>À midi, tous les jours.</div>", "button: Partager")]
    public void Button_IsATitleWhereItOpensAText(string html, string expected) => Assert.Equal(expected, Lines(html)[0]);

    [Theory]
    [InlineData("<figure><img><noscript><img src=/b.jpg></noscript></figure>", 2)]
    [InlineData("<p>Le bac</p><noscript><img src=/b.jpg width=1 height=1></noscript>", 1)]
    [InlineData("<figure data-src=/b.jpg><figcaption>Le bac</figcaption></figure>", 1)]
    [InlineData("<figure data-src=/b.jpg><img src=/c.jpg></figure>", 1)]
    [InlineData("<div style=\"background-image:url(/b.jpg)\"></div>", 1)]
    [InlineData("<div style=\"background-image:url(/b.jpg)\"><p>Le bac</p></div>", 0)]
    [InlineData("<div style=\"background:url(data:image/gif;base64,AA)\"></div>", 0)]
    [InlineData("<button class=zoom><img src=/b.jpg><span>Agrandir</span></button>", 1)]
    public void Picture_MayBeBehindOtherElements(string html, int expected) =>
        Assert.Equal(expected, Collected.FromHtml(html).Blocks.Count(block => block.Kind == BlockKind.Image));

    [Fact]
    public void NoscriptWithMarkupAsText_IsNotPrinted() =>
        Assert.Equal(["p: Le bac"], Lines("<p>Le bac</p><noscript>&lt;img src=\"/b.jpg\"&gt;</noscript>"));

    private static string[] Lines(string html) => Collected.Lines(Collected.FromHtml(html));
}
