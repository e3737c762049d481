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

    private static readonly SearchValues<string> OfSections = SearchValues.Create(
        ["/category/", "/categories/", "/categorie/", "/rubrique/", "/rubriques/", "/section/", "/kategorie/", "/categoria/"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> SectionNames = SearchValues.Create(
        ["cat-", "-cat", "category", "categories", "categorie"], StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether an address is that of a section, and of no tag.</summary>
    internal static bool IsOfSection(string address) => address.AsSpan().ContainsAny(OfSections);

    /// <summary>Whether classes name sections: <c>cat-links</c>.</summary>
    internal static bool NamesSections(string classes) =>
        classes.AsSpan().ContainsAny(SectionNames) || classes.Equals("cat", StringComparison.OrdinalIgnoreCase);

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
