using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Tests.Output;
using Xunit;

namespace NewsKit.Tests.Safety;

/// <summary>The checkers find known-bad output, so that a broken checker cannot pass.</summary>
public sealed class CheckerTests
{
    private static string Good => Written.By(
        new HtmlArticleWriter(new() { Form = HtmlForm.Document }),
        new Article
        {
            Headline = "Le bac",
            Url = "https://bac.example/",
            Language = "fr",
            Standfirst = "Il repart.",
            Body = [new Paragraph { Text = "Lundi." }]
        });

    [Fact]
    public void GoodDocument_HasNoFaults() => Assert.Empty(DocumentChecker.Check(Good, out _));

    [Theory]
    [InlineData("<!doctype html>", "")]
    [InlineData("lang=\"fr\">\n<head>", "lang=\"fr\" onclick=\"x\">\n<head>")]
    [InlineData("<title>Le bac", "<title>Le bac</title><script>x</script><title>")]
    [InlineData("content=\"Il repart.", "content=\"\"><script>x</script>")]
    [InlineData("href=\"https://bac.example/\"", "href=\"javascript:x\"")]
    [InlineData("<style>", "<style>@import 'https://evil.invalid/';")]
    [InlineData("<style>", "<style>a{background:url(https://evil.invalid/)}")]
    [InlineData("<style>", "<style></style><script>x</script><style>")]
    [InlineData("application/ld+json", "text/javascript")]
    [InlineData("\"@context\"", "\"<!--\":1,\"@context\"")]
    [InlineData("</head>", "<meta http-equiv=\"refresh\"></head>")]
    [InlineData("<body>", "<body onload=\"x\">")]
    [InlineData("<p>Lundi.</p>", "<p>Lundi.</p><script>x</script>")]
    [InlineData("<p>Lundi.</p>", "<p style=\"x\">Lundi.</p>")]
    [InlineData("</html>\n", "</html>\n<script>x</script>")]
    public void BadDocument_IsFound(string part, string instead)
    {
        var bad = Good.Replace(part, instead, StringComparison.Ordinal);
        Assert.NotEqual(Good, bad);
        Assert.NotEmpty(DocumentChecker.Check(bad, out _));
    }

    [Theory]
    [InlineData("<b>x</b>")]
    [InlineData("<script>x</script>")]
    [InlineData("[x](javascript:x)")]
    [InlineData("[x](https://evil.invalid/)")]
    [InlineData("![x](https://evil.invalid/x.png)")]
    [InlineData("<https://evil.invalid/>")]
    [InlineData("https://evil.invalid/")]
    [InlineData("www.evil.invalid")]
    [InlineData("[x][1]\n\n[1]: https://evil.invalid/")]
    [InlineData("x{onclick=y}\n")]
    [InlineData("x[^1]\n\n[^1]: y")]
    [InlineData("- [ ] x")]
    [InlineData("==x==")]
    [InlineData("::: x\ny\n:::")]
    [InlineData("$x$")]
    public void BadMarkdown_IsFound(string markdown) => Assert.NotEmpty(RenderedMarkdown.Faults(markdown, new HashSet<string>()));

    [Fact]
    public void GoodMarkdown_HasNoFaults() =>
        Assert.Empty(RenderedMarkdown.Faults(
            "# a\n\n**b** [c](https://a.example/)\n\n| d | e |\n| --- | --- |\n| 1 | 2 |\n",
            new HashSet<string> { "https://a.example/" }));
}
