using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>Wire services, by the ways their names are printed.</summary>
internal static class Agencies
{
    private const int LongestName = 39;

    private static readonly FrozenSet<string> Names = new[]
    {
        "afp", "ap", "associated press", "the associated press", "reuters", "ats", "belga", "anp", "dpa", "apa", "efe", "ansa",
            "pa",
        "pa media", "xinhua", "tass", "bloomberg", "upi", "la presse canadienne", "the canadian press", "canadian press",
            "keystone-ats",
        "nxp", "agence france-presse", "agence france presse", "afp-relaxnews", "ians", "ani", "pti", "aap", "sid", "epd", "kna",
            "cna",
        "press association", "europa press", "relaxnews", "afp relaxnews", "tt", "ritzau", "ntb", "anadolu", "anadolu agency",
            "yonhap", "kyodo",
    }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Names.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the whole text names a wire service.</summary>
    internal static bool IsAgency(ReadOnlySpan<char> name) =>
        name.Length is > 1 and <= LongestName && IsName(name.Trim(" ().,/")) && !IsOrdinaryWord(name);

    private static bool IsName(ReadOnlySpan<char> name) =>
        Lookup.Contains(FoldedText.Fold(name, stackalloc char[LongestName * FoldedText.Growth]));

    /// <summary>Short names are only agencies in capitals or with a capital: "tt" or "pa" may be anything.</summary>
    private static bool IsOrdinaryWord(ReadOnlySpan<char> name) =>
        name.Length <= 3 && !name.ContainsAnyInRange('A', 'Z') && name is not ("dpa" or "ats" or "afp" or "sid" or "nxp");
}
