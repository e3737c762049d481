using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Metadata;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What the page says of itself.</summary>
public sealed class PageIdentityReaderTests
{
    [Theory]
    [InlineData("<link rel=canonical href=https://gazette.example/b>", "https://gazette.example/b", "link:canonical")]
    [InlineData("<link rel=canonical href=/b><meta property=og:url content=/c>", "https://gazette.example/b", "link:canonical")]
    [InlineData("<meta property=og:url content=https://gazette.example/c>", "https://gazette.example/c", "meta:og:url")]
    [InlineData("<link rel=canonical href='javascript:x()'>", SmallPage.Address, null)]
    [InlineData("", SmallPage.Address, null)]
    public void Address_IsTheDeclaredOneElseThatOfThePage(string head, string expected, string? evidence)
    {
        var (article, context) = Read(head);

        Assert.Equal(expected, article.Url);
        Assert.Equal(evidence, context.Evidence.ToDictionary().GetValueOrDefault("url"));
    }

    [Theory]
    [InlineData("<meta property=og:site_name content='La Gazette'>", "La Gazette", null, null)]
    [InlineData(Publisher, "La Gazette", "https://gazette.example/", "https://gazette.example/l.png")]
    [InlineData(LogoOnly, null, null, "https://gazette.example/l.png")]
    [InlineData(AddressOnly, null, "https://gazette.example/", null)]
    public void Site_IsWhatIsKnownOfIt(string head, string? name, string? url, string? logo)
    {
        var site = Read(head).Article.Site;

        Assert.Equal((name, url, logo), (site?.Name, site?.Url, site?.Logo?.Url));
        Assert.Equal(logo is not null, site?.Logo is not null);
    }

    [Fact]
    public void UnknownSite_IsNone() => Assert.Null(Read("").Article.Site);

    [Fact]
    public void DescriptionAndSection_AreNotedWithTheirSource()
    {
        var (article, context) = Read(
            "<meta name=description content=' Le bac  repart. '><meta property=article:section content=Ports>");

        Assert.Equal(("Le bac repart.", "Ports"), (article.Description, article.Section));
        Assert.Equal(("meta:description", "meta:article:section"),
            (context.Evidence.ToDictionary()["description"], context.Evidence.ToDictionary()["section"]));
        Assert.Equal((null, null), (Read("").Article.Description, Read("").Article.Section));
    }

    [Fact]
    public void Tags_AreKeptOnceAndUpToTheLimit()
    {
        const string Head = "<meta name=keywords content='Bac, port, bac, Fleuve'><meta property=article:tag content=Port>";
        var (article, context) = Read(Head);

        Assert.Equal(["Port", "Bac", "Fleuve"], article.Tags);
        Assert.Equal("meta:article:tag", context.Evidence.ToDictionary()["tags"]);
        context = SmallPage.Of(Head) with { Limits = new NewsKitLimits { Tags = 2 } };
        Assert.Equal(["Port", "Bac"], new PageIdentityReader().Read(new Article(), new Segmentation(context.Content), context)
            .Tags);
    }

    [Theory]
    [InlineData("free", Paywall.Free)]
    [InlineData("metered", Paywall.Metered)]
    [InlineData("Locked", Paywall.Locked)]
    [InlineData("autre", null)]
    public void Paywall_IsTheDeclaredTier(string tier, Paywall? expected) =>
        Assert.Equal(expected, Read($"<meta property=article:content_tier content={tier}>").Article.Paywall);

    [Theory]
    [InlineData("true", Paywall.Free)]
    [InlineData("false", Paywall.Locked)]
    public void StructuredData_IsBelievedBeforeTheTier(string free, Paywall expected)
    {
        var head = MetadataPage.Blocks($$"""{"@type":"Article","headline":"H","isAccessibleForFree":{{free}}}""")
            + "<meta property=article:content_tier content=metered>";
        var (article, context) = Read(head);

        Assert.Equal(expected, article.Paywall);
        Assert.Equal("json-ld", context.Evidence.ToDictionary()["paywall"]);
    }

    [Fact]
    public void TierOfASiteRule_IsBelievedFirst()
    {
        var context = SmallPage.Of("") with
        {
            Metadata = new PageMetadata
            {
                IsAccessibleForFree = true,
                Candidates = [new() { Field = MetadataField.ContentTier, Value = "locked", Source = FieldSource.SiteRule }],
            },
        };

        Assert.Equal(Paywall.Locked,
            new PageIdentityReader().Read(new Article(), new Segmentation(context.Content), context).Paywall);
    }

    [Fact]
    public void PageThatSaysNothing_HasNoPaywall() => Assert.Null(Read("").Article.Paywall);

    private const string LogoOnly = """<script type="application/ld+json">{"@type":"Organization","logo":"/l.png"}</script>""";

    private const string AddressOnly = """<script type="application/ld+json">{"@type":"WebSite","url":"/"}</script>""";

    private const string Publisher =
        LogoOnly + """<script type="application/ld+json">{"@type":"WebSite","name":"La Gazette","url":"/"}</script>""";

    private static (Article Article, ReadingContext Context) Read(string head)
    {
        var context = SmallPage.Of(head);
        return (new PageIdentityReader().Read(new Article(), new Segmentation(context.Content), context), context);
    }
}
