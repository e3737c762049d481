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

    /// <summary>Whether the first key is the second person's, by the first name or with an initial: <c>berenice</c>,
    /// <c>berenice f.</c>, <c>b. faye</c>.</summary>
    internal static bool IsShort(string key, string whole)
    {
        var blank = whole.IndexOf(' ', StringComparison.Ordinal);
        if (key.Length < 3 || blank <= 0 || whole.Contains('|', StringComparison.Ordinal) || key.Length >= whole.Length)
            return false;
        if (key.Length >= blank && whole.StartsWith(key[..blank], StringComparison.Ordinal)
            && (key.Length == blank || IsInitialOf(key.AsSpan(blank), whole.AsSpan(whole.LastIndexOf(' ')))))
            return true;
        var letter = key[0] == whole[0] && key[1..] is ['.', ' ', ..] or [' ', ..];
        return letter && key.AsSpan(key.IndexOf(' ', StringComparison.Ordinal)).SequenceEqual(whole.AsSpan(blank));
    }

    /// <summary>Whether nothing but the first letter of a family name stands behind a first name: <c>berenice f.</c></summary>
    private static bool IsInitialOf(ReadOnlySpan<char> rest, ReadOnlySpan<char> family) =>
        rest.Length is 2 or 3 && rest[1] == family[1] && (rest.Length == 2 || rest[2] == '.');

    /// <summary>Whether all names of the first signature stand in the second, which has more.</summary>
    internal static bool IsPart(string key, string whole) =>
        key.Length > 0 && whole.Length > key.Length
            && Array.TrueForAll(key.Split('|'), name => Array.IndexOf(whole.Split('|'), name) >= 0);
}
