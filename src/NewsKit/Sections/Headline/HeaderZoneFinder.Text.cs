using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Where the head of an article ends and its text begins.</content>
internal sealed partial class HeaderZoneFinder
{
    private const int LongestCredited = 200;

    private const int LongestDetail = 130;
    private const int LongestNote = 60;
    private const int LongestOpening = 12;
    private const int BlocksOfDetails = 14;
    private const string MarksBesideName = " \u00A0,;:()|·•–—-";

    /// <summary>The first free block below the headline that reads like a paragraph and is no part of the header.</summary>
    private static int FindBodyStart(Segmentation segments, PageContent content)
    {
        var last = Math.Min(content.Blocks.Length, segments.Headline + BlocksAfter);
        var isBelowStandfirst = false;
        for (var block = segments.Headline + 1; block < last; block++)
        {
            if (isBelowStandfirst && segments.IsFree(block) && content.Blocks[block].HeadingLevel > 1
                && !IsNear(content, block, MarkupTokens.Standfirst) && !NamesAuthor(content, block))
                return block;
            if (!segments.IsFree(block) || !IsParagraph(content, block) || IsCaption(content, block)
                || IsSignature(content, block) || IsLabelledDate(content, block))
                continue;
            if (!IsNear(content, block, MarkupTokens.Standfirst))
                return block;
            isBelowStandfirst = true;
        }

        return Math.Min(segments.Headline + 1, content.Blocks.Length);
    }

    /// <summary>The second paragraph where details of the head, a date or a signature, part it from the first: that one is a
    /// standfirst that no name tells.</summary>
    private static int FindTextStart(Segmentation segments, PageContent content)
    {
        var first = segments.BodyStart;
        if (content.Kind == PageKind.Text || first <= segments.Headline || first >= content.Blocks.Length
            || !IsParagraph(content, first))
            return first;
        var isParted = false;
        for (var block = first + 1; block < Math.Min(content.Blocks.Length, first + BlocksOfDetails); block++)
        {
            if (IsDetail(content, block) && (!segments.IsFree(block) || IsLabelledDate(content, block)))
                isParted = true;
            if (!segments.IsFree(block) || IsLabelledDate(content, block))
                continue;
            if (content.Blocks[block].HeadingLevel > 0 && !NamesAuthor(content, block))
                return first;
            if (IsParagraph(content, block) && !IsCaption(content, block) && !IsSignature(content, block))
            {
                // Points that sum the article up are several.
                if (!isParted && AreOfOneList(content, first, block))
                    continue;
                return isParted && !AreOfOneMake(content, first, block) ? block : first;
            }

            isParted |= IsDetail(content, block);
        }

        return first;
    }

