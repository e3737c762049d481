namespace NewsKit.Lexicon;

/// <summary>The closed list of beginnings of words written with <c>œ</c> or <c>æ</c>, spelt without the ligature.</summary>
internal static class LigatureStems
{
    private static readonly string[] Stems =
    [
        "coeur", "soeur", "oeuvre", "oeuf", "oeil", "boeuf", "voeu", "noeud", "moeurs", "choeur", "manoeuvre",
    ];

    // These two are phrases: the ligature is wanted only in the second word, and only after the first.
    private static readonly string[] Phrases = ["ex aequo", "curriculum vitae"];

    /// <summary>The index of the two letters to join in the word that starts the text, or -1.</summary>
    public static int LettersToJoin(ReadOnlySpan<char> text)
    {
        foreach (var stem in Stems)
        {
            if (text.StartsWith(stem, StringComparison.OrdinalIgnoreCase))
                return stem.IndexOf("oe", StringComparison.Ordinal);
        }

        foreach (var phrase in Phrases)
        {
            if (StartsWithPhrase(text, phrase))
                return phrase.IndexOf("ae", StringComparison.Ordinal);
        }

        return -1;
    }

    private static bool StartsWithPhrase(ReadOnlySpan<char> text, string phrase)
    {
        var space = phrase.IndexOf(' ', StringComparison.Ordinal);
        return text.Length >= phrase.Length
            && text[..space].Equals(phrase.AsSpan(0, space), StringComparison.OrdinalIgnoreCase)
            && text[space] is ' ' or '\u00A0' or '\u202F'
            && text[(space + 1)..phrase.Length].Equals(phrase.AsSpan(space + 1), StringComparison.OrdinalIgnoreCase)
            && (text.Length == phrase.Length || !char.IsLetter(text[phrase.Length]));
    }
}
