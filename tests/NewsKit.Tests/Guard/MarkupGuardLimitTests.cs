using AngleSharp.Html.Parser;
using NewsKit.Model;
using NewsKit.Tests.Dom;
using Xunit;

namespace NewsKit.Tests.Guard;

/// <summary>What the guard leaves out when a limit is hit, letter by letter.</summary>
public sealed class MarkupGuardLimitTests
{
    /// <summary>Room for html, body and two more.</summary>
    private static readonly NewsKitLimits Shallow = new() { ElementDepth = 4 };

    [Theory]
    [InlineData("<div>a<div>b<div>c</div>d</div>e</div>", "<div>a<div>b c d</div>e</div>")]
    [InlineData("<div><div><i>c</i>d</div></div>", "<div><div>cd</div></div>")]
    [InlineData("<div><div><div><div>x", "<div><div>x")]
    [InlineData("<div><div>a<img src=x>b<br>c", "<div><div>a b c")]
    [InlineData("<div><div>a<script>if (a<b) x('</div>')</script>b", "<div><div>a b")]
    [InlineData("<div><div><p>a</p><p>b</p></div><p>c</p></div>", "<div><div>a b </div><p>c</p></div>")]
    [InlineData("<ul><li>a<li>b<b>c</b></ul>", "<ul><li>a<li>bc</ul>")]
    [InlineData("<table><tr><td>a</table>", "<table>a</table>")]
    [InlineData("<div><div>a<<p>b>c", "<div><div>a< b>c")]
    [InlineData("<svg><g><path d=x /><path></path></g></svg>", "<svg><g></g></svg>")]
    public void DeeperTags_AreFlattened(string html, string expected)
    {
        var (guarded, codes) = Guarded.Report(html, Shallow);
        Assert.Equal(expected, guarded);
        Assert.Equal([DiagnosticCodes.DepthLimited], codes);
    }

    /// <summary>The cap behind ours; another default of a new version must be looked at before it is taken.</summary>
    [Fact]
    public void CapOfTheTreeBuilder_IsAsKnown() => Assert.Equal(512, new HtmlParserOptions().MaximumDepth);

    /// <summary>Left open, each would be a level more around the rest of the page.</summary>
    [Fact]
    public void FormattingPastTheCrossingLimit_IsNoLongerOpened()
    {
        const string crossed = "<b><p>a</b></p>";
        var pages = string.Concat(Enumerable.Repeat(crossed, 20_100));
        var (guarded, codes) = Guarded.Report(pages);
        Assert.Equal([DiagnosticCodes.NodeLimited], codes);
        Assert.EndsWith("<b><p>a</b></p>" + string.Concat(Enumerable.Repeat("<p>a</p>", 100)), guarded, StringComparison.Ordinal);
        Assert.InRange(Guarded.Measure(guarded).Depth, 3, 6);
    }

    [Theory]
    [InlineData("<p>a<p>b<p>c<p>d<p>e")]
    [InlineData("<ul><li>a<li>b<li>c<li>d</ul>")]
    [InlineData("<dl><dt>a<dd>b<dt>c<dd>d</dl>")]
    [InlineData("<div><h1>a<h2>b<h3>c</div>")]
    [InlineData("<select><option>a<option>b<option>c</select>")]
    [InlineData("<div>a<br>b<hr>c<img>d</div>")]
    [InlineData("<svg><circle/><circle/><g/></svg>")]
    [InlineData("</div></div><div></p></span></div>")]
    public void TagsThatEndEachOther_AreNotDeep(string html) => Assert.Equal(html, Guarded.Apply(html, Shallow));

    [Fact]
    public void LinksThatEndEachOther_AreNotDeep()
    {
        const string html = "<a href=x>a<a href=y>b<a href=z>c";
        Assert.Equal(html, Guarded.Apply(html, new NewsKitLimits { ElementDepth = 5 }));
    }

    [Fact]
    public void Rows_AreAsDeepAsTheTreeMakesThem()
    {
        const string html = "<table><tr><td>a<td>b<tr><td>c</table>";
        Assert.Equal(html, Guarded.Apply(html, new NewsKitLimits { ElementDepth = 6 }));
        Assert.NotSame(html, Guarded.Apply(html, new NewsKitLimits { ElementDepth = 5 }));
    }

