using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Boxes beside the running text: facts, key points, an explanation.</summary>
internal static class BoxShape
{
    private const int LongestTitle = 90;
    private const int LongestLabel = 30;
    private const int ShortestText = 40;
    private const int LongestPullQuote = 600;
    private const int MostOfPullQuote = 3;
    private const int MostOfSummary = 16;
    private const int LongestOfFacts = 1_200;

    private static readonly string[] BoldClasses =
        ["font-bold", "font-semibold", "font-extrabold", "fw-bold", "fw-semibold", "text-bold"];

    /// <summary>Headings further away say nothing of a box.</summary>
    private const int NearHeadings = 24;

    /// <summary>A box holds at most one part in so many of the text around it: an <c>aside</c> with more is the text.</summary>
    private const int LeastAround = 3;

    internal static bool IsBox(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return (e.Tag is "aside" || (e.Tokens & MarkupTokens.Box) != 0)
            && (long)(e.TextEnd - e.TextStart) * LeastAround <= TextAround(content, e);
    }

    /// <summary>Whether an element without a telling name opens with the title of a summary, and a list follows and nothing
    /// else.</summary>
    internal static bool IsSummary(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.EndBlock - e.FirstBlock is < 2 or > MostOfSummary || content.Blocks[e.FirstBlock].Length > LongestLabel
            || content.ElementOf(e.FirstBlock).Tag is "li" || !SummaryTitles.Are(content.TextOf(e.FirstBlock)))
            return false;
        for (var block = e.FirstBlock + 1; block < e.EndBlock; block++)
        {
            if (content.Closest(content.Blocks[block].Element, "li") <= element)
                return false;
        }

