using NewsKit.Model;
using NewsKit.Sites;
using Xunit;

namespace NewsKit.Tests.Sites;

/// <summary>Which rule an address gets.</summary>
public sealed class SiteRuleSetTests
{
    private static readonly SiteRuleSet Rules = SiteRuleSet.Create(
    [
        Rule("plain", "gazette.example"),
        Rule("below", "*.gazette.example"),
        Rule("blogs", "*.blogs.gazette.example"),
        Rule("old", "revue.example") with { ValidUntil = new DateOnly(2022, 12, 31) },
        Rule("new", "revue.example") with { ValidFrom = new DateOnly(2023, 1, 1) },
        Rule("video", "tele.example") with { Paths = ["/video/*", "*.amp"] },
    ]);

    [Theory]
    [InlineData("https://gazette.example/une", "plain")]
    [InlineData("https://www.gazette.example/une", "plain")]
    [InlineData("https://WWW.GAZETTE.EXAMPLE/", "plain")]
    [InlineData("https://sport.gazette.example/", "below")]
    [InlineData("https://a.b.gazette.example/", "below")]
    [InlineData("https://lise.blogs.gazette.example/", "blogs")]
    [InlineData("https://legazette.example/", null)]
    [InlineData("https://gazette.example.org/", null)]
    [InlineData("https://tele.example/video/1", "video")]
    [InlineData("https://tele.example/a/b.amp", "video")]
    [InlineData("https://tele.example/une", null)]
    [InlineData("https://revue.example/", "old")]
    public void Address_GetsItsRule(string address, string? name) => Assert.Equal(name, Rules.Find(new Uri(address), null)?.Name);

    [Theory]
    [InlineData("2022-12-31T23:59:00", "old")]
    [InlineData("2023-01-01T00:00:00", "new")]
    public void Layout_IsThatOfTheDay(string fetched, string name) =>
        Assert.Equal(name, Rules.Find(new Uri("https://revue.example/"), DateTime.Parse(fetched, null))?.Name);

    [Fact]
    public void Layers_TheFirstWins()
    {
        var layered = new LayeredSiteRules(SiteRuleSet.Create([Rule("mine", "tele.example")]), Rules, SiteRuleSet.Bundled);
        Assert.Equal("mine", layered.Find(new Uri("https://tele.example/video/1"), null)?.Name);
        Assert.Equal("plain", layered.Find(new Uri("https://gazette.example/"), null)?.Name);
        Assert.Null(layered.Find(new Uri("https://autre.example/"), null));
    }

    [Fact]
    public void BrokenSelector_IsAnArgumentError() =>
        Assert.Throws<ArgumentException>(() => RulePages.Rules((SectionKind.Body, "p:hover")));

    private static SiteRule Rule(string name, string host) => new()
    {
        Name = name,
        Hosts = [host],
        Labels = new Dictionary<SectionKind, IReadOnlyList<string>> { [SectionKind.Body] = ["p"] },
    };
}
