using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class ContentOptionsTests : IDisposable
{
    private readonly PageFiles _files = new();

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("body")]
    [InlineData("Body , faq")]
    [InlineData("FAQ,BODY")]
    public async Task Parts_AreWrittenAlone(string parts)
    {
        var run = await CommandRun.Of("read", _files.AddPage("a.html"), "-f", "md", "--parts", parts);

        Assert.Equal(0, run.Status);
        Assert.StartsWith("Paragraphe 1", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Le marché couvert rouvre", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("4", "'4' is no part")]
    [InlineData("body,", "'' is no part")]
    [InlineData("none", "'none' is no part")]
    [InlineData("body;faq", "the parts are header, leadImage, body, tags, faq, links, comments, footer, provenance, all.")]
    public async Task OtherNames_AreRefused(string parts, string reason)
    {
        foreach (var command in (string[])["read", "batch"])
            (await CommandRun.Of(command, _files.AddPage("a.html"), "--parts", parts)).AssertRefused(reason);
    }

    [Fact]
    public async Task PageWithoutArticle_SaysWhyWhateverPartsAreNamed()
    {
        var run = await CommandRun.WithInput("{\"titre\": \"Une\"}", "read", "-", "--parts", "body");

        Assert.Equal(1, run.Status);
        Assert.Contains("NK1002", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FrontMatter_StandsBeforeMarkdownOnly()
    {
        var page = _files.AddPage("a.html");

        Assert.StartsWith(
            "---\ntitle: ", (await CommandRun.Of("read", page, "-f", "md", "--front-matter")).Output, StringComparison.Ordinal);
        (await CommandRun.Of("read", page, "--front-matter")).AssertRefused("-f md");
        (await CommandRun.Of("convert", page, "-o", _files["none"], "-f", "html", "--front-matter")).AssertRefused("-f md");
        (await CommandRun.Of("read", page, "-p", "headline", "--parts", "body")).AssertRefused("--print");
    }
}
