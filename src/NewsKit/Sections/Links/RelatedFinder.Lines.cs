using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Titles of other articles in plain text, where nothing but their form and place tells them.</content>
internal sealed partial class RelatedFinder
{
    private const int BlanksOfTitle = 3;
    private const int LongestEntry = 24;
    private const int FewestEntries = 4;
    private const int LongestTitleLine = 120;
    private const int LinesBelowTitle = 6;
    private const int LongestTeaser = 160;
    private const int ShortestAfterLabel = 12;
    private const int FewestBlanks = 2;

    /// <summary>In plain text a title is a short line that no full stop ends.</summary>
    internal static bool IsTitleLine(ReadOnlySpan<char> line) =>
        line.Length is > 3 and <= LongestTitleLine && !BlockQuestions.IsSentence(line) && line[^1] is not ('.' or ':' or ',')
            && !CopyrightText.IsCopyright(line);

    /// <summary>Whether a line of plain text opens with the label of a teaser and goes on with a title, no mark between
    /// them.</summary>
    private static bool IsUnmarkedTeaser(PageContent content, int block)
    {
        var line = content.TextOf(block);
        if (content.Kind != PageKind.Text || content.Blocks[block].Kind != BlockKind.Text
            || line.Length is 0 or > LongestTeaser || line[^1] is '.' or ':' or ',' || content.ElementOf(block).Tag is "li")
            return false;
        var start = SectionLabels.TitleAfterLabel(line);
        return start > 0 && line.Length - start >= ShortestAfterLabel && line[start..].Count(' ') >= FewestBlanks;
    }

    /// <summary>A line of plain text that ends as speech and questions do, and holds no more than that, with no long line
    /// near below: a title, <c>Le maire: "Nous tiendrons!"</c>.</summary>
    internal static bool IsSpokenTitle(PageContent content, int block)
    {
        var line = content.TextOf(block);
        if (line.Length is <= 3 or > LongestTitleLine || line[^1] is not ('?' or '!' or '"' or '»' or '”')
            || line[..^1].Contains(". ", StringComparison.Ordinal))
            return false;
        for (var below = block + 1; below < Math.Min(content.Blocks.Length, block + LinesBelowTitle); below++)
        {
            if (content.Blocks[below].Length > LongestTitleLine && BlockQuestions.IsRunning(content.TextOf(below)))
                return false;
        }

        return true;
    }

    /// <summary>Whether all cards so far are lines of a link: a heading among them is no card.</summary>
    private static bool AreLines(PageContent content, int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind != BlockKind.Text || b.HeadingLevel > 0 || b.LinkChars + 1 < b.Length || b.Length < ShortestPointed)
                return false;
        }

        return end - first > 1;
    }

    /// <summary>Whether a list of lines beside their label has ended: what follows stands elsewhere.</summary>
    private static bool LeavesLines(PageContent content, int label, int first, int block) =>
        block > first && content.Kind == PageKind.Html && content.ElementOf(first) is { Tag: "p" } line
            && line.Parent == content.ElementOf(label).Parent && content.Blocks[block].Kind == BlockKind.Text
            && content.ElementOf(block).Parent != line.Parent && (content.ElementOf(block).Tag is "li"
                || content.Closest(content.Blocks[block].Element, "nav") >= 0 || IsWayOn(content.TextOf(block)));

    /// <summary>Whether the first line of a block says that the article before or after follows.</summary>
    private static bool IsWayOn(ReadOnlySpan<char> text) => text.IndexOf('\n') is > 0 and var end
        && SectionLabels.Match(text[..end]) == LabelKind.PreviousNext;

    /// <summary>The picture of a card that is a link as a whole and has its label below that; else the label.</summary>
    private static int StartOfCard(Segmentation segments, PageContent content, int label)
    {
        if (content.Blocks[label].LinkChars == 0 || content.Closest(content.Blocks[label].Element, "a") is not (> 0 and var link))
            return label;
        var start = label;
        while (start > content.Elements[link].FirstBlock && content.Blocks[start - 1].Kind == BlockKind.Image
            && segments.IsFree(start - 1))
            start--;
        return start;
    }

    /// <summary>Where a menu begins behind the titles of a list, with no empty line between: several lines of a few words each
    /// where titles have more; the end without one.</summary>
    private static int StartOfMenu(PageContent content, int first, int end)
    {
        if (first >= end || PlainTextCollector.RunOf(content, first) > 0)
            return end;
        var (titles, entries) = (0, 0);
        for (var block = first; block < Math.Min(content.Blocks.Length, end + FewestEntries); block++)
        {
            var line = content.TextOf(block);
            var blanks = line.Count(' ');
            entries = blanks < BlanksOfTitle && line.Length <= LongestEntry ? entries + 1 : 0;
            titles += blanks >= BlanksOfTitle ? 1 : 0;
            if (entries == FewestEntries && titles * 2 > block + 1 - entries - first)
                return Math.Min(end, block + 1 - entries);
        }

        return end;
    }
}
