using System.Text;
using NewsKit.Sites;
using Xunit;

namespace NewsKit.Tests.Sites;

/// <summary>Selectors select what a browser's would, say what they cannot, and cost the same for every shape of page.</summary>
public sealed class SelectorTests
{
    private const string Page = """
        <!doctype html><body>
        <main id=top class="page wide"><h1 class=title>A</h1>
        <div class="story  lead" data-kind="Main-text"><p id=p1>1</p>x<p id=p2 lang=fr-CA>2</p><!-- c --><p id=p3>3 <a id=a1 href="/x?y" rel="author me">a</a></p><ul id=u><li id=l1><li id=l2><li id=l3><li id=l4></ul></div>
        <div id=d2 class="md:flex"><section><p id=p4></p></section></div></main><footer id=f></footer>
        """;

    [Theory]
    [InlineData("p", "p1 p2 p3 p4")]
    [InlineData("P", "p1 p2 p3 p4")]
    [InlineData("#p2", "p2")]
    [InlineData("p#p2", "p2")]
    [InlineData(".lead p", "p1 p2 p3")]
    [InlineData(".story.lead > p", "p1 p2 p3")]
    [InlineData("main>p", "")]
    [InlineData("main p", "p1 p2 p3 p4")]
    [InlineData("main div section > p", "p4")]
    [InlineData("#p1 + p", "p2")]
    [InlineData("#p2 + p", "p3")]
    [InlineData("#p1 ~ p", "p2 p3")]
    [InlineData("p ~ ul > li + li", "l2 l3 l4")]
    [InlineData("[lang]", "p2")]
    [InlineData("[lang|=fr]", "p2")]
    [InlineData("[lang=fr]", "")]
    [InlineData("a[rel~=author]", "a1")]
    [InlineData("a[rel~='auth']", "")]
    [InlineData("a[href^='/x']", "a1")]
    [InlineData("a[href$=\"y\"]", "a1")]
    [InlineData("a[href*='?']", "a1")]
    [InlineData("[data-kind='main-TEXT' i] > #p1", "p1")]
    [InlineData("[data-kind='main-TEXT'] > #p1", "")]
    [InlineData("li:first-child", "l1")]
    [InlineData("li:last-child", "l4")]
    [InlineData("section > p:only-child", "p4")]
    [InlineData("li:nth-child(2n+1)", "l1 l3")]
    [InlineData("li:nth-child(even)", "l2 l4")]
    [InlineData("li:nth-child(-n + 2)", "l1 l2")]
    [InlineData("li:nth-child(3)", "l3")]
    [InlineData("p:not(#p1):not([lang])", "p3 p4")]
    [InlineData("p:not(#p1, #p2)", "p3 p4")]
    [InlineData(":is(#p1, footer)", "p1 f")]
    [InlineData("main :where(ul, section) > *", "l1 l2 l3 l4 p4")]
    [InlineData(".md\\:flex p", "p4")]
    [InlineData("footer, #p1", "f p1")]
    [InlineData("*#f", "f")]
    public void Selector_Selects(string selector, string ids) =>
        Assert.Equal(ids,
            RulePages.On(Page, page => string.Join(' ', Select(selector, page).Select(node => page.AttributeOf(node, "id")))));

    [Theory]
    [InlineData("", "too early")]
    [InlineData("p,", "too early")]
    [InlineData("p >", "too early")]
    [InlineData("> p", "not expected")]
    [InlineData("p:hover", ":hover is not supported")]
    [InlineData("p::before", "")]
    [InlineData(":has(p)", ":has is not supported")]
    [InlineData(":not(p a)", "simple selectors only")]
    [InlineData(":not(:is(p))", "simple selectors only")]
    [InlineData(":is(p", "not closed")]
    [InlineData("[href", "an attribute is written")]
    [InlineData("[href='x]", "not closed")]
    [InlineData("[=x]", "a name is missing")]
    [InlineData("p)", "not expected")]
    [InlineData("p..a", "a name is missing")]
    [InlineData("li:nth-child(x)", "takes a number")]
    [InlineData("li:nth-child(2", "takes a number")]
    [InlineData("p!", "not expected")]
    [InlineData("div\\", "")]
    public void Fault_IsNamedWithItsPlace(string selector, string reason)
    {
        Assert.False(SelectorParser.TryParse(selector, out _, out var error));
        Assert.StartsWith("at character ", error, StringComparison.Ordinal);
        Assert.Contains(reason, error, StringComparison.Ordinal);
    }

    [Fact]
    public void LongSelectors_AreRefused()
    {
        Assert.False(SelectorParser.TryParse(string.Join(' ', Enumerable.Repeat("p", 33)), out _, out var steps));
        Assert.Contains("steps", steps, StringComparison.Ordinal);
        Assert.False(SelectorParser.TryParse(new string('p', 2_001), out _, out var length));
        Assert.Contains("longer", length, StringComparison.Ordinal);
    }

    /// <summary>What makes other engines try every way: many steps that all fit, deep and wide.</summary>
    [Theory]
    [InlineData("<div>", 250)]
    [InlineData("<div></div>x", 40_000)]
    public void ManyFittingSteps_CostOneVisitEach(string piece, int times)
    {
        var html = new StringBuilder().Insert(0, piece, times).ToString();
        Assert.True(SelectorParser.TryParse(
            string.Join(' ', Enumerable.Repeat("div:not(.x)", 31)) + " ~ .none", out var selectors, out _));
        RulePages.On(html, page =>
        {
            // An engine that tries every way would not end in years.
            using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
            Assert.Empty(selectors[0].Select(page, patience.Token));
            return 0;
        });
    }

    private static IEnumerable<int> Select(string text, PageTree page)
    {
        Assert.True(SelectorParser.TryParse(text, out var selectors, out var error), error);
        return selectors.SelectMany(selector => selector.Select(page, CancellationToken.None));
    }
}
