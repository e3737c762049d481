using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Sorts the blocks around the headline: kicker, standfirst, signature, dates, counts, lead image.</summary>
internal sealed partial class HeaderZoneFinder : ISegmentFinder
{
    private const int BlocksBefore = 8;
    private const int BlocksAfter = 30;
    private const int LongestLine = 260;
    private const int LongestStandfirst = 1_500;
    private const int LongestSubtitle = 40;
    private const int LongestRole = 80;

    /// <summary>A wire service and where it writes.</summary>
    private const int LongestWithPlace = 40;
    private const int Reach = 3;
    private static readonly SearchValues<char> Figures = SearchValues.Create("0123456789 .,:;\u00A0\n");

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        if (segments.Headline < 0)
        {
            segments.BodyStart = 0;
            ClaimOpeningSignature(segments, content);
            return;
        }

        var last = LastAbove(segments, content);
        for (var block = Math.Max(0, segments.Headline - BlocksBefore); block < segments.Headline; block++)
        {
            if (segments.IsFree(block))
                SortBefore(segments, context, block, block == last);
        }

        segments.BodyStart = FindBodyStart(segments, content);
        if (content.Kind == PageKind.Text)
            TakeStandfirstOfLines(segments, content);
        var titles = DeclaredTitles.Of(context.Metadata);
        var end = segments.TextStart = FindTextStart(segments, content);
        for (var block = segments.Headline + 1; block < end; block++)
        {
            if (block != segments.BodyStart && segments.IsFree(block)
                && !(content.Kind != PageKind.Text && IsParagraph(content, block) && segments.BodyStart < content.Blocks.Length
                    && AreOfOneList(content, segments.BodyStart, block)))
                SortAfter(segments, content, block, titles);
        }