    [Theory]
    [InlineData("<p>a</p><p>b</p><p>c</p><p>d</p><div>e<b>f</b></div>g", "<p>a</p><p>b</p><p>c</p>")]
    [InlineData("<ul><li>a<li>b<li>c<li>d<i>e</i></ul><p>f</p>", "<ul><li>a<li>b<li>c </ul><p>f</p>")]
    [InlineData("a<br>b<br>c", "a<br>b c")]
    [InlineData("<!--a--><!--b--><!--c--><!--d-->", "<!--a--><!--b--><!--c-->")]
    [InlineData("<div>a<br>b<style>x{}</style>c</div>d", "<div>a<br>b c</div>d")]
    [InlineData("</p></p></p></p>", "</p></p></p>")]
    [InlineData("<div><hr><hr><hr><div>a</div><b>c</div>d", "<div><hr><hr><hr></div>d")]
    public void FurtherChildren_AreLeftOutWithAllInside(string html, string expected)
    {
        var (guarded, codes) = Guarded.Report(html, new NewsKitLimits { Children = 3 });
        Assert.Equal(expected, guarded);
        Assert.Equal([DiagnosticCodes.NodeLimited], codes);
    }

    [Theory]
    [InlineData("<p>a<b>b</b><i>c</i>d", "<p>a<b>b</b>")]
    [InlineData("<!--<b><b><b>--><b>x<!doctype <b>><i>y<u>", "<!--<b><b><b>--><b>x<!doctype <b>><i>y")]
    [InlineData("<script><b><b></script><b><i>", "<script><b><b></script><b>")]
    [InlineData("</p></p></p>x", "</p></p>")]
    [InlineData("<table><td>a<b>", "<table>")]
    public void ElementsPastTheLimit_EndThePage(string html, string expected)
    {
        var (guarded, codes) = Guarded.Report(html, new NewsKitLimits { Elements = 2 });
        Assert.Equal(expected, guarded);
        Assert.Equal([DiagnosticCodes.NodeLimited], codes);
    }

    [Theory]
    [InlineData("<p a=1 b='2' c=\"3\" d>x", "<p a=1 b='2'>x")]
    [InlineData("<p a b=2>x", null)]
    [InlineData("<br a=1 b=2 c=3/>x", "<br a=1 b=2>x")]
    [InlineData("<br a=1 b=2 c=3 />x", "<br a=1 b=2 />x")]
    [InlineData("<p a=long-long-long b=2>x", "<p b=2>x")]
    [InlineData("<p a='>>>>>>>>>>>>>' b=2>x", "<p b=2>x")]
    [InlineData("<p name-name-name=1 b=2>x", "<p b=2>x")]
    [InlineData("<body a=1 b=2 c=3>x", "<body a=1 b=2>x")]
    public void AttributesPastALimit_AreLeftOut(string html, string? expected)
    {
        var (guarded, codes) = Guarded.Report(html, new NewsKitLimits { Attributes = 2, AttributeChars = 10, NameChars = 10 });
        Assert.Equal(expected ?? html, guarded);
        Assert.Equal(expected is null ? [] : [DiagnosticCodes.AttributeLimited], codes);
    }

    [Fact]
    public void OverlongTagName_IsUnwrapped()
    {
        var (guarded, codes) = Guarded.Report(
            "a<overlongname x=1>b<i>c</i></overlongname>d", new NewsKitLimits { NameChars = 10 });
        Assert.Equal("ab<i>c</i>d", guarded);
        Assert.Equal([DiagnosticCodes.NameLimited], codes);
    }

    [Fact]
    public void EachLimitHit_IsSaidOnceWithItsNameAndValue()
    {
        var log = new DiagnosticLog();
        NewsKit.Guard.MarkupGuard.Apply(
            "<div><div><div><p a b c><div><p a b c>".AsMemory(), new NewsKitLimits { ElementDepth = 5, Attributes = 2 }, log,
            empties: false, default);
        var diagnostic = Assert.Single(log.ToList());
        Assert.Equal("ElementDepth is 5, the page has 6; enforced 3 times.", diagnostic.Message);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("dom", diagnostic.Stage);
    }
}
