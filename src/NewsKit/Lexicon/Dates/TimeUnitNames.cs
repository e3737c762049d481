namespace NewsKit.Lexicon;

/// <summary>Names of the units of time, without accents; a bare <c>m</c> is left out: minute, month and metre share it.</summary>
internal static class TimeUnitNames
{
    /// <summary>French units, as in <c>il y a 2 heures</c> and <c>14 h 05 min</c>.</summary>
    public static IReadOnlyList<(TimeUnit Unit, string Words)> French { get; } =
    [
        (TimeUnit.Second, "s sec seconde secondes"),
        (TimeUnit.Minute, "min mn minute minutes"),
        (TimeUnit.Hour, "h heure heures"),
        (TimeUnit.Day, "j jour jours"),
        (TimeUnit.Week, "sem semaine semaines"),
        (TimeUnit.Month, "mois"),
        (TimeUnit.Year, "an ans annee annees"),
    ];

    /// <summary>English, German and Spanish units; <c>Uhr</c> is here because it marks the hour of a clock time.</summary>
    public static IReadOnlyList<(TimeUnit Unit, string Words)> Foreign { get; } =
    [
        (TimeUnit.Second, "second seconds secs sekunde sekunden segundo segundos"),
        (TimeUnit.Minute, "mins minuten minuto minutos"),
        (TimeUnit.Hour, "hour hours hr hrs stunde stunden std uhr hora horas"),
        (TimeUnit.Day, "day days tag tage tagen dia dias"),
        (TimeUnit.Week, "week weeks woche wochen semana semanas"),
        (TimeUnit.Month, "month months monat monate monaten mes meses"),
        (TimeUnit.Year, "year years jahr jahre jahren ano anos"),
    ];
}
