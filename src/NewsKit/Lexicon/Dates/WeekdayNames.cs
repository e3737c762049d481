namespace NewsKit.Lexicon;

/// <summary>Weekday names, one line per day from Monday on, without accents.</summary>
internal static class WeekdayNames
{
    /// <summary>Full French names: the only ones that may stand for a date (<c>mercredi dernier</c>).</summary>
    public static IReadOnlyList<string> FrenchFull { get; } =
        ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"];

    /// <summary>French abbreviations and English names, accepted before an explicit date.</summary>
    public static IReadOnlyList<string> BeforeDate { get; } =
    [
        "lun monday mon",
        "mar tuesday tue",
        "mer wednesday wed",
        "jeu thursday thu",
        "ven friday fri",
        "sam saturday sat",
        "dim sunday sun",
    ];

    /// <summary>German, Spanish and longer English forms, accepted before an explicit date on pages of those languages.</summary>
    public static IReadOnlyList<string> Foreign { get; } =
    [
        "montag mo lunes",
        "dienstag di martes tues",
        "mittwoch mi miercoles mie",
        "donnerstag do jueves jue thurs thur",
        "freitag fr viernes vie",
        "samstag sonnabend sa sabado sab",
        "sonntag so domingo dom",
    ];
}
