using System.Buffers;

namespace NewsKit.Lexicon;

/// <summary>Tells the address of an author's page by its path: <c>/author/lea-martin</c>, <c>/auteur/12</c>.</summary>
internal static class AuthorAddress
{
    /// <summary>WordPress numbers its authors; shops are asked for the books of one by name.</summary>
    private const string Numbered = "?author=";

    private static readonly string[] Segments =
    [
        "/author/", "/authors/", "/auteur/", "/auteurs/", "/autor/", "/autoren/", "/autorin/", "/autores/", "/autore/",
        "/auteur-", "/contributor/", "/contributors/", "/journalist/", "/journalists/", "/journaliste/", "/journalistes/",
        "/signature/", "/signatures/", "/signataire/", "/personnes/", "/profile/", "/profil/", "/columnist/", "/columnists/",
        "/reporter/", "/redakteur/", "/writers/", "/writer/", "/by/", Numbered,
    ];

    private static readonly SearchValues<string> AnySegment = SearchValues.Create(Segments, StringComparison.OrdinalIgnoreCase);

    internal static bool Is(string address)
    {
        if (!address.AsSpan().ContainsAny(AnySegment))
            return false;
        foreach (var segment in Segments)
        {
            if (address.IndexOf(segment, StringComparison.OrdinalIgnoreCase) is var at and >= 0
                && address.AsSpan(at + segment.Length) is { IsEmpty: false } name && (segment != Numbered || HasNumber(name)))
                return true;
        }

        return false;
    }

    private static bool HasNumber(ReadOnlySpan<char> value) =>
        value[..(value.IndexOf('&') is var end and >= 0 ? end : value.Length)].ContainsAnyInRange('0', '9');
}
