using NewsKit.Guard;
using NewsKit.Model;
using NewsKit.Tests.Dom;
using Xunit;

namespace NewsKit.Tests.Guard;

/// <summary>Pages as they are come back untouched; hostile ones come back small enough for the parser.</summary>
public sealed class MarkupGuardTests
{
    [Theory]
    [InlineData("")]
    [InlineData("Du texte, sans balise : 1 < 2 & 3 > 2.")]
    [InlineData("<!DOCTYPE html><html lang=fr><head><meta charset=utf-8><title>Le "
        + "lac</title></head><body><p>Gelé.</p></body></html>")]
    [InlineData("<p>Un<p>Deux<ul><li>a<li>b</ul><table><tr><td>1<td>2<tr><td>3</table>")]
    [InlineData("<b>gras<i>les deux</b>penché</i><p>suite")]
    [InlineData("<script>document.write('<div><div>')</script><style>a>b{}</style><textarea><b></textarea>")]
    [InlineData("<svg viewBox='0 0 1 1'><title>Icône</title><path d='M0'/></svg><math><mi>x</mi></math>")]
    [InlineData("<form><input><select><optgroup label=a><option>1<option selected>2</select><button>ok</button></form>")]
    [InlineData("<noscript><img src=x></noscript><template></template><iframe src=y></iframe>")]
    [InlineData("<p class=\"sans fin")]
    public void HonestMarkup_IsTheSameString(string html)
    {
        var (guarded, codes) = Guarded.Report(html);
        Assert.Equal(html, guarded);
        Assert.Empty(codes);
    }

    [Theory]
    [InlineData("<frameset><frame src=a></frameset><p>x", "</frameset><p>x")]
    [InlineData("<isindex><p>x", "<p>x")]
    [InlineData("<svg><![CDATA[<b>]]></svg>", "<svg></svg>")]
    [InlineData("<svg><font color=red>a</font></svg>", "<svg>a</font></svg>")]
    [InlineData("<select><b>a</b><option>c</select>", "<select>a</b><option>c</select>")]
    [InlineData("<select><style><b></style>a</select>", "<select>a</select>")]
    [InlineData("<template>a<td>b<!--c--><template><p></template></template>d", "<template></template>d")]
    public void WhatParsersDisagreeOn_IsLeftOut(string html, string expected)
    {
        var (guarded, codes) = Guarded.Report(html);
        Assert.Equal(expected, guarded);
        Assert.Empty(codes);
    }

    [Theory]
    [InlineData("<p>a<table>", "<p>a<table>")]
    [InlineData("<!DOCTYPE html><p>a<table>", "<!DOCTYPE html><p>a<table>")]
    [InlineData("<!DOCTYPE html PUBLIC \"-//IETF//DTD HTML 3.0//EN\"><p>a<table>",
        "<!DOCTYPE html PUBLIC \"-//IETF//DTD HTML 3.0//EN\"><p>a</p><table>")]
    public void TableInAParagraph_EndsItWhereTheDocumentTypeLeavesItOpen(string html, string expected) =>
        Assert.Equal(expected, Guarded.Apply(html));

    [Fact]
    public void FormattingOfOneNameWithManyAttributes_IsKeptThreeTimes() =>
        Assert.Equal("<font a><font b><font c>xy", Guarded.Apply("<font a><font b><font c><font d>x</font>y"));

    [Fact]
    public void FormattingClosedAcrossBlocks_StaysOpenWhenThatHappensTooOften()
    {
        var (guarded, codes) = Guarded.Report(string.Concat(Enumerable.Repeat("<b><div>x</b></div>", 30_000)));
        Assert.InRange(guarded.AsSpan().Count("</b>"), 20_000, 29_999);
        Assert.Equal(30_000, guarded.AsSpan().Count('x'));
        Assert.Contains(DiagnosticCodes.NodeLimited, codes);
    }

    [Fact]
    public void EndTagsThatCloseNothing_AreKeptUpToANumber()
    {
        var (guarded, codes) = Guarded.Report(string.Concat(Enumerable.Repeat("x</i></section>", 10_000)));
        Assert.Equal(10_000, guarded.AsSpan().Count("</"));
        Assert.Equal(10_000, guarded.AsSpan().Count('x'));
        Assert.Empty(codes);
    }

    [Fact]
    public void UnclosedParagraphs_AreAsManyAsChildrenAllow()
    {
        var (guarded, codes) = Guarded.Report(string.Concat(Enumerable.Repeat("<p>x", 100_000)));
        Assert.Equal(50_000, guarded.AsSpan().Count("<p>"));
        Assert.Equal(50_000, guarded.AsSpan().Count('x'));
        Assert.Equal([DiagnosticCodes.NodeLimited], codes);
    }

    [Fact]
    public void UnclosedDivs_KeepTheirText()
    {
        var (guarded, codes) = Guarded.Report(string.Concat(Enumerable.Repeat("<div>x", 500_000)));
        Assert.Equal(254, guarded.AsSpan().Count("<div>"));
        Assert.Equal(500_000, guarded.AsSpan().Count('x'));
        Assert.Equal([DiagnosticCodes.DepthLimited], codes);
        Assert.Equal(256, Guarded.Measure(guarded).Depth);
    }

    [Theory]
    [InlineData("<div>")]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b>")]
    [InlineData("<b><p>")]
    [InlineData("<b><p></b>")]
    [InlineData("<a href=x><div>")]
    [InlineData("<nobr><div>")]
    [InlineData("<form><div></form>")]
    [InlineData("<button><div>")]
    [InlineData("<select><option>")]
    [InlineData("<option><select>")]
    [InlineData("<svg><foreignObject>")]
    [InlineData("<math><mi>")]
    [InlineData("<svg><p>")]
    [InlineData("<template><div>")]
    [InlineData("<object><b>")]
    [InlineData("<ruby><rt>")]
    [InlineData("<frameset>")]
    [InlineData("<p><table>")]
    [InlineData("</p><br></br>")]
    public void RepeatedShape_StaysWithinTheLimitsOnASmallStack(string shape)
    {
        var limits = new NewsKitLimits { Children = 2_000, Elements = 20_000 };
        (int Depth, int Children, int Elements) seen = default;
        // Some hosts give their threads no more than this.
        var thread = new Thread(
            () => seen = Guarded.Measure(Guarded.Apply(string.Concat(Enumerable.Repeat(shape, 50_000)), limits)),
                maxStackSize: 256 * 1024);
        thread.Start();
        thread.Join();
        Assert.InRange(seen.Depth, 2, limits.ElementDepth);
        Assert.InRange(seen.Children, 1, limits.Children + 2);
        Assert.InRange(seen.Elements, 3, limits.Elements + 3);
    }

    [Fact]
    public void CancelledCall_Stops() => Assert.Throws<OperationCanceledException>(() => MarkupGuard.Apply(
        string.Concat(Enumerable.Repeat("<p>", 5_000)).AsMemory(), new NewsKitLimits(), new DiagnosticLog(),
            empties: false, new CancellationToken(canceled: true)));
}