        if (content.Kind != PageKind.Text)
            LeaveNotes(segments, content);
        if (!segments.Of(SectionKind.Byline)
            .Any(line => line.Reason != ClaimReason.CommentCount && IsSignature(content, line.First)))
            FindSignatureBelow(segments, content);
    }

    /// <summary>On a page without a headline a line that signs may stand before the first paragraph.</summary>
    private static void ClaimOpeningSignature(Segmentation segments, PageContent content)
    {
        for (var block = 0; block < Math.Min(content.Blocks.Length, BlocksAfter) && content.Kind != PageKind.Text; block++)
        {
            if (!segments.IsFree(block) || content.Blocks[block].Kind != BlockKind.Text)
                continue;
            if (IsParagraph(content, block))
                return;
            if (BylineText.LooksLikeByline(content.TextOf(block)) || (IsNear(content, block, MarkupTokens.Author)
                && NameShapes.IsBarePerson(content.TextOf(block).Trim())))
                segments.Claim(block, block + 1, SectionKind.Byline);
        }
    }

    private static void SortBefore(Segmentation segments, ReadingContext context, int block, bool isLast)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind == BlockKind.Image || (b.Kind == BlockKind.Text && IsCaption(content, block)))
        {
            if (IsPortraitOrSmall(content, block))
                segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.ArticleDetails);
            else if ((SharesArticle(content, b.Element, content.Blocks[segments.Headline].Element)
                    || OpensHead(content, block, segments.Headline, context.Metadata.Images.Count == 0))
                && !content.Has(b.Element, MarkupTokens.Logo))
                segments.Claim(block, block + 1, SectionKind.LeadImage);
            return;
        }

        if (b.Kind != BlockKind.Text || b.Length > 80)
            return;
        if (IsNear(content, block, MarkupTokens.Kicker) || (isLast && HeadingOfText.SharesHeading(content, block,
            segments.Headline))
            || StandsIn(content, b, MarkupTokens.Kicker)
            || (block == segments.Headline - 1 && IsNear(content, block, MarkupTokens.Tags | MarkupTokens.Section))
            || (isLast && IsSectionLink(content, b))
            || (isLast && b.Length <= LongestSubtitle
                && (IsNamedStandfirst(content, b.Element) || StandsIn(content, b, MarkupTokens.Standfirst))
                && !BlockQuestions.IsSentence(content.TextOf(block))))
            segments.Claim(block, block + 1, SectionKind.Kicker);
        else if (IsSignature(content, block) || (segments.Headline - block <= 2 && IsDateLine(content, block)))
            segments.Claim(block, block + 1, SectionKind.Byline);
        else if (isLast && UnnamedKicker.Is(segments, context, block, () => IsSignedBelow(segments, content)))
            segments.Claim(block, block + 1, SectionKind.Kicker);
    }

    private static void SortAfter(Segmentation segments, PageContent content, int block, DeclaredTitles titles)
    {
        ref readonly var b = ref content.Blocks[block];
        if (IsPortraitOrSmall(content, block))
            segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.ArticleDetails);
        else if (b.Kind == BlockKind.Image || IsCaption(content, block) || IsCreditedLine(segments, content, block)
            || (content.Kind == PageKind.Text && CaptionLine.IsOne(content.TextOf(block))))
        {
            if (!IsOfLaterFigure(segments, content, block))
                segments.Claim(block, block + 1, SectionKind.LeadImage);
        }
        else if (b.Kind != BlockKind.Text)
            return;
        else if (content.LabelOf(block) == LabelKind.CommentCount)
            segments.Claim(block, block + 1, SectionKind.Byline, ClaimReason.CommentCount);
        else if (IsHourOfEntry(content, block))
            return;
        else if (IsNamedStandfirst(content, b.Element) && (StandfirstSignature.Start(content, block) > 0
            || IsPlainSentence(content, block)))
            segments.Claim(block, block + 1, SectionKind.Standfirst);
        else if (IsSignature(content, block) || IsDateLine(content, block) || NamesAuthorAgain(segments, content, block)
            || IsLabelOfDetail(content, block))
            segments.Claim(block, block + 1, SectionKind.Byline);
        else if ((IsNamedStandfirst(content, b.Element)
                || content.Attribute(b.Element, "itemprop") is "description" or "alternativeHeadline")
            && !titles.EndsWith(content.TextOf(block)) && MayBeStandfirst(content.TextOf(block)))
            segments.Claim(block, block + 1, SectionKind.Standfirst);
        else if (content.Kind == PageKind.Text && b.Length < LongestLine && !BlockQuestions.IsSentence(content.TextOf(block)))
            segments.Claim(block, block + 1, SectionKind.LeadImage, ClaimReason.ImageTitle);
        else if (content.TextOf(block).Trim()
            .Equals(content.TextOf(segments.Headline).Trim(), StringComparison.OrdinalIgnoreCase))
            segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.HeadlineAgain);
        else if (NamesSection(content, b))
            segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.ServiceLine);
        else if (IsNear(content, block, MarkupTokens.Tags | MarkupTokens.Meta | MarkupTokens.Counter | MarkupTokens.Reading))
            segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.ArticleDetails);
    }

    /// <summary>Whether a picture shows who signs: it stands beside the name.</summary>
    private static bool IsPortrait(PageContent content, int block) => content.HasClass(content.Blocks[block].Element, "avatar")
        || (content.Closest(content.Blocks[block].Element, "figure") < 0 && IsNear(content, block, MarkupTokens.Author));

    /// <summary>Whether a line is a sentence and no detail: a day in it is what it speaks of.</summary>
    private static bool IsPlainSentence(PageContent content, int block) => content.TextOf(block) is var text
        && BlockQuestions.IsSentence(text) && !DateReading.IsLabelled(text) && !BylineText.LooksLikeByline(text)
        && !BylineText.Announces(text) && !HoldsAuthor(content, content.Blocks[block]);

    /// <summary>Whether words may say what an article is about: three at least, and no title of a part, as "Introduction" is in
    /// an element of that name.</summary>
    private static bool MayBeStandfirst(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \u00A0\n");
        return text.IndexOfAnyExcept(Figures) >= 0 && (text.Count(' ') > 1 || EastAsianNames.IsLetter(text[0]))
            && !SummaryTitles.Are(text) && !SummaryTitles.IsOfContents(text);
    }

    /// <summary>Whether an element is named for standfirsts, and holds no more than one: a summary with a title and a list is a
    /// box.</summary>
    internal static bool IsNamedStandfirst(PageContent content, int element) =>
        NamedPlace.Near(content, element, MarkupTokens.Standfirst, Reach) is var named and > 0
            && content.Elements[named].TextLength <= LongestStandfirst && !BoxShape.IsSummary(content, named);

    /// <summary>Whether all of a line is one link that is named for a section.</summary>
    private static bool IsSectionLink(PageContent content, in Block b) => b.LinkChars >= b.Length - 1
        && StandsIn(content, b, MarkupTokens.Tags | MarkupTokens.Section)
        && content.Text.AsSpan(b.Start, b.Length) is var text && !text.Contains(',') && DateReading.FindIn(text) is null;

    /// <summary>Whether all of a line stands in an inner element of such a name.</summary>
    private static bool StandsIn(PageContent content, in Block b, MarkupTokens tokens)
    {
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Has(i, tokens) && content.ElementText(i).Length >= b.Length)
                return true;
        }

        return false;
    }

    /// <summary>Whether two elements stand in one article element.</summary>
    private static bool SharesArticle(PageContent content, int element, int other) =>
        ArticleAround(content, element) is var article and >= 0 && content.IsWithin(other, article);

    private static int ArticleAround(PageContent content, int element)
    {
        while (element >= 0 && content.Elements[element].Tag is not "article" && !content.HasClass(element, "hentry"))
            element = content.Elements[element].Parent;
        return element;
    }

    /// <summary>Some themes sign below the text: the first free short block there that names an author.</summary>
    private static void FindSignatureBelow(Segmentation segments, PageContent content)
    {
        for (var block = segments.BodyStart; block < content.Blocks.Length; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            var mayName = b.Kind == BlockKind.Text && b.Length <= LongestLine && segments.IsFree(block);
            if (!mayName || !HoldsAuthor(content, b) || ClockText.Opens(content.TextOf(block))
                || !SharesArticle(content, b.Element, content.Blocks[segments.Headline].Element))
                continue;
            segments.Claim(block, block + 1, SectionKind.Byline);
            var next = block + 1;
            if (next < content.Blocks.Length && segments.IsFree(next)
                && content.ElementOf(next).Parent == content.ElementOf(block).Parent && IsDateLine(content, next))
                segments.Claim(next, next + 1, SectionKind.Byline);
            return;
        }
    }

    private static bool IsSignature(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Length > LongestLine)
            return false;
        return IsNear(content, block, MarkupTokens.Author) || HoldsAuthor(content, b)
            || BylineText.LooksLikeByline(content.TextOf(block)) || BylineText.EndsWithAgency(content.TextOf(block))
            || OpensWithAgency(content.TextOf(block)) || Agencies.OfLine(content.TextOf(block)).Count > 0
            || (content.TextOf(block).Contains('|') && BylineText.Announces(content.TextOf(block)));
    }

    /// <summary>A name that a line before it signs with, and what that person is: <c>Claire Aubin, grand reporter</c>.</summary>
    private static bool NamesAuthorAgain(Segmentation segments, PageContent content, int block)
    {
        var line = content.TextOf(block).Trim();
        var end = line.IndexOfAny(",|–—");
        if (end <= 0 || line.Length > LongestRole || BlockQuestions.IsSentence(line)
            || !NameShapes.IsBarePerson(line[..end].Trim()))
            return false;
        for (var other = segments.Headline + 1; other < block; other++)
        {
            if (segments.Is(other, SectionKind.Byline)
                && content.TextOf(other).Contains(line[..end].Trim(), StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>Whether all of a line, or its part before a bar, is a wire service, or the newsroom and one.</summary>
    private static bool OpensWithAgency(ReadOnlySpan<char> line)
    {
        var end = line.IndexOfAny('|', '·', '•');
        if (end < 0 && line.Length <= LongestWithPlace)
            end = line.IndexOf(" / ", StringComparison.Ordinal) is var stroke and > 0 ? stroke
                : line.IndexOf(" - ", StringComparison.Ordinal);
        var part = (end > 0 ? line[..end] : line).Trim(" \u00A0");
        return Agencies.IsAgency(part) || (part.Length <= LongestWithPlace && Agencies.OfCredit(part).Count > 0);
    }

    private static bool HoldsAuthor(PageContent content, in Block b)
    {
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].TextEnd > b.Start
                && (content.Has(i, MarkupTokens.Author) || content.AttributeHasWord(i, "rel", "author")))
                return true;
        }

        return false;
    }

    private static bool HoldsTime(PageContent content, in Block b)
    {
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is "time" || (content.Elements[i].Tag is "abbr" && content.HasClass(i, "published")))
                return true;
        }

        return false;
    }

    private static bool IsCaption(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        return content.Elements[b.Element].InFigcaption || content.Closest(b.Element, "figure") >= 0
            || content.CaptionBoxes.IsCaption(b.Element)
            || IsNear(content, block, MarkupTokens.Caption | MarkupTokens.Credit);
    }

    /// <summary>Whether the block's element or one of the two around it has one of the names.</summary>
    private static bool IsNear(PageContent content, int block, MarkupTokens tokens) =>
        NamedPlace.Near(content, content.Blocks[block].Element, tokens, Reach) >= 0;
}
