namespace NewsKit.Lexicon;

/// <summary>The words behind each <see cref="TimeKeyword"/> that have no language.</summary>
internal static class TimeKeywords
{
    /// <summary>What machines print, and the English endings that machine-translated pages of any language keep.</summary>
    public static IReadOnlyList<(TimeKeyword Keyword, string Words)> Everywhere { get; } =
    [
        (TimeKeyword.OrdinalSuffix, "st nd rd th"),
        (TimeKeyword.IsoTime, "t"),
        (TimeKeyword.Am, "am"),
        (TimeKeyword.Pm, "pm"),
        (TimeKeyword.P, "p"),
        (TimeKeyword.M, "m"),
        (TimeKeyword.Z, "z"),
        (TimeKeyword.Utc, "utc gmt"),
    ];
}
