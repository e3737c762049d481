using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Claims pictures, embeds and rules that stand among the text of the body, and the captions that go with
/// them.</summary>
internal static class BodyMedia
{
    /// <summary>Past so many pictures and rules in a row a text is no neighbour.</summary>
    private const int Nearby = 8;

    /// <summary>What a box for pictures says at most, but for their captions.</summary>
    private const int FewWords = 60;
    private const int LongestCredited = 300;
    private const int LongestSlanted = 200;

    internal static void Claim(Segmentation segments, PageContent content)
    {
        var (first, end) = Span(segments, content);
        if (first >= end)
            return;
        ContentByName.GiveBack(segments, content, first, end);
        var body = new int[content.Blocks.Length + 1];
        var text = new int[content.Blocks.Length + 1];
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            // Words below a picture are no text when its surroundings are measured, nor are controls, nor what asks for
            // consent to a film.
            var isText = content.Blocks[block].Kind is BlockKind.Text or BlockKind.Code
                && segments.ReasonOf(block) is not (ClaimReason.Button or ClaimReason.CookieNotice or ClaimReason.ServiceLine
                    or ClaimReason.PreviousAndNext)
                && HasWord(content.TextOf(block)) && !MediaReading.IsAddressAlone(content, block)
                && !content.CaptionBoxes.IsCaption(content.Blocks[block].Element);
            var chars = isText ? content.Blocks[block].Length : 0;
            text[block + 1] = text[block] + chars;
            body[block + 1] = body[block] + (segments.Is(block, SectionKind.Body) ? chars : 0);
        }

