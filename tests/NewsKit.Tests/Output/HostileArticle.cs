using System.Text.Json.Nodes;
using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit.Tests.Output;

/// <summary>The sample article with every text, or every address, replaced by a hostile one.</summary>
internal static class HostileArticle
{
    internal static readonly string[] Texts =
    [
        "<script>alert(1)</script>", "</script><script>alert(1)</script>", "<!--<script>", "-->", "]]>", "<![CDATA[x]]>",
            "<?php x ?>",
        "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "` onmouseover=`alert(1)", "&lt;script&gt;",
            "&#x3C;script>", "&amp;lt;",
        "</p></div></article>", "</textarea></title></style></noscript>", "<svg><animate onbegin=alert(1)>",
            "<math><mi//xlink:href=\"data:x\">",
        "a\u0000b\u0001c\u007Fd\u0085e", "a\uFFFEb\uFFFFc", "a\u202Etxt.exe", "\u2066a\u2069", "a\u200Bb\uFEFFc\u00ADd",
            "é\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301\u0301",
        "שלום עולם", "مرحبا", "👩‍👩‍👧 famille", "a\u2028b\u2029c", "a\r\nb\rc\n\nd", "   a  \t b   ", "\u00A0»\u202F!", " ",
        "[a](javascript:alert(1))", "![a](https://evil.example/a.png)", "<https://evil.example/>",
            "https://evil.example/ www.evil.example a@evil.example",
        "# a", "- a", "1. a", "1) a", "+ a", "> a", "    a", "\ta", "* * *", "---", "===", "```\na\n```", "~~~", "a\n---\nb",
            "a\n===\n", "| a | b |\n|---|---|", "a\n:-", ":-",
        "**a** _b_ ~~c~~ `d`", "a\\", "a\\\nb", "[a]: https://evil.example/", "[^1]", "\\[a](b)", "<b>a</b>", "a  \nb",
            "{{a}} ${b} $$c$$", "&copy;&nbsp;",
        "javascript:alert(1)", "constructor", "__proto__", "\"]}", "\\u003c", "$1", "%0a", "{0}",
    ];

    internal static readonly string[] Addresses =
    [
        "javascript:alert(1)", " jAvAsCrIpT:alert(1)", "java\tscript:alert(1)", "java\nscript:alert(1)",
            "\u0001javascript:alert(1)", "javascript&#58;alert(1)",
        "vbscript:x", "data:text/html,<script>alert(1)</script>", "data:image/png;base64,AAAA", "blob:https://a.example/x",
            "file:///etc/passwd", "view-source:https://a.example/",
        "https://user@evil.example/", "https://a.example@evil.example/", "https:///", "https://", "http:", "//",
            "https://a.example:99999/", "https://[::1/", "https://a b.example/",
        "https://a.example/\u202Etxt", "https://a.example/\u0000a", "", " ", "relative", "/x", "#x", "?x", "//evil.example/x",
            "\\\\evil.example\\x", "feed:https://a.example/", "intent://x", "about:blank",
    ];

    internal static readonly string[] OddAddresses =
    [
        "https://a.example/\"onload=\"x", "https://a.example/'><script>", "https://a.example/) [b](javascript:x",
            "https://a.example/é è?q=«»#`{}|\\^", "https://a.example/&copy;&lt;",
        "https://école.example/", "mailto:a@b.example?subject=x&bcc=c@d.example", "tel:+33 (0)1 23 45", "https:\\\\a.example\\b",
            "HTTPS://A.EXAMPLE:443/%7Ea/../b", "https://a.example/a;b=c&d=e",
    ];

    private static readonly HashSet<string> Words = ["type", "status", "kind", "precision", "severity", "paywall"];

    private static readonly HashSet<string> AddressNames = ["url", "href", "permalink", "poster"];

    /// <summary>The sample with this text in each field that is neither a word of an enum nor an address.</summary>
    internal static Article WithText(string text) =>
        Replace((name, _) => Words.Contains(name) || AddressNames.Contains(name) ? null : text);

    internal static Article WithAddress(string address) => Replace((name, _) => AddressNames.Contains(name) ? address : null);

    private static Article Replace(Func<string, string, string?> replacement)
    {
        var root = JsonNode.Parse(Written.By(new JsonArticleWriter(), SampleArticle.Full))!;
        Visit(root, "", replacement);
        return JsonArticleReader.TryRead(root.ToJsonString(), out var article, out var reason) ? article
            : throw new InvalidOperationException(reason);
    }

    private static void Visit(JsonNode node, string name, Func<string, string, string?> replacement)
    {
        switch (node)
        {
            case JsonObject parent:
                foreach (var (key, value) in parent.ToList())
                    Visit(value!, key, replacement);
                break;
            case JsonArray list:
                foreach (var item in list.ToList())
                    Visit(item!, name, replacement);
                break;
            case JsonValue value when value.TryGetValue<string>(out var text) && replacement(name, text) is { } other:
                value.ReplaceWith(other);
                break;
        }
    }
}
