using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Blocks;

/// <summary>The HTML front: where blocks begin and end, and what stands in them.</summary>
public sealed class BlockCollectorTests
{

    [Theory]
    [InlineData("<p>  Le   bac\n\trepart </p>", "p: Le bac repart")]
    [InlineData("<p>Le <b>bac</b> repart.</p>", "p: Le bac repart.")]
    [InlineData("<p>Le<b> bac </b>repart.</p>", "p: Le bac repart.")]
    [InlineData("<p>Le <b> bac </b> repart<i>.</i></p>", "p: Le bac repart.")]
    [InlineData("<p>aujourd<span>'hui</span></p>", "p: aujourd'hui")]
    [InlineData("<p>3&nbsp;€ le&nbsp;&nbsp;kilo&nbsp;</p>", "p: 3\u00A0€ le\u00A0\u00A0kilo")]
    public void WhiteSpace_CollapsesButNoBreakSpacesStay(string html, string expected) => Assert.Equal([expected], Lines(html));

    [Theory]
    [InlineData("<p>un<br>deux</p>", "p: un\ndeux")]
    [InlineData("<p>un <br> deux</p>", "p: un\ndeux")]
    [InlineData("<p><br>un<br></p>", "p: un")]
    [InlineData("<p>un<br><br>deux</p>", "p: un", "p: deux")]
    [InlineData("<p>un<br> \n <br>deux</p>", "p: un", "p: deux")]
    [InlineData("<p>un<br><br><br><br>deux<br>trois</p>", "p: un", "p: deux\ntrois")]
    public void LineBreak_StaysAndTwoEndTheBlock(string html, params string[] expected) => Assert.Equal(expected, Lines(html));

    [Theory]
    [InlineData("<div>un<p>deux</p>trois</div>", "div: un", "p: deux", "div: trois")]
    [InlineData("<ul><li>un</li><li>deux<ul><li>trois</li></ul></li></ul>", "li: un", "li: deux", "li: trois")]
    [InlineData("<table><tr><th>a</th><td>b</td></tr></table>", "th: a", "td: b")]
    [InlineData("<p>un</p><hr><p>deux</p>", "p: un", "Separator", "p: deux")]
    [InlineData("<blockquote><p>un</p></blockquote><figcaption>deux</figcaption>", "p: un", "figcaption: deux")]
    [InlineData("<a href=/x><div>un</div></a>", "div: un")]
    public void BlockElement_BeginsAndEndsABlock(string html, params string[] expected) => Assert.Equal(expected, Lines(html));

    [Theory]
    [InlineData("<p></p><div> \n </div><p>&nbsp;</p>")]
    [InlineData("<script>var un;</script><style>p{}</style><template><p>deux</p></template>")]
    [InlineData("<select><option>un</option></select><textarea>deux</textarea><svg><text>trois</text></svg>")]
    public void NothingToRead_IsNoBlock(string html) => Assert.Empty(Lines(html));

    [Theory]
    [InlineData("<pre>  un\n\n    deux  \n</pre>", "pre code:   un\n\n    deux")]
    [InlineData("<pre>\nun\tdeux</pre>", "pre code: un\tdeux")]
    [InlineData("<pre>un<br><br>deux</pre>", "pre code: un\n\ndeux")]
    [InlineData("<pre><code>un <b>deux</b></code></pre><p>trois  quatre</p>", "pre code: un deux", "p: trois quatre")]
    public void Preformatted_KeepsItsWhiteSpace(string html, params string[] expected) => Assert.Equal(expected, Lines(html));

    [Theory]
    [InlineData("<p>avant <img src=a.jpg> après</p>", "p: avant après", "Image")]
    [InlineData("<p><img src=a.jpg>après</p>", "Image", "p: après")]
    [InlineData("<p>un<br><img src=a.jpg><br>deux</p>", "p: un", "Image", "p: deux")]
    [InlineData("<p>un</p><figure><img src=a.jpg><figcaption>deux</figcaption></figure>", "p: un", "Image", "figcaption: deux")]
    [InlineData("<p>avant <iframe src=/x>sans cadre</iframe> après</p>", "p: avant après", "Embed")]
    [InlineData("<p>un</p><video src=/x>sans film</video><audio src=/y></audio>", "p: un", "Video", "Audio")]
    [InlineData("<p>Bravo <img class=\"emoji\" alt=\"🙂\"> !</p>", "p: Bravo 🙂 !")]
    public void Media_NeverCutsASentence(string html, params string[] expected) => Assert.Equal(expected, Lines(html));

