using System.Buffers;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Ages beside the name of who wrote a comment: <c>Luc • il y a 2 jours</c>, <c>3 hours ago Luc</c>.</summary>
internal static class CommentAges
{
    private const int Longest = 90;
    private const int MostWords = 6;
    private const string Edges = " \u00A0,-–—|•·:()#";
    private const string Marks = ",|•·–—-(";
    private const string Bars = "|•·";
    private static readonly SearchValues<char> Bounds = SearchValues.Create(" \u00A0•·|,(");
    private static readonly SearchValues<char> Tells = SearchValues.Create("0123456789,|•·–—(");

    /// <summary>Where an age stands at an end of a short line that holds something else; a word alone, <c>hier</c>, is one behind
    /// a mark only.</summary>
    internal static (int Start, int Length)? Find(ReadOnlySpan<char> line)
    {
        if (line.Length is < 4 or > Longest || (!line.ContainsAny(Tells) && !CommentWords.OpensWithSince(line)))
            return null;
        line = WithoutMark(WithoutButton(line));
        var end = line.TrimEnd(Edges).Length;
        if (CommentWords.IsRelative(line[..end].TrimStart(Edges)))
            return null;
        var (at, start) = (end, -1);
        for (var words = 0; words < MostWords && (at = line[..at].LastIndexOfAny(Bounds)) > 0; words++)
        {
            var tail = line[(at + 1)..end];
            if (CommentWords.IsRelative(tail) && (tail.Contains(' ') || tail.ContainsAnyInRange('0', '9')
                || Marks.Contains(line[..(at + 1)].TrimEnd()[^1], StringComparison.Ordinal)))
                start = at + 1;
        }

        if (start > 0)
            return (start, end - start);
        (at, end) = (0, 0);
        for (var words = 0; words < MostWords && line[at..].IndexOfAny(Bounds) is > 0 and var next; words++)
        {
            var head = line[..(at + next)];
            if (head.ContainsAny(Bounds) && CommentWords.IsAge(head))
                end = head.Length;
            at += next + 1;
        }

        return end > 0 && CommentButtons.HasLetter(line[end..]) ? (0, end) : null;
    }

    /// <summary>The name beside an age in a short line: words that look like one, or all that stands before a mark; null for
    /// none.</summary>
    internal static string? NameBeside(ReadOnlySpan<char> line)
    {
        if (Find(line) is not var (start, length))
            return null;
        var words = start > 0 ? line[..start] : line[length..];
        return start > 0 && Marks.Contains(words.TrimEnd()[^1], StringComparison.Ordinal)
            ? CommentNames.Name(words) : CommentNames.NamedBy(words.Trim(Edges).ToString());
    }

    /// <summary>The age in a line that is one, or that a name stands beside; empty for others.</summary>
    internal static ReadOnlySpan<char> In(ReadOnlySpan<char> line)
    {
        if (CommentWords.IsRelative(line))
            return line;
        return NameBeside(line) is not null && Find(line) is var (start, length) ? line.Slice(start, length) : [];
    }

    /// <summary>A line without the buttons behind its last bars: <c>Luc | hier | Signaler</c>.</summary>
    private static ReadOnlySpan<char> WithoutButton(ReadOnlySpan<char> line)
    {
        while (line.LastIndexOfAny(Bars) is > 0 and var bar && line[(bar + 1)..].Trim() is { IsEmpty: false } last
            && SectionLabels.Match(last).IsControl())
            line = line[..bar];
        return line;
    }

    /// <summary>A line without words in brackets at its end that are no name: <c>Luc, hier (modifié)</c>.</summary>
    private static ReadOnlySpan<char> WithoutMark(ReadOnlySpan<char> line)
    {
        var bare = line.TrimEnd(" \u00A0#");
        return bare.EndsWith(')') && bare.LastIndexOf('(') is > 0 and var open
            && CommentWords.NoNames.Contains(FoldedText.Fold(bare[(open + 1)..^1])) ? bare[..open] : line;
    }
}
