namespace NewsKit.Lexicon;

/// <summary>Zone names with a fixed meaning, in minutes from UTC; they are taken literally, even <c>CET</c> in summer.</summary>
internal static class ZoneNames
{
    public static IReadOnlyList<(string Name, int Minutes)> Fixed { get; } =
    [
        ("z", 0), ("utc", 0), ("gmt", 0), ("wet", 0), ("west", 60), ("cet", 60), ("cest", 120), ("eet", 120), ("eest", 180),
        ("est", -300), ("edt", -240), ("cst", -360), ("cdt", -300), ("mst", -420), ("mdt", -360), ("pst", -480), ("pdt", -420),
        ("hne", -300), ("hae", -240),
    ];
}
