using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <content>Columns of plain text: a short line alone, with lines below it that no empty one parts.</content>
internal sealed partial class FooterReader
{
    private const int LongestEntry = 40;

    /// <summary>Whether a short line of plain text stands alone over several short ones: the title of a column.</summary>
    private static bool IsOverColumn(PageContent content, int block)
    {
        if (block < 0 || block + 1 >= content.Blocks.Length || content.Blocks[block].Kind != BlockKind.Text
            || content.TextOf(block).Count(' ') >= MostWordsOfTitle || content.Blocks[block].Length > LongestEntry
            || content.LabelOf(block) is LabelKind.Reply or LabelKind.CommentControl or LabelKind.CommentForm
            || PlainTextCollector.RunOf(content, block) != 0 || !char.IsLetter(content.TextOf(block)[^1])
            || PlainTextCollector.RunOf(content, block + 1) is not (> 0 and var run)
            || content.Elements[run].FirstBlock != block + 1)
            return false;
        for (var line = block + 1; line < content.Elements[run].EndBlock; line++)
        {
            if (content.Blocks[line].Length > LongestEntry || CopyrightText.IsCopyright(content.TextOf(line)))
                return false;
        }

        return true;
    }

    /// <summary>Whether a line of plain text is one of those below such a title.</summary>
    private static bool IsLineOfColumn(PageContent content, int block) =>
        PlainTextCollector.RunOf(content, block) is > 0 and var run
            && IsOverColumn(content, content.Elements[run].FirstBlock - 1);
}
