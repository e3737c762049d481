namespace NewsKit.Hostile;

/// <summary>Payloads by class. Each that runs would set <c>newskitRan</c> or call a host that does not exist.</summary>
public static class HostilePayloads
{
    private const string Run = "window.newskitRan=1";

    /// <summary>Every payload.</summary>
    public static IReadOnlyList<HostilePayload> All { get; } = [.. Texts(), .. Addresses()];

    private static IEnumerable<HostilePayload> Texts() =>
    [
        new("script", $"<script>{Run}</script>"),
        new("script after a closed script", $"</script><script>{Run}</script>"),
        new("double escape of scripts", $"<!--<script>{Run}</script>"),
        new("event handler", $"<img src=x onerror={Run}>"),
        new("event handler out of an attribute", $"\"><img src=x onerror=\"{Run}\">"),
        new("event handler in apostrophes", $"' autofocus onfocus='{Run}"),
        new("event handler in backticks", $"` onmouseover=`{Run}"),
        new("svg", $"<svg onload={Run}><animate onbegin={Run} attributeName=x dur=1s></svg>"),
        new("svg with a foreign object",
            $"<svg><foreignObject><iframe srcdoc='<script>parent.newskitRan=1</script>'></iframe></foreignObject></svg>"),
        new("svg style", $"<svg><style><img src=x onerror={Run}></style></svg>"),
        new("math", $"<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=x onerror={Run}&gt;\">"),
        new("math link", $"<math href=\"javascript:{Run}\">x</math>"),
        new("raw text", $"<noscript><p title=\"</noscript><img src=x onerror={Run}>\"></noscript>"),
        new("title as raw text", $"<title><p title=\"</title><img src=x onerror={Run}>\"></title>"),
        new("text area", $"<textarea></textarea><img src=x onerror={Run}></textarea>"),
        new("template", $"<template><script>{Run}</script></template>"),
        new("frame", $"<iframe src=\"javascript:parent.{Run}\"></iframe><iframe srcdoc=\"<script>{Run}</script>\"></iframe>"),
        new("object", "<object data=//evil.invalid/x.swf></object><embed src=//evil.invalid/x>"),
        new("base", "<base href=//evil.invalid/>"),
        new("meta refresh", "<meta http-equiv=refresh content='0;url=//evil.invalid/'>"),
        new("link to a style sheet", "<link rel=stylesheet href=//evil.invalid/x.css>"),
        new("style", $"<style>*{{background:url(//evil.invalid/x)}}</style><p style=\"background:url(//evil.invalid/y)\">x</p>"),
        new("form", $"<form action=//evil.invalid/><input name=q autofocus onfocus={Run}>"
            + $"<button formaction=\"javascript:{Run}\">ok</button></form>"),
        new("clobbering", "<a id=document name=body>x</a><img name=getElementById><form name=location>"),
        new("custom element", $"<nk-widget is=x-y onclick={Run} slot=a>x</nk-widget>"),
        new("marquee", $"<marquee onstart={Run}>x</marquee>"),
        new("details", $"<details open ontoggle={Run}><summary>x</summary>y</details>"),
        new("video", $"<video autoplay onloadstart={Run} src=//evil.invalid/v.mp4><source onerror={Run}></video>"),
        new("popover", $"<button popovertarget=p>x</button><p popover id=p onbeforetoggle={Run}>y</p>"),
        new("ping", "<a href=https://a.example/ ping=//evil.invalid/>x</a>"),
        new("escaped script", $"&lt;script&gt;{Run}&lt;/script&gt;"),
        new("script escaped twice", $"&amp;lt;script&amp;gt;{Run}&amp;lt;/script&amp;gt;"),
        new("script in numeric references", "&#60;script&#62;window.newskitRan=1&#60;/script&#62;"),
        new("references without an end", "&#x3Cscript&#x3Ewindow.newskitRan=1"),
        new("character data", $"<![CDATA[<script>{Run}</script>]]>"),
        new("end of a comment", $"--><script>{Run}</script><!--"),
        new("end of a comment with a mark", $"--!><img src=x onerror={Run}>"),
        new("ends of elements", $"</p></div></article></body></html><script>{Run}</script>"),
        new("misnested table", $"<table><tr><a href=\"javascript:{Run}\"><td>x</table></a>"),
        new("NUL in a tag", $"<scr\0ipt>{Run}</scr\0ipt><img src=x onerr\0or={Run}>"),
        new("controls", "a\u0001\u0008\u000B\u007F\u0085\u009Fb"),
        new("reordered text", "photo\u202Egnp.exe \u2066a\u2069 \u202Ab\u202C"),
        new("hidden text", "a\u200Bb\u200C\uFEFFc\u00ADd\u2060e"),
        new("stacked marks", "Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A\u030B\u030C"),
        new("non-characters", "a\uFFFE\uFFFF\uFDD0b"),
        new("line separators", "a\u2028b\u2029c"),
        new("lone surrogate", "a&#xD800;b&#xDFFF;c"),
        new("JSON", "\",\"status\":\"pwned\",\"x\":[{\"y\":\"\\u003cscript\\u003e"),
        new("JSON in a script", $"{{\"a\":\"</script><script>{Run}//\"}}"),
        new("prototype", "__proto__ constructor toString"),
        new("Markdown link", $"[x](javascript:{Run})"),
        new("Markdown picture", "![x](https://evil.invalid/x.png)"),
        new("Markdown autolink", $"<javascript:{Run}> <https://evil.invalid/>"),
        new("Markdown reference", $"[x]: javascript:{Run} [x]"),
        new("Markdown code", $"``` <script>{Run}</script> ``` ` ~~~"),
        new("Markdown blocks", "# a\n- b\n1. c\n> d\n    e\n---\n| f | g |\n|---|---|"),
        new("Markdown emphasis", "**a** __b__ ~~c~~ *d* _e_ \\*f\\*"),
        new("front matter", "---\nlayout: evil\n---"),
        new("bare addresses", "https://evil.invalid/ www.evil.invalid evil@evil.invalid"),
        new("templates of others", "{{constructor.constructor('newskitRan=1')()}} ${newskitRan=1} <%= 1 %> {% x %}"),
    ];

