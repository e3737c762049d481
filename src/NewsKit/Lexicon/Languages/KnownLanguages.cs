namespace NewsKit.Lexicon;

/// <summary>The languages whose words are known; every table of words is built from all of them.</summary>
internal static class KnownLanguages
{
    /// <summary>In the order in which they are asked: where two give a word another sense, the earlier one stands.</summary>
    internal static readonly IReadOnlyList<LanguageWords> All =
    [
        French.Words, English.Words, German.Words, Spanish.Words, Italian.Words, Portuguese.Words, Dutch.Words, Polish.Words,
        Russian.Words, Japanese.Words, Chinese.Words, Korean.Words, Nordic.Swedish, Nordic.Danish, Nordic.Norwegian,
        Nordic.Finnish, EastOfCentre.Czech, EastOfCentre.Hungarian, EastOfCentre.Greek, EastOfCentre.Turkish,
        RightToLeft.Arabic, RightToLeft.Hebrew, RightToLeft.Persian, EastOfCentre.Ukrainian, SouthOfAsia.Hindi,
        SouthOfAsia.Vietnamese, SouthOfAsia.Indonesian, SouthOfAsia.Thai, SouthEast.Romanian, SouthEast.Croatian,
        SouthEast.Slovak, SouthEast.Bulgarian, SouthEast.Catalan,
    ];

    /// <summary>The phrases that the languages have on a topic, each once, longest first.</summary>
    internal static string[] Phrases(Func<LanguageWords, IReadOnlyList<string>> topic) =>
        LongestFirst(All.SelectMany(topic));

    /// <summary>The words that the languages have on a topic, each once, longest first.</summary>
    internal static string[] Words(Func<LanguageWords, string> topic) =>
        LongestFirst(All.SelectMany(language => WordsOf(topic(language))));

    /// <summary>The single words of a topic of one language.</summary>
    internal static string[] WordsOf(string words) => words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Phrases of two parts, each of the first with each of the second.</summary>
    internal static IEnumerable<string> Pairs(string[] firsts, string[] seconds) =>
        firsts.SelectMany(first => seconds.Select(second => first + " " + second));

    private static string[] LongestFirst(IEnumerable<string> texts)
    {
        string[] sorted = [.. texts.Distinct(StringComparer.Ordinal)];
        Array.Sort(sorted, (one, other) => one.Length == other.Length
            ? string.CompareOrdinal(one, other) : other.Length - one.Length);
        return sorted;
    }
}
