namespace NewsKit.Sections;

/// <summary>Tells the address of an author's page by its path: <c>/author/lea-martin</c>, <c>/auteur/12</c>.</summary>
internal static class AuthorAddress
{
    private static readonly string[] Segments =
    [
        "/author/", "/authors/", "/auteur/", "/auteurs/", "/autor/", "/autoren/", "/autorin/", "/autores/", "/autore/", "/auteur-", "/contributor/",
        "/contributors/", "/journalist/", "/journalists/", "/journaliste/", "/reporter/", "/redakteur/", "/writers/", "/writer/", "/by/", "?author=",
    ];

    internal static bool Is(string address)
    {
        foreach (var segment in Segments)
        {
            if (address.Contains(segment, StringComparison.OrdinalIgnoreCase) && !address.EndsWith(segment, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