    [Theory]
    [InlineData("<h2>Titre <small>suite</small></h2><p>texte</p>", "h2/2: Titre suite", "p: texte")]
    [InlineData("<h3><div>Titre</div></h3>texte", "div/3: Titre", "body: texte")]
    [InlineData("<h1><a href=/x>Titre</a></h1><h6>Bas</h6>", "h1/1: Titre", "h6/6: Bas")]
    public void Heading_GivesItsLevelToItsBlocksOnly(string html, params string[] expected) =>
        Assert.Equal(expected, Lines(html));

    [Fact]
    public void Image_IsItsOwnElement()
    {
        var content = Collected.FromHtml("<p>avant <img src=a.jpg alt=Bac></p>");
        Assert.Equal("Bac", content.Attribute(content.Blocks[1].Element, "alt"));
    }

    [Theory]
    [InlineData("<p>Voir <a href=/x>le plan</a>.</p>", 7)]
    [InlineData("<p><a href=/x>le</a> <a href=/y>plan</a></p>", 6)]
    [InlineData("<a href=/x><div>le plan</div></a>", 7)]
    [InlineData("<p>le plan</p>", 0)]
    public void LinkCharacters_AreThoseWithinLinks(string html, int expected) =>
        Assert.Equal(expected, Collected.FromHtml(html).Blocks[0].LinkChars);

    [Theory]
    [InlineData("<div hidden><p>un</p></div>", true)]
    [InlineData("<div style='color:red;display : NONE'><p>un</p></div>", true)]
    [InlineData("<div style='visibility:hidden'><p>un</p></div>", true)]
    [InlineData("<p class='screen-reader-text'>un</p>", true)]
    [InlineData("<p><span>un</span></p><div hidden></div>", false)]
    [InlineData("<div style='display:block'><p>un</p></div>", false)]
    [InlineData("<div aria-hidden=true><p>un</p></div>", false)]
    [InlineData("<div style='visibility: hidden'><p>un</p></div>", true)]
    [InlineData("<div style='display:block;visibility:hidden'><p>un</p></div>", true)]
    public void HiddenElement_HidesWhatItHolds(string html, bool expected)
    {
        var content = Collected.FromHtml(html);
        Assert.Equal(expected, content.ElementOf(0).Hidden);
    }

    [Fact]
    public void Element_KnowsParentDepthAndRange()
    {
        var content = Collected.FromHtml("<body><div id=a class='post-comments'><p>un <b>deux</b></p></div><p>trois</p></body>");
        int div = Collected.Element(content, "div"), b = Collected.Element(content, "b");
        Assert.Equal("a", content.Elements[div].Id);
        Assert.True(content.Has(div, MarkupTokens.Comment));
        Assert.Equal(3, content.Elements[b].Depth - content.Elements[0].Depth - 1);
        Assert.True(content.IsWithin(b, div));
        Assert.Equal(div, content.Closest(b, "div"));
        Assert.Equal(div, content.Closest(b, MarkupTokens.Comment));
        Assert.Equal(-1, content.Closest(div, "p"));
        Assert.Equal("un deux", content.ElementText(div).ToString());
        Assert.Equal((0, 1), (content.Elements[div].FirstBlock, content.Elements[div].EndBlock));
    }

    [Theory]
    [InlineData("<p>Le <b>bac</b> repart</p>", "bac")]
    [InlineData("<p>Le<b> bac</b> repart</p>", " bac")]
    [InlineData("<p>Le <b>bac </b>repart</p>", "bac")]
    [InlineData("<p><b>un<br><br>deux</b></p>", "un\ndeux")]
    public void InlineElement_KnowsItsText(string html, string expected) =>
        Assert.Equal(expected, Collected.Range(Collected.FromHtml(html), "b"));

    [Fact]
    public void ClassWord_IsFoundWholeAndWhateverItsCase()
    {
        var content = Collected.FromHtml("<p class='Bac bac-repart autrebac' title='un bac'>un</p>");
        var p = Collected.Element(content, "p");
        Assert.True(content.HasClass(p, "bac"));
        Assert.True(content.HasClass(p, "autrebac"));
        Assert.False(content.HasClass(p, "repart"));
        Assert.True(content.AttributeHasWord(p, "title", "bac"));
        Assert.Null(content.Attribute(p, "onclick"));
    }

    private static string[] Lines(string html) => Collected.Lines(Collected.FromHtml(html));
}
