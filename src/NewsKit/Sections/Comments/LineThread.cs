using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>What stands around and below the comments of a text rendering: buttons run together, the menus of the
/// page.</summary>
internal static class LineThread
{
    private const int LongestControls = 60;
    private const int LongestVotes = 10;
    private const int LongestSignature = 120;
    private const int LongestTitle = 60;
    private const int LongestEntry = 80;
    private const int FewestOfMenu = 3;

    private static readonly SearchValues<char> Votes = SearchValues.Create("0123456789 +-");

    /// <summary>Where the text of the last comment ends: at lines with no empty one between them that say nothing, as menus
    /// are.</summary>
    internal static int EndOfLast(PageContent content, Segment segment)
    {
        var last = segment.End - 1;
        while (last > segment.First && !CommentLines.IsSigned(content, last))
            last--;
        // Name and date may be two lines; the first line of the text stays.
        for (var block = last + 3; block < segment.End; block++)
        {
            if (IsMenu(content, block))
                return IsTitle(content, block - 1) ? block - 1 : block;
        }

        return segment.End;
    }

    /// <summary>Whether a line is made of buttons that nothing parts, or of votes alone: <c>J'aimeJ'aime</c>,
    /// <c>RépondreSignaler</c>, <c>0 0</c>.</summary>
    internal static bool AreControls(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestControls)
            return false;
        if (line.Length <= LongestVotes && line.Contains(' ') && !line.ContainsAnyExcept(Votes))
            return true;
        var start = 0;
        for (var at = 1; at <= line.Length; at++)
        {
            if (at < line.Length && !(char.IsUpper(line[at]) && (char.IsLower(line[at - 1]) || line[at - 1] is ')' or '.')))
                continue;
            if (SectionLabels.Match(line[start..at]) is not (LabelKind.Reply or LabelKind.CommentControl))
                return false;
            start = at;
        }

        return true;
    }

    /// <summary>A line without the button to answer at its end: <c>20/09/2013 à 1:21 Réponse</c>.</summary>
    internal static ReadOnlySpan<char> WithoutReply(ReadOnlySpan<char> line)
    {
        if (line.Length > LongestSignature)
            return line;
        var last = line.TrimEnd().LastIndexOfAny(' ', '\u00A0');
        return last > 0 && SectionLabels.Match(line[(last + 1)..]) is LabelKind.Reply or LabelKind.CommentControl
            ? line[..last].TrimEnd() : line;
    }

    /// <summary>Whether a block opens such lines.</summary>
    private static bool IsMenu(PageContent content, int block)
    {
        var run = content.ElementOf(block).Parent;
        if (run <= 0 || content.Elements[run].Tag is not PlainTextCollector.Run || content.Elements[run].FirstBlock != block
            || content.Elements[run].EndBlock - block < FewestOfMenu)
            return false;
        for (var line = block; line < content.Elements[run].EndBlock; line++)
        {
            if (content.Blocks[line].Length > LongestEntry || BlockQuestions.IsSentence(content.TextOf(line)))
                return false;
        }

        return true;
    }

    private static bool IsTitle(PageContent content, int block) =>
        content.Blocks[block].Length <= LongestTitle && !BlockQuestions.IsSentence(content.TextOf(block))
            && content.ElementOf(block).Tag is "p";
}
