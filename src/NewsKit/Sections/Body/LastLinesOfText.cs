using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Lines at the end of a plain text that the model takes for lines around it, though they go on with the text above:
/// the last questions of an interview, a paragraph behind a teaser that stands amid the text or behind an FAQ.</summary>
internal static class LastLinesOfText
{
    private const int LongestQuestion = 200;
    private const int FewestQuestions = 2;
    private const int ShortestParagraph = 100;
    private const int LongestHeading = 60;
    private const int LongestTags = 160;
    private const int ShortestItem = 3;
    private const int ShortestBelow = 90;
    private const int LongestOffer = 40;
    private const int LongestButton = 16;
    private const int LinesOfService = 6;
    private const int LinesOfNote = 4;

    internal static void Keep(Segmentation segments, BodyFeatures features, Span<bool> isBody)
    {
        var content = segments.Content;
        if (content.Kind != PageKind.Text)
            return;
        var asked = 0;
        for (var row = 1; row < isBody.Length; row++)
        {
            var block = features.Blocks[row];
            if (isBody[row])
                asked += IsQuestion(content, block) ? 1 : 0;
            else if (!segments.IsFree(block))
                continue;
            else if (IsAmidQuestions(segments, block))
                isBody[row] = true;
            else if (row + 1 < isBody.Length && features.Blocks[row + 1] == block + 1 && IsHeadingBelowQuestions(segments, block))
                isBody[row] = isBody[row + 1] = true;
            else if (!isBody[row - 1])
                continue;
            else if (IsBehindTeaser(segments, block, features.Blocks[row - 1]))
                isBody[row] = true;
            else if (asked >= FewestQuestions && row + 1 < isBody.Length && features.Blocks[row - 1] == block - 1
                && IsQuestion(content, block) && IsAnswer(segments, features.Blocks[row + 1], block))
                isBody[row] = isBody[row + 1] = true;
        }

        DropOffers(segments, features, isBody);
        KeepBelow(segments, features, isBody);
        DropAuthorNote(segments, features, isBody);
        DropTags(content, features, isBody);
    }

    /// <summary>Lines right below the text that begin with a small letter, and the paragraph below them, or behind lines by
    /// which the site serves its page.</summary>
    private static void KeepBelow(Segmentation segments, BodyFeatures features, Span<bool> isBody)
    {
        var content = segments.Content;
        var last = isBody.LastIndexOf(true);
        for (var row = last + 1; last >= 0 && row < isBody.Length; row++)
        {
            var block = features.Blocks[row];
            var line = content.TextOf(block);
            if (segments.Is(block, SectionKind.Chrome) || MayBeTitleOfOffer(segments, block, line)
                || (segments.IsFree(block) && CaptionLine.IsOne(line)))
                continue;
            if (!segments.IsFree(block) || content.LabelOf(block) != LabelKind.None
                || content.Blocks[block].Kind != BlockKind.Text || line.Length < ShortestItem
                || !(GoesOn(segments, block, features.Blocks[last]) || (line.Length >= ShortestBelow
                    && BlockQuestions.IsRunning(line) && line is not [.., '…']
                    && IsBehindService(segments, features.Blocks[last], block)
                    && !AuthorNotes.SpeaksOfHolder(content, block))))
                return;
            isBody[row] = true;
            last = row;
        }
    }

    /// <summary>Whether a line right below the text begins with a small letter, or is short and follows such a line.</summary>
    private static bool GoesOn(Segmentation segments, int block, int last)
    {
        var content = segments.Content;
        var line = content.TextOf(block);
        var above = content.TextOf(last);
        if (last != block - 1 || char.IsLower(line[0]))
            return last == block - 1;
        return line.Length <= LongestHeading && char.IsLetter(line[^1]) && char.IsLower(above[0]) && !above.EndsWith('.')
            && block + 1 < content.Blocks.Length
            && (segments.Is(block + 1, SectionKind.Chrome) || BlockQuestions.IsRunning(content.TextOf(block + 1)));
    }

    private static bool OpensWithCall(ReadOnlySpan<char> line) =>
        CallWords.Contains(line.IndexOf(' ') is > 0 and var blank ? line[..blank] : line);

    /// <summary>Whether nothing stands between the text and a line but lines by which the site serves its page, their titles and
    /// captions.</summary>
    private static bool IsBehindService(Segmentation segments, int last, int block)
    {
        var content = segments.Content;
        if (block - last > LinesOfService)
            return false;
        for (var line = last + 1; line < block; line++)
        {
            var isService = segments.Is(line, SectionKind.Chrome)
                && content.LabelOf(line) is not (LabelKind.PreviousNext or LabelKind.Tags);
            if (!isService && !(segments.IsFree(line) && (CaptionLine.IsOne(content.TextOf(line))
                || MayBeTitleOfOffer(segments, line, content.TextOf(line)))))
                return false;
        }

        return true;
    }