    /// <summary>Takes out of the lines above the second paragraph what says who may read the article, how long that takes, or
    /// what a reader may do with it, and what signs and dates it behind the first.</summary>
    private static void LeaveNotes(Segmentation segments, PageContent content)
    {
        var paragraphs = 0;
        var end = Math.Min(content.Blocks.Length, segments.Headline + BlocksAfter);
        for (var block = segments.Headline + 1; block < end; block++)
        {
            if (!segments.IsFree(block))
                continue;
            if (content.Blocks[block] is { Kind: BlockKind.Text, HeadingLevel: 0, Length: <= LongestNote }
                && IsNote(content, block))
                segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.ServiceLine);
            else if (paragraphs > 0 && (IsDetailAlone(content, block)
                || (Agencies.OfLine(content.TextOf(block)).Count > 0
                    && (IsDetailAlone(content, block - 1) || IsDetailAlone(content, block + 1)))))
                segments.Claim(block, block + 1, SectionKind.Byline);
            else if ((content.Blocks[block].HeadingLevel > 0 || (IsParagraph(content, block) && !IsCaption(content, block)))
                && ++paragraphs > 1)
                return;
        }
    }

    /// <summary>Whether a line, which is no heading, signs or dates the article by its words.</summary>
    private static bool IsDetailAlone(PageContent content, int block) => block < content.Blocks.Length
        && content.Blocks[block] is { Kind: BlockKind.Text, HeadingLevel: 0, Length: <= LongestDetail }
        && content.TextOf(block) is var line && !BlockQuestions.IsSentence(line) && (BylineText.LooksLikeByline(line)
            || (DateReading.SaysPublished(line) && DateReading.FindIn(line) is ( <= LongestOpening, _)));

    private static bool AreOfOneList(PageContent content, int block, int other) => content.ElementOf(block).Tag is "li"
        && content.ElementOf(other).Tag is "li" && content.ElementOf(block).Parent == content.ElementOf(other).Parent;

    /// <summary>Whether two paragraphs stand in one element and have the same tag and classes.</summary>
    private static bool AreOfOneMake(PageContent content, int block, int other)
    {
        ref readonly var one = ref content.ElementOf(block);
        ref readonly var two = ref content.ElementOf(other);
        return one.Parent == two.Parent && one.Tag == two.Tag
            && string.Equals(one.Classes, two.Classes, StringComparison.Ordinal);
    }

    /// <summary>Whether a line opens with a date or its label, or signs, with a name before a date perhaps:
    /// <c>Nora Lind | 6 May 2023</c>.</summary>
    private static bool IsDetail(PageContent content, int block) =>
        content.Blocks[block] is { Kind: BlockKind.Text, Length: <= LongestDetail } && !IsCaption(content, block)
            && content.TextOf(block) is var line && (BylineText.LooksLikeByline(line)
                || (DateReading.FindIn(line) is var (start, _) && (start <= LongestOpening || DateReading.IsLabelled(line)
                    || NameShapes.IsBarePerson(line[..start].Trim(MarksBesideName)))));

    /// <summary>Whether a line is the date of the article, by its label and its name or by the minutes of reading at its end,
    /// though it may end like a sentence: <c>3 mai 2023 - Lecture 4 min.</c></summary>
    private static bool IsLabelledDate(PageContent content, int block) =>
        content.Blocks[block] is { Kind: BlockKind.Text, Length: <= LongestDetail } b
            && content.TextOf(block) is var line
            && (EndsWithMinutes(line)
                || (content.Has(b.Element, MarkupTokens.Date | MarkupTokens.Meta) && DateReading.IsLabelled(line)))
            && DateReading.FindIn(line) is not null;

    /// <summary>Whether a line says at its end how long the reading takes: <c>… Lecture 4 min.</c></summary>
    private static bool EndsWithMinutes(ReadOnlySpan<char> line) => line.TrimEnd(" .") is var words
        && (words.EndsWith(" min", StringComparison.OrdinalIgnoreCase) || words.EndsWith(" mn", StringComparison.Ordinal)
            || words.EndsWith(" minutes", StringComparison.Ordinal));

    /// <summary>Whether a heading is the name of who signs.</summary>
    private static bool NamesAuthor(PageContent content, int block) =>
        content.Blocks[block].Length <= LongestDetail && IsNear(content, block, MarkupTokens.Author);

    private static bool IsParagraph(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        var isLine = b.Kind == BlockKind.Text && b.HeadingLevel == 0 && b.LinkChars * 3 < b.Length;
        return isLine && (b.Length >= 120 || BlockQuestions.IsSentence(content.TextOf(block)));
    }

    /// <summary>Whether a short line right below the lead picture says of what and by whom it is.</summary>
    private static bool IsCreditedLine(Segmentation segments, PageContent content, int block) =>
        segments.Is(block - 1, SectionKind.LeadImage) && content.Blocks[block - 1].Kind == BlockKind.Image
            && content.Blocks[block] is { Kind: BlockKind.Text, HeadingLevel: 0, LinkChars: 0, Length: <= LongestCredited }
            && PictureCredits.StartIn(content.TextOf(block).TrimEnd()) > 0;

    /// <summary>Whether a line is a label and the link to the section: <c>Rubrique : Transports</c>.</summary>
    private static bool NamesSection(PageContent content, in Block b) => b.LinkChars > 0
        && CategoryWords.LengthIn(content.Text.AsSpan(b.Start, b.Length)) is > 0 and var label
        && b.Length - label <= b.LinkChars;
}
