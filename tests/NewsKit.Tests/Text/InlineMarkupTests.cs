using NewsKit.Text;
using Xunit;

namespace NewsKit.Tests.Text;

/// <summary>Rules that straddle runs, and what stays exactly as it was in HTML source.</summary>
public sealed class InlineMarkupTests
{
    private static readonly TextSettings Typographic = new(FrenchTextLevel.Typographic, "fr");

    [Fact]
    public void Runs_ReceiveTheirShareOfWhatIsChangedAcrossThem()
    {
        string[] texts = TextPipeline.NormaliseRuns(
            [new("Vraiment "), new(" ?", Language: "fr"), new("\"Don't!\"", Language: "en"), new("l'a", TextRunKind.Opaque),
                new("!")],
            Typographic);

        Assert.Equal(["Vraiment\u202F", "?", "\"Don't!\"", "l'a", "!"], texts);
    }

    [Fact]
    public void Insertions_GoToTheRunOfTheirMark()
    {
        Assert.Equal(["«\u00A0", "mot", "\u00A0»", "\u202F?"],
            TextPipeline.NormaliseRuns([new("«"), new("mot"), new("»"), new("?")], Typographic));
        Assert.Equal(["l", "’", "été"], TextPipeline.NormaliseRuns([new("l"), new("'"), new("été")], Typographic));
        Assert.Equal(["a…", "", "b"], TextPipeline.NormaliseRuns([new("a."), new(".."), new("b")], Typographic));
        Assert.Equal(["1\u202F", "250", "", "\u00A0€"],
            TextPipeline.NormaliseRuns([new("1 "), new("250"), new(""), new("€")], Typographic));
    }

    [Fact]
    public void BreakElements_StayWhateverIsAroundThem()
    {
        TextRun[] runs = [new("\n", TextRunKind.Break), new(" a "), new("\n", TextRunKind.Break), new(" \n "),
            new("\n", TextRunKind.Break), new(" b\n\n\nc ")];

        Assert.Equal(["\n", "a", "\n", "", "\n", "b\n\nc"], TextPipeline.NormaliseRuns(runs, Typographic));
    }

    [Fact]
    public void BidiControls_StayWhenAnyRunOfTheBlockNeedsThem()
    {
        Assert.Equal(["שלום", "\u200F!"], TextPipeline.NormaliseRuns([new("שלום"), new("\u200F!")], Typographic));
        Assert.Equal(["salut", "\u202F!"], TextPipeline.NormaliseRuns([new("salut"), new("\u200F!")], Typographic));
    }

    [Fact]
    public void NoRun_GivesNoRun() => Assert.Empty(TextPipeline.NormaliseRuns([], Typographic));

    [Theory]
    // Unchanged text nodes keep their bytes, escapes included; changed ones are escaped as little as can be.
    [InlineData("R&amp;D &eacute;t&eacute; &#233;<b>l'a</b>", "R&amp;D &eacute;t&eacute; &#233;<b>l’a</b>")]
    [InlineData("l'&eacute;t&eacute; &amp; R&amp;D &lt;b&gt; &nbsp;", "l’été &amp; R&amp;D &lt;b&gt;")]
    [InlineData("a &amp;nbsp;!", "a\u00A0!")]
    [InlineData("a &amp;lt; b", "a &amp;lt; b")]
    [InlineData("l'a &amp;lt; b &comma; l'b", "l’a &amp;lt; b &comma; l’b")]
    [InlineData("l'a &copy 2020 AT&T", "l’a © 2020 AT&amp;T")]
    [InlineData("une\n\t phrase <b>\n sur </b> deux", "une phrase <b>sur </b>deux")]
    // Markup is copied: attributes, comments, broken tags, code, scripts, foreign words.
    [InlineData("<A  HREF='x?a=1&b=l'a' >l'a</A ><!-- l'a -->", "<A  HREF='x?a=1&b=l'a' >l’a</A ><!-- l'a -->")]
    [InlineData("<pre>l'a\n\n <code>l'a</code>  l'a</pre>l'b", "<pre>l'a\n\n <code>l'a</code>  l'a</pre>l’b")]
    [InlineData("<script>if (a<b && 'l'a') \"</code>\"</script>l'b", "<script>if (a<b && 'l'a') \"</code>\"</script>l’b")]
    [InlineData("<code>l'a", "<code>l'a")]
    [InlineData("a < b l'a <3", "a &lt; b l’a &lt;3")]
    [InlineData("l'a <b class=\"x", "l’a<b class=\"x")]
    [InlineData("<i lang=en>Don't <i>don't</i> don't</i> l'a <q lang='fr-FR'>l'a</q>",
        "<i lang=en>Don't <i>don't</i> don't</i> l’a <q lang='fr-FR'>l’a</q>")]
    [InlineData("<i lang=en>Don't <b lang=fr>l'a</b></i>", "<i lang=en>Don't <b lang=fr>l’a</b></i>")]
    // alt and title are texts of their own, in the language of their element.
    [InlineData("<img alt=l'été src=l'été>", "<img alt=\"l’été\" src=l'été>")]
    [InlineData("<img title=\"l'a &quot;b&quot;\">", "<img title=\"l’a &quot;b&quot;\">")]
    [InlineData("<img title=\"&quot;b&quot; & ?a=1&copy=2\">", "<img title=\"&quot;b&quot; & ?a=1&copy=2\">")]
    [InlineData("<a lang=en title=\"Don't  go\">l'a</a>", "<a lang=en title=\"Don't go\">l'a</a>")]
    // Block elements part the texts of a fragment.
    [InlineData("<p>l'a </p> <p> l'b</p>", "<p>l’a</p><p>l’b</p>")]
    public void Html_KeepsItsMarkup(string before, string expected)
    {
        Assert.Equal(expected, FrenchText.NormaliseHtml(before));
        Assert.Equal(expected, FrenchText.NormaliseHtml(expected));
        Assert.Equal(before, FrenchText.NormaliseHtml(before, FrenchTextLevel.None));
    }
}
