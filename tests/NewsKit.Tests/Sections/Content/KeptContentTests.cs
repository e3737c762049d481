using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Code, formulas, posts, players and what stands below them.</summary>
public sealed class KeptContentTests
{
    [Theory]
    [InlineData("<table><tr><td class=\"gutter\"><pre>1\n2</pre></td><td><pre>poser x\ndire x</pre></td></tr></table>")]
    [InlineData("<table><tr><td><pre>1\n2</pre></td><td><pre>poser x\ndire x</pre></td></tr></table>")]
    [InlineData("<pre>1 poser x\n2 dire x</pre>")]
    [InlineData("<pre><span class=\"lineno\">1</span>poser x\n<span class=\"lineno\">2</span>dire x</pre>")]
    public void NumbersOfLines_AreNoCode(string html) =>
        Assert.Equal("poser x\ndire x", Assert.IsType<CodeBlock>(Assert.Single(Built(html))).Text);

    [Theory]
    [InlineData("<pre>3 noix\n9 pommes</pre>", "3 noix\n9 pommes")]
    [InlineData("<pre>1\n2\n3</pre>", "1\n2\n3")]
    [InlineData("<pre>1 seule ligne</pre>", "1 seule ligne")]
    public void OtherNumbers_Stay(string html, string expected) =>
        Assert.Equal(expected, Assert.IsType<CodeBlock>(Assert.Single(Built(html))).Text);

    [Fact]
    public void LanguageOfCode_MayStandOnTheBoxAroundIt() => Assert.Equal("python", Assert.IsType<CodeBlock>(
        Assert.Single(Built("<div class=\"highlight-source-python\"><pre>dire x</pre></div>"))).Language);

