using NewsKit.Model;

namespace NewsKit.Tests.Sections;

/// <summary>A small article page: its head, the lines around the headline, and three paragraphs.</summary>
internal static class HeadPage
{
    internal const string Headline = "Le bac de Corvane reprend la mer après trois semaines d’arrêt";

    private const string Text = """
        <p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs et deux camions de farine à son bord.</p>
        <p>La réparation du gouvernail aura demandé trois semaines, le temps de faire venir une pièce que plus personne ne fabriquait.</p>
        <p>Sur l’autre rive, les commerçants avaient préparé du café ; la fanfare du port, elle, a joué jusqu’à midi sans se lasser.</p>
        """;

    internal static Article Read(string head, string lines, string end = "", ReadingOptions? reading = null)
    {
        var html = $"<html lang=\"fr\"><head>{head}</head><body><main><article>"
            + $"<h1>{Headline}</h1>{lines}<div class=\"entry-content\">{Text}</div>{end}</article></main></body></html>";
        return new ArticleParser(new ArticleParserOptions { Reading = reading ?? new ReadingOptions() }).Parse(html)
            .ToArticle("page");
    }

    /// <summary>The names of the authors, parted by semicolons; empty for an unsigned page.</summary>
    internal static string Names(string head, string lines, string end = "") =>
        string.Join("; ", Read(head, lines, end).Byline?.Authors.Select(author => author.Name) ?? []);
}
