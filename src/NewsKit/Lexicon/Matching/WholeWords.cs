namespace NewsKit.Lexicon;

/// <summary>Finds words that letters and digits do not go on from: "updated" holds "date", but not as a word.</summary>
internal static class WholeWords
{
    internal static bool Contains(ReadOnlySpan<char> text, ReadOnlySpan<char> word) => LastIndexOf(text, word) >= 0;

    internal static int LastIndexOf(ReadOnlySpan<char> text, ReadOnlySpan<char> word)
    {
        for (var end = text.Length; text[..end].LastIndexOf(word, StringComparison.Ordinal) is var at and >= 0;
            end = at + word.Length - 1)
        {
            if (IsEdge(text, at - 1) && IsEdge(text, at + word.Length))
                return at;
        }

        return -1;
    }

    private static bool IsEdge(ReadOnlySpan<char> text, int at) => at < 0 || at >= text.Length || !char.IsLetterOrDigit(text[at]);
}
