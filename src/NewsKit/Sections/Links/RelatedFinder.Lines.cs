using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Titles of other articles in plain text, where nothing but their form and place tells them.</content>
internal sealed partial class RelatedFinder
{
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
}
