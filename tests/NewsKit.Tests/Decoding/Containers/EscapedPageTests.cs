using System.Net;
using System.Text;
using System.Text.Json;
using NewsKit.Decoding;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Decoding;

/// <summary>Pages that another program wrote down as a value, and texts that only look so.</summary>
public sealed class EscapedPageTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="fr"><head><title>L'écluse</title></head><body class="page">
        <h1>L'écluse rouvre</h1>
        <p>Les bateliers l'attendaient : "enfin", dit l'un d'eux.\t</p>
        </body></html>
        """;

    public static TheoryData<string> Written => new(
        JsonSerializer.Serialize(Page),
        "  " + JsonSerializer.Serialize(Page, Plain) + "\n",
        JsonSerializer.Serialize("\n\n" + Page, Plain),
        JsonSerializer.Serialize(Page, Plain)[1..^1],
        JsonSerializer.Serialize(Page)[1..^1],
        WebUtility.HtmlEncode(Page),
        Uri.EscapeDataString(Page),
        Convert.ToBase64String(Encoding.UTF8.GetBytes(Page)),
        "data:text/html;charset=utf-8;base64," + Convert.ToBase64String(Encoding.UTF8.GetBytes(Page)),
        "\\x" + Convert.ToHexStringLower(Encoding.UTF8.GetBytes(Page)),
        "b'" + Printed(Page) + "'",
        "b\"" + Printed(Page),
        $"<html><body><pre>{WebUtility.HtmlEncode(Page)}</pre></body></html>",
        $"<!DOCTYPE html><title>index.html</title><textarea rows=40>\n{WebUtility.HtmlEncode(Page)}</textarea>",
        $"""
        <html><head><title>https://bac.example/ecluse</title></head><body id="viewsource">
        <pre id="line1">{Coloured(Page)}</pre></body></html>
        """,
        $"""
        <html><head><meta name="color-scheme" content="light dark"></head><body>
        <form><label>Line wrap<input type="checkbox"></label></form><table><tbody>{Rows(Page)}</tbody></table></body></html>
        """);

    private static JsonSerializerOptions Plain { get; } =
        new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string Rows(string source) => string.Concat(source.Split('\n').Select((line, at) =>
        $"<tr><td class=\"line-number\" value=\"{at + 1}\"></td><td class=\"line-content\">{Coloured(line)}</td></tr>"));

    private static string Coloured(string source) => WebUtility.HtmlEncode(source)
        .Replace("&lt;p&gt;", "&lt;<span class=\"start-tag\">p</span>&gt;", StringComparison.Ordinal)
        .Replace("&lt;!DOCTYPE html&gt;", "<span class=\"html-doctype\">&lt;!DOCTYPE html&gt;</span>", StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Written))]
    public void WrittenPage_IsReadAsItWas(string written)
    {
        var (page, codes) = Bytes.Decode(Bytes.Utf8(written));
        Assert.Equal((ParseStatus.Ok, PageKind.Html), (page.Status, page.Kind));
        Assert.Equal(Page.Trim(), page.Text.Trim());
        Assert.Contains(DiagnosticCodes.Unpacked, codes);
    }

    [Theory]
    [InlineData("\"Nous irons au bout\", dit le maire. <b>Rien</b> n'est joué.")]
    [InlineData("Par la rédaction\n\nLe bac a rouvert.")]
    [InlineData("&laquo; Enfin &raquo;, dit-il. Le bac a rouvert.")]
    [InlineData("%3 de hausse, et le bac rouvre.")]
    [InlineData("\\o/ Le bac a rouvert.")]
    [InlineData("\\x3c n'est rien qu'un signe.")]
    [InlineData("data:text/html;base64,un mot que personne ne lit")]
    [InlineData("b'est une lettre.")]
    [InlineData("<p>Une page commence par &lt;html&gt; et finit par &lt;/html&gt;, rien de plus simple pour essayer.</p>")]
    [InlineData("<pre>&lt;html&gt;&lt;body&gt;&lt;/html&gt;</pre><p>Voilà la plus courte des pages ; la norme en demande "
        + "pourtant davantage, et les navigateurs s'en passent fort bien.</p>")]
    [InlineData("<h1>Les premiers pas avec le langage des pages du web</h1><pre>&lt;!DOCTYPE html&gt;&lt;html&gt;</pre>")]
    [InlineData("\"")]
    [InlineData("b'")]
    [InlineData("P")]
    [InlineData("\\u")]
    [InlineData("&lt;3 le bac a rouvert.")]
    [InlineData("<html><script>show(\"<a href=\\\"/bac\\\" class=\\\"lien\\\">\")</script><p>Le bac a rouvert.")]
    [InlineData("<p title=\"a\">Il écrit a=\\\"1\\\" et b=\\\"2\\\".</p>")]
    public void TextThatOpensAlike_StaysAsItIs(string text)
    {
        var (page, codes) = Bytes.Decode(Bytes.Utf8(text));
        Assert.Equal(text, page.Text);
        Assert.DoesNotContain(DiagnosticCodes.Unpacked, codes);
    }

    [Fact]
    public void PageWrittenTwice_IsReadOnce()
    {
        var (page, _) = Bytes.Decode(Bytes.Utf8(JsonSerializer.Serialize(WebUtility.HtmlEncode(Page))));
        Assert.Equal(PageKind.Text, page.Kind);
    }

    [Fact]
    public void LinesOfAPage_AreTakenAsTheyStand()
    {
        var written = JsonSerializer.Serialize(Page, Plain);
        using var page = PageDecoder.AcceptLines(written, new NewsKitLimits(), new DiagnosticLog());
        Assert.Equal(written, page.Text);
    }

    [Theory]
    [InlineData("a\\", "a\\")]
    [InlineData("\\u00", "\\u00")]
    [InlineData("\\uZZZZ\\q", "\\uZZZZ\\q")]
    [InlineData("\\/\\\"\\\\n\\x41\\r\\b", "/\"\\nA\n ")]
    public void Backslashes_AreUndoneAsFarAsTheyAreEscapes(string written, string expected) =>
        Assert.Equal(expected, EscapedText.Read(written));

    private static string Printed(string text)
    {
        var printed = new StringBuilder();
        foreach (var value in Encoding.UTF8.GetBytes(text))
        {
            printed.Append(value switch
            {
                (byte)'\n' => "\\n",
                (byte)'\\' => "\\\\",
                (byte)'\'' => "\\'",
                < 0x20 or >= 0x7F => $"\\x{value:x2}",
                _ => ((char)value).ToString(),
            });
        }

        return printed.ToString();
    }
}
