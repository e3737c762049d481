using System.Buffers;
using System.Globalization;
using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads how many comments the page itself states: beside the discussion first, then near the headline, then in
/// structured data, then around the article; never in cards of other articles.</summary>
internal static partial class DeclaredComments
{
    private const int HeadingWithin = 4;
    private const int LongestCount = 60;
    private const int LongestByNumber = 40;
    private const int FewestByNumber = 2;

    /// <summary>What parts the details of a line.</summary>
    private static readonly SearchValues<char> Bars = SearchValues.Create("|·•–—");

    internal static int? Read(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        foreach (var segment in segments.Of(SectionKind.Comments))
        {
            if (InThread(segments, segment, content) is { } count)
                return count;
        }

        if (InLinks(content, segments.Headline, context) is { } linked)
            return linked;
        var zone = Math.Max(segments.BodyStart, segments.Headline + 1);
        var end = content.Blocks.Length;
        return InLines(segments, content, 0, zone) ?? InElements(segments, content, 0, zone)
            ?? context.Metadata.CommentCount
            ?? InLines(segments, content, zone, end) ?? InElements(segments, content, zone, end)
            ?? BesideCall(segments, content, zone) ?? InCall(segments, content);
    }

    /// <summary>The number behind the call for a comment in a text rendering, where no other call has another:
    /// <c>Réagir (62)</c>.</summary>
    private static int? InCall(Segmentation segments, PageContent content)
    {
        if (content.Kind != PageKind.Text)
            return null;
        int? found = null;
        for (var block = segments.Headline + 1; block < content.Blocks.Length; block++)
        {
            var line = content.TextOf(block);
            if (line.Length is < 5 or > LongestByNumber || line[^1] is not (')' or ']')
                || line.LastIndexOfAny('(', '[') is not (> 0 and var open)
                || Figures(line[open..]) is not (>= 0 and var number)
                || SectionLabels.Match(line[..open]) != LabelKind.CommentForm)
                continue;
            if (found is not null && found != number)
                return null;
            found = number;
        }

        return found;
    }

    /// <summary>The number of the comments read, in a short line at the head of the discussion that states it, whatever it calls
    /// them: <c>5 Beiträge</c>, <c>Forum: 3 Postings</c>.</summary>
    internal static int? ByNumber(Segmentation segments, PageContent content, int comments)
    {
        if (comments < FewestByNumber)
            return null;
        foreach (var segment in segments.Of(SectionKind.Comments))
        {
            for (var block = Math.Max(segments.Headline + 1, segment.First - 1);
                block < Math.Min(segment.End, segment.First + HeadingWithin); block++)
            {
                ref readonly var b = ref content.Blocks[block];
                if (b.Kind != BlockKind.Text || b.Length > LongestByNumber)
                    continue;
                var line = content.TextOf(block);
                if (CommentDates.IsDated(content, block, LongestCount))
                    break;
                if (DateReading.FindIn(line) is not null)
                    continue;
                if (Figures(line) == comments || (b.HeadingLevel > 0 && Figures(line) > comments && char.IsAsciiDigit(line[0])
                    && line.Count(' ') == 1 && char.IsLower(line[^1])))
                    return Figures(line);
            }
        }

        return null;
    }

    /// <summary>The one number of a line; -1 for none or more.</summary>
    private static int Figures(ReadOnlySpan<char> line)
    {
        var start = line.IndexOfAnyInRange('0', '9');
        if (start < 0)
            return -1;
        var rest = line[start..].TrimStart("0123456789");
        return rest.ContainsAnyInRange('0', '9')
            || !int.TryParse(line[start..^rest.Length], CultureInfo.InvariantCulture, out var number) ? -1 : number;
    }

    private static int? InThread(Segmentation segments, Segment segment, PageContent content)
    {
        foreach (var block in segments.BlocksOf(segment))
        {
            if ((content.Blocks[block].HeadingLevel > 0 || block - segment.First < HeadingWithin)
                && At(content, block) is { } count && !IsOfWriter(content, block, segment))
                return count;
        }

        for (var block = segment.First; block < Math.Min(segment.End, segment.First + HeadingWithin); block++)
        {
            if ((content.Blocks[block].HeadingLevel > 0 || block == segment.First) && BeforeCall(content, block) is { } loose)
                return loose;
        }

        if (segment.First > 0 && (At(content, segment.First - 1) ?? InHeading(content, segment.First - 1)) is { } before)
            return before;
        return segment.Element >= 0 ? InAttribute(content, segment.Element) : null;
    }

    private static int? InHeading(PageContent content, int block) =>
        content.Blocks[block] is { HeadingLevel: > 0 } b && b.LinkChars * 2 < b.Length ? BeforeCall(content, block) : null;

    /// <summary>What a line counts before the call that a dash parts from it: <c>6 comments so far - write one</c>.</summary>
    private static int? BeforeCall(PageContent content, int block)
    {
        var line = content.TextOf(block);
        if (line.Length > LongestCount * 2)
            return null;
        var part = line.IndexOf(" - ", StringComparison.Ordinal) is > 0 and var dash ? line[..dash] : line;
        return part.Length is > 4 and <= LongestCount ? CommentCounts.ReadLine(FoldedText.Fold(part)) : null;
    }