    /// <summary>What goes on with a line by which the site serves its page: what its letter brings, the word of its button, its
    /// title.</summary>
    private static void DropOffers(Segmentation segments, BodyFeatures features, Span<bool> isBody)
    {
        var content = segments.Content;
        for (var row = 0; row < isBody.Length; row++)
        {
            var block = features.Blocks[row];
            if (block == 0 || !segments.IsFree(block))
                continue;
            var line = content.TextOf(block);
            var isBelow = segments.Is(block - 1, SectionKind.Chrome);
            if (!(isBelow && ((IsService(content, block - 1) && ServiceLines.Offers(line)) || IsButton(line)))
                && !MayBeTitleOfOffer(segments, block, line))
                continue;
            isBody[row] = false;
            segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.ServiceLine);
        }
    }

    private static bool MayBeTitleOfOffer(Segmentation segments, int block, ReadOnlySpan<char> line) =>
        line.Length <= LongestOffer && char.IsLetter(line[^1]) && block + 1 < segments.Content.Blocks.Length
            && segments.Is(block + 1, SectionKind.Chrome) && ServiceLines.IsOne(segments.Content.TextOf(block + 1))
            && OpensWithCall(line);

    private static bool IsService(PageContent content, int block) => ServiceLines.IsOne(content.TextOf(block))
        || content.LabelOf(block) is LabelKind.Newsletter or LabelKind.Donation;

    /// <summary>Whether a word is that of a button, perhaps with its field before it: <c>____ OK</c>.</summary>
    private static bool IsButton(ReadOnlySpan<char> line) => line.Trim("_[] ()") is { Length: > 1 and <= LongestButton } word
        && (word.Equals("OK", StringComparison.OrdinalIgnoreCase) || (char.IsLetter(word[^1]) && CallWords.Contains(word)));

    /// <summary>The name of the author and a sentence about that person at the end.</summary>
    private static void DropAuthorNote(Segmentation segments, BodyFeatures features, Span<bool> isBody)
    {
        var end = isBody.LastIndexOf(true);
        for (var row = Math.Max(1, end - LinesOfNote); row < Math.Min(isBody.Length, end + LinesOfNote); row++)
        {
            var block = features.Blocks[row];
            if (!segments.IsFree(block) || !AuthorNotes.Opens(segments.Content, segments.Headline, block)
                || !segments.IsFree(block + 1))
                continue;
            if (row <= end)
                isBody[row..].Clear();
            segments.Claim(block, block + 2, SectionKind.Chrome, ClaimReason.ArticleDetails);
            return;
        }
    }

    /// <summary>Lines at the end that say where the article was filed, or offer to share it.</summary>
    private static void DropTags(PageContent content, BodyFeatures features, Span<bool> isBody)
    {
        for (var row = isBody.Length - 1; row > 0; row--)
        {
            var block = features.Blocks[row];
            if (!isBody[row])
                continue;
            if (content.Blocks[block].Length > LongestTags || (content.LabelOf(block) is not (LabelKind.Tags or LabelKind.Share)
                && CategoryWords.LengthIn(content.TextOf(block)) == 0 && !ServiceLines.IsOne(content.TextOf(block))))
                return;
            isBody[row] = false;
        }
    }

    /// <summary>The sentences that introduce an FAQ are text wherever it stands.</summary>
    internal static void KeepIntroduction(Segmentation segments, BodyFeatures features, Span<bool> isBody)
    {
        for (var row = 1; row < isBody.Length; row++)
        {
            var block = features.Blocks[row];
            isBody[row] |= block > 0 && segments.IsFree(block) && segments.Is(block - 1, SectionKind.Faq)
                && IsAmidQuestions(segments, block);
        }
    }

    /// <summary>Whether a sentence stands between the title of an FAQ and its first question.</summary>
    private static bool IsAmidQuestions(Segmentation segments, int block) => segments.Is(block - 1, SectionKind.Faq)
        && block + 1 < segments.Content.Blocks.Length && segments.Is(block + 1, SectionKind.Faq)
        && segments.Content.LabelOf(block) == LabelKind.None && BlockQuestions.IsSentence(segments.Content.TextOf(block));

    /// <summary>Whether a line without a mark stands right behind an FAQ, over a paragraph: the text goes on.</summary>
    private static bool IsHeadingBelowQuestions(Segmentation segments, int block) => segments.Is(block - 1, SectionKind.Faq)
        && segments.IsFree(block + 1) && segments.Content.LabelOf(block) == LabelKind.None
        && segments.Content.LabelOf(block + 1) == LabelKind.None && segments.Content.Blocks[block].Kind == BlockKind.Text
        && segments.Content.Blocks[block].Length <= LongestHeading && char.IsLetterOrDigit(segments.Content.TextOf(block)[^1])
        && BlockQuestions.IsRunning(segments.Content.TextOf(block + 1));

    private static bool IsQuestion(PageContent content, int block) => content.Blocks[block].Kind == BlockKind.Text
        && content.Blocks[block].Length <= LongestQuestion && content.LabelOf(block) == LabelKind.None
        && BlockQuestions.EndsWithQuestionMark(content.TextOf(block));

    private static bool IsAnswer(Segmentation segments, int block, int question) => block == question + 1
        && segments.IsFree(block) && segments.Content.LabelOf(block) == LabelKind.None
        && segments.Content.TextOf(block) is [.., '.' or '!' or '…' or '»'];

    /// <summary>Whether a paragraph stands behind the line of a teaser, and that behind a line of the text.</summary>
    private static bool IsBehindTeaser(Segmentation segments, int block, int text) => text == block - 2
        && segments.ReasonOf(block - 1) == ClaimReason.InlineTeaser && segments.Is(block - 1, SectionKind.Related)
        && segments.Content.Blocks[block].Length >= ShortestParagraph && segments.Content.LabelOf(block) == LabelKind.None
        && BlockQuestions.IsRunning(segments.Content.TextOf(block));
}
