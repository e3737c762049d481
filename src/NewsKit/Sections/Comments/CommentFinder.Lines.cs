using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Discussions in plain text.</content>
internal sealed partial class CommentFinder
{
    /// <summary>What tells that a line signs: the hour, an age or words for it; a name and a date; or any way that discussions
    /// have.</summary>
    private enum Sign
    {
        Any,
        Plain,
        Sure,
    }

    private const int LongestTitle = 60;
    private const int LongestEntry = 80;
    private const int FewestOfMenu = 3;
    private const int MostOfLegal = 3;
    private const int SignatureWithin = 4;
    private const int SignatureWithinOfCount = 8;

    /// <summary>A form may stand below each comment.</summary>
    private const int ReachOfForm = 14;

    /// <summary>From the first comments that are answered, or the last line that counts comments with signed lines after it, up
    /// to the form or the end matter.</summary>
    private static void FindLines(Segmentation segments, PageContent content)
    {
        var label = SignedLabel(segments, content);
        var answered = AnsweredLines.First(content, segments.Headline);
        var start = answered >= 0 && (label < 0 || (answered < label && !AnsweredLines.AreLeft(content, answered, label)))
            ? AnsweredLines.HeadOf(content, answered, segments.Headline) : label >= 0 ? label : LastLabel(segments, content);
        var first = Math.Max(start, start == label ? FirstSigned(content, label) : answered);
        // The form may stand between what counts the comments and the first.
        if (start >= 0 && content.LabelOf(start) == LabelKind.CommentForm)
            start = AnsweredLines.HeadOf(content, start, segments.Headline);

        var form = FindForm(content, segments.Headline, Math.Max(0, first));
        if (start >= 0)
        {
            var end = EndOfLast(content, segments.Headline, first,
                form >= 0 ? form : EndOfThread(content, first + 1, content.Blocks.Length));
            segments.Claim(start, end, SectionKind.Comments);
        }

        if (form >= 0)
            segments.Claim(form, form + 1, SectionKind.CommentForm, ClaimReason.CommentForm);
    }

    /// <summary>The last line that announces comments with a signed line soon after it; -1 for none.</summary>
    private static int SignedLabel(Segmentation segments, PageContent content)
    {
        for (var block = content.Blocks.Length - 1; block >= 0; block--)
        {
            var isForm = content.LabelOf(block) == LabelKind.CommentForm;
            if ((isForm || IsNotice(content, block)) && !CountsNone(content, block)
                && IsBelowText(content, segments.Headline, block)
                && (HasSignedLineAfter(content, block, SignatureWithin, isForm ? Sign.Sure : Sign.Any)
                    || (content.LabelOf(block) == LabelKind.CommentCount
                        && HasSignedLineAfter(content, block, SignatureWithinOfCount, Sign.Plain))))
                return block;
        }

        return -1;
    }

    private static bool CountsNone(PageContent content, int block) => content.LabelOf(block) == LabelKind.CommentCount
        && CommentCounts.Read(FoldedText.Fold(content.TextOf(block))) == 0;

    /// <summary>The last line in the last third of the page that counts comments or says why there are none.</summary>
    private static int LastLabel(Segmentation segments, PageContent content)
    {
        for (var block = content.Blocks.Length - 1; block * 3 > content.Blocks.Length * 2; block--)
        {
            if (IsNotice(content, block) && content.LabelOf(block) != LabelKind.CommentHeading
                && IsBelowText(content, segments.Headline, block))
                return block;
        }

        return -1;
    }

    private static bool IsNotice(PageContent content, int block) => content.LabelOf(block) is LabelKind.CommentCount
        or LabelKind.CommentsNone or LabelKind.CommentsClosed or LabelKind.CommentHeading;

    private static bool HasSignedLineAfter(PageContent content, int block, int within, Sign sign = Sign.Any)
    {
        for (var next = block + 1; next < Math.Min(content.Blocks.Length, block + within); next++)
        {
            if (sign switch
            {
                Sign.Any => IsSigned(content, next),
                Sign.Plain => CommentLines.IsSigned(content, next) || IsAged(content, next),
                _ => LineSignature.Of(content, next) is { IsSure: true } || IsAged(content, next),
            })
                return true;
        }

        return false;
    }

    /// <summary>The first signed line below what announces it.</summary>
    private static int FirstSigned(PageContent content, int label)
    {
        var first = label;
        while (first >= 0 && first < Math.Min(content.Blocks.Length, label + SignatureWithinOfCount) && !IsSigned(content, first))
            first++;
        return first;
    }

    /// <summary>Whether a line of a discussion signs, in any of the ways that such lines have.</summary>
    private static bool IsSigned(PageContent content, int block) => CommentLines.IsSigned(content, block)
        || LineSignature.Loose(content, block) is not null || IsAged(content, block);

    private static bool IsAged(PageContent content, int block) => ButtonRow.Of(content, block) is { Age.Length: > 0 };

