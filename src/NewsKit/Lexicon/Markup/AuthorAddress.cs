using System.Buffers;

namespace NewsKit.Lexicon;

/// <summary>Tells the address of an author's page by its path: <c>/author/lea-martin</c>, <c>/auteur/12</c>.</summary>
internal static class AuthorAddress
{
    private static readonly string[] Segments =
    [
        "/author/", "/authors/", "/auteur/", "/auteurs/", "/autor/", "/autoren/", "/autorin/", "/autores/", "/autore/",
            "/auteur-", "/contributor/",
        "/contributors/", "/journalist/", "/journalists/", "/journaliste/", "/journalistes/", "/signature/",
            "/signatures/", "/signataire/", "/personnes/", "/reporter/", "/redakteur/", "/writers/", "/writer/",
            "/by/", "?author=",
    ];

    private static readonly SearchValues<string> AnySegment = SearchValues.Create(Segments, StringComparison.OrdinalIgnoreCase);

    internal static bool Is(string address)
    {
        if (!address.AsSpan().ContainsAny(AnySegment))
            return false;
        foreach (var segment in Segments)
        {
            if (address.Contains(segment, StringComparison.OrdinalIgnoreCase)
                && !address.EndsWith(segment, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }
}