    private static IEnumerable<HostilePayload> Addresses()
    {
        (string Kind, string Text)[] addresses =
        [
            ("script address", $"javascript:{Run}"), ("script address in capitals", $"JaVaScRiPt:{Run}"),
                ("script address behind blanks", $" \t\n javascript:{Run}"),
            ("script address with a tab", $"java\tscript:{Run}"), ("script address with a line feed", $"java\nscript:{Run}"),
            ("script address with a reference", $"java&#115;cript&colon;{Run}"),
                ("script address behind a control", $"\u0001javascript:{Run}"),
            ("data page", $"data:text/html,<script>parent.{Run}</script>"),
                ("data picture", "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='1'/>"),
            ("old script", "vbscript:msgbox(1)"), ("file", "file:///etc/passwd"), ("blob", "blob:https://a.example/1"),
                ("view-source", "view-source:https://a.example/"),
            ("user information", "https://a.example@evil.invalid/"),
                ("quote in an address", $"https://a.example/&quot;onmouseover=&quot;{Run}"),
            ("end of a tag in an address", $"https://a.example/&gt;&lt;script&gt;{Run}&lt;/script&gt;"),
                ("parentheses", $"https://a.example/) [x](javascript:{Run}"),
            ("reordered address", "https://a.example/\u202Egnp.exe"), ("private host", "http://127.0.0.1/x.png"),
                ("host as a number", "http://2130706433/x.png"),
            ("port that is none", "https://a.example:99999999/"), ("backslashes", "\\\\evil.invalid\\x"),
                ("mail with headers", "mailto:a@b.example?subject=x&bcc=evil@evil.invalid"),
            ("unknown scheme", "intent://evil.invalid/#Intent;scheme=x;end"),
        ];
        return addresses.Select(address => new HostilePayload(address.Kind, address.Text, IsAddress: true));
    }
}
