using System.Text;
using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.House;

/// <summary>Pages that try to end the host: each gets an answer, on a stack of 256 KiB, and that answer can be written.</summary>
public sealed class HostileShapesTests
{
    private const string Sentence =
        "Le bac de Corvane a repris lundi ses traversées, après onze jours d'arrêt et deux tempêtes. ";

    /// <summary>More time than the default gives: a loaded machine must not change the answer.</summary>
    private static readonly ArticleParser Parser =
        new(new ArticleParserOptions { Limits = new() { WallClock = TimeSpan.FromMinutes(1) } });

    public static TheoryData<string, ParseStatus, string?> Shapes => new()
    {
        { "60 000 paragraphs under one parent", ParseStatus.Ok, null },
        { "nested JSON-LD arrays", ParseStatus.Ok, DiagnosticCodes.StructuredDataLimited },
        { "nested JSON-LD objects", ParseStatus.Ok, DiagnosticCodes.StructuredDataLimited },
        { "20 MB page", ParseStatus.InputTooLarge, DiagnosticCodes.InputTooLarge },
        { "picture", ParseStatus.NotHtml, DiagnosticCodes.NotHtml },
        { "noise with NUL bytes", ParseStatus.NotHtml, DiagnosticCodes.NotHtml },
        { "empty", ParseStatus.NoArticle, null },
        { "blank", ParseStatus.NoArticle, null },
        { "one open angle", ParseStatus.NoArticle, null },
    };

    [Theory]
    [InlineData("500 000 unclosed div")]
    [InlineData("100 000 nested lists")]
    [InlineData("100 000 nested bold")]
    [InlineData("100 000 nested quotes")]
    [InlineData("100 000 nested spans around text")]
    [InlineData("100 000 nested pre")]
    [InlineData("5 000 nested comments")]
    public void DeepShape_IsFlattened(string shape) =>
        HostileShape_IsAnswered(shape, ParseStatus.Ok, DiagnosticCodes.DepthLimited);

    [Theory]
    [MemberData(nameof(Shapes))]
    public void HostileShape_IsAnswered(string shape, ParseStatus status, string? code)
    {
        var bytes = Bytes(shape);
        var (result, written) = SmallStack.Run(() =>
        {
            var read = Parser.Parse(bytes, "text/html; charset=utf-8");
            return (read, Written(read.ToArticle()));
        });
        Assert.Null(result.Exception);
        Assert.Equal(status, result.Status);
        if (code is not null)
            Assert.Contains(code, result.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.All(written, text => Assert.True(text.Length <= (4 * bytes.Length) + (1024 * 1024)));
    }

    private static byte[] Bytes(string shape) => shape switch
    {
        "500 000 unclosed div" => Page(Repeated("<div>", 500_000) + Paragraph),
        "100 000 nested lists" => Page(Repeated("<ul><li>", 50_000) + Paragraph),
        "100 000 nested bold" => Page("<p>" + Repeated("<b>", 100_000) + Sentence + Sentence),
        "100 000 nested pre" => Page(Paragraph + Paragraph + Repeated("<pre><LISTING class=a>", 50_000) + Sentence),
        "100 000 nested quotes" => Page(Paragraph + Repeated("<blockquote>", 100_000) + Sentence),
        "100 000 nested spans around text" => Page("<p>" + Repeated("<span>a ", 100_000) + Sentence),
        "60 000 paragraphs under one parent" => Page(Repeated("<p>" + Sentence, 60_000)),
        "nested JSON-LD arrays" => Page(JsonLd(Repeated("[", 100_000)) + Paragraph),
        "nested JSON-LD objects" => Page(JsonLd(Repeated("{\"a\":", 100_000) + "1" + Repeated("}", 100_000)) + Paragraph),
        "5 000 nested comments" => Page(Paragraph + "<div id=comments>" + string.Concat(Enumerable.Range(1, 5_000)
            .Select(i => $"<div class='comment' id='comment-{i}'><p class='author'>Lise</p>"
                + $"<div class='comment-content'><p>Oui.</p></div>"))),
        "20 MB page" => Page(Repeated(Paragraph, 20 * 1024 * 1024 / Paragraph.Length)),
        "picture" => [0x89, (byte)'P', (byte)'N', (byte)'G', .. "\r\n\u001A\n"u8, .. Noise(100_000)],
        "noise with NUL bytes" => [.. Noise(100_000).Select((value, i) => i % 5 == 0 ? (byte)0 : value)],
        "empty" => [],
        "blank" => Encoding.UTF8.GetBytes(Repeated(" \n\t", 100_000)),
        "one open angle" => "<"u8.ToArray(),
        _ => throw new ArgumentOutOfRangeException(nameof(shape), shape, "Unknown."),
    };

    private static IEnumerable<byte> Noise(int length) => Enumerable.Range(0, length).Select(i => (byte)((i * 31) ^ (i >> 5)));

    private static string Paragraph => $"<p>{Sentence}{Sentence}</p>";

    private static byte[] Page(string body) =>
        Encoding.UTF8.GetBytes(
        $"<!doctype html><html lang=fr><head><title>Le bac</title></head><body><article><h1>Le bac repart</h1>{body}");

    private static string JsonLd(string json) => $"<script type=\"application/ld+json\">{json}</script>";

    private static string Repeated(string text, int times) =>
        new StringBuilder(text.Length * times).Insert(0, text, times).ToString();

    private static List<string> Written(Article article)
    {
        var texts = new List<string>();
        foreach (var writer in (IArticleWriter[])[new JsonArticleWriter(), new HtmlArticleWriter(), new MarkdownArticleWriter()])
        {
            using var text = new StringWriter();
            writer.Write(article, text);
            texts.Add(text.ToString());
        }

        return texts;
    }
}
