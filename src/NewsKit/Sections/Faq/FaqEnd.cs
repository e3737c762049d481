using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Tells where an FAQ ends: at a heading that does not ask, with its box, or at the end matter.</summary>
internal static class FaqEnd
{
    private const int LongestIntroduction = 4;

    private const int LongestTagLine = 4;
    private const int FewestTags = 2;
    private const int LongestApart = 80;
    private const int FewestOfList = 3;

    /// <summary>After so many headings with a question mark, one without is no question.</summary>
    private const int SureQuestions = 3;

    /// <summary>The first block after the last answer; the title's own end when no question follows.</summary>
    internal static int EndOf(Segmentation segments, PageContent content, int title)
    {
        var titleLevel = content.Blocks[title].HeadingLevel;
        var style = QuestionStyle.None;
        int end = title + 1, introduction = 0, questions = 0, first = -1, last = -1, level = 0;
        var allAsk = true;
        for (var block = title + 1; block < content.Blocks.Length; block++)
        {
            if (!segments.IsFree(block))
            {
                if (segments.Is(block, SectionKind.Chrome) && style != QuestionStyle.None)
                    continue;
                break;
            }

            if (Closes(content, block))
                break;
            var found = Questions.StyleOf(content, block);
            var asks = found != QuestionStyle.None && Questions.Asks(content, block);
            if (style == QuestionStyle.None)
            {
                if (found == QuestionStyle.None
                    || (found == QuestionStyle.Heading && !asks && content.Blocks[block].HeadingLevel <= titleLevel))
                {
                    if (++introduction > LongestIntroduction)
                        break;
                    continue;
                }

                style = found;
                level = content.Blocks[block].HeadingLevel;
            }
            else if (found == QuestionStyle.Heading)
            {
                var mayAsk = asks || !allAsk || questions == 0;
                var mustAsk = allAsk && questions >= SureQuestions;
                if (EndsAt(content, block, titleLevel, level, style, mayAsk, mustAsk))
                    break;
            }

            if (Questions.AreAlike(found, style) && !Questions.IsOfAnswer(content, block, style, level))
            {
                questions++;
                allAsk &= asks;
                (first, last) = (first < 0 ? block : first, block);
            }

            end = block + 1;
        }

        if (content.Kind == PageKind.Text && last > first)
            end = Math.Min(end, EndOfLines(content, first, style == QuestionStyle.BoldLine ? last - 1 : last, end, style));
        return style switch
        {
            QuestionStyle.None => title + 1,
            QuestionStyle.Phrase when last <= first => title + 1,
            QuestionStyle.Named when last > first =>
                Math.Min(end, Math.Max(EndOfPanels(content, first, last), EndOfItem(content, first, last))),
            _ => BeforeBox(content, first, last, Math.Min(end, EndOfBox(content, first, last))),
        };
    }

    /// <summary>Where a box with a link begins that ends the last answer, when questions and answers all stand side by side and
    /// none of the other answers has one; else the given end.</summary>
    private static int BeforeBox(PageContent content, int first, int last, int end)
    {
        if (content.Kind != PageKind.Html || last <= first)
            return end;
        var around = content.ElementOf(last).Parent;
        for (var block = first; block < last; block++)
        {
            if (BoxIn(content, block, around) != 0)
                return end;
        }

        for (var block = last + 2; block < end; block++)
        {
            if (BoxIn(content, block, around) is var box and > 0 && content.Elements[box].FirstBlock == block
                && content.Elements[box].EndBlock >= end
                && content.Measure(block, content.Elements[box].EndBlock).LinkChars > 0)
                return block;
        }

        return end;
    }

    /// <summary>Where a line that says nothing stands behind the last answer of a plain text: a heading, tags, a row of buttons.
    /// Entries of a list are of the answer, and so is such a line where another answer has one.</summary>
    private static int EndOfLines(PageContent content, int first, int last, int end, QuestionStyle style)
    {
        var seen = (Run: 0, IsList: false);
        for (var block = first + 1; block < last; block++)
        {
            if (!IsQuestion(block) && !IsQuestion(block - 1) && IsApart(content, block, ref seen))
                return end;
        }

        for (var block = last + 2; block < end; block++)
        {
            if (IsApart(content, block, ref seen))
                return block;
        }

        return end;

        bool IsQuestion(int block) => Questions.Asks(content, block)
            || (style == QuestionStyle.Phrase && Questions.StyleOf(content, block) == style);
    }

    private static bool IsApart(PageContent content, int block, ref (int Run, bool IsList) seen)
    {
        var line = content.TextOf(block);
        return content.Blocks[block].Kind == BlockKind.Text && line.Length is > 0 and <= LongestApart
            && content.ElementOf(block).Tag is not "li" && char.IsLetterOrDigit(line[^1])
            && content.TextOf(block - 1) is not [.., ':' or ',' or ';']
            && !IsOfList(content, block, ref seen);
    }

    /// <summary>Whether a line is one of several with no empty one between them, none of which is a button or a label. Lines of
    /// one run are looked through once.</summary>
    private static bool IsOfList(PageContent content, int block, ref (int Run, bool IsList) seen)
    {
        if (PlainTextCollector.RunOf(content, block) is not (> 0 and var run))
            return false;
        if (run != seen.Run)
            seen = (run, IsList(content, run));
        return seen.IsList;
    }

