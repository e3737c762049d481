using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Names of weekdays in full, without accents, in all known languages.</summary>
internal static class WeekdayNames
{
    private const int Longest = 20;

    private const int LongestShort = 5;

    private static readonly string[] All =
        [.. KnownLanguages.All.SelectMany(language => language.Weekdays).SelectMany(KnownLanguages.WordsOf)];

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        All.ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word, as printed, names a day of the week.</summary>
    public static bool Is(ReadOnlySpan<char> word) => word.EndsWith("曜日") || word.StartsWith("星期") || IsName(BeforeDash(word));

    /// <summary><c>quarta-feira</c> to <c>quarta</c>.</summary>
    private static ReadOnlySpan<char> BeforeDash(ReadOnlySpan<char> word) =>
        word.EndsWith("-feira", StringComparison.OrdinalIgnoreCase) ? word[..word.IndexOf('-')] : word;

    private static bool IsName(ReadOnlySpan<char> word) =>
        word.Length is > 3 and <= Longest && Names.Contains(FoldedText.Fold(word,
            stackalloc char[Longest * FoldedText.Growth]));

    /// <summary>Whether a few letters may stand for a day of the week: its first one and others of it in their order, as in
    /// <c>Do</c>, <c>czw</c>, <c>Pzt</c>, or its sign in Chinese and Japanese.</summary>
    public static bool MayAbbreviate(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length is 0 or > LongestShort)
            return false;
        if ("月火水木金土日".Contains(word[0], StringComparison.Ordinal) || word[0] is '周' or '週')
            return true;
        var folded = FoldedText.Fold(word, stackalloc char[LongestShort * FoldedText.Growth]);
        foreach (var name in All)
        {
            if (folded.Length > 1 && IsShortOf(folded, name))
                return true;
        }

        return false;
    }

    /// <summary>Whether a word of three letters or more is an abbreviation that a language has for a day of the week.</summary>
    public static bool IsShort(ReadOnlySpan<char> word) => word.Length is > 2 and <= LongestShort
        && ShortNames.Contains(FoldedText.Fold(word, stackalloc char[LongestShort * FoldedText.Growth]));

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> ShortNames =
        KnownLanguages.All.SelectMany(language => language.ShortWeekdays).SelectMany(KnownLanguages.WordsOf)
            .ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a few letters may stand for one day of the week, in any language.</summary>
    public static bool MayMean(ReadOnlySpan<char> word, DayOfWeek day)
    {
        if (word.Length is 0 or > LongestShort)
            return false;
        var folded = FoldedText.Fold(word, stackalloc char[LongestShort * FoldedText.Growth]);
        // The lists begin with Monday.
        var place = ((int)day + 6) % 7;
        foreach (var language in KnownLanguages.All)
        {
            if (place >= language.Weekdays.Count)
                continue;
            foreach (var name in KnownLanguages.WordsOf(language.Weekdays[place]))
            {
                if (IsShortOf(folded, name))
                    return true;
            }
        }

        return false;
    }

    private static bool IsShortOf(ReadOnlySpan<char> word, string name)
    {
        if (word[0] != name[0])
            return false;
        var at = 0;
        foreach (var letter in word)
        {
            var found = name.IndexOf(letter, at);
            if (found < 0)
                return false;
            at = found + 1;
        }

        return true;
    }
}
