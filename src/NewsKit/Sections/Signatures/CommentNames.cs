using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Cuts what stands around the name of a comment's author: "par", "dit :", badges, punctuation.</summary>
internal static class CommentNames
{
    internal const int Longest = 60;

    internal const int LongestTitle = 40;
    private const int LongestPing = 14;
    private const int LongestTitleOfPing = 200;
    private const int MostSpaces = 6;
    internal const int LongestCount = 14;
    private const string Edges = " \u00A0\u202F\t:,-−–—|•·()…/«»：，（）↳↪⤷→★☆";
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create("!?;");

    internal static string Clean(string printed)
    {
        // Some systems escape the markup around a name, so that it shows.
        var name = MarkupText.WithoutTags(printed).Trim();
        var line = name.IndexOf('\n', StringComparison.Ordinal);
        if (line > 0)
            name = name[..line];
        name = CutNumber(TrimEdges(CommentWords.EndsWithSays(name) ? name.TrimEnd('.') : name)).ToString();
        for (var before = ""; !ReferenceEquals(before, name);)
        {
            before = name;
            name = CutLabel(CutBadge(CutLast(CutFirst(name))));
        }

        return name;
    }

    /// <summary>The title of the page that speaks of this one, in a line that says so: <c>Ping : Le lavoir | La
    /// Gazette</c>.</summary>
    internal static string? Pinging(ReadOnlySpan<char> line)
    {
        var colon = line[..Math.Min(line.Length, LongestPing)].IndexOf(':');
        return colon > 0 && line[..colon].TrimEnd(" \u00A0") is var word
            && (word.Equals("ping", StringComparison.OrdinalIgnoreCase)
                || word.Equals("pingback", StringComparison.OrdinalIgnoreCase)
                || word.Equals("trackback", StringComparison.OrdinalIgnoreCase))
            && line[(colon + 1)..].Trim(" \u00A0") is { Length: > 0 and <= LongestTitleOfPing } title
            ? title.ToString() : null;
    }

    /// <summary>A closing bracket stays where its opening one does.</summary>
    private static ReadOnlySpan<char> TrimEdges(string name)
    {
        var trimmed = name.Trim(Edges);
        if (trimmed.LastIndexOf('(') <= Math.Max(0, trimmed.LastIndexOf(')')))
            return trimmed;
        var start = name.AsSpan().TrimStart(Edges);
        return start.LastIndexOf(')') is var close and > 0 ? start[..(close + 1)] : trimmed;
    }

    /// <summary>The name in a line before its date, else after it; null when there is none.</summary>
    /// <remarks>"Envoyé le 5 mars par Luc": behind "by" stands who wrote, whatever the date is announced with.</remarks>
    internal static string? Beside(ReadOnlySpan<char> line, int start, int length)
    {
        var after = line[CommentDates.EndOfTime(line, start + length)..].TrimStart(']');
        var isAnnounced = after.TrimStart(Edges) is var words && words.IndexOfAny(' ', '\u00A0') is var end and > 0 and < 6
            && BylineWords.Announcers.Contains(FoldedText.Fold(words[..end]));
        var before = Name(CommentWords.WithoutAt(line[..CommentDates.StartWithWeekday(line, start)]));
        if (!isAnnounced && before is ['#', .. var figures] && !figures.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return Name(CommentWords.AfterVerb(after)) ?? before;
        return isAnnounced ? Name(after) ?? before : before ?? Name(CommentWords.AfterVerb(after));
    }

    /// <summary>Whether an element behind a name is a figure with what it counts: <c>1 204 pts</c>.</summary>
    internal static bool IsCount(PageContent content, in PageElement inner, int start) =>
        inner.TextStart > start && inner.TextLength is > 1 and <= LongestCount
            && char.IsAsciiDigit(content.Text[inner.TextStart]) && char.IsLetter(content.Text[inner.TextEnd - 1]);

    /// <summary>Whether a line is such a count: <c>12 points</c>.</summary>
    internal static bool Counts(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.Length is < 3 or > LongestCount || !char.IsAsciiDigit(content.Text[b.Start])
            || !char.IsLetter(content.Text[b.End - 1]))
            return false;
        var line = content.TextOf(block);
        return line.TrimStart("0123456789 \u00A0").Length == line.Length - line.LastIndexOf(' ') - 1
            && !CommentWords.IsRelative(line) && DateReading.FindIn(line) is null;
    }

