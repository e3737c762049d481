using NewsKit.Tests.Sites;
using Xunit;

namespace NewsKit.Tests.Cli;

/// <summary><c>newskit rules</c>, and <c>--rules</c> of the commands that read.</summary>
public sealed class RulesCommandTests
{
    private static readonly string Page = RulePages.Page($"<h1>La bibliothèque ouvrira en mai</h1>"
        + $"<div class=t>{RulePages.Paragraphs(3)}</div><div class=u>{RulePages.Paragraphs(2, "Ailleurs. ")}</div>");

    private const string Good = "{ \"hosts\": [\"gazette.example\"], \"labels\": { \"body\": [\".t\"], \"chrome\": [\".u\"] } }";

    [Fact]
    public async Task Test_ShowsWhatTheRuleFinds()
    {
        using var files = new PageFiles();
        var run = await CommandRun.Of("rules", "test", files.Add("gazette.json", Good), files.Add("page.html", Page));
        Assert.Equal(0, run.Status);
        Assert.Contains("gazette.json: no faults", run.Output, StringComparison.Ordinal);
        Assert.Contains("    1  body .t", run.Output, StringComparison.Ordinal);
        Assert.Contains("with the rule: Ok; La bibliothèque ouvrira en mai;", run.Output, StringComparison.Ordinal);
        Assert.Contains("  without: Ok;", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"hosts\": [\"gazette.example\"],\n \"labels\": { \"body\": [\".t:hover\"] } }",
        "regle.json(2): the selector")]
    [InlineData("{ \"hosts\": [\"gazette.example\"],\n \"labels\": { \"body\": [\".t2019\"] } }", "NK6001")]
    public async Task Test_FailsForARuleThatDoesNotHold(string rule, string reason)
    {
        using var files = new PageFiles();
        var run = await CommandRun.Of("rules", "test", files.Add("regle.json", rule), files.Add("page.html", Page));
        Assert.Equal(1, run.Status);
        Assert.Contains(reason, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Point 2.", 0)]
    [InlineData("jamais écrit", 1)]
    public async Task Test_ChecksWhatAnFtrFilePromises(string promised, int status)
    {
        using var files = new PageFiles();
        var rule = files.Add("gazette.example.txt",
            $"body: //div[@class='t']\ntest_url: https://gazette.example/une\ntest_contains: {promised}\n");
        var run = await CommandRun.Of("rules", "test", rule, files.Add("page.html", Page));
        Assert.Equal(status, run.Status);
    }

    [Fact]
    public async Task Explain_NamesTheRuleOfTheFirstFolder()
    {
        using var files = new PageFiles();
        files.Add("mine/a.json", Good.Replace("{ \"hosts\"", "{ \"name\": \"mienne\", \"hosts\"", StringComparison.Ordinal));
        files.Add("ours/b.json", Good);
        files.Add("ours/revue.example.txt", "body: //div[@class='t']");
        var page = files.Add("page.html", Page);
        var run = await CommandRun.Of(
            "rules", "explain", "https://gazette.example/une", page, "--rules", files["mine"], "--rules", files["ours"]);
        Assert.Equal(0, run.Status);
        Assert.Contains("page.html: rule mienne", run.Output, StringComparison.Ordinal);
        Assert.Contains("rule revue.example.txt",
            (await CommandRun.Of("rules", "explain", "https://revue.example/", page, "--rules", files["ours"]))
            .Output, StringComparison.Ordinal);
        Assert.Contains("no rule holds",
            (await CommandRun.Of("rules", "explain", "https://autre.example/", page, "--rules", files["ours"]))
            .Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_UsesTheRulesOfAFolder()
    {
        using var files = new PageFiles();
        files.Add("r/a.json", Good);
        var run = await CommandRun.Of(
            "read", files.Add("page.html", Page), "--url", "https://gazette.example/une", "--rules", files["r"], "--format",
            "text");
        Assert.Contains("Point 3.", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Ailleurs", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task WrongArguments_AreOneClearLine()
    {
        using var files = new PageFiles();
        var page = files.Add("page.html", Page);
        files.Add("bad/a.json", "{ \"host\": 1 }");
        (await CommandRun.Of("rules", "test", files["none.json"], page)).AssertRefused("there is no file");
        (await CommandRun.Of("rules", "test")).AssertRefused("See newskit rules test --help");
        (await CommandRun.Of("rules", "explain", "une", page)).AssertRefused("is not an absolute web address");
        (await CommandRun.Of("rules")).AssertRefused("newskit rules --help");
        (await CommandRun.Of("read", page, "--rules", files["none"])).AssertRefused("there is no folder");
        (await CommandRun.Of("read", page, "--rules", files["bad"])).AssertRefused("a.json(1): \"host\" is unknown");
    }

    [Theory]
    [InlineData("rules", "--help")]
    [InlineData("rules", "test", "--help")]
    [InlineData("rules", "explain", "--help")]
    public async Task Help_EndsWithAnExample(params string[] line)
    {
        var run = await CommandRun.Of(line);
        Assert.Equal(0, run.Status);
        Assert.Contains("Example:\n  newskit rules ", run.Output, StringComparison.Ordinal);
    }
}
