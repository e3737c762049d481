namespace NewsKit.Lexicon;

/// <summary>By what words a system says where it filed an article.</summary>
/// <param name="Starts">What such a sentence begins with: <c>cette entree a ete publiee dans</c>.</param>
/// <param name="Ties">The same in short, before links: <c>publie dans</c>.</param>
/// <param name="Permalinks">As printed: what such a sentence calls the lasting address of the article.</param>
internal sealed record FilingPhrases(
    IReadOnlyList<string> Starts, IReadOnlyList<string> Ties, IReadOnlyList<string> Permalinks);
