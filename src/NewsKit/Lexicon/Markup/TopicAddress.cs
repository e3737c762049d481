using System.Buffers;

namespace NewsKit.Lexicon;

/// <summary>Tells the address of a list of articles on one topic by its path: <c>/tag/velo</c>,
/// <c>/categorie/ville</c>.</summary>
internal static class TopicAddress
{
    private static readonly SearchValues<string> Segments = SearchValues.Create(
        [
            "/tag/", "/tags/", "/category/", "/categories/", "/categorie/", "/topic/", "/topics/", "/theme/", "/themes/",
            "/thema/", "/themen/", "/mot-cle/", "/mots-cles/", "/keyword/", "/keywords/", "/schlagwort/", "/rubrique/",
            "/rubriques/", "/etiqueta/", "/etiquetas/",
        ], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the path ends a segment after the word: articles stand deeper, or carry a number.</summary>
    internal static bool Is(string address)
    {
        var at = address.AsSpan().IndexOfAny(Segments);
        if (at < 0)
            return false;
        var rest = address.AsSpan(at + 1);
        rest = rest[(rest.IndexOf('/') + 1)..].TrimEnd('/');
        return !rest.IsEmpty && !rest.Contains('/') && !rest.Contains('.');
    }
}
