namespace NewsKit.Dom;

/// <summary>Attributes that are lists of words with blanks between them, as <c>class</c> and <c>rel</c> are.</summary>
internal static class TokenList
{
    /// <summary>Whether the list holds the word as a whole.</summary>
    internal static bool Holds(ReadOnlySpan<char> list, ReadOnlySpan<char> word, StringComparison comparison)
    {
        if (word.IsEmpty)
            return false;
        for (var from = 0; list[from..].IndexOf(word, comparison) is var found and >= 0;)
        {
            var at = from + found;
            from = at + word.Length;
            if ((at == 0 || IsBlank(list[at - 1])) && (from == list.Length || IsBlank(list[from])))
                return true;
        }

        return false;
    }

    private static bool IsBlank(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';
}
