using NewsKit.BodyModel;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What is body, given how likely each block is: the chances are the test's own, one a block of text.</summary>
public sealed class BodySelectionTests
{
    private const float Likely = 0.6f;
    private const float Doubtful = 0.3f;
    private const float Unlikely = 0.1f;
    private const string Title = "<h1>Le bac repart</h1>";

    private static readonly string Long = new('a', 200);
    private static readonly string Other = new('b', 200);
    private static readonly string Third = new('c', 200);

    [Fact]
    public void LikelyBlocks_AreTakenInOrder() =>
        Assert.Equal([Long, Third], Taken($"<p>{Long}</p><p>{Other}</p><p>{Third}</p>", 0.5f, 0.49f, 0.9f));

    [Fact]
    public void OnlyTextOfThePage_IsTakenThoughNothingIsLikely() =>
        Assert.Equal([Long], Taken($"{Title}<p>{Long}</p><p>Vent faible</p>", Unlikely, Unlikely));

    [Theory]
    [InlineData(59, "", false)]
    [InlineData(60, "", true)]
    [InlineData(200, "<p>Le vent est faible et la mer est belle</p>", false)]
    public void OnlyText_IsOfSomeLengthAndNearlyAllThereIs(int length, string rest, bool isTaken)
    {
        var text = new string('a', length);
        float[] chances = rest.Length == 0 ? [Unlikely] : [Unlikely, Unlikely];
        Assert.Equal(isTaken ? [text] : [], Taken($"{Title}<p>{text}</p>{rest}", chances));
    }

    [Fact]
    public void OnlyTextThatIsMostlyLinks_IsNotTaken() =>
        Assert.Empty(Taken($"{Title}<p><a href=\"/a\">{Long}</a></p>", Unlikely));

    [Fact]
    public void OnlyTextThatAFinderKnew_IsNotTaken() => Assert.Empty(Taken($"{Title}<nav>{Long}</nav>", Unlikely));

    [Fact]
    public void TextBesideALikelyLine_IsNotTakenForTheOnlyOne() =>
        Assert.Equal(["Le vent est faible"], Taken($"{Title}<p>{Long}</p><p>Le vent est faible</p>", Unlikely, Likely));

    [Fact]
    public void PageWithHardlyALikelyBlock_GivesTheDoubtfulOnesToo() =>
        Assert.Equal([Long, Other], Taken($"<p>{Long}</p><p>{Other}</p><p>{Third}</p>", Likely, Doubtful, 0.24f));

    [Fact]
    public void PageWithLikelyBlocks_LeavesTheDoubtfulOnesOut() =>
        Assert.Equal([Long, Other], Taken($"<p>{Long}</p><p>{Other}</p><p>{Third}</p>", Likely, Likely, Doubtful));

    [Fact]
    public void DoubtfulBlockThatAFinderKnew_IsLeftOut() =>
        Assert.Equal([Long], Taken($"<p>{Long}</p><nav>{Other}</nav>", Likely, Doubtful));

    [Fact]
    public void LikelyBlock_IsTakenThoughAFinderGaveAHint() =>
        Assert.Equal([Long, Other], Taken($"<p>{Long}</p><nav>{Other}</nav>", Likely, Likely));

    [Fact]
    public void LongTextPrintedTwice_IsTakenOnce() =>
        Assert.Equal([Long, Other], Taken($"<p>{Long}</p><p>{Other}</p><p>{Long}</p>", Likely, Likely, Likely));

    [Fact]
    public void ShortLinePrintedTwice_IsKeptTwice()
    {
        var line = new string('d', 79);
        Assert.Equal([line, Long, Other, line],
            Taken($"<p>{line}</p><p>{Long}</p><p>{Other}</p><p>{line}</p>", Likely, Likely, Likely, Likely));
    }

    [Fact]
    public void SecondPrintOfATextThatWasNotTaken_IsTaken() =>
        Assert.Equal([Other, Third, Long],
            Taken($"<p>{Long}</p><p>{Other}</p><p>{Third}</p><p>{Long}</p>", Unlikely, Likely, Likely, Likely));

    [Theory]
    [InlineData(Likely, Unlikely, 4)]
    [InlineData(Unlikely, Likely, 0)]
    public void TableOfData_IsTakenAsMostOfItsTextIs(float cell, float others, int taken) =>
        Assert.Equal(taken + 2, Taken($"<p>{Long}</p><p>{Other}</p><table><tr><th>Poste</th><th>Prix</th></tr>"
            + "<tr><td>La toiture entière avec sa charpente</td><td>Un million</td></tr></table>",
            Likely, Likely, others, others, cell, others).Count);

    [Fact]
    public void TableOfALayout_IsTakenBlockByBlock() =>
        Assert.Equal([Long, Other], Taken($"<table><tr><td><p>{Long}</p></td><td><p>{Third}</p></td></tr></table><p>{Other}</p>",
            Likely, Unlikely, Likely));

    [Theory]
    [InlineData(30, true)]
    [InlineData(20, false)]
    public void Quotation_IsTakenWholeAsSoonAsAPartIs(int likelyPart, bool isTaken)
    {
        var (part, rest) = (new string('d', likelyPart), new string('e', 100 - likelyPart));
        Assert.Equal(isTaken ? [Long, Other, part, rest] : [Long, Other],
            Taken($"<p>{Long}</p><p>{Other}</p><blockquote><p>{part}</p><p>{rest}</p></blockquote>",
                Likely, Likely, Likely, Unlikely));
    }

