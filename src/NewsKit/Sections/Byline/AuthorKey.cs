using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>What two spellings of one signature share: the names without letter case, accents, titles and degrees.</summary>
internal static class AuthorKey
{
    internal static string Of(Byline byline) => byline.Authors.Count switch
    {
        0 => "",
        1 => Of(byline.Authors[0].Name),
        _ => string.Join('|', byline.Authors.Select(author => Of(author.Name)).Order(StringComparer.Ordinal)),
    };

    internal static string Of(string name)
    {
        var folded = FoldedText.Fold(name);
        if (folded.IndexOf(',', StringComparison.Ordinal) is var comma and > 0)
            folded = folded[..comma];
        foreach (var title in BylineWords.Titles)
        {
            if (folded.StartsWith(title, StringComparison.Ordinal))
                return folded[title.Length..];
        }

        return folded;
    }

    /// <summary>Whether all names of the first signature stand in the second, which has more.</summary>
    internal static bool IsPart(string key, string whole) =>
        key.Length > 0 && whole.Length > key.Length
            && Array.TrueForAll(key.Split('|'), name => Array.IndexOf(whole.Split('|'), name) >= 0);
}
