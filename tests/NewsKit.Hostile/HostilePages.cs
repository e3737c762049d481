namespace NewsKit.Hostile;

/// <summary>Every payload in every place that may hold it.</summary>
public static class HostilePages
{
    private const string Place = "§";

    private static readonly string[] Prose =
    [
        "Le bac de Corvane a repris lundi ses traversées, après onze jours d'arrêt et deux tempêtes.",
        "La capitainerie avait prévenu les pêcheurs dès vendredi soir, par radio puis par affiches sur le quai.",
        "« Nous avons perdu une semaine de vente », résume la patronne du Goéland, qui n'a pas quitté le port.",
        "Le conseil du port se réunira jeudi pour décider d'une aide aux marins, dont le montant n'est pas connu.",
    ];

    /// <summary>Where a payload of text stands.</summary>
    private static readonly (string Name, string Head, string Body)[] TextPlaces =
    [
        ("headline", "", $"<h1>Le bac {Place}</h1>"),
        ("title and open graph",
            $"<title>{Place}</title><meta property=og:title content=\"{Place}\">"
                + $"<meta name=description content=\"{Place}\"><meta name=author content=\"{Place}\">",
            "<h1>Le bac repart</h1>"),
        ("structured data",
            $"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"headline\":\"{Place}\","
                + $"\"author\":{{\"name\":\"{Place}\"}},\"description\":\"{Place}\","
                + $"\"comment\":[{{\"@type\":\"Comment\",\"text\":\"{Place}\",\"author\":{{\"name\":\"{Place}\"}}}}]}}</script>",
            "<h1>Le bac repart</h1>"),
        ("byline", "", $"<h1>Le bac repart</h1><p class=byline>Par <span class=author>{Place}</span></p>"),
        ("body", "", $"<h1>Le bac repart</h1><p>{Prose[0]} {Place} {Prose[1]}</p>"),
        ("list, quotation, table and code", "",
            $"<h1>Le bac repart</h1><p>{Prose[0]}</p>"
                + $"<ul><li>{Place}<li>deux</ul><blockquote><p>{Place}</p></blockquote>"
                + $"<table><tr><th>{Place}<th>b<tr><td>1<td>{Place}</table><pre><code>{Place}</code></pre>"),
        ("caption and alternative text", "",
            $"<h1>Le bac repart</h1><p>{Prose[0]}</p>"
                + $"<figure><img src=/p.png alt=\"{Place}\" title=\"{Place}\"><figcaption>{Place}</figcaption></figure>"),
        ("questions", "",
            $"<h1>Le bac repart</h1><p>{Prose[0]}</p><p>{Prose[1]}</p>"
                + $"<section class=faq><h2>FAQ</h2><h3>Quand part le bac {Place} ?</h3>"
                + $"<p>Lundi. {Place}</p><h3>Combien ?</h3><p>Deux euros.</p></section>"),
        ("links around", "",
            $"<h1>Le bac repart</h1><p>{Prose[0]}</p><p>{Prose[1]}</p>"
                + $"<aside class=related><h2>À lire aussi</h2>"
                + $"<ul><li><a href=/a>{Place} encore</a><li><a href=/b>Le port ferme</a></ul></aside>"),
        ("comments", "",
            $"<h1>Le bac repart</h1><p>{Prose[0]}</p><p>{Prose[1]}</p>"
                + $"<div id=comments><h2>2 commentaires</h2><ol class=comment-list>"
                + $"<li class=comment id=comment-1><b class=fn>{Place} Lise</b>"
                + $"<div class=comment-content><p>Oui. {Place}</p></div>"
                + $"<li class=comment id=comment-2><b class=fn>Hugo</b><div class=comment-content><p>Non.</p></div></ol></div>"),
        ("footer and tags", $"<meta property=article:tag content=\"{Place}\"><meta property=og:site_name content=\"{Place}\">",
            $"<h1>Le bac repart</h1><p>{Prose[0]}</p><p>{Prose[1]}</p>"
                + $"<footer><p>{Place}</p><h4>Rubriques {Place}</h4>"
                + $"<ul><li><a href=/s>{Place}</a></ul><p>© 2023 {Place}</p></footer>"),
    ];

