using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>What the lines and pictures below the headline are.</content>
internal sealed partial class HeaderZoneFinder
{
    /// <summary>A line of a text rendering that may be a standfirst, and how far below it who signs it stands.</summary>
    private const int ShortestOfLines = 50;
    private const int DetailsBelow = 4;
    private const int LongestBetweenNames = 5;

    /// <summary>The last line above the headline that is no detail, a date, a signature, a count, an icon; the one right above
    /// it where that line is of something else.</summary>
    private static int LastAbove(Segmentation segments, PageContent content)
    {
        for (var block = segments.Headline - 1; block > Math.Max(0, segments.Headline - BlocksBefore); block--)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Length > LongestDetail || (b.Kind == BlockKind.Text ? !IsDetailAbove(content, block)
                : b.Kind != BlockKind.Separator && content.ElementOf(block).Tag is not "svg"
                    && !IsPortraitOrSmall(content, block)))
                return segments.IsFree(block) ? block : segments.Headline - 1;
        }

        return segments.Headline - 1;
    }

    private static bool IsDetailAbove(PageContent content, int block) => IsNote(content, block)
        || !content.TextOf(block).ContainsAnyExcept(Figures)
        || (!IsWordBesideDay(content.TextOf(block))
            && (IsDetail(content, block) || IsSignature(content, block) || AreNames(content.TextOf(block))
                || IsNameAboveDay(content, block)
                || DateReading.IsCounted(content.TextOf(block))
                || DateReading.FindIn(content.TextOf(block)) is not null || HoldsTime(content, content.Blocks[block])));

    /// <summary>Whether a line is the name of a person, and what that is perhaps, above a date.</summary>
    private static bool IsNameAboveDay(PageContent content, int block) => content.TextOf(block).Trim() is var line
        && NameShapes.IsBarePerson(line.IndexOfAny(",–(|") is > 0 and var end ? line[..end].Trim() : line)
        && ((block + 1 < content.Blocks.Length && DateReading.FindIn(content.TextOf(block + 1)) is not null)
            || (line.ContainsAny(",(") && DateReading.FindIn(content.TextOf(block - 1)) is not null));

    /// <summary>Whether a line is the names of persons and what ties them.</summary>
    private static bool AreNames(ReadOnlySpan<char> line) => line.ContainsAny(',', ' ') && !line.ContainsAnyInRange('0', '9')
        && BylineText.Read(line) is { Authors.Count: > 1 } read
        && read.Authors.All(author => NameShapes.IsBarePerson(author.Name))
        && line.Length - read.Authors.Sum(author => author.Name.Length) <= LongestBetweenNames * read.Authors.Count;

    /// <summary>Whether a rubric stands before the day: <c>Kultur, 2.11.22</c>.</summary>
    private static bool IsWordBesideDay(ReadOnlySpan<char> line) => DateReading.FindIn(line) is ( > 2 and var start, _)
        && !DateReading.IsLabelled(line) && !BylineText.Announces(line)
        && line[..start].Trim(MarksBesideName) is var word && !word.Contains(' ') && !WeekdayNames.Is(word);

    private static bool IsNote(PageContent content, int block) => content.TextOf(block) is var line
        && (content.LabelOf(block) is LabelKind.CommentCount or LabelKind.CommentForm or LabelKind.CommentControl
                or LabelKind.Share || content.Closest(content.Blocks[block].Element, "button") >= 0
            || AccessBadges.Is(line) || ServiceLines.IsMinutes(line) || ServiceLines.IsOne(line));

    /// <summary>Whether a picture or its words belong to a figure with words other than those of the lead picture: the next
    /// picture of a gallery.</summary>
    private static bool IsOfLaterFigure(Segmentation segments, PageContent content, int block)
    {
        if (content.CaptionBoxes.Around(content.Blocks[block].Element) is not (> 0 and var figure))
            return false;
        foreach (var lead in segments.Of(SectionKind.LeadImage))
        {
            if (content.CaptionBoxes.Around(content.Blocks[lead.First].Element) is > 0 and var other && other != figure
                && WordsOf(content, other) is { IsEmpty: false } said && WordsOf(content, figure) is { IsEmpty: false } words
                && !said.SequenceEqual(words))
                return true;
        }

        return false;
    }

    /// <summary>Whether a line is a label in a list of labels and values of which one is a day or a signature.</summary>
    private static bool IsLabelOfDetail(PageContent content, int block)
    {
        if (content.ElementOf(block).Tag is not "dt" || content.Blocks[block].Length > LongestLine)
            return false;
        ref readonly var list = ref content.Elements[content.ElementOf(block).Parent];
        if (list.Tag is not "dl" || list.EndBlock - list.FirstBlock > BlocksOfDetails * 2)
            return false;
        for (var value = list.FirstBlock; value < list.EndBlock; value++)
        {
            if (content.ElementOf(value).Tag is "dd" && (IsSignature(content, value) || IsDateLine(content, value)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a figure opens the element that holds the headline as well, with no more than short lines between
    /// them; a picture in a box of that name does where the page declares none.</summary>
    private static bool OpensHead(PageContent content, int block, int headline, bool declaresNone)
    {
        var figure = content.Closest(content.Blocks[block].Element, "figure") is > 0 and var own ? own
            : declaresNone ? BoxOfPicture(content, block) : 0;
        if (figure <= 0 || !content.IsWithin(content.Blocks[headline].Element, content.Elements[figure].Parent)
            || content.Elements[content.Elements[figure].Parent] is not { Tag: "div" or "main" or "section" or "header" } around
            || around.FirstBlock != content.Elements[figure].FirstBlock)
            return false;
        for (var between = content.Elements[figure].EndBlock; between < headline; between++)
        {
            if (content.Blocks[between] is not { Kind: BlockKind.Text, Length: < LongestLine })
                return false;
        }

        return true;
    }

    /// <summary>The highest element around a picture that holds nothing else, where it is named for pictures and is no link:
    /// <c>div.hero-image</c>, <c>div.card-image</c>; 0 where there is none.</summary>
    private static int BoxOfPicture(PageContent content, int block)
    {
        var box = content.Blocks[block].Element;
        if (content.Blocks[block].Kind != BlockKind.Image || SitePictures.IsOne(content.Attribute(box, "src") ?? ""))
            return 0;
        for (var up = content.Elements[box].Parent; up > 0 && content.Elements[up].EndBlock == block + 1
            && content.Elements[up].FirstBlock == block; up = content.Elements[up].Parent)
            box = up;
        return box != content.Blocks[block].Element && content.Elements[box].Tag is "div"
            && content.Closest(content.Blocks[block].Element, "a") < 0
            && PictureMarkup.NamesBox(content.Elements[box].Classes) ? box : 0;
    }

    /// <summary>Takes the line below the headline of a text rendering as its standfirst, where the signature or the day stands
    /// right below it, and the text begins behind these.</summary>
    private static void TakeStandfirstOfLines(Segmentation segments, PageContent content)
    {
        var line = segments.Headline + 1;
        if (segments.BodyStart < line || line >= content.Blocks.Length || !segments.IsFree(line)
            || content.Blocks[line].Length < ShortestOfLines
            || content.LabelOf(line) != LabelKind.None || IsDetail(content, line) || IsCaption(content, line)
            || CaptionLine.IsOne(content.TextOf(line))
            || IsSignature(content, line) || DateReading.FindIn(content.TextOf(line)) is not null)
            return;
        var isParted = false;
        for (var block = line + 1; block < Math.Min(content.Blocks.Length, line + BlocksOfDetails); block++)
        {
            if (!segments.IsFree(block))
                continue;
            isParted |= block - line <= DetailsBelow && IsDetail(content, block);
            if (!IsParagraph(content, block) || IsDetail(content, block))
                continue;
            if (!isParted)
                return;
            segments.Claim(line, line + 1, SectionKind.Standfirst);
            segments.BodyStart = block;
            return;
        }
    }

    private static ReadOnlySpan<char> WordsOf(PageContent content, int figure) => content.ElementText(figure).Trim();

    private static bool IsDateLine(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        return b.Length <= 160 && (IsNear(content, block, MarkupTokens.Date) || HoldsTime(content, b)
            || DateReading.FindIn(content.TextOf(block)) is not null || DateReading.IsCounted(content.TextOf(block)));
    }

    /// <summary>A clock without a day over a heading of its own: the first entry of a live report.</summary>
    private static bool IsHourOfEntry(PageContent content, int block) => ClockText.Opens(content.TextOf(block))
        && block + 1 < content.Blocks.Length && content.Blocks[block + 1].HeadingLevel > 0
        && content.IsWithin(content.Blocks[block + 1].Element, content.ElementOf(block).Parent);

    /// <summary>Whether a block is a picture that leads no article.</summary>
    private static bool IsPortraitOrSmall(PageContent content, int block) => content.Blocks[block].Kind == BlockKind.Image
        && (IsPortrait(content, block) || SitePictures.IsSmall(content, content.Blocks[block].Element)
            || IsIconOfButton(content, content.Blocks[block].Element));

    /// <summary>Whether a picture is drawn in lines, and its element named for a button.</summary>
    private static bool IsIconOfButton(PageContent content, int picture) =>
        content.Attribute(picture, "src") is { } address && PictureMarkup.IsDrawing(address)
            && PictureMarkup.NamesButton(content.Elements[content.Elements[picture].Parent].Classes);

    /// <summary>Whether one of the next lines signs.</summary>
    private static bool IsSignedBelow(Segmentation segments, PageContent content)
    {
        var last = Math.Min(content.Blocks.Length, segments.Headline + BlocksOfDetails);
        for (var block = segments.Headline + 1; block < last; block++)
        {
            if (content.Blocks[block] is { Kind: BlockKind.Text, Length: < LongestLine }
                && (BylineText.LooksLikeByline(content.TextOf(block)) || NameShapes.IsBarePerson(content.TextOf(block).Trim())
                    || IsNear(content, block, MarkupTokens.Author)))
                return true;
        }

        return false;
    }
}
