using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Month names and abbreviations, one line per month from January on, without accents.</summary>
internal static class MonthNames
{
    /// <summary>What French pages print, the English names of machine-translated pages and of mail headers included.</summary>
    public static IReadOnlyList<string> French { get; } =
    [
        "janvier january janv jan",
        "fevrier february fevr fev feb",
        "mars march mar",
        "avril april avr apr",
        "mai may",
        "juin june jun",
        "juillet july juill juil jul",
        "aout august aou aug",
        "septembre september sept sep",
        "octobre october oct",
        "novembre november nov",
        "decembre december dec",
    ];

    /// <summary>German names, the Austrian <c>Jänner</c> included.</summary>
    public static IReadOnlyList<string> German { get; } =
    [
        "januar janner", "februar", "marz mrz", "april", "mai", "juni",
        "juli", "august", "september", "oktober okt", "november", "dezember dez",
    ];

    /// <summary>Spanish names.</summary>
    public static IReadOnlyList<string> Spanish { get; } =
    [
        "enero ene", "febrero", "marzo", "abril abr", "mayo", "junio",
        "julio", "agosto ago", "septiembre setiembre", "octubre", "noviembre", "diciembre dic",
    ];

    /// <summary>Italian, Portuguese and Dutch names that the languages above do not have.</summary>
    public static IReadOnlyList<string> Others { get; } =
    [
        "gennaio janeiro januari", "febbraio fevereiro februari", "maart", "aprile", "maggio maio mei", "giugno junho",
        "luglio julho", "augustus", "settembre setembro", "ottobre outubro", "novembro", "dicembre dezembro",
    ];

    private static readonly FrozenSet<string> All =
        new[] { French, German, Spanish, Others }.SelectMany(months => months).SelectMany(words => words.Split(' ')).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word names a month in any of the languages.</summary>
    public static bool IsMonth(string folded) => All.Contains(folded);
}
