using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <content>Columns that no name tells: of plain text a short line alone, with lines below it that no empty one
/// parts; on a page a word or a few over links.</content>
internal sealed partial class FooterReader
{
    private const int LongestEntry = 40;

    /// <summary>What a number to call and an address of mail hold.</summary>
    private static readonly SearchValues<char> OfContact = SearchValues.Create("0123456789@");

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

    /// <summary>Whether a line of a word or a few opens an element in which nothing but links stands below it, side by
    /// side.</summary>
    private static bool LeadsColumn(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (content.TextOf(block).Count(' ') >= MostWordsOfTitle || content.TextOf(block).ContainsAnyInRange('0', '9')
            || content.Elements[b.Element].Tag is not ("div" or "span"))
            return false;
        ref readonly var column = ref content.Elements[content.Elements[b.Element].Parent];
        if (column.FirstBlock != block || column.EndBlock == block + 1 || column.Tag is not "div"
            || (column.EndBlock == block + 2 && content.TextOf(block + 1).ContainsAny(OfContact)))
            return false;
        for (var next = block + 1; next < column.EndBlock; next++)
        {
            if (content.Blocks[next] is not { Kind: BlockKind.Text, HeadingLevel: 0 } links || links.LinkChars * 2 < links.Length)
                return false;
        }

        return true;
    }
}
