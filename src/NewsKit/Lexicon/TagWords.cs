using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Words that systems put among the tags of every article, and that say nothing of it; folded.</summary>
internal static class TagWords
{
    private static readonly FrozenSet<string> Templates =
        KnownLanguages.Phrases(language => language.TemplateTags).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a tag is one of them.</summary>
    internal static bool AreTemplate(string tag) => Templates.Contains(FoldedText.Fold(tag));
}