    private static int? InLines(Segmentation segments, PageContent content, int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            if (block < segments.BodyStart && segments.KindOf(block) is SectionKind.Byline or SectionKind.None
                && InParts(content, block) is { } part)
                return part;
            if (content.LabelOf(block) is not (LabelKind.CommentCount or LabelKind.CommentsNone)
                || segments.KindOf(block) is not (SectionKind.None or SectionKind.Byline or SectionKind.Chrome))
                continue;
            if (!IsElsewhere(content, block, segments.Headline) && At(content, block) is { } count)
                return count;
        }

        return null;
    }

    /// <summary>The count among the details of a line that bars part: <c>12 mai | Commentaires : 5</c>.</summary>
    private static int? InParts(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        var text = content.TextOf(block);
        if (b.Length > FoldedText.Longest || !text.ContainsAny(Bars))
            return null;
        foreach (var range in text.SplitAny(Bars))
        {
            if (text[range].Trim().Length > 4 && CommentCounts.Read(FoldedText.Fold(text[range])) is { } count)
                return count;
        }

        return null;
    }

    /// <summary>A count within a line of details, or the number alone in a link to the discussion.</summary>
    private static int? InElements(Segmentation segments, PageContent content, int first, int end)
    {
        for (var i = 0; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if ((e.Tokens & MarkupTokens.Comment) == 0 || e.FirstBlock < first || e.FirstBlock >= end)
                continue;
            if (e.TextLength > LongestCount || IsElsewhere(content, e.FirstBlock, segments.Headline))
                continue;
            var text = content.ElementText(i);
            if (text.Length > 4 && CommentCounts.Read(FoldedText.Fold(text)) is { } count)
                return count;
            if (CommentCounts.Number(text) is { } number && LeadsToComments(content, i))
                return number;
            if (InAttribute(content, i) is { } declared)
                return declared;
        }

        return null;
    }

    /// <summary>The number in a link to the discussion of this very page, wherever it stands.</summary>
    private static int? InLinks(PageContent content, int headline, ReadingContext context)
    {
        for (var i = 0; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is not "a" || e.TextLength is <= 0 or > LongestCount
                || content.Attribute(i, "href") is not { } href)
                continue;
            if (!LeadsToOwnComments(href, context))
            {
                if (CountInOwnPlace(content, i, href) is { } invited)
                    return invited;
                continue;
            }

            if (href[0] == '#' && IsInCard(content, e.FirstBlock < content.Blocks.Length ? i : 0, headline))
                continue;
            var text = content.ElementText(i);
            if ((CommentCounts.Number(text) ?? CommentCounts.ReadLine(FoldedText.Fold(text), isOfLink: true)) is { } count)
                return count;
        }

        return null;
    }

    /// <summary>The count of a link that leads to some place of this page and says what comments are called, or invites to
    /// write one.</summary>
    private static int? CountInOwnPlace(PageContent content, int link, string href)
    {
        if (href is not ['#', _, _, ..] || !content.ElementText(link).ContainsAnyInRange('0', '9')
            || CommentCounts.ReadLine(FoldedText.Fold(content.ElementText(link)), isOfLink: true) is not { } count)
            return null;
        for (var i = 1; i < content.Elements.Length; i++)
        {
            if (content.Elements[i].Id.AsSpan().SequenceEqual(href.AsSpan(1)))
                return count;
        }

        return null;
    }

    /// <summary>Whether an address is that of the page with a fragment for its discussion.</summary>
    private static bool LeadsToOwnComments(string href, ReadingContext context) =>
        href.IndexOf('#', StringComparison.Ordinal) is var at and >= 0 && IsCommentsAddress(href[at..])
        && (at == 0 || PageAddress.IsSame(context.Resolve(href, AddressUse.Media), href, context));

    private static int? InAttribute(PageContent content, int element) =>
        int.TryParse(
            content.Attribute(element, "data-comments-count"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            ? count : null;

    private static bool LeadsToComments(PageContent content, int element)
    {
        for (var i = element; i < content.Elements[element].End; i++)
        {
            if (IsCommentsAddress(content.Attribute(i, "href")))
                return true;
        }

        return content.Closest(element, "a") is var link and >= 0 && IsCommentsAddress(content.Attribute(link, "href"));
    }

    private static bool IsCommentsAddress(string? href) => href is not null && href.StartsWith('#')
        && ((MarkupWords.Recognise(href.AsSpan(1)) & MarkupTokens.Comment) != 0
            || href.Contains("comment", StringComparison.OrdinalIgnoreCase)
            || href is "#respond" or "#disqus_thread" or "#reactions" or "#reaction" or "#forum" or "#reagir" or "#avis"
                or "#discussion");

    private static int? At(PageContent content, int block) =>
        content.Blocks[block].Length is > 4 and <= FoldedText.Longest
            ? CommentCounts.Read(FoldedText.Fold(content.TextOf(block))) : null;
}
