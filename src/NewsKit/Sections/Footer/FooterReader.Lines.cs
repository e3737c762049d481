using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>The end of a bare text, where a line may hold the rights and the links.</content>
internal sealed partial class FooterReader
{
    private static void ReadLine(int block, FooterLines lines, FooterDraft footer, ReadingContext context)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || context.Line(content.TextOf(block)) is not { } text)
            return;
        var line = lines.Of(block);
        var isEntry = lines.IsAmongLinks(block) || IsLineOfColumn(content, block) || (footer.IsTitled
            && footer.GoesOn(block, PlainTextCollector.RunOf(content, block)) && FooterLines.IsShort(content, block));
        if (footer.Copyright is null && line.Rights is { } rights)
            footer.Copyright = ReadCopyright(rights);
        if (line.Links.Count > 0)
            AddEntries(line.Links, block, footer, content);
        else if (line.Rights is not null)
            return;
        else if (b.Length >= ShortestAbout || (BlockQuestions.IsSentence(text) && content.LabelOf(block) == LabelKind.None
            && block > 0 && content.LabelOf(block - 1) == LabelKind.FooterGroup))
            footer.AddAbout(text);
        else if (IsGroupTitle(content, block) || IsTitleOfLines(content, block))
            footer.StartLines(text, block, PlainTextCollector.RunOf(content, block));
        else if (content.LabelOf(block) is LabelKind.CommentForm or LabelKind.BackToTop or LabelKind.ThemeCredit
            or LabelKind.Cookie || (content.LabelOf(block) == LabelKind.Newsletter && !isEntry))
            return;
        else if (footer.IsEmpty && b.Length <= LongestLogoLine && (!isEntry || lines.RightsName(text)))
            footer.Logo = new Image { Alt = text };
        else if (isEntry)
            AddEntries([text], block, footer, content);
    }

    /// <summary>Links go to the column above when nothing parts them from it, to one without a title else.</summary>
    private static void AddEntries(IReadOnlyList<string> links, int block, FooterDraft footer, PageContent content)
    {
        if (!footer.GoesOn(block, PlainTextCollector.RunOf(content, block)))
            footer.StartGroup(null, -1);
        foreach (var link in links)
            footer.Add(new RelatedLink { Text = link });
        footer.EndLine(block, PlainTextCollector.RunOf(content, block));
    }

    /// <summary>Whether a label is the first of several lines with no empty one between: the title of the others.</summary>
    private static bool IsTitleOfLines(PageContent content, int block) =>
        content.LabelOf(block) is LabelKind.FooterGroup or LabelKind.Share or LabelKind.Latest
            && PlainTextCollector.RunOf(content, block) is > 0 and var run && content.Elements[run].FirstBlock == block;
}
