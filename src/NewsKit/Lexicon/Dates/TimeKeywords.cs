namespace NewsKit.Lexicon;

/// <summary>The words behind each <see cref="TimeKeyword"/>, without accents.</summary>
internal static class TimeKeywords
{
    /// <summary>French words, with the English ordinal endings that machine-translated pages keep.</summary>
    public static IReadOnlyList<(TimeKeyword Keyword, string Words)> French { get; } =
    [
        (TimeKeyword.First, "premier"),
        (TimeKeyword.OrdinalSuffix, "er e st nd rd th"),
        (TimeKeyword.Of, "de"),
        (TimeKeyword.IsoTime, "t"),
        (TimeKeyword.A, "a"),
        (TimeKeyword.Am, "am"),
        (TimeKeyword.Pm, "pm"),
        (TimeKeyword.P, "p"),
        (TimeKeyword.M, "m"),
        (TimeKeyword.And, "et"),
        (TimeKeyword.Half, "demi demie"),
        (TimeKeyword.Noon, "midi"),
        (TimeKeyword.Midnight, "minuit"),
        (TimeKeyword.Z, "z"),
        (TimeKeyword.Utc, "utc gmt"),
        (TimeKeyword.Hour, "heure"),
        (TimeKeyword.Paris, "paris"),
        (TimeKeyword.French, "francaise"),
        (TimeKeyword.Local, "locale"),
        (TimeKeyword.This, "ce cet"),
        (TimeKeyword.Aujourd, "aujourd"),
        (TimeKeyword.Hui, "hui"),
        (TimeKeyword.Jour, "jour"),
        (TimeKeyword.Morning, "matin"),
        (TimeKeyword.Evening, "soir"),
        (TimeKeyword.Yesterday, "hier"),
        (TimeKeyword.Tomorrow, "demain"),
        (TimeKeyword.Before, "avant"),
        (TimeKeyword.After, "apres"),
        (TimeKeyword.Last, "dernier passe"),
        (TimeKeyword.Next, "prochain"),
        (TimeKeyword.Il, "il"),
        (TimeKeyword.Y, "y"),
        (TimeKeyword.Ya, "ya"),
        (TimeKeyword.In, "dans"),
        (TimeKeyword.About, "environ presque"),
        (TimeKeyword.Peu, "peu"),
        (TimeKeyword.Near, "pres"),
        (TimeKeyword.LessOrMore, "moins plus"),
        (TimeKeyword.D, "d"),
        (TimeKeyword.Quarter, "quart"),
        (TimeKeyword.L, "l"),
        (TimeKeyword.Instant, "instant"),
        (TimeKeyword.Now, "maintenant"),
    ];

    /// <summary>English, German and Spanish words of the same meanings.</summary>
    public static IReadOnlyList<(TimeKeyword Keyword, string Words)> Foreign { get; } =
    [
        (TimeKeyword.Of, "del of"),
        (TimeKeyword.At, "at um"),
        (TimeKeyword.Las, "las la"),
        (TimeKeyword.And, "and und"),
        (TimeKeyword.Noon, "noon mittag mediodia"),
        (TimeKeyword.Midnight, "midnight mitternacht medianoche"),
        (TimeKeyword.Today, "today heute hoy"),
        (TimeKeyword.Yesterday, "yesterday gestern ayer"),
        (TimeKeyword.Tomorrow, "tomorrow morgen manana"),
        (TimeKeyword.Since, "vor hace"),
        (TimeKeyword.Ago, "ago"),
        (TimeKeyword.In, "in en"),
        (TimeKeyword.About, "about around almost circa etwa"),
        (TimeKeyword.Now, "now jetzt ahora"),
    ];

    /// <summary>Words that may open an absolute date in French.</summary>
    public static IReadOnlyList<string> FrenchOpenings { get; } = ["le", "ce"];

    /// <summary>Words that may open an absolute date in English, German or Spanish.</summary>
    public static IReadOnlyList<string> ForeignOpenings { get; } = ["on", "the", "am", "den", "der", "vom", "el"];
}