        var captioned = -1;
        for (var block = first; block < end; block++)
        {
            if ((content.Blocks[block].Kind is BlockKind.Text or BlockKind.Code && !MediaReading.IsAddressAlone(content, block))
                || !segments.IsFree(block) || IsHidden(content, content.Blocks[block].Element, body)
                || IsOfLinkElsewhere(segments, content, block))
                continue;
            var holder = HolderOf(content, content.Blocks[block].Element, text);
            var box = BoxBetweenParagraphs(segments, content, holder, text);
            if (box < 0 && !StandsInBody(content, holder, body, text))
                continue;
            segments.Claim(content.Elements[holder].FirstBlock, content.Elements[holder].EndBlock, SectionKind.Body);
            ClaimCreditedLine(segments, content, holder);
            if (box >= 0 && box != captioned)
                ClaimCaptions(segments, content, captioned = box);
        }
    }

    /// <summary>Whether an element lies in one that the mark-up hides, with nothing that is read as body.</summary>
    private static bool IsHidden(PageContent content, int element, int[] bodyBefore)
    {
        // A frame that waits for consent is not shown before.
        if (!content.Elements[element].Hidden || (content.Elements[element].Tag is "iframe"
            && content.Attribute(element, "data-src") is not null && !content.Elements[content.Elements[element].Parent].Hidden))
            return false;
        while (content.Elements[element].Parent is > 0 and var parent && content.Elements[parent].Hidden)
            element = parent;
        return bodyBefore[content.Elements[element].EndBlock] == bodyBefore[content.Elements[element].FirstBlock];
    }

    /// <summary>Whether a picture goes with the words of a link that are no text: an arrow before them.</summary>
    private static bool IsOfLinkElsewhere(Segmentation segments, PageContent content, int block)
    {
        var link = content.Closest(content.Blocks[block].Element, "a");
        if (link < 0 || content.Elements[link].TextLength == 0)
            return false;
        for (var beside = content.Elements[link].FirstBlock; beside < content.Elements[link].EndBlock; beside++)
        {
            if (content.Blocks[beside].Length > 0 && segments.ReasonOf(beside) == ClaimReason.ServiceLine)
                return true;
        }

        return false;
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetter(c))
                return true;
        }

        return false;
    }

    /// <summary>From the picture before the first block of the body to those that follow the last.</summary>
    private static (int First, int End) Span(Segmentation segments, PageContent content)
    {
        var first = 0;
        while (first < content.Blocks.Length && !segments.Is(first, SectionKind.Body))
            first++;
        var end = content.Blocks.Length;
        while (end > first && !segments.Is(end - 1, SectionKind.Body))
            end--;
        if (first > segments.BodyStart && segments.BodyStart >= 0)
            first = segments.BodyStart;
        end = Math.Min(end + 1, content.Blocks.Length);
        while (end < content.Blocks.Length && MayFollow(segments, content, end))
            end++;
        return (first, end);
    }

    /// <summary>Whether a block is a picture with its words, a film, or a control before one: a picture alone, past the first,
    /// may be of anything.</summary>
    private static bool MayFollow(Segmentation segments, PageContent content, int block)
    {
        if (!segments.IsFree(block))
            return segments.ReasonOf(block) is ClaimReason.CookieNotice or ClaimReason.Button or ClaimReason.ServiceLine;
        return content.Blocks[block].Kind is BlockKind.Embed or BlockKind.Video or BlockKind.Audio
            || content.CaptionBoxes.Around(content.Blocks[block].Element) >= 0;
    }

    /// <summary>The figure around an element, or the element itself, or what holds it among other figures and nothing
    /// else.</summary>
    private static int HolderOf(PageContent content, int element, int[] text)
    {
        var holder = content.CaptionBoxes.Around(element);
        while (holder > 0 && content.CaptionBoxes.Around(content.Elements[holder].Parent) is var outer and > 0)
            holder = outer;
        if (holder < 0)
            return element;
        while (content.Elements[holder].Parent is var parent and > 0 && content.Elements[parent] is var p
            && p.Tag is not ("body" or "main" or "article") && text[p.FirstBlock] == text[p.EndBlock])
            holder = parent;
        return holder;
    }

    /// <summary>The holder, or a box around it with a few words beside, that stands between paragraphs; -1 for none.</summary>
    private static int BoxBetweenParagraphs(Segmentation segments, PageContent content, int holder, int[] text)
    {
        for (var box = holder; box > 0 && content.Elements[box].Tag is not ("body" or "main" or "article");
            box = content.Elements[box].Parent)
        {
            ref readonly var e = ref content.Elements[box];
            if (text[e.EndBlock] - text[e.FirstBlock] > FewWords)
                return -1;
            if (IsBetweenParagraphs(segments, content, box))
                return box;
        }

        return -1;
    }

    /// <summary>A short line right below a picture, beside it, that ends with who made it or is set in slanted type.</summary>
    private static void ClaimCreditedLine(Segmentation segments, PageContent content, int picture)
    {
        var line = content.Elements[picture].EndBlock;
        while (content.Elements[picture].Parent is > 0 and var around && content.Elements[around].FirstBlock == line - 1
            && content.Elements[around].EndBlock == line)
            picture = around;
        if (line > 0 && line < content.Blocks.Length && segments.IsFree(line)
            && content.Blocks[line] is { Kind: BlockKind.Text, HeadingLevel: 0, LinkChars: 0, Length: <= LongestCredited }
            && content.Blocks[line - 1].Kind == BlockKind.Image
            && (content.ElementOf(line).Parent == content.Elements[picture].Parent
                || content.Blocks[line].Element == content.Elements[picture].Parent)
            && (PictureCredits.StartIn(content.TextOf(line).TrimEnd()) > 0
                || PictureCredits.LabelLength(content.TextOf(line)) > 0
                || (content.Blocks[line].Length <= LongestSlanted && BlockQuestions.IsAllSlanted(content, line))))
            segments.Claim(line, line + 1, SectionKind.Body);
    }

    /// <summary>The words in such a box that are named for captions go with its pictures.</summary>
    private static void ClaimCaptions(Segmentation segments, PageContent content, int box)
    {
        for (var block = content.Elements[box].FirstBlock; block < content.Elements[box].EndBlock; block++)
        {
            if (segments.IsFree(block) && content.Blocks[block].Kind == BlockKind.Text
                && content.Closest(content.Blocks[block].Element, MarkupTokens.Caption | MarkupTokens.Credit) > box)
                segments.Claim(block, block + 1, SectionKind.Body);
        }
    }

    /// <summary>Whether the texts before and after the holder are body and stand beside it under the same parent: lists and
    /// notices further on in that parent may hold more text than the article.</summary>
    internal static bool IsBetweenParagraphs(Segmentation segments, PageContent content, int holder)
    {
        ref readonly var e = ref content.Elements[holder];
        var (parent, before, after) = (e.Parent, e.FirstBlock - 1, e.EndBlock);
        while (before >= 0 && before >= e.FirstBlock - Nearby && !IsText(before))
            before--;
        while (after < content.Blocks.Length && after < e.EndBlock + Nearby && !IsText(after))
            after++;
        return before >= 0 && after < content.Blocks.Length && IsBodyBeside(before) && IsBodyBeside(after);

        bool IsText(int block) => content.Blocks[block].Kind is BlockKind.Text or BlockKind.Code;
        bool IsBodyBeside(int block) => segments.Is(block, SectionKind.Body) && content.ElementOf(block).Parent == parent;
    }

    /// <summary>Whether most text of the nearest element that holds text beside the holder is body.</summary>
    private static bool StandsInBody(PageContent content, int holder, int[] body, int[] text)
    {
        ref readonly var inner = ref content.Elements[holder];
        var innerText = text[inner.EndBlock] - text[inner.FirstBlock];
        var innerBody = body[inner.EndBlock] - body[inner.FirstBlock];
        for (var i = inner.Parent; i > 0; i = content.Elements[i].Parent)
        {
            ref readonly var e = ref content.Elements[i];
            var around = text[e.EndBlock] - text[e.FirstBlock] - innerText;
            if (around > 0)
                return (body[e.EndBlock] - body[e.FirstBlock] - innerBody) * 2 >= around;
        }

        return false;
    }
}
