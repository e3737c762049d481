using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Month names and abbreviations, without accents.</summary>
internal static class MonthNames
{
    /// <summary>Names of the languages of Europe that are read in dates only, one line per month from January on, in the case
    /// that follows a day: Danish, Norwegian, Swedish, Finnish, Czech, Russian, Ukrainian, Turkish, Romanian, Hungarian, where
    /// the names of the known languages do not serve.</summary>
    public static IReadOnlyList<string> Further { get; } =
    [
        "tammikuuta ledna января січня ocak ianuarie",
        "helmikuuta unora февраля лютого subat februarie",
        "marts maaliskuuta brezna марта березня mart martie marcius",
        "huhtikuuta dubna апреля квітня nisan aprilie aprilis",
        "maj toukokuuta kvetna мая травня mayis mayıs majus",
        "kesakuuta cervna июня червня haziran iunie junius",
        "heinakuuta cervence июля липня temmuz iulie julius",
        "augusti elokuuta srpna августа серпня agustos augusztus",
        "syyskuuta zari сентября вересня eylul septembrie szeptember",
        "lokakuuta rijna октября жовтня ekim octombrie",
        "marraskuuta listopadu ноября листопада kasim kasım noiembrie",
        "desember joulukuuta prosince декабря грудня aralik aralık decembrie",
    ];

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Numbers = KnownLanguages.All
        .SelectMany(language => language.Months.SelectMany(
            (words, month) => KnownLanguages.WordsOf(words).Select(word => (Word: word, Number: month + 1))))
        .DistinctBy(month => month.Word)
        .ToFrozenDictionary(month => month.Word, month => month.Number, StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The month that a folded word names in one of the known languages, 1 to 12; 0 for none.</summary>
    public static int NumberOf(ReadOnlySpan<char> folded) => Numbers.TryGetValue(folded, out var number) ? number : 0;
}