    /// <summary>Whether a sentence stands between the headline and a label: before the text the number of comments is a detail of
    /// the head, and what is signed below it is the article.</summary>
    private static bool IsBelowText(PageContent content, int headline, int label) =>
        headline < 0 || BlockQuestions.RunningText(content, headline + 1, label, 1) > 0;

    /// <summary>The first line that invites to comment with no signed line soon after it: comments use such words as
    /// well, and so do the buttons in the lines of the headline.</summary>
    private static int FindForm(PageContent content, int headline, int from)
    {
        var head = headline < 0 ? 0 : PlainTextCollector.RunOf(content, headline);
        var sign = HasSignedLineAfter(content, from - 1, SignatureWithinOfCount, Sign.Sure) ? Sign.Sure : Sign.Any;
        for (var block = from; block < content.Blocks.Length; block++)
        {
            if (content.LabelOf(block) == LabelKind.CommentForm
                && !(head > 0 && block > headline && PlainTextCollector.RunOf(content, block) == head)
                && !HasSignedLineAfter(content, block, ReachOfForm, sign))
                return block;
        }

        return -1;
    }

    private static int EndOfThread(PageContent content, int from, int end)
    {
        for (var block = from; block < end; block++)
        {
            var kind = content.LabelOf(block);
            if (kind is LabelKind.Related or LabelKind.Latest or LabelKind.Newsletter or LabelKind.Legal or LabelKind.BackToTop
                or LabelKind.CommentForm || (kind == LabelKind.None && FooterLinks.AreAll(content.TextOf(block)))
                || (CopyrightText.IsCopyright(content.TextOf(block)) && !CommentLines.IsSigned(content, block)))
                return Math.Max(from, StartOfAbout(content, from, StartOfList(content, block)));
        }

        return end;
    }

    /// <summary>The first of the sentences in which the publication speaks of itself, right above the end of the page.</summary>
    private static int StartOfAbout(PageContent content, int from, int end) =>
        end - 1 > from && AuthorNotes.SpeaksOfHolder(content, end - 1) ? end - 1 : end;

    /// <summary>The first of the short lines with no empty one between them in which a line stands: the links of a footer go
    /// together.</summary>
    private static int StartOfList(PageContent content, int block)
    {
        var run = content.Kind == PageKind.Text ? PlainTextCollector.RunOf(content, block) : 0;
        if (run == 0)
            return block;
        var first = content.Elements[run].FirstBlock;
        for (var line = block - 1; line >= first; line--)
        {
            if (content.Blocks[line].Length > LongestEntry || BlockQuestions.IsSentence(content.TextOf(line))
                || ButtonRow.Of(content, line) is not null || CommentLines.IsSigned(content, line))
                return block;
        }

        return first;
    }

    /// <summary>Where the text of the last comment ends: at lines with no empty one between them that say nothing, as menus
    /// are.</summary>
    private static int EndOfLast(PageContent content, int headline, int first, int end)
    {
        var last = end - 1;
        while (last > first && !IsSigned(content, last))
            last--;
        // The first line of the text stays.
        for (var block = last + Math.Max(1, LineSignature.Of(content, last)?.Lines ?? 1) + 1; block < end; block++)
        {
            if (AuthorNotes.Opens(content, headline, block))
                return block;
            if (IsMenu(content, block))
                return IsTitle(content, block - 1) ? block - 1 : block;
        }

        return end;
    }

    /// <summary>Whether a block opens such lines.</summary>
    private static bool IsMenu(PageContent content, int block)
    {
        var run = PlainTextCollector.RunOf(content, block);
        if (run == 0 || content.Elements[run].FirstBlock != block
            || (content.Elements[run].EndBlock - block < FewestOfMenu && !OpensWithLegal(content, run)))
            return false;
        for (var line = block; line < content.Elements[run].EndBlock; line++)
        {
            if (content.Blocks[line].Length > LongestEntry || BlockQuestions.IsSentence(content.TextOf(line))
                || ButtonRow.Of(content, line) is not null)
                return false;
        }

        return true;
    }

    /// <summary>Whether the first words of one of the lines lead to the legal notice.</summary>
    private static bool OpensWithLegal(PageContent content, int run)
    {
        for (var block = content.Elements[run].FirstBlock; block < content.Elements[run].EndBlock; block++)
        {
            var line = content.TextOf(block);
            for (var (at, words) = (0, 0); words < MostOfLegal && at < line.Length; words++)
            {
                at = line[at..].IndexOf(' ') is var blank and >= 0 ? at + blank : line.Length;
                if (SectionLabels.Match(line[..at]) == LabelKind.Legal)
                    return true;
                at++;
            }
        }

        return false;
    }

    private static bool IsTitle(PageContent content, int block) =>
        content.Blocks[block].Length <= LongestTitle && !BlockQuestions.IsSentence(content.TextOf(block))
            && content.ElementOf(block).Tag is "p";
}
