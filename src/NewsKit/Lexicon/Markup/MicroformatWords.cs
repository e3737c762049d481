using System.Buffers;

namespace NewsKit.Lexicon;

/// <summary>The classes of hAtom and h-entry.</summary>
internal static class MicroformatWords
{
    private static readonly SearchValues<string> Stems = SearchValues.Create(
        ["entry-title", "p-name", "vcard", "p-author", "published", "updated"], StringComparison.Ordinal);

    /// <summary>Whether one of them may be among the classes; no for most elements.</summary>
    internal static bool MayBeIn(ReadOnlySpan<char> classes) => classes.ContainsAny(Stems);
}
