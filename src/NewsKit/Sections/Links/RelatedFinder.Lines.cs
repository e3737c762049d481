using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Titles of other articles in plain text, where nothing but their form and place tells them.</content>
internal sealed partial class RelatedFinder
{
    private const int LongestTitleLine = 120;
    private const int LinesBelowTitle = 6;

    /// <summary>In plain text a title is a short line that no full stop ends.</summary>
    internal static bool IsTitleLine(ReadOnlySpan<char> line) =>
        line.Length is > 3 and <= LongestTitleLine && !BlockQuestions.IsSentence(line) && line[^1] is not ('.' or ':' or ',')
            && !CopyrightText.IsCopyright(line);

    /// <summary>A line of plain text that ends as speech and questions do, and holds no more than that, with no long line
    /// near below: a title, <c>Le maire: "Nous tiendrons!"</c>.</summary>
    private static bool IsSpokenTitle(PageContent content, int block)
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
}
