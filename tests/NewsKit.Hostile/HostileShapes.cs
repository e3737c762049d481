namespace NewsKit.Hostile;

/// <summary>The shapes whose cost must grow no faster than their size.</summary>
public static class HostileShapes
{
    private const string Words = "Le bac de Corvane a repris lundi ses traversées, après onze jours d'arrêt et deux tempêtes";

    /// <summary>Every shape, normal pages first.</summary>
    public static IReadOnlyList<HostileShape> All { get; } =
        [.. Plain(), .. Nested(), .. Misnested(), .. Runs(), .. Floods(), .. Sections(), .. Metadata(), .. Texts()];

    private static IEnumerable<HostileShape> Plain() =>
    [
        new("paragraphs", "", $"<p>{Words}, dit-on au port, le # mars. {Words}.</p>\n"),
        new("short paragraphs, one parent", "<div>", "<p>a"),
        new("one paragraph", "<p>", Words + ". ", "</p>"),
        new("one word", "<p>", "traversée", "</p>"),
        new("line breaks", "<p>", Words + "<br>", "</p>"),
        new("line breaks alone", "<p>", "<br>", "</p>"),
        new("headings", "", "<h2>Le port #</h2><p>Le bac repart.</p>"),
        new("headings alone", "", "<h2>Le port</h2>"),
        new("text rendering", "</article></body></html><!--", "-->\n", "Le bac repart\n"),
    ];

    private static IEnumerable<HostileShape> Nested() =>
    [
        new("unclosed div", "", "<div>"),
        new("div around text", "", "<div>a "),
        new("ul li", "", "<ul><li>"),
        new("ul li around text", "", "<ul><li>a"),
        new("bold", "<p>", "<b>"),
        new("bold around text", "<p>", "<b>a "),
        new("formatting of all kinds", "<p>", "<b><i><u><em><strong><a href=/#>"),
        new("font with other attributes", "<p>", "<font size=#>a"),
        new("quotes", "", "<blockquote>"),
        new("pre", "", "<pre>"),
        new("pre and listing", "", "<pre><listing class=a>"),
        new("span around text", "<p>", "<span>a "),
        new("tables in cells", "", "<table><tr><td>"),
        new("definition lists", "", "<dl><dt>a<dd>"),
        new("sections with headings", "", "<section><h2>a</h2>"),
        new("svg groups", "<svg>", "<g>"),
        new("math rows", "<math>", "<mrow>"),
        new("templates", "", "<template>"),
        new("buttons", "", "<button>a"),
        new("unknown elements", "", "<x-#>a"),
        new("figures", "", "<figure><figcaption>a"),
    ];

    private static IEnumerable<HostileShape> Misnested() =>
    [
        new("bold closed by paragraphs", "", "<b><p>a</b></p>"),
        new("links in links", "<p>", "<a href=/#>a"),
        new("formatting crossed", "<p>", "<b>1<i>2</b>3</i>"),
        new("formatting left open in paragraphs", "", "<p><b><i>a"),
        new("end tags alone", "", "</div></p></b>"),
        new("text in tables", "<table>", "a<tr>b<td>c"),
        new("forms in tables", "<table>", "<form><tr>a"),
        new("rows without tables", "", "<tr><td>a"),
        new("selects", "", "<select><option>a<p>"),
        new("headings in headings", "", "<h1>a<h2>b"),
        new("second bodies", "", "<body class=c#>"),
        new("nobr", "<p>", "<nobr>a"),
    ];

