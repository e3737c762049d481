using NewsKit.XPath;
using Xunit;

namespace NewsKit.Tests.XPath;

/// <summary>Which file holds for which host, and what files that are wrong say.</summary>
public sealed class FtrSiteRulesTests
{
    private static readonly FtrSiteRules Rules = FtrSiteRules.Create(new Dictionary<string, string>
    {
        ["gazette.example.txt"] = "body: //main",
        ["fr.gazette.example.txt"] = "body: //main",
        [".gazette.example.txt"] = "body: //section",
        [".revue.example.txt"] = "body: //article\nautodetect_on_failure: no",
    });

    private static readonly FtrSiteRules WithGlobal = FtrSiteRules.Create(new Dictionary<string, string>
    {
        ["global.txt"] = "body: //div[@role='main']\ntest_url: https://global.example/",
        ["gazette.example.txt"] = "body: //main\ntest_url: https://gazette.example/",
        ["revue.example.txt"] = "body: //main\nautodetect_on_failure: no",
    });

    [Theory]
    [InlineData("https://gazette.example/", "gazette.example.txt")]
    [InlineData("https://www.GAZETTE.example/", "gazette.example.txt")]
    [InlineData("https://fr.gazette.example/", "fr.gazette.example.txt")]
    [InlineData("https://de.gazette.example/", ".gazette.example.txt")]
    [InlineData("https://a.b.gazette.example/", ".gazette.example.txt")]
    [InlineData("https://revue.example/", ".revue.example.txt")]
    [InlineData("https://sport.revue.example/", ".revue.example.txt")]
    [InlineData("https://legazette.example/", null)]
    [InlineData("https://example/", null)]
    public void Host_GetsItsFile(string address, string? file) => Assert.Equal(file, Rules.Find(new Uri(address))?.Name);

    [Theory]
    [InlineData("https://gazette.example/", "gazette.example.txt, global.txt")]
    [InlineData("https://revue.example/", "revue.example.txt")]
    [InlineData("https://autre.example/", "global.txt")]
    public void Global_HelpsOut(string address, string name)
    {
        var rule = WithGlobal.Find(new Uri(address))!;
        Assert.Equal(name, rule.Name);
        Assert.True(rule.Tests.Count <= 1);
    }

    [Theory]
    [InlineData("tittle: //h1", "is title meant?")]
    [InlineData("strip_id_class: x", "no directive \"strip_id_class\"")]
    [InlineData("body //main", "there is no colon")]
    [InlineData("body:", "has no value")]
    [InlineData("wrap_in: //p", "wants something in brackets")]
    [InlineData("move_into(//a[): //p", "cannot be read")]
    [InlineData("prune: maybe", "is yes or no")]
    [InlineData("body: //div[", "cannot be read")]
    [InlineData("body: ends-with(//p, 'x')", "cannot be read")]
    [InlineData("if_page_contains: //p", "stands behind")]
    [InlineData("find_string: x", "do not pair")]
    public void Fault_IsNamed(string line, string message)
    {
        var fault = Assert.Single(FtrRule.Read("# essai\n\n" + line, "essai.txt").Faults);
        Assert.Equal(3, fault.Line);
        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LargeFile_IsNotRead() =>
        Assert.Contains("longer than", Assert.Single(FtrRule.Read(new string('x', 300_000), "essai.txt").Faults)
        .Message, StringComparison.Ordinal);

    [Fact]
    public void Tests_KeepTheirPromises()
    {
        var rule = FtrRule.Read(
            "test_contains: perdu\ntest_url: https://a.example/1\ntest_contains: un\ntest_contains: deux\ntest_url: "
            + "https://a.example/2", "a.example.txt");
        Assert.Equal(["https://a.example/1", "https://a.example/2"], rule.Tests.Select(test => test.Url));
        Assert.Equal(["un", "deux"], rule.Tests[0].Contains);
    }
}
