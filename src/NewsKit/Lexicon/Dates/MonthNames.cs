using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Month names and abbreviations, without accents.</summary>
internal static class MonthNames
{
    /// <summary>Names of the languages of Europe that are read in dates only, one line per month from January on, in the case
    /// that follows a day: Ukrainian and Romanian, where the names of the known languages do not serve.</summary>
    public static IReadOnlyList<string> Further { get; } =
    [
        "січня січ ianuarie ian",
        "лютого лют februarie",
        "березня бер martie",
        "квітня кві aprilie",
        "травня тра",
        "червня чер iunie iun",
        "липня лип iulie iul",
        "серпня сер",
        "вересня вер septembrie",
        "жовтня жов octombrie",
        "листопада лис noiembrie noi",
        "грудня гру decembrie",
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