    private static IEnumerable<HostileShape> Runs() =>
    [
        new("blanks", "<p>a", "   \t\n ", "b</p>"),
        new("no-break spaces", "<p>a", "\u00A0", "b</p>"),
        new("digits", "<p>", "1234567890", "</p>"),
        new("digits in groups", "<p>", "12 345 ", "</p>"),
        new("punctuation", "<p>", "?!.,;:… ", "</p>"),
        new("quotation marks", "<p>", "\"a\" «b» ", "</p>"),
        new("apostrophes", "<p>", "l'a ", "</p>"),
        new("backticks", "<p>", "`` ` ```", "</p>"),
        new("asterisks and brackets", "<p>", "*[_](", "</p>"),
        new("capitals", "<p>", "PAR AFP ", "</p>"),
        new("dates", "<p>", "le 12 mars 2023 à 14h05, ", "</p>"),
        new("times ago", "<p>", "il y a # heures ", "</p>"),
        new("copyright signs", "<p>", "© 2023 ", "</p>"),
        new("combining marks", "<p>e", "\u0301", "</p>"),
        new("joiners", "<p>👩", "\u200D👩", "</p>"),
        new("right-to-left text", "<p>", "שלום ", "</p>"),
        new("mojibake", "<p>", "Ã©Ã¨ â€™ ", "</p>"),
        new("emoji", "<p>", "👍", "</p>"),
        new("addresses", "<p>", "https://a.example/x?y=# ", "</p>"),
    ];

    private static IEnumerable<HostileShape> Floods() =>
    [
        new("attributes of one element", "<p ", "a#=b ", ">a</p>"),
        new("attributes of many elements", "", "<p a=1 b=2 c=3 d=4 e=5 f=6 g=7 h=8 class='a b c d e f'>a</p>"),
        new("one attribute value", "<p class=\"", "byline author ", "\">a</p>"),
        new("entities", "<p>", "&eacute;&#233;&amp;", "</p>"),
        new("entities that are none", "<p>", "&notanentity &#; &", "</p>"),
        new("angles", "<p>", "<", "</p>"),
        new("end angles", "<p>", "</", "</p>"),
        new("comments of markup", "", "<!--x-->"),
        new("comments in text", "<p>", "a<!--x-->"),
        new("an unclosed comment", "<!--", "-<!- "),
        new("an unclosed script", "<script>", "<!--<script>"),
        new("scripts", "", "<script>var a=#;</script>"),
        new("styles", "", "<style>.a#{}</style>"),
        new("character data", "", "<![CDATA[x]]>"),
        new("processing instructions", "", "<?a?>"),
        new("pictures", "", "<img src=/i/#.png alt='Le port'>"),
        new("pictures with sources", "", "<img srcset='/a#.png 1x,/b#.png 2x' src=/c#.png>"),
        new("candidates of one srcset", "<img srcset='", "/a#.png #w,", "'>"),
        new("figures with captions", "", "<figure><img src=/i/#.png><figcaption>Le port # (photo Lise)</figcaption></figure>"),
        new("links", "<p>", "<a href=/p/#>Le port</a> ", "</p>"),
        new("links in lists", "<ul>", "<li><a href=/p/#>Le port</a>", "</ul>"),
        new("links that are one long address", "<p>", "<a href='/x?", "'>a</a></p>"),
        new("table rows", "<table>", "<tr><td>Le port<td>#", "</table>"),
        new("table cells", "<table><tr>", "<td>#", "</table>"),
        new("list items", "<ul>", "<li>Le port #", "</ul>"),
        new("times", "", "<time datetime=2023-09-13>13 septembre 2023</time> "),
        new("videos", "", "<video src=/v/#.mp4></video>"),
        new("frames", "", "<iframe src=https://www.youtube.com/embed/a#></iframe>"),
        new("code", "<pre><code>", "let x = #;\n", "</code></pre>"),
        new("text areas", "", "<textarea>a</textarea>"),
        new("inputs", "", "<input value=#>"),
        new("fields for addresses", "", "<p>Recevoir la lettre du port</p><input type=email placeholder='Votre adresse'>"),
    ];

