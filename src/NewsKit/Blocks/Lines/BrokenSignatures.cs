using NewsKit.Lexicon;

namespace NewsKit.Blocks;

/// <summary>Joins lines that sign where each element of them got a line of its own: <c>par</c>, <c>Lise Morel</c>;
/// <c>Lise</c>, <c>dit :</c>.</summary>
internal static class BrokenSignatures
{
    private const int LongestAnnouncer = 30;
    private const int LongestName = 60;
    private const int LongestSaying = 40;
    private const int ShortestVerb = 4;
    private const int LongestDay = 40;
    private const int MostNames = 12;

    /// <summary>The lines with those of one signature in one line.</summary>
    /// <param name="lines">The lines, none of them empty.</param>
    internal static List<string> Joined(string[] lines)
    {
        var joined = new List<string>(lines.Length);
        for (var at = 0; at < lines.Length; at++)
        {
            var line = lines[at].AsSpan().Trim();
            if (line.Length <= LongestSaying && joined.Count > 0 && IsSaying(line) && MayName(joined[^1]))
                joined[^1] = Tied(joined[^1], line);
            else if (IsMark(line) && IsBesideDay(lines, at))
                continue;
            else if (line.Length <= LongestAnnouncer && at + 1 < lines.Length && Leads(lines, at))
                joined.Add(Names(lines, ref at));
            else
                joined.Add(lines[at]);
        }

        return joined;
    }

    /// <summary>Whether a short line announces the name below it, which has two words where the line has one.</summary>
    private static bool Leads(string[] lines, int at)
    {
        var line = lines[at].AsSpan().Trim();
        var next = lines[at + 1].AsSpan().Trim();
        return MayFollow(next) && char.IsUpper(next[0]) && (line.Contains(' ') || next.Contains(' '))
            && (Announces(line) || (at > 0 && IsDay(lines[at - 1]) && IsOpening(line)));
    }

    /// <summary>An announcing line with the name below it, and those that <c>et</c> or a comma ties to it.</summary>
    private static string Names(string[] lines, ref int at)
    {
        var names = Tied(lines[at], lines[at + 1].AsSpan().Trim());
        var more = 0;
        for (at++; at + 2 < lines.Length && more < MostNames && IsJoiner(lines[at + 1].AsSpan().Trim())
            && MayFollow(lines[at + 2]); at += 2, more++)
            names = Tied(Tied(names, lines[at + 1].AsSpan().Trim()), lines[at + 2].AsSpan().Trim());
        return names;
    }

    private static string Tied(ReadOnlySpan<char> line, ReadOnlySpan<char> next) =>
        string.Concat(line.TrimEnd(), next is "," ? "" : " ", next);

    /// <summary>Whether a line says that whoever is named above it spoke: <c>dit :</c>, <c>a posté le 25 avril</c>.</summary>
    private static bool IsSaying(ReadOnlySpan<char> line)
    {
        if (!char.IsLower(line[0]))
            return false;
        foreach (var words in CommentWords.Says)
        {
            if (!FoldedText.StartsWith(line, words))
                continue;
            var rest = line[words.Length..].Trim(" \u00A0\u202F");
            if (rest is ":" || (rest.IsEmpty && words.Length >= ShortestVerb)
                || (words.Contains(' ', StringComparison.Ordinal) && rest.ContainsAnyInRange('0', '9')
                    && !char.IsLetter(line[words.Length])))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line may be the name of a commenter.</summary>
    private static bool MayName(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length <= LongestName && line[^1] is not ('.' or ':' or ',' or '!' or '?')
            && SectionLabels.Match(line) == LabelKind.None;
    }

    /// <summary>Whether a line ends with the word before a name, and says nothing else: <c>Publié par</c>.</summary>
    private static bool Announces(ReadOnlySpan<char> line)
    {
        line = line.TrimStart(" ,·•|–—-~/");
        if (line.IsEmpty)
            return false;
        var last = line[(line.LastIndexOf(' ') + 1)..];
        return BylineWords.Announcers.Contains(FoldedText.Fold(last))
            && (last.Length == line.Length || IsOpening(line));
    }

    /// <summary>Whether a line is a word that opens signatures, as a small one that says nothing where no day stands above:
    /// <c>de</c>.</summary>
    private static bool IsOpening(ReadOnlySpan<char> line) =>
        BylineWords.PrefixStarts.For(line) is { Length: > 0 } starts && IsWhole(line, starts);

    private static bool IsMark(ReadOnlySpan<char> line) => line is "|" or "·" or "•" or "~" or "–" or "—" or "-" or "/";

    /// <summary>Whether the line above or below a mark is a day.</summary>
    private static bool IsBesideDay(string[] lines, int at) =>
        (at > 0 && IsDay(lines[at - 1])) || (at + 1 < lines.Length && IsDay(lines[at + 1]));

    private static bool IsDay(ReadOnlySpan<char> line) => BrokenLines.HoldsDay(line, LongestDay);

    private static bool IsWhole(ReadOnlySpan<char> line, ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (start.Length == line.Length && FoldedText.StartsWith(line, start))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line may be the name behind such a word.</summary>
    private static bool MayFollow(ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.Length <= LongestName && char.IsLetter(line[0]) && line[^1] is not (':' or '?')
            && !line.Contains(". ", StringComparison.Ordinal) && SectionLabels.Match(line) == LabelKind.None;
    }

    private static bool IsJoiner(ReadOnlySpan<char> line) =>
        line is "," || BylineWords.Joiners.Contains(FoldedText.Fold(line));
}