    /// <summary>Where a payload that is an address stands.</summary>
    private static readonly (string Name, string Head, string Body)[] AddressPlaces =
    [
        ("link", "", $"<h1>Le bac repart</h1><p>{Prose[0]} <a href=\"{Place}\">ici</a> {Prose[1]}</p>"),
        ("picture", "",
            $"<h1>Le bac repart</h1><p>{Prose[0]}</p>"
                + $"<figure><img src=\"{Place}\" data-src=\"{Place}\" srcset=\"{Place} 2x\" alt=port></figure>"),
        ("canonical and base",
            $"<link rel=canonical href=\"{Place}\"><meta property=og:url content=\"{Place}\">"
                + $"<meta property=og:image content=\"{Place}\"><base href=\"{Place}\">",
            $"<h1>Le bac repart</h1><p>{Prose[0]} <a href=suite>ici</a></p>"),
        ("structured data",
            $"<script type=application/ld+json>{{\"@type\":\"NewsArticle\",\"url\":\"{Place}\",\"image\":\"{Place}\","
                + $"\"author\":{{\"name\":\"Lise Marnet\",\"url\":\"{Place}\"}}}}</script>",
            "<h1>Le bac repart</h1>"),
        ("author and comments", "",
            $"<h1>Le bac repart</h1><p class=byline>Par <a rel=author href=\"{Place}\">Lise Marnet</a></p>"
                + $"<p>{Prose[0]}</p><p>{Prose[1]}</p>"
                + $"<div id=comments><ol class=comment-list>"
                + $"<li class=comment id=comment-1><a class=fn href=\"{Place}\">Lise</a> <a href=\"{Place}\">"
                + $"<time datetime=2023-09-13>13 septembre 2023</time></a>"
                + $"<div class=comment-content><p>Oui, <a href=\"{Place}\">voir</a>.</p></div></ol></div>"),
        ("related, footer and languages", "",
            $"<h1>Le bac repart</h1><p>{Prose[0]}</p><p>{Prose[1]}</p>"
                + $"<aside class=related><h2>À lire aussi</h2>"
                + $"<ul><li><a href=\"{Place}\">Le port ferme</a><li><a href=/b>La digue</a></ul></aside>"
                + $"<footer><ul><li><a href=\"{Place}\">Sport</a></ul><a hreflang=en href=\"{Place}\">English</a></footer>"),
        ("films and frames", "",
            $"<h1>Le bac repart</h1><p>{Prose[0]}</p>"
                + $"<video src=\"{Place}\" poster=\"{Place}\" controls></video><iframe src=\"{Place}\"></iframe>"
                + $"<blockquote cite=\"{Place}\"><p>{Prose[2]}</p></blockquote>"),
    ];

    /// <summary>The pages, payload by payload.</summary>
    public static IReadOnlyList<HostilePage> All { get; } =
    [
        .. HostilePayloads.All.SelectMany(payload => (payload.IsAddress ? AddressPlaces : TextPlaces)
            .Select(place => new HostilePage($"{payload.Kind} in {place.Name}", Page(place.Head, place.Body, payload.Text)))),
    ];

    private static string Page(string head, string body, string payload)
    {
        var isData = head.StartsWith("<script", StringComparison.Ordinal);
        head = head.Replace(Place, isData ? InJson(payload) : head.Contains("=\"", StringComparison.Ordinal)
            ? payload.Replace("\"", "&quot;", StringComparison.Ordinal) : payload, StringComparison.Ordinal);
        body = body.Replace(Place, payload, StringComparison.Ordinal);
        return $"<!doctype html><html lang=fr><head><meta charset=utf-8>{head}</head><body><main><article>{body}"
            + $"<p>{Prose[2]}</p><p>{Prose[3]}</p></article></main></body></html>";
    }

    private static string InJson(string payload) =>
        payload.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("</", "<\\/", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\t", "\\t", StringComparison.Ordinal);
}