    private static IEnumerable<HostileShape> Sections() =>
    [
        new("comments", "<div id=comments><ol class=comment-list>",
            "<li class=comment id=comment-#><div class=comment-author><b class=fn>Lise</b></div><time datetime=2023-09-13>13 "
            + "septembre 2023</time><div class=comment-content><p>Oui, le bac.</p></div></li>", "</ol></div>"),
        new("chain of replies", "<div id=comments><ol class=comment-list>",
            "<li class=comment id=comment-#><div class=comment-author><b class=fn>Lise</b></div><div "
            + "class=comment-content><p>Oui.</p></div><ol class=children>"),
        new("comments by structure alone", "<h3>Commentaires</h3>",
            "<div><b>Lise</b> <i>13 septembre 2023 à 14:05</i><p>Oui, le bac repart.</p></div>"),
        new("comments as lines", "<p>3 commentaires</p>",
            "<p>Lise dit :</p><p>13 septembre 2023 à 14:05</p><p>Oui.</p><p>Répondre</p>"),
        new("questions", "<h2>Questions fréquentes</h2>", "<h3>Quand repart le bac # ?</h3><p>Lundi.</p>"),
        new("questions in details", "<h2>FAQ</h2>", "<details><summary>Quand repart le bac # ?</summary><p>Lundi.</p></details>"),
        new("questions in bold", "<h2>FAQ</h2>", "<p><strong>Quand repart le bac # ?</strong><br>Lundi.</p>"),
        new("authors", "<p class=byline>Par ", "Lise Marnet, ", "</p>"),
        new("author elements", "", "<span class=author>Lise Marnet</span> "),
        new("read more", "", "<p>À lire aussi : <a href=/p/#>Le port ferme</a></p>"),
        new("related cards", "<aside class=related><h2>À lire aussi</h2>",
            "<div class=card><a href=/p/#><img src=/i/#.png><h3>Le port ferme</h3></a></div>", "</aside>"),
        new("footers", "", "<footer><p>© 2023 Le Journal</p></footer>"),
        new("footer groups", "<footer>", "<div><h4>Rubrique #</h4><ul><li><a href=/r/#>Sport</a></ul></div>", "</footer>"),
        new("languages", "<ul class=languages>", "<li><a hreflang=fr href=/fr/#>Français</a>", "</ul>"),
        new("articles", "", "<article><h2><a href=/p/#>Le port</a></h2><p>Le bac repart lundi.</p></article>"),
        new("text above markup", "", "a<div></div>"),
    ];

    private static IEnumerable<HostileShape> Metadata() =>
    [
        new("meta elements", "", "<meta property=og:image content=/i/#.png><meta name=author content='Lise #'>"),
        new("one JSON-LD string", "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"articleBody\":\"", "Le bac. ",
            "\"}</script>"),
        new("JSON-LD arrays nested", "<script type=application/ld+json>", "[", "</script>"),
        new("JSON-LD comments",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"comment\":[{\"@type\":\"Comment\"}",
            ",{\"@type\":\"Comment\",\"text\":\"Oui\",\"author\":{\"name\":\"Lise\"}}", "]}</script>"),
        new("JSON-LD references", "<script type=application/ld+json>{\"@graph\":[{\"@id\":\"#0\"}",
            ",{\"@id\":\"#n#\",\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#n#\"}}", "]}</script>"),
        new("JSON-LD blocks", "",
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Le bac\"}</script>"),
        new("JSON-LD damaged", "<script type=application/ld+json>{\"a\":\"", "\\\"<!--\n", "</script>"),
        new("microdata", "",
            "<div itemscope itemtype=https://schema.org/Comment><span itemprop=author>Lise</span><p itemprop=text>Oui</p></div>"),
        new("microdata nested", "", "<div itemscope itemtype=https://schema.org/Comment itemprop=comment><p itemprop=text>a"),
        new("microdata names of one element", "<div itemscope itemtype=https://schema.org/NewsArticle><p itemprop='",
            "author name ", "'>a</p></div>"),
        new("classes", "", "<div class='comment author byline related faq footer'>a</div>"),
    ];

    private static IEnumerable<HostileShape> Texts() =>
    [
        new("lines of a text", "", "Le port # ferme\n", IsText: true),
        new("lines below an FAQ of a text", "Foire aux questions\nQuand repart le bac ?\nLundi.\n", "Le port # ferme\n",
            IsText: true),
        new("questions of a text", "Foire aux questions\n", "Quand repart le bac # ?\nLundi, dit-on au port.\n", IsText: true),
        new("lines below a label of a text", "À lire aussi\n", "Le port ferme ce lundi #\n", IsText: true),
        new("comments of a text", "3 commentaires\n", "Lise dit :\n13 septembre 2023 à 14:05\nOui, le bac repart.\nRépondre\n",
            IsText: true),
        new("lines below the rights of a text", "© 2023 Le Journal\n", "Rubrique #\n", IsText: true),
    ];
}
