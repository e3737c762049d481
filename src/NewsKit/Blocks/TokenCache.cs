using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>Remembers the recognised words of each class attribute of a page, since pages repeat them.</summary>
internal sealed class TokenCache
{
    private readonly Dictionary<string, MarkupTokens> _known = new(StringComparer.Ordinal);

    internal MarkupTokens Of(string? names)
    {
        if (string.IsNullOrEmpty(names))
            return MarkupTokens.None;
        if (!_known.TryGetValue(names, out var tokens))
        {
            tokens = MarkupWords.Recognise(names);
            _known.Add(names, tokens);
        }

        return tokens;
    }
}