        return (long)(e.TextEnd - e.TextStart) * LeastAround <= TextAround(content, e);
    }

    /// <summary>Whether an element without a telling name is a box of facts: by its title, or since it stands with a title of
    /// its own between two paragraphs, after which the text goes on.</summary>
    internal static bool IsSetApart(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.EndBlock - e.FirstBlock is < 2 or > MostOfSummary || e.TextLength > LongestOfFacts)
            return false;
        ref readonly var title = ref content.Blocks[e.FirstBlock];
        if (title.Length is 0 or > LongestTitle || title.LinkChars > 0 || title.Start < e.TextStart
            || content.ElementOf(e.FirstBlock).Tag is "li")
            return false;
        var isNamed = SummaryTitles.IsOfBox(content.TextOf(e.FirstBlock));
        if ((!isNamed && title.HeadingLevel == 0 && !BlockQuestions.IsAllBold(content, e.FirstBlock)
                && !LooksBold(content, e.FirstBlock))
            || !HoldsFacts(content, e, isNamed))
            return false;
        return (isNamed || IsBetweenParagraphs(content, e))
            && (long)(e.TextEnd - e.TextStart) * LeastAround <= TextAround(content, e);
    }

    /// <summary>Whether what stands below a title is text without headings of other parts.</summary>
    private static bool HoldsFacts(PageContent content, in PageElement e, bool isNamed)
    {
        for (var block = e.FirstBlock + 1; block < e.EndBlock; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.HeadingLevel > 0 && !(isNamed && SummaryTitles.IsOfBox(content.TextOf(block))))
                return false;
        }

        return true;
    }

    /// <summary>Whether a class of utilities sets a line in bold.</summary>
    private static bool LooksBold(PageContent content, int block)
    {
        foreach (var name in BoldClasses)
        {
            if (content.HasClass(content.Blocks[block].Element, name))
                return true;
        }

        return false;
    }

    /// <summary>Whether plain paragraphs stand right before and after an element, beside it or each in a box of its own, and no
    /// heading near it has the tag of its title: then it would be a part like theirs.</summary>
    private static bool IsBetweenParagraphs(PageContent content, in PageElement e)
    {
        var level = content.Blocks[e.FirstBlock].HeadingLevel;
        var isBeside = IsParagraphBeside(content, e.FirstBlock - 1, e.Parent)
            && (IsParagraphBeside(content, e.EndBlock, e.Parent) || ((level == 0 || IsListBelow(content, e))
                && IsHeadingOver(content, e.EndBlock, e.Parent)));
        if (!isBeside && !IsBetweenBoxes(content, e))
            return false;
        var end = Math.Min(content.Blocks.Length, e.EndBlock + NearHeadings);
        for (var block = Math.Max(0, e.FirstBlock - NearHeadings); block < end && level > 0; block++)
        {
            if (content.Blocks[block].HeadingLevel == level && (block < e.FirstBlock || block >= e.EndBlock)
                && (!isBeside || content.ElementOf(block).Parent == e.Parent))
                return false;
        }

        return true;
    }

    /// <summary>Whether an element with a name of its own holds a list below its title and nothing else, and a heading of higher
    /// rank goes on behind it.</summary>
    private static bool IsListBelow(PageContent content, in PageElement e)
    {
        if (e.Classes.Length == 0 || e.EndBlock >= content.Blocks.Length
            || content.Blocks[e.EndBlock].HeadingLevel >= content.Blocks[e.FirstBlock].HeadingLevel)
            return false;
        for (var block = e.FirstBlock + 1; block < e.EndBlock; block++)
        {
            if (content.ElementOf(block).Tag is not "li")
                return false;
        }

        return true;
    }

    /// <summary>Whether a block is a heading beside an element, over a paragraph there.</summary>
    private static bool IsHeadingOver(PageContent content, int block, int parent) =>
        block + 1 < content.Blocks.Length && content.Blocks[block].HeadingLevel > 0
            && content.ElementOf(block).Parent == parent && IsParagraphBeside(content, block + 1, parent);

    /// <summary>Whether the text before an element ends, and goes on behind it, in boxes named alike and otherwise than that
    /// one.</summary>
    private static bool IsBetweenBoxes(PageContent content, in PageElement e)
    {
        if (e.Classes.Length == 0 || e.FirstBlock == 0 || e.EndBlock >= content.Blocks.Length)
            return false;
        ref readonly var before = ref content.Elements[content.ElementOf(e.FirstBlock - 1).Parent];
        ref readonly var after = ref content.Elements[content.ElementOf(e.EndBlock).Parent];
        return before.Parent == e.Parent && after.Parent == e.Parent && before.EndBlock == e.FirstBlock
            && after.FirstBlock == e.EndBlock && before.Classes.Length > 0 && FirstName(before).SequenceEqual(FirstName(after))
            && !FirstName(before).SequenceEqual(FirstName(e))
            && IsParagraphBeside(content, e.FirstBlock - 1, content.ElementOf(e.FirstBlock - 1).Parent)
            && IsParagraphBeside(content, e.EndBlock, content.ElementOf(e.EndBlock).Parent);
    }

    private static ReadOnlySpan<char> FirstName(in PageElement e) =>
        e.Classes.AsSpan() is var names && names.IndexOf(' ') is > 0 and var end ? names[..end] : names;

    private static bool IsParagraphBeside(PageContent content, int block, int parent) =>
        block >= 0 && block < content.Blocks.Length
            && content.Blocks[block] is { Kind: BlockKind.Text, HeadingLevel: 0 } b
            && (b.Length >= ShortestText || BlockQuestions.IsSentence(content.TextOf(block)))
            && b.LinkChars * LeastAround < b.Length && content.ElementOf(block) is { Tag: not "li" } paragraph
            && paragraph.Parent == parent;

    /// <summary>A line of the text set large beside it, as its name says: its words, who said them, and no more.</summary>
    internal static bool IsPullQuote(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return (e.Tokens & MarkupTokens.PullQuote) != 0 && e.TextLength <= LongestPullQuote
            && e.EndBlock - e.FirstBlock <= MostOfPullQuote;
    }

    /// <summary>The box of some blocks: its title is the heading or the bold line that opens it. Null where nothing in it is
    /// text of its own: notes, a picture, a label.</summary>
    internal static Aside? Read(List<BodyBlock> blocks)
    {
        if (!blocks.Exists(block => block is Paragraph { Text.Length: >= ShortestText } or ListBlock or Table or Quote
            or DefinitionList))
            return null;
        return blocks.Count > 1 && TitleOf(blocks[0]) is { } title
            ? new Aside { Title = title, Blocks = blocks.GetRange(1, blocks.Count - 1) } : new Aside { Blocks = blocks };
    }

    private static string? TitleOf(BodyBlock block) => block switch
    {
        Heading heading => heading.Text,
        Paragraph { Inlines: [{ Bold: true }], Text: [.., not '.'] and { Length: <= LongestTitle } text } => text,
        Paragraph { Text: [.., not ('.' or '!' or '?' or '…' or ':' or ',' or ';')] and { Length: <= LongestLabel } label } =>
            label,
        _ => null,
    };

    private static int TextAround(PageContent content, in PageElement e)
    {
        for (var up = e.Parent; up > 0; up = content.Elements[up].Parent)
        {
            ref readonly var around = ref content.Elements[up];
            if (around.FirstBlock < e.FirstBlock || around.EndBlock > e.EndBlock)
                return around.TextEnd - around.TextStart;
        }

        return 0;
    }
}
