using Xunit;

namespace NewsKit.Tests.Blocks;

/// <summary>Words that only the mark-up parts: blanks in short lines, none in prose.</summary>
public sealed class LineSeamTests
{
    [Theory]
    [InlineData("<h1><span>Corvane</span><span>Le bac repart</span></h1>", "h1/1: Corvane Le bac repart")]
    [InlineData("<div><span>Par Nora Lind</span><span>3 mars</span></div>", "div: Par Nora Lind\n3 mars")]
    [InlineData("<ul><li><b>Longueur</b><em>40 m</em></li></ul>", "li: Longueur 40 m")]
    [InlineData("<table><tr><td><span>3</span><span>mars</span></td></tr></table>", "td: 3 mars")]
    [InlineData("<ul><li><a href=/x><span>Port</span><span>Le bac</span></a></li></ul>", "li: Port Le bac")]
    [InlineData("<div><a href=/a>Mer</a><a href=/b>Port</a></div>", "div: Mer\nPort")]
    [InlineData("<figure><figcaption><span>Le bac.</span><span>Photo Luc Orme</span></figcaption></figure>",
        "figcaption: Le bac. Photo Luc Orme")]
    public void LineOfElements_HasItsWordsApart(string html, string expected) => Assert.Equal([expected], Lines(html));

    [Theory]
    [InlineData("<p>Le<b>bac</b> et le<i>port</i></p>", "p: Lebac et leport")]
    [InlineData("<p><b>Le</b><i>bac</i> repart</p>", "p: Lebac repart")]
    [InlineData("<h2><span>L</span><span>e bac</span></h2>", "h2/2: Le bac")]
    [InlineData("<h2><span>B</span><span>a</span><span>c</span></h2>", "h2/2: Bac")]
    [InlineData("<li><span>l'</span><span>eau</span><span>, dit-il</span></li>", "li: l'eau, dit-il")]
    [InlineData("<li><i>H</i><sub>2</sub><i>O</i></li>", "li: H2O")]
    [InlineData("<li><code><span>bac</span><span>port</span></code></li>", "li: bacport")]
    [InlineData("<p><span>Le vieux bac de Corvane a repris sa tra</span><span>versée.</span></p>",
        "p: Le vieux bac de Corvane a repris sa traversée.")]
    [InlineData("<li><span>渡</span><span>船</span></li>", "li: 渡船")]
    public void Prose_KeepsItsWordsWhole(string html, string expected) => Assert.Equal([expected], Lines(html));

    [Fact]
    public void Prose_PartsSentencesOnly() => Assert.Equal(
        ["p: Le vieux bac de Corvane a repris la mer. The ferry is back at last, say those who wait on the quay."],
        Lines("<p><span>Le vieux bac de Corvane a repris la mer.</span><span>The ferry is back at last, say those who wait on "
            + "the quay.</span></p>"));

    [Theory]
    [InlineData("<div><span>Nora Lind</span><i>reporter</i></div>", "span", "Nora Lind")]
    [InlineData("<div><span>Nora Lind</span><i>reporter</i></div>", "i", "reporter")]
    [InlineData("<div><u></u><span>Nora Lind</span><i>reporter</i><b>Corvane</b></div>", "b", "Corvane")]
    [InlineData("<div><span>Nora Lind</span><i>reporter</i></div><p>Le bac</p>", "p", "Le bac")]
    public void Elements_MoveWithTheirWords(string html, string tag, string expected) =>
        Assert.Equal(expected, Collected.Range(Collected.FromHtml(html), tag).Trim());

    private static string[] Lines(string html) => Collected.Lines(Collected.FromHtml("<body>" + html));
}