    [Theory]
    [InlineData("aside", "pullquote")]
    [InlineData("blockquote", "twitter-tweet")]
    public void PullQuoteOrPostAmidTheText_IsTakenHoweverUnlikely(string tag, string name) =>
        Assert.Equal([Long, "La mer est belle", "Paul Rémy", Other], Taken($"<p>{Long}</p><{tag} class=\"{name}\">"
            + $"<p>La mer est belle</p><p>Paul Rémy</p></{tag}><p>{Other}</p>", Likely, Unlikely, Unlikely, Likely));

    [Fact]
    public void PullQuoteAtTheEnd_IsLeftOutHoweverLikely() =>
        Assert.Equal([Long, Other],
            Taken($"<p>{Long}</p><p>{Other}</p><aside class=\"pullquote\"><p>Mer belle</p></aside>", Likely, Likely, Likely));

    [Fact]
    public void PostAtTheEnd_IsWeighedLikeAQuotation() =>
        Assert.Equal([Long, Other, "La mer est belle"], Taken($"<p>{Long}</p><p>{Other}</p>"
            + "<blockquote class=\"twitter-tweet\"><p>La mer est belle</p></blockquote>", Likely, Likely, Likely));

    [Theory]
    [InlineData("<div>1 234</div>", false)]
    [InlineData("<div>7 B 8</div>", false)]
    [InlineData("<p>1974</p>", true)]
    [InlineData("<p>3 - 2</p>", true)]
    [InlineData("<p>* * *</p>", true)]
    [InlineData("<p>[galerie ids=\"4,5\"]</p>", false)]
    [InlineData("<p>Tous droits réservés.</p>", false)]
    [InlineData("<p>7 km</p>", true)]
    [InlineData("<h2>2024</h2>", true)]
    [InlineData("<ul><li>1 234</li></ul>", true)]
    [InlineData("<table><tr><td>1 234</td></tr></table>", true)]
    [InlineData("<p>{\"mots\": \"deux mots\"}</p>", false)]
    [InlineData("<p>[{\"mots\": \"deux mots\"}]</p>", false)]
    [InlineData("<pre>{\"mots\": \"deux mots\"}</pre>", true)]
    public void CountersAndSettings_AreNoText(string line, bool isTaken) =>
        Assert.Equal(isTaken ? 3 : 2, Taken($"<p>{Long}</p>{line}<p>{Other}</p>", Likely, Likely, Likely).Count);

    [Fact]
    public void ShortLinesAboveTheHeadline_AreOfThePage()
    {
        var lead = new string('d', 120);
        Assert.Equal([lead, Long, Other, Third],
            Taken($"<p>Vent faible</p><p>{lead}</p>{Title}<p>{Long}</p><p>{Other}</p><p>{Third}</p>",
                Likely, Likely, Likely, Likely, Likely));
    }

    [Fact]
    public void LinksAboveTheHeadline_AreOfThePage() =>
        Assert.Equal([Long, Other, Third], Taken($"<p><a href=\"/a\">{new string('d', 120)}</a></p>{Title}"
            + $"<p>{Long}</p><p>{Other}</p><p>{Third}</p>", Likely, Likely, Likely, Likely));

    [Fact]
    public void MuchTextAboveTheHeadline_IsLeftAsItIs() =>
        Assert.Equal(["Vent faible", Long, Other, Third],
            Taken($"<p>Vent faible</p><p>{Long}</p>{Title}<p>{Other}</p><p>{Third}</p>", Likely, Likely, Likely, Likely));

    [Fact]
    public void PageWithoutAHeadline_HasNoLinesAboveIt() =>
        Assert.Equal(["Vent faible", Long, Other],
            Taken($"<p>Vent faible</p><p>{Long}</p><p>{Other}</p>", Likely, Likely, Likely));

    /// <summary>The texts of the blocks that are taken; what stands in <c>nav</c> was claimed with a hint.</summary>
    private static List<string> Taken(string html, params float[] chances)
    {
        var context = SmallPage.Of(html);
        var content = context.Content;
        var segments = new Segmentation(content) { Headline = content.Block("Le bac repart") };
        if (segments.Headline >= 0)
            segments.Claim(segments.Headline, segments.Headline + 1, SectionKind.Headline);
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            if (content.ElementOf(block).Tag is "nav")
                segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.Navigation);
        }

        using var features = new BodyFeatures(segments, context);
        Assert.Equal(chances.Length, features.Blocks.Count);
        return BodySelection.Of(segments, features, chances).ConvertAll(content.StringOf);
    }

    [Theory]
    [InlineData("<pre><code>pour f dans pages\n  lire f\nfin</code></pre>")]
    [InlineData("<pre>lire halle.html --niveau none</pre>")]
    [InlineData("<pre class=\"console\">$ lire halle.html\nprêt</pre>")]
    public void CodeAfterTheLastParagraph_IsBody(string code) => Assert.IsType<CodeBlock>(
        BodyPage.Read(BodyPage.Paragraphs(0, 1, 2, 3) + code).Body[^1]);
}
