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

    /// <summary>Names of the languages of Europe that are read in dates only, in the case that follows a day: Danish, Norwegian,
    /// Swedish, Finnish, Polish, Czech, Russian, Ukrainian, Turkish, Romanian, Hungarian, where the names above do not
    /// serve.</summary>
    public static IReadOnlyList<string> Further { get; } =
    [
        "tammikuuta stycznia ledna января січня ocak ianuarie",
        "helmikuuta lutego unora февраля лютого subat februarie februar",
        "marts maaliskuuta marca brezna марта березня mart martie marcius",
        "huhtikuuta kwietnia dubna апреля квітня nisan aprilie aprilis",
        "maj toukokuuta maja kvetna мая травня mayis mayıs majus",
        "kesakuuta czerwca cervna июня червня haziran iunie junius",
        "heinakuuta lipca cervence июля липня temmuz iulie julius",
        "augusti elokuuta sierpnia srpna августа серпня agustos augusztus",
        "syyskuuta wrzesnia zari сентября вересня eylul septembrie szeptember",
        "lokakuuta pazdziernika rijna октября жовтня ekim octombrie",
        "marraskuuta listopada listopadu ноября листопада kasim kasım noiembrie",
        "desember joulukuuta grudnia prosince декабря грудня aralik aralık decembrie",
    ];

    private static readonly FrozenSet<string> All =
        new[] { French, German, Spanish, Others }.SelectMany(months => months).SelectMany(words => words.Split(' '))
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a folded word names a month in any of the languages.</summary>
    public static bool IsMonth(string folded) => All.Contains(folded);
}
