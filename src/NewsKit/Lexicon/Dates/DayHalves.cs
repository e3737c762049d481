namespace NewsKit.Lexicon;

/// <summary>The words for the halves of the day beside a clock of twelve hours that are no letters of Latin: <c>오후 5:31</c>,
/// <c>5:31 μ.μ.</c></summary>
internal static class DayHalves
{
    private static readonly (string Word, bool IsAfternoon)[] All =
    [
        ("오전", false), ("오후", true), ("午前", false), ("午後", true), ("上午", false), ("下午", true), ("π.μ.", false),
        ("μ.μ.", true), ("π.μ", false), ("μ.μ", true), ("πμ", false), ("μμ", true), ("صباحًا", false), ("صباحا", false),
        ("مساءً", true), ("مساء", true), ("ص", false), ("م", true),
    ];

    /// <summary>Whether a text begins with such a word, how long that is, and which half it names; 0 for none.</summary>
    internal static (int Length, bool IsAfternoon) AtStartOf(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || char.IsAscii(text[0]))
            return (0, false);
        foreach (var (word, isAfternoon) in All)
        {
            if (text.StartsWith(word, StringComparison.Ordinal)
                && (text.Length == word.Length || !char.IsLetter(text[word.Length])))
                return (word.Length, isAfternoon);
        }

        return (0, false);
    }
}