    private static bool IsList(PageContent content, int run)
    {
        ref readonly var e = ref content.Elements[run];
        for (var line = e.FirstBlock; line < e.EndBlock; line++)
        {
            if (content.LabelOf(line) != LabelKind.None || ButtonRow.Of(content, line) is not null)
                return false;
        }

        return e.EndBlock - e.FirstBlock >= FewestOfList;
    }

    /// <summary>The box beside the questions in which a block stands; 0 for one that stands beside them, -1 elsewhere.</summary>
    private static int BoxIn(PageContent content, int block, int around)
    {
        var i = content.Blocks[block].Element;
        while (i > around && content.Elements[i].Parent != around)
            i = content.Elements[i].Parent;
        if (i <= around)
            return -1;
        return content.Elements[i].Tag is "div" or "aside" or "section" ? i : 0;
    }

    /// <summary>The end of the last panel that the questions open, where it stands behind the last question.</summary>
    private static int EndOfPanels(PageContent content, int first, int last)
    {
        var panels = new FaqPanels(content);
        var end = last + 1;
        for (var block = first; block <= last; block++)
        {
            if (panels.Of(block) is var panel and >= 0)
                end = Math.Max(end, content.Elements[panel].EndBlock);
        }

        return end;
    }

    /// <summary>The end of the smallest element around the first and the last question; what follows it is no answer.</summary>
    private static int EndOfBox(PageContent content, int first, int last)
    {
        if (content.Kind != PageKind.Html || last <= first)
            return int.MaxValue;
        var box = content.Blocks[last].Element;
        while (box > 0 && content.Elements[box].FirstBlock > first)
            box = content.Elements[box].Parent;
        var isAnswered = content.Elements[box].EndBlock > last + 1
            || Questions.StyleOf(content, last) == QuestionStyle.BoldLine;
        return isAnswered ? content.Elements[box].EndBlock : int.MaxValue;
    }

    /// <summary>The end of the last item of a box: of what holds the last question and not the one before, when that has the
    /// answer, else of what holds both.</summary>
    internal static int EndOfItem(PageContent content, int first, int last)
    {
        var item = content.Blocks[last].Element;
        while (content.Elements[item].Parent is var parent and > 0 && content.Elements[parent].FirstBlock > first)
            item = parent;
        if (content.Elements[item].EndBlock > last + 1)
            return content.Elements[item].EndBlock;
        return content.Elements[item].Parent is var box and > 0 ? content.Elements[box].EndBlock : last + 1;
    }

    /// <summary>A heading as high as the title that does not ask ends the FAQ, as does one among question headings.</summary>
    private static bool EndsAt(
        PageContent content, int block, int titleLevel, int questionLevel, QuestionStyle style, bool mayAsk, bool mustAsk)
    {
        var level = content.Blocks[block].HeadingLevel;
        var isAsHighAsTitle = level <= titleLevel;
        if (style != QuestionStyle.Heading)
            return titleLevel == 0 || isAsHighAsTitle;
        if (isAsHighAsTitle && level < questionLevel)
            return true;
        if ((!isAsHighAsTitle && (mayAsk || level != questionLevel)) || Questions.Asks(content, block))
            return false;
        return mustAsk || !FaqWords.BeginsAsQuestion(FoldedText.Fold(content.TextOf(block)));
    }

    private static bool Closes(PageContent content, int block) => content.LabelOf(block) switch
    {
        LabelKind.ReadMore or LabelKind.Related or LabelKind.Latest or LabelKind.AuthorBox or LabelKind.Newsletter => true,
        LabelKind.Tags when LinksIn(content, block) >= FewestTags => true,
        LabelKind.CommentCount or LabelKind.CommentHeading or LabelKind.CommentForm => true,
        _ => IsTagLine(content, block) || (content.Kind == PageKind.Text && ButtonRow.Of(content, block) is not null)
            || CreditWords.IsReportCredit(FoldedText.Fold(content.TextOf(block))),
    };

    /// <summary>"Classé dans Pratique": the line of sections and tags below a text; or links that all say to be tags.</summary>
    private static bool IsTagLine(PageContent content, int block) =>
        content.Blocks[block].LinkChars > 0 && (AreTags(content, block) || IsFiled(content, block));

    private static int LinksIn(PageContent content, int block)
    {
        var links = 0;
        foreach (var i in content.ElementsOf(content.Blocks[block]))
            links += content.Elements[i].Tag is "a" ? 1 : 0;
        return links;
    }

    private static bool AreTags(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.LinkChars * 2 < b.Length)
            return false;
        var links = 0;
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is not "a")
                continue;
            if (!content.AttributeHasWord(i, "rel", "tag"))
                return false;
            links++;
        }

        return links > 0;
    }

    private static bool IsFiled(PageContent content, int block) =>
        content.Closest(content.Blocks[block].Element, "footer") is var footer and > 0
        && content.Closest(content.Blocks[block].Element, MarkupTokens.Tags) is var tags and > 0
        && content.Elements[footer].EndBlock - content.Elements[footer].FirstBlock <= LongestTagLine;
}
