using System.Collections.Frozen;

namespace NewsKit.Lexicon;

/// <summary>The links at the end of a page, as a bare text shows them: legal pages, the editors, letters, help.</summary>
internal static class FooterWords
{
    /// <summary>So many words the longest of them has.</summary>
    internal const int MostWords = 7;

    private const int Longest = 60;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Links =
        KnownLanguages.Phrases(LinksOf).ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a text is such a link and nothing more, but for what stands in brackets behind it.</summary>
    internal static bool IsLink(ReadOnlySpan<char> text)
    {
        if (text.Length is < 2 or > Longest)
            return false;
        var folded = FoldedText.Fold(text, stackalloc char[Longest * FoldedText.Growth]).Trim(" \u00A0.,:;>»›");
        if (folded is [.., ')'] && folded.LastIndexOf('(') is var open and > 1)
            folded = folded[..open].TrimEnd();
        return Links.Contains(folded);
    }

    private static string[] LinksOf(LanguageWords language) =>
    [
        .. language.FooterLinks,
        .. language.Labels.Where(list => list.Kind == LabelKind.Legal).SelectMany(list => list.Texts),
    ];

    /// <summary>Whether a text begins with such a link: "Mentions légales et crédits".</summary>
    internal static bool Begins(ReadOnlySpan<char> text)
    {
        if (text.Length > Longest || !char.IsUpper(text[0]))
            return false;
        for (var end = text.LastIndexOf(' '); end > 0; end = text[..end].LastIndexOf(' '))
        {
            if (text[..end].Contains(' ') && IsLink(text[..end]))
                return true;
        }

        return false;
    }
}