    /// <summary>The text of a line without such an element.</summary>
    internal static ReadOnlySpan<char> WithoutCount(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.TextEnd <= b.End && IsCount(content, e, b.Start))
                return content.Text.AsSpan(b.Start, e.TextStart - b.Start).TrimEnd();
        }

        return content.TextOf(block);
    }

    /// <summary>The clean name, when the words can be one.</summary>
    internal static string? Name(ReadOnlySpan<char> words)
    {
        if (words.Length > Longest * 2 || words.ContainsAny(SentenceMarks))
            return null;
        var name = Clean(words.ToString());
        if (name.EndsWith('.') && !name.AsSpan(0, name.Length - 1).ContainsAnyExceptInRange('0', '9'))
            return null;
        return name.Length is > 0 and <= Longest && name.AsSpan().Count(' ') <= MostSpaces && name.Any(char.IsLetterOrDigit)
            && !CommentWords.NoNames.Contains(FoldedText.Fold(name)) && !IsDateLabel(name) ? name : null;
    }

    /// <summary>The name that the words in place of a portrait say; null for others.</summary>
    internal static string? NamedBy(string? words) => words is { Length: > 1 and <= LongestTitle }
        && SectionLabels.Match(words) == LabelKind.None && Name(words) is { } name && AreNames(name) ? name : null;

    /// <summary>Whether there is one word, or up to three that begin with no small letter, particles aside.</summary>
    internal static bool AreNames(string title)
    {
        var words = 0;
        foreach (var range in title.AsSpan().Split(' '))
        {
            var word = title.AsSpan()[range];
            if (words > 0 && BylineWords.Particles.Contains(FoldedText.Fold(word)))
                continue;
            if (++words > 3 || (words > 1 && (word.IsEmpty || char.IsLower(word[0]) || !char.IsLetter(word[0]))))
                return false;
        }

        return true;
    }

    /// <summary>"Posté", "Mis à jour": words that announce a date.</summary>
    private static bool IsDateLabel(string name)
    {
        var folded = FoldedText.Fold(name);
        return DateLabels.Published.Contains(folded, StringComparer.Ordinal)
            || DateLabels.Modified.Contains(folded, StringComparer.Ordinal);
    }

    /// <summary>"#1 Jeanne", "[2] Jeanne", "3. Jeanne" to "Jeanne".</summary>
    private static ReadOnlySpan<char> CutNumber(ReadOnlySpan<char> name)
    {
        name = CutVotes(name);
        var start = name.TrimStart('[');
        var after = start.TrimStart("0123456789");
        if (after.Length < start.Length && after.Length > 2 && after[0] is '.' or ']' or ')' && after[1] is ' ' or '\u00A0')
            return after[2..].TrimStart();
        if (after.Length < name.Length && after.TrimStart(" \u00A0") is [':' or '：', ..] floor)
            return floor[1..].TrimStart(Edges);
        if (!name.StartsWith('#'))
            return name;
        var rest = name[1..].TrimStart("0123456789");
        return rest.Length < name.Length - 1 && rest.Length > 0 ? rest.TrimStart(Edges + ".") : name;
    }

    /// <summary>"+2 Jeanne": votes that stand before the name.</summary>
    private static ReadOnlySpan<char> CutVotes(ReadOnlySpan<char> name) =>
        name is ['+' or '-' or '−', _, ..] && name[1..].TrimStart("0123456789") is [' ' or '\u00A0', _, ..] rest
            && rest.Length < name.Length - 1 ? rest.TrimStart(Edges) : name;

    /// <summary>"Luc, posté" and "Luc posté" of a date behind it.</summary>
    private static string CutLabel(string name) =>
        name.AsSpan().LastIndexOfAny(", \u00A0") is var end and > 0 && IsDateLabel(name[(end + 1)..])
            ? name.AsSpan(0, end).TrimEnd(Edges).ToString() : name;

    private static string CutFirst(string name)
    {
        foreach (var word in CommentWords.Before)
        {
            if (name.Length > word.Length + 1 && FoldedText.StartsWith(name, word)
                && (name[word.Length] is ' ' or '\u00A0' or ':' or '：'))
                return TrimEdges(name[(word.Length + 1)..]).ToString();
        }

        return name;
    }

    /// <summary>Whether words such as "said" end a name.</summary>
    internal static bool SaysAtEnd(string name) => CutLast(TrimEdges(name).ToString()).Length < TrimEdges(name).Length;

    /// <summary>Only as a whole last word after a space: "Manon" does not end with "on".</summary>
    private static string CutLast(string name)
    {
        if (CommentWords.EndOfEastAsian(name) is > 0 and var end)
            return TrimEdges(name[..end]).ToString();
        foreach (var word in CommentWords.Says)
        {
            if (name.Length > word.Length + 1 && name[^(word.Length + 1)] is ' ' or '\u00A0' or '\u202F'
                && FoldedText.Fold(name.AsSpan(name.Length - word.Length)).Equals(word, StringComparison.Ordinal))
                return TrimEdges(name[..^word.Length]).ToString();
        }

        return name;
    }

    /// <summary>The longest badge at the end, after a space; what is left must still be a name.</summary>
    private static string CutBadge(string name)
    {
        for (var space = name.IndexOfAny([' ', '\u00A0']); space > 0 && space
            + 1 < name.Length; space = name.IndexOfAny([' ', '\u00A0'], space + 1))
        {
            if (CommentWords.Badges.Contains(FoldedText.Fold(name.AsSpan(space + 1).Trim("()[]–-•| "))))
                return name.AsSpan(0, space).TrimEnd(" \u00A0([-–•|").ToString() is { Length: > 0 } rest
                    && !CommentWords.NoNames.Contains(FoldedText.Fold(rest)) ? rest : name;
        }

        return name;
    }
}
