using NewsKit.Blocks;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Blocks;

/// <summary>Inline markup as runs: their texts concatenate to the text of the block.</summary>
public sealed class InlineRunsTests
{
    [Theory]
    [InlineData("<p>Le bac repart.</p>", "")]
    [InlineData("<p>Le <span>bac</span> repart.</p>", "")]
    [InlineData("<p>Le <b>bac</b> repart.</p>", "Le |b:bac| repart.")]
    [InlineData("<p><strong>Le bac</strong></p>", "b:Le bac")]
    [InlineData("<p><b>Le <i>bac</i></b> repart</p>", "b:Le |bi:bac| repart")]
    [InlineData("<p><b>Le </b><b>bac</b></p>", "b:Le| |b:bac")]
    [InlineData("<p>H<sub>2</sub>O, m<sup>2</sup>, <code>x</code>, <s>y</s>, <u>z</u></p>",
        "H|sub:2|O, m|sup:2|, |code:x|, |s:y|, |u:z")]
    [InlineData("<p>un<br>deux</p>", "un|br:\n|deux")]
    [InlineData("<p><b>un<br>deux</b></p>", "b:un|br:\n|b:deux")]
    [InlineData("<p>le <span lang=en>ferry</span></p>", "le |[en]:ferry")]
    [InlineData("<p>le <a href='/plan'>plan</a></p>", "le |(https://bac.example/plan):plan")]
    [InlineData("<p>le <a href='javascript:alert(1)'>plan</a></p>", "")]
    [InlineData("<p>le <a href='/x'><b>plan</b> B</a></p>", "le |b(https://bac.example/x):plan|(https://bac.example/x): B")]
    public void Block_BecomesRuns(string html, string expected) => Assert.Equal(expected, Runs(html, 0));

    [Theory]
    [InlineData("<p><b>un<br><br>deux</b> trois</p>", "b:un", "b:deux| trois")]
    [InlineData("<p>zéro <i><b>un<br><br>deux</b></i></p>", "zéro |bi:un", "bi:deux")]
    [InlineData("<p><a href=/x>un<br><br>deux</a></p><p>trois</p>", "(https://bac.example/x):un", "(https://bac.example/x):deux",
        "")]
    public void MarkOverTwoBlocks_IsInBoth(string html, params string[] expected) =>
        Assert.Equal(expected, Enumerable.Range(0, expected.Length).Select(block => Runs(html, block)));

    [Fact]
    public void PartOfABlock_GivesItsRunsOnly()
    {
        var content = Collected.FromHtml("<p>un <b>deux trois</b></p>");
        var runs = InlineRuns.Of(content, 3, 7, content.Blocks[0].Element);
        Assert.Equal([new Inline { Text = "deux", Bold = true }], runs);
    }

    private static string Runs(string html, int block)
    {
        var content = Collected.At("https://bac.example/", Collected.FromHtml(html));
        var b = content.Blocks[block];
        return string.Join('|', InlineRuns.Of(content, b.Start, b.End, b.Element).Select(Shown));
    }

    private static string Shown(Inline run)
    {
        var marks = string.Concat(run.Bold ? "b" : "", run.Italic ? "i" : "", run.Code ? "code" : "", run.Strike ? "s" : "")
            + string.Concat(run.Sub ? "sub" : "", run.Sup ? "sup" : "", run.Underline ? "u" : "", run.Break ? "br" : "")
            + (run.Lang is { } lang ? $"[{lang}]" : "") + (run.Href is { } href ? $"({href})" : "");
        return marks.Length > 0 ? $"{marks}:{run.Text}" : run.Text;
    }
}
