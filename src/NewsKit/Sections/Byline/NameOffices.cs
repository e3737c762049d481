using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Parts a name from the title or the office that stands beside it with no mark between them.</summary>
internal static class NameOffices
{
    private const int ShortestOffice = 6;
    private const int LongestOffice = 60;

    /// <summary>"le Dr Lind" is Lind, and "drs. Wim Lind" is Wim Lind.</summary>
    internal static ReadOnlySpan<char> WithoutTitle(ReadOnlySpan<char> name)
    {
        var isArticle = name is ['l', 'e' or 'a', ' ', ..] or ['L', 'e' or 'a', ' ', ..];
        if (!isArticle && (name.IsEmpty || !char.IsLower(name[0])))
            return name;
        var rest = isArticle ? name[3..] : name;
        foreach (var title in BylineWords.Titles)
        {
            if (rest.Length > title.Length && FoldedText.StartsWith(rest, title))
                return rest[title.Length..];
        }

        return name;
    }

    /// <summary>The name and the office of "Bote-Redakteur Jan Roth" and "JAN ROTH Staff Writer"; null for a name
    /// alone.</summary>
    internal static (string Name, string Office)? Split(ReadOnlySpan<char> name)
    {
        var end = name.IndexOf(' ');
        if (end <= 0 || !char.IsUpper(name[0]))
            return null;
        var mark = name[..end].LastIndexOf('-');
        if (mark > 0 && name[(end + 1)..].Contains(' ') && IsOffice(name[(mark + 1)..end])
            && NameShapes.IsBarePerson(name[(end + 1)..]))
            return (name[(end + 1)..].ToString(), name[..end].ToString());
        if (!IsOffice(name[(name.LastIndexOf(' ') + 1)..]))
            return null;
        for (var at = end + 1; at < name.Length && name[at..].IndexOf(' ') is var next and > 0; at += next + 1)
        {
            var office = name[(at + next + 1)..];
            // "Nora Lind Education Reporter": of four words the last two.
            var isOffice = SignatureNames.StartsWithRole(FoldedText.Fold(office))
                || (at == end + 1 && office.Count(' ') == 1 && char.IsUpper(office[office.IndexOf(' ') + 1]));
            if (char.IsUpper(office[0]) && isOffice
                && NameShapes.IsBarePerson(name[..(at + next)]))
                return (name[..(at + next)].ToString(), office.ToString());
        }

        return null;
    }

    /// <summary>Whether words in small letters behind a comma tell what somebody is: <c>Nora Lind, forestière</c>.</summary>
    internal static bool IsInSmall(ReadOnlySpan<char> words)
    {
        if (words.Length is < ShortestOffice or > LongestOffice || !char.IsLower(words[0])
            || words.ContainsAnyInRange('0', '9') || words.ContainsAny(':', '@', '/'))
            return false;
        var end = words.IndexOf(' ');
        var first = end > 0 ? words[..end] : words;
        return !NamesOfLine.IsPlaceTie(first) && !BylineWords.Ends.Contains(FoldedText.Fold(first));
    }

    private static bool IsOffice(ReadOnlySpan<char> word) => BylineWords.RoleWords.Contains(FoldedText.Fold(word));
}
