using System.Text;
using NewsKit.Model;

namespace NewsKit.Tests.Sections;

/// <summary>A page as sites build them, around a body that a test wrote.</summary>
internal static class BodyPage
{
    internal static readonly string[] Sentences =
    [
        "Le conseil municipal a voté mardi soir la rénovation de la vieille halle, fermée depuis l’hiver dernier pour des "
        + "raisons de sécurité.",
        "Les travaux commenceront au printemps et dureront onze mois, selon le calendrier que la maire a présenté aux riverains.",
        "La toiture, qui date de 1902, sera refaite à l’identique, avec des tuiles cuites dans la région et une charpente de "
        + "chêne.",
        "Les commerçants, installés provisoirement sur le parking de la gare, espèrent retrouver leurs étals avant les fêtes.",
        "Le coût du chantier, estimé à quatre millions d’euros, est partagé entre la ville, le département et la fondation du "
        + "patrimoine.",
        "Une visite des lieux sera organisée en septembre, sur inscription, pour ceux qui veulent voir la charpente de près.",
    ];

    /// <summary>The page with header, menu, body, sidebar and footer.</summary>
    internal static string Around(string body) => $"""
        <!DOCTYPE html><html lang="fr"><head><title>La halle sera rénovée - La Gazette</title><meta property="og:type" content="article"></head><body>
        <header class="site-header"><a href="/">La Gazette</a><nav class="menu"><ul><li><a href="/ville">Ville</a></li><li><a href="/sport">Sport</a></li>
        <li><a href="/culture">Culture</a></li></ul></nav></header>
        <main><article class="post"><h1>La halle sera rénovée</h1><div class="meta">Par <a rel="author" href="/auteurs/c">Claire Aubin</a>, le 12 mai 2024</div>
        {body}
        </article></main>
        <aside class="sidebar"><h3>Les plus lus</h3><ul><li><a href="/a">Un pont pour les vélos</a></li><li><a href="/b">La piscine rouvre</a></li></ul></aside>
        <footer class="site-footer"><p>© 2024 La Gazette. Tous droits réservés.</p><a href="/mentions">Mentions légales</a></footer></body></html>
        """;

    internal static string Paragraphs(params int[] sentences) => string.Concat(sentences.Select(i => $"<p>{Sentences[i]}</p>\n"));

    internal static Article Read(string body) => new ArticleParser().Parse(Encoding.UTF8.GetBytes(Around(body))).Article!;

    /// <summary>The texts of the top-level paragraphs and headings of the body.</summary>
    internal static List<string> Texts(Article article) =>
        [.. article.Body.Select(block => block switch { Paragraph p => p.Text, Heading h => h.Text, _ => "" })
            .Where(text => text.Length > 0)];
}
