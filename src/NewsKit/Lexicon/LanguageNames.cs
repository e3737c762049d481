using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The names of languages in their own words, as switchers show them; folded.</summary>
internal static class LanguageNames
{
    private const int Longest = 20;

    private static readonly FrozenDictionary<string, string> Tags = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["francais"] = "fr",
        ["english"] = "en",
        ["deutsch"] = "de",
        ["espanol"] = "es",
        ["castellano"] = "es",
        ["italiano"] = "it",
        ["portugues"] = "pt",
        ["nederlands"] = "nl",
        ["polski"] = "pl",
        ["catala"] = "ca",
        ["euskara"] = "eu",
        ["galego"] = "gl",
        ["brezhoneg"] = "br",
        ["corsu"] = "co",
        ["occitan"] = "oc",
        ["rumantsch"] = "rm",
        ["letzebuergesch"] = "lb",
        ["dansk"] = "da",
        ["svenska"] = "sv",
        ["norsk"] = "no",
        ["suomi"] = "fi",
        ["cestina"] = "cs",
        ["slovencina"] = "sk",
        ["magyar"] = "hu",
        ["romana"] = "ro",
        ["hrvatski"] = "hr",
        ["slovenscina"] = "sl",
        ["turkce"] = "tr",
        ["русский"] = "ru",
        ["українська"] = "uk",
        ["ελληνικα"] = "el",
        ["العربية"] = "ar",
        ["日本語"] = "ja",
        ["中文"] = "zh",
        ["简体中文"] = "zh",
        ["한국어"] = "ko",
    }.Select(pair => KeyValuePair.Create(FoldedText.Fold(pair.Key), pair.Value)).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The tag of the language that a text names; null for any other text.</summary>
    internal static string? TagOf(string name) =>
        name.Length <= Longest ? Tags.GetValueOrDefault(FoldedText.Fold(name)) : null;
}
