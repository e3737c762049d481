using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Month names and abbreviations, without accents.</summary>
internal static class MonthNames
{
    /// <summary>Names of the languages of Europe that are read in dates only, one line per month from January on, in the case
    /// that follows a day: Danish, Norwegian, Swedish, Finnish, Czech, Ukrainian, Turkish, Romanian, Hungarian, where
    /// the names of the known languages do not serve.</summary>
    public static IReadOnlyList<string> Further { get; } =
    [
        "tammikuuta ledna січня ocak ianuarie",
        "helmikuuta unora лютого subat februarie",
        "marts maaliskuuta brezna березня mart martie marcius",
        "huhtikuuta dubna квітня nisan aprilie aprilis",
        "maj toukokuuta kvetna травня mayis mayıs majus",
        "kesakuuta cervna червня haziran iunie junius",
        "heinakuuta cervence липня temmuz iulie julius",
        "augusti elokuuta srpna серпня agustos augusztus",
        "syyskuuta zari вересня eylul septembrie szeptember",
        "lokakuuta rijna жовтня ekim octombrie",
        "marraskuuta listopadu листопада kasim kasım noiembrie",
        "desember joulukuuta prosince грудня aralik aralık decembrie",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers =
        BuildNumbers().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month that a folded word names in one of the known languages, 1 to 12; 0 for none.</summary>
    public static int NumberOf(ReadOnlySpan<char> folded) => Numbers.TryGetValue(folded, out var number) ? number : 0;

    private static FrozenDictionary<string, int> BuildNumbers()
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var language in KnownLanguages.All)
        {
            for (var month = 0; month < language.Months.Count; month++)
            {
                foreach (var word in KnownLanguages.WordsOf(language.Months[month]))
                    numbers.TryAdd(word, month + 1);
            }
        }

        return numbers.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
