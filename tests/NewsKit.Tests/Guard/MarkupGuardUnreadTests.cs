using FsCheck;
using FsCheck.Fluent;
using NewsKit.Dom;
using NewsKit.Guard;
using NewsKit.Model;
using NewsKit.Tests.Dom;
using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.Guard;

/// <summary>What no reader looks into is emptied before the parser sees it, and nothing else of the tree changes.</summary>
public sealed class MarkupGuardUnreadTests
{
    [Theory]
    [InlineData("<script>var a = '<p>';</script><p>b", "<script></script><p>b")]
    [InlineData("<script src=a.js async>b</script>", "<script src=a.js async></script>")]
    [InlineData("<script><!-- <script>a</script> --></script>b", "<script></script>b")]
    [InlineData("<script>sans fin", "<script>")]
    [InlineData("<style media=print>p > a { color: red }</style>", "<style media=print></style>")]
    [InlineData("a<!-- rien à lire -->b", "a<!---->b")]
    [InlineData("<svg width=1><title>Loupe</title><g><path d='M0 0'/><text>t</text></g></svg>a", "<svg width=1></svg>a")]
    [InlineData("<svg><svg><g/></svg><g></g></svg><svg></svg>", "<svg></svg><svg></svg>")]
    [InlineData("<button><svg><!-- c --><use href=#a></use></svg>Lire</button>", "<button><svg></svg>Lire</button>")]
    public void WhatNobodyReads_IsEmptied(string html, string expected) => Assert.Equal(expected, Emptied(html));

    [Theory]
    [InlineData("<script type='application/ld+json'>{\"a\": 1}</script>")]
    [InlineData("<script type=\"Application/LD+JSON; charset=utf-8\">{}</script>")]
    [InlineData("<script type='application&#47;ld&#43;json'>{}</script>")]
    [InlineData("<script type='math/tex; mode=display'>x^2</script>")]
    [InlineData("<textarea>a</textarea><title>b</title><noscript><img src=c></noscript><math><mi>x</mi></math>")]
    [InlineData("<!doctype html><!----><!-- à demi --!>a")]
    [InlineData("<svg><foreignObject><p>a</p></foreignObject></svg>")]
    [InlineData("<svg><g><p>hors du dessin</p></svg>")]
    [InlineData("<svg><g>sans fin")]
    public void WhatIsRead_OrMayBe_Stays(string html) => Assert.Equal(html, Emptied(html));

    [Fact]
    public void AnyMarkup_IsTheSameTree() => Prop.ForAll(
        MarkupGuardPropertyTests.Soup, html => Tree(html, empties: true) == Tree(html, empties: false))
        .Check(MarkupGuardPropertyTests.Fixed);

    [Fact]
    public void Seeds_AreTheSameTree() =>
        Assert.All(Seed.Slugs, slug => Assert.Equal(
            Tree(new Seed(slug).Text, empties: false), Tree(new Seed(slug).Text, empties: true)));

    private static string Emptied(string html)
    {
        using var page = MarkupGuard.Apply(html.AsMemory(), new NewsKitLimits(), new DiagnosticLog(), empties: true, default);
        return page.ToString();
    }

    private static string Tree(string html, bool empties)
    {
        var page = MarkupGuard.Apply(html.AsMemory(), new NewsKitLimits(), new DiagnosticLog(), empties, default);
        using var tree = DocumentLoader.Load(page, default);
        return MarkupTreeTests.Written(tree, name => name is "script" or "style" or "template" or "svg" or "math");
    }
}
