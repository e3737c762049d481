using NewsKit.Model;

namespace NewsKit.Tests.Sections;

/// <summary>A page of a head, a body and three paragraphs, read as a whole.</summary>
internal static class WholePage
{
    internal const string Text =
        "<p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs et deux camions à bord.</p>"
        + "<p>La réparation du gouvernail aura demandé trois semaines, le temps de faire venir une pièce rare.</p>"
        + "<p>Sur l’autre rive, les commerçants avaient préparé du café ; la fanfare du port a joué jusqu’à midi.</p>";

    internal static Article Read(string head, string body, string? address = null, ReadingOptions? reading = null) =>
        new ArticleParser(new ArticleParserOptions { Reading = reading ?? new ReadingOptions() })
            .Parse($"<html lang=\"fr\"><head>{head}</head><body>{body}</body></html>", address is null ? null : new Uri(address))
            .ToArticle("page");
}