    [Theory]
    [InlineData("<p>Soit <math><mi>a</mi><mo>=</mo><mi>π</mi><msup><mi>r</mi><mn>2</mn></msup></math> ici.</p>",
        "Soit a = π r² ici.", "a = π r²")]
    [InlineData("<p>Soit <math><mfrac><mi>a</mi><mn>2</mn></mfrac></math> ici.</p>", "Soit (a)/(2) ici.", "(a)/(2)")]
    [InlineData("<p>Soit <math alttext=\"{\\displaystyle a^2}\"><mi>a</mi></math> ici.</p>", "Soit a^2 ici.", "a^2")]
    [InlineData("<p>Soit <math><mi>a</mi><annotation encoding=\"application/x-tex\">\\sqrt{a}</annotation></math> ici.</p>",
        "Soit \\sqrt{a} ici.", "\\sqrt{a}")]
    [InlineData("<p>Soit <span class=\"katex\"><math alttext=\"a\"></math><span class=\"katex-html\">a</span></span> ici.</p>",
        "Soit a ici.", "a")]
    [InlineData("<p>Soit <script type=\"math/tex\">a_1</script> ici.</p>", "Soit a_1 ici.", "a_1")]
    [InlineData("<p>Soit <img class=\"latex\" alt=\"a+b\" src=/a.png> ici.</p>", "Soit a+b ici.", "a+b")]
    [InlineData("<p>Soit <d-math>a-b</d-math> ici.</p>", "Soit a-b ici.", "a-b")]
    public void FormulaInASentence_IsAPartOfIt(string html, string text, string formula)
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Built(html)));
        Assert.Equal(text, paragraph.Text);
        Assert.Equal(formula, Assert.Single(paragraph.Inlines, run => run.Tex is not null).Tex);
    }

    [Theory]
    [InlineData("<p>Soit</p><math display=\"block\" alttext=\"a=b\"></math>")]
    [InlineData("<p>Soit</p><script type=\"math/tex; mode=display\">a=b</script>")]
    [InlineData("<p>Soit <span class=\"katex-display\"><span><math alttext=\"a=b\"></math></span></span></p>")]
    public void FormulaApart_IsABlock(string html) => Assert.Equal("a=b", Assert.IsType<FormulaBlock>(Built(html)[1]).Tex);

    [Theory]
    [InlineData("<audio src=\"https://a.example/a.mp3\"></audio>")]
    [InlineData("<video src=\"https://a.example/a.mp4\"></video>")]
    [InlineData("<iframe src=\"https://a.example/a\"></iframe>")]
    [InlineData("<pre>dire x</pre>")]
    [InlineData("<table><tr><th>a</th><th>b</th></tr><tr><td>1</td><td>2</td></tr></table>")]
    [InlineData("<blockquote><p>La mer est belle.</p></blockquote>")]
    public void Caption_IsThatOfWhatTheFigureShows(string shown)
    {
        var block = Assert.Single(Built($"<figure>{shown}<figcaption>Le port</figcaption></figure>"));
        Assert.Equal("Le port", block switch
        {
            Audio audio => audio.Caption,
            Video video => video.Caption,
            Embed embed => embed.Caption,
            CodeBlock code => code.Caption,
            Table table => table.Caption,
            Quote quote => quote.Cite,
            _ => null,
        });
    }

    [Fact]
    public void CaptionWithNothingToShow_IsAParagraph() =>
        Assert.Equal("Le port", Assert.IsType<Paragraph>(
            Assert.Single(Built("<figure><figcaption>Le port</figcaption></figure>"))).Text);

    [Theory]
    [InlineData("<amp-youtube data-videoid=abc></amp-youtube>", "youtube", "https://www.youtube.com/watch?v=abc")]
    [InlineData("<lite-youtube videoid=abc></lite-youtube>", "youtube", "https://www.youtube.com/watch?v=abc")]
    [InlineData("<amp-twitter data-tweetid=12></amp-twitter>", "twitter", "https://twitter.com/i/status/12")]
    [InlineData("<iframe src=about:blank data-cmp-src=\"https://www.youtube.com/embed/abc\"></iframe>", "youtube",
        "https://www.youtube.com/watch?v=abc")]
    [InlineData("<div class=fb-post data-href=\"https://www.facebook.com/a/posts/1\"></div>", "facebook",
        "https://www.facebook.com/a/posts/1")]
    [InlineData("<figure><oembed url=\"https://vimeo.com/1\"></oembed></figure>", "vimeo", "https://vimeo.com/1")]
    [InlineData("<iframe src=\"https://cdn.embedly.com/widgets/media.html?url=https%3A%2F%2Fvimeo.com%2F1&key=a\"></iframe>",
        "vimeo",
        "https://vimeo.com/1")]
    [InlineData("<iframe src=\"https://www.instagram.com/p/a/embed/\"></iframe>", "instagram", "https://www.instagram.com/p/a/")]
    [InlineData("<amp-iframe src=\"https://datawrapper.dwcdn.net/a/1/\"></amp-iframe>", "datawrapper",
        "https://datawrapper.dwcdn.net/a/1/")]
    [InlineData("<blockquote class=tiktok-embed cite=\"https://www.tiktok.com/@a/video/1\"><a "
        + "href=\"https://www.tiktok.com/@a\">@a</a>"
        + "</blockquote>", "tiktok", "https://www.tiktok.com/@a/video/1")]
    public void Player_IsAnEmbedWithTheAddressOfWhatItShows(string html, string provider, string url)
    {
        var embed = Assert.IsType<Embed>(Assert.Single(Built(html)));
        Assert.Equal((provider, url), (embed.Provider, embed.Url));
    }

    [Theory]
    [InlineData("<iframe src=\"https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fa.example\"></iframe>")]
    [InlineData("<iframe src=about:blank></iframe>")]
    [InlineData("<amp-youtube></amp-youtube>")]
    public void ButtonOrEmptyFrame_IsNoEmbed(string html) => Assert.Empty(Built(html));

    [Fact]
    public void Post_KeepsItsWords()
    {
        var embed = Assert.IsType<Embed>(Assert.Single(Built(
            "<blockquote class=\"twitter-tweet\"><p>Le bac repart !</p>\u2014 Nora Lind (@nora) "
            + "<a href=\"https://twitter.com/nora/status/1\">3 mars 2024</a></blockquote>")));

        Assert.Equal("https://twitter.com/nora/status/1", embed.Url);
        Assert.Equal("Nora Lind (@nora)", embed.Author);
        Assert.Equal("2024-03-03", embed.Published?.Value);
        Assert.Equal("Le bac repart !", Assert.IsType<Paragraph>(Assert.Single(embed.Blocks)).Text);
    }

    [Fact]
    public void PlaceholderOfAPost_HasNoWords() => Assert.Empty(Assert.IsType<Embed>(Assert.Single(Built(
        "<blockquote class=\"instagram-media\"><a href=\"https://www.instagram.com/p/a/\">Voir sur Instagram</a></blockquote>")))
        .Blocks);

    [Theory]
    [InlineData("<h2>Le port <a class=\"anchor\" href=\"#p\" aria-label=\"Lien\">#</a></h2>")]
    [InlineData("<h2>Le port<a href=\"#p\">¶</a></h2>")]
    [InlineData("<h2>Le port<span class=\"mw-editsection\">[<a href=/e>modifier</a> | <a href=/c>le code</a>]</span></h2>")]
    [InlineData("<h2><a href=\"#p\">🔗</a> Le port</h2>")]
    [InlineData("<h2>Le port <button>Copier le lien</button></h2>")]
    [InlineData("<h2><a href=\"#p\">Le port</a></h2>")]
    [InlineData("<h2><span>Le port</span></h2>")]
    public void Heading_HasItsWordsAlone(string html) =>
        Assert.Equal("Le port", Assert.IsType<Heading>(Assert.Single(Built(html))).Text);

    [Theory]
    [InlineData("<figure><img src=https://a.example/max/30/a.jpg><img data-src=https://a.example/max/800/a.jpg></figure>",
        "https://a.example/max/800/a.jpg")]
    [InlineData("<img src=https://a.example/a-300x200.jpg><img src=https://a.example/a-1024x683.jpg>",
        "https://a.example/a-1024x683.jpg")]
    [InlineData("<a href=https://a.example/a.jpg><img src=https://a.example/a-300x200.jpg></a>", "https://a.example/a.jpg")]
    [InlineData("<figure><img data-hi-res=https://a.example/b.jpg src=https://a.example/blank.gif></figure>",
        "https://a.example/b.jpg")]
    [InlineData("<amp-img src=https://a.example/c.jpg width=4 height=3></amp-img>", "https://a.example/c.jpg")]
    public void Picture_IsOneAndTheLarger(string html, string expected) =>
        Assert.Equal(expected, Assert.Single(Assert.IsType<Figure>(Assert.Single(Built(html))).Images).Url);

    [Theory]
    [InlineData("<img src=https://a.example/1/photo.jpg><img src=https://a.example/2/photo.jpg>", 2)]
    [InlineData("<img src=https://a.example/a.jpg width=1 height=300>", 0)]
    [InlineData("<a href=https://a.example/page><img src=https://a.example/a.jpg></a>", 1)]
    public void OtherPictures_AreTheirOwn(string html, int expected) =>
        Assert.Equal(expected, Built(html).OfType<Figure>().Sum(figure => figure.Images.Count));

    private static IReadOnlyList<BodyBlock> Built(string html)
    {
        var context = SmallPage.Of(html);
        return BodyBuilder.Build(context.Content, [.. Enumerable.Range(0, context.Content.Blocks.Length)], context);
    }
}
