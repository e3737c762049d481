using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the standfirst that no name of the mark-up tells: the first words of the article, set apart from the text
/// that follows and best said by the page's own description of itself.</summary>
/// <remarks>A block that the body holds stays in it, and is the standfirst as well.</remarks>
internal sealed class StandfirstFinder : ISegmentFinder
{
    private const int Shortest = 30;
    private const int Longest = 1_000;
    private const int UsualLength = 500;
    private const int BlocksAfter = 40;

    /// <summary>Menus and buttons may stand between headline and text.</summary>
    private const int BlocksOfHead = 200;
    private const int ParagraphsAfter = 4;
    private const int ShortestParagraph = 80;
    private const int HighestUp = 3;
    private const int ShortestCall = 6;

    /// <summary>A lead picture, and the lines of its caption.</summary>
    private const int LongestPicture = 5;
    private const int LongestAbovePicture = 250;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        if (segments.Headline < 0 || content.Kind == PageKind.Text || HasOne(segments))
            return;
        var described = new DescribedText(context.Metadata);
        var last = Math.Min(content.Blocks.Length, segments.Headline + BlocksOfHead);
        for (var block = segments.Headline + 1; block < last; block++)
        {
            if (!segments.Is(block, SectionKind.Body) && !(segments.IsFree(block) && block - segments.Headline < BlocksAfter))
                continue;
            if (content.Blocks[block].Kind == BlockKind.Text && IsPossible(content, block, segments.Headline)
                && Following(segments, block) is { Count: > 0 } following
                && Weight(segments, block, following, described) >= StandfirstWeights.Least)
            {
                Take(segments, block);
                LeaveSignatures(segments, block + 1, following[0]);
                LeavePictures(segments, block + 1, following);
                return;
            }

            if (segments.Is(block, SectionKind.Body) && content.Blocks[block] is { Kind: BlockKind.Text, HeadingLevel: 0 }
                && !IsDetail(content, block))
                return;
        }
    }

    /// <summary>Whether a line is short and no sentence, as names, offices and notes are that stand above the
    /// standfirst.</summary>
    private static bool IsDetail(PageContent content, int block) =>
        content.Blocks[block].Length < Shortest * 2 && !BlockQuestions.IsSentence(content.TextOf(block));

    private static bool HasOne(Segmentation segments) => segments.Of(SectionKind.Standfirst).Any()
        || segments.Of(SectionKind.Body).Any(segment => segment.Reason == ClaimReason.Standfirst);

    /// <summary>Lines that sign between a standfirst and the text are of the head.</summary>
    private static void LeaveSignatures(Segmentation segments, int first, int end)
    {
        for (var block = first; block < end; block++)
        {
            if (segments.Is(block, SectionKind.Body) && segments.Content.Blocks[block].Length < Shortest * 2
                && BylineText.LooksLikeByline(segments.Content.TextOf(block)))
                segments.Reassign(block, SectionKind.Byline);
        }
    }

    /// <summary>Pictures between a standfirst and the element of the text, with their captions, lead the article.</summary>
    private static void LeavePictures(Segmentation segments, int first, List<int> following)
    {
        if (segments.Of(SectionKind.LeadImage).Any() || !StandsAbovePicture(segments, first - 1, following))
            return;
        for (var block = first; block < following[0]; block++)
        {
            if (segments.Is(block, SectionKind.Body))
                segments.Reassign(block, SectionKind.LeadImage);
        }
    }

    /// <summary>Whether a picture, and nothing else but its caption, stands between a line and the element of the text.</summary>
    private static bool StandsAbovePicture(Segmentation segments, int block, List<int> following)
    {
        var content = segments.Content;
        if (following.Count < 2 || following[0] - block < 2 || content.Blocks[block + 1].Kind != BlockKind.Image
            || following[0] - block > LongestPicture)
            return false;
        var text = content.Elements[content.Blocks[following[0]].Element].Parent;
        for (var between = block + 1; between < following[0]; between++)
        {
            var element = content.Blocks[between].Element;
            if (content.IsWithin(element, text) || (content.Blocks[between].Kind != BlockKind.Image
                && !content.CaptionBoxes.IsCaption(element) && !content.Elements[element].InFigcaption
                && NamedPlace.Near(content, element, MarkupTokens.Caption | MarkupTokens.Credit, HighestUp) < 0))
                return false;
        }

        return !content.IsWithin(content.Blocks[block].Element, text);
    }

    private static void Take(Segmentation segments, int block)
    {
        if (segments.Is(block, SectionKind.Body))
            segments.Reassign(block, SectionKind.Body, ClaimReason.Standfirst);
        else
            segments.Claim(block, block + 1, SectionKind.Standfirst);
    }

    private static bool IsPossible(PageContent content, int block, int headline)
    {
        ref readonly var b = ref content.Blocks[block];
        return b.Length is >= Shortest and <= Longest && b.LinkChars * 2 < b.Length
            && content.LabelOf(block) == LabelKind.None && !content.Elements[b.Element].Hidden
            && content.Closest(b.Element, "li") < 0 && content.Closest(b.Element, "blockquote") < 0
            && !BylineText.LooksLikeByline(content.TextOf(block)) && !IsOfService(content.TextOf(block))
            && content.TextOf(block).Count('|') < 2
            && !Repeats(content.TextOf(block), content.TextOf(headline));
    }

    /// <summary>The paragraphs of the text that come next.</summary>
    private static List<int> Following(Segmentation segments, int block)
    {
        var content = segments.Content;
        var following = new List<int>();
        for (var next = block + 1; next < content.Blocks.Length && following.Count < ParagraphsAfter; next++)
        {
            if (segments.Is(next, SectionKind.Body)
                && content.Blocks[next] is { Kind: BlockKind.Text, HeadingLevel: 0, Length: >= ShortestParagraph })
                following.Add(next);
        }

        return following;
    }

    private static double Weight(Segmentation segments, int block, List<int> following, DescribedText described)
    {
        var content = segments.Content;
        ref readonly var b = ref content.Blocks[block];
        var text = content.TextOf(block);
        var isSentence = BlockQuestions.IsSentence(text);
        var (description, place) = (described.Weight(text), OwnPlace(content, block, following, segments));
        var isTooShort = !isSentence && b.HeadingLevel == 0 && b.Length < ShortestParagraph;
        if (description < StandfirstWeights.Described && (isTooShort || Calls(text, b.LinkChars > 0)))
            return 0;
        var isSigned = IsBeforeSignature(segments, block, following[0]);
        var weight = description + place + OwnMake(content, block, following, isSigned);
        if (isSentence && place >= StandfirstWeights.BesideHeadline)
            weight += StandfirstWeights.SentenceBesideHeadline;
        if (b.HeadingLevel > 0)
            weight += isSentence || b.Length > ShortestParagraph ? StandfirstWeights.HeadingOfSentences : 0;
        else if (IsBold(content, block) && !IsBold(content, following[0]))
            weight += StandfirstWeights.Bold;
        if (HeaderZoneFinder.IsNamedStandfirst(content, b.Element))
            weight += StandfirstWeights.Named;
        if (isSentence && b.Length <= LongestAbovePicture && StandsAbovePicture(segments, block, following))
            weight += StandfirstWeights.AbovePicture;
        if (isSigned)
            weight += StandfirstWeights.BeforeSignature;
        if (isSigned && block == segments.Headline + 1 && Signs(segments, block + 1))
            weight += StandfirstWeights.BetweenThem;
        return b.Length > UsualLength ? weight - StandfirstWeights.Long : weight;
    }

    /// <summary>Whether tag and classes are others than those of the text.</summary>
    private static double OwnMake(PageContent content, int block, List<int> following, bool isSigned)
    {
        var make = Make(content, block);
        var first = Make(content, following[0]);
        if (content.Blocks[block].HeadingLevel > 0)
            return StandfirstWeights.OwnMake;
        if (make == first)
            return !isSigned && following.Count > 1 && content.ElementOf(block).Parent == content.ElementOf(following[0]).Parent
                && !IsBold(content, block) ? -StandfirstWeights.SameMake : 0;
        return following.TrueForAll(other => Make(content, other) != make) ? StandfirstWeights.OwnMake : 0;
    }

    /// <summary>Whether a block is set in bold, by what it holds or by an element around it alone.</summary>
    private static bool IsBold(PageContent content, int block) => BlockQuestions.IsAllBold(content, block)
        || content.Elements[content.ElementOf(block).Parent] is { Tag: "b" or "strong" };

    private static (string Tag, string Classes) Make(PageContent content, int block) =>
        (content.ElementOf(block).Tag, content.ElementOf(block).Classes);

    /// <summary>Whether it stands beside the headline, or outside the element that holds the text.</summary>
    private static double OwnPlace(PageContent content, int block, List<int> following, Segmentation segments)
    {
        var own = content.Blocks[block].Element;
        var around = content.Elements[own].Parent;
        var first = content.Blocks[following[0]].Element;
        if (!content.IsWithin(first, Around(content, content.Blocks[segments.Headline].Element, own, HighestUp)))
            return StandfirstWeights.BesideHeadline;
        if (following.Count < 2)
            return 0;
        var second = content.Blocks[following[1]].Element;
        var box = content.Elements[first].Parent == content.Elements[second].Parent ? content.Elements[first].Parent
            : Around(content, first, second, HighestUp);
        if (content.IsWithin(own, box))
            return around != box && content.Elements[around].EndBlock - content.Elements[around].FirstBlock == 1
                ? StandfirstWeights.OwnElement : 0;
        return IsBeside(content, block, box) ? StandfirstWeights.BesideText : StandfirstWeights.OutsideText;
    }

    /// <summary>The nearest element around one, not farther than so many steps, that holds another as well; the root where none
    /// does.</summary>
    private static int Around(PageContent content, int element, int other, int reach)
    {
        for (var up = content.Elements[element].Parent; up > 0 && reach > 0; up = content.Elements[up].Parent, reach--)
        {
            if (content.IsWithin(other, up))
                return up;
        }

        return 0;
    }

    /// <summary>Whether it is all that stands in an element beside that of the text.</summary>
    private static bool IsBeside(PageContent content, int block, int box)
    {
        var own = content.Blocks[block].Element;
        while (own > 0 && content.Elements[own].Parent != content.Elements[box].Parent)
        {
            own = content.Elements[own].Parent;
            if (own > 0 && content.Elements[own].EndBlock - content.Elements[own].FirstBlock > 1)
                return false;
        }

        return own > 0;
    }

    private static bool Repeats(ReadOnlySpan<char> text, ReadOnlySpan<char> headline) =>
        text.Contains(headline.Trim(), StringComparison.OrdinalIgnoreCase)
            || headline.Contains(text.Trim(), StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line says who may copy a picture, or asks readers for something.</summary>
    private static bool IsOfService(ReadOnlySpan<char> text) =>
        text is ['N' or 'n', '.', 'B' or 'b', ..] or ['N', 'B', ..] || text.Contains('©')
            || CopyrightText.IsCopyright(text) || PictureCredits.IsCredit(text) || ServiceLines.IsOne(text)
            || DisclosureWords.AreIn(text);

    /// <summary>Whether a text begins to call upon readers, "Profitez de notre section…", or a later sentence does; there a short
    /// word is one only beside a link: "Voir la liste".</summary>
    private static bool Calls(ReadOnlySpan<char> text, bool hasLink)
    {
        var shortest = 0;
        foreach (var sentence in text.SplitAny(".!?"))
        {
            var words = text[sentence].TrimStart();
            var word = words.IndexOfAny(" -\u00A0,") is var end and > 0 ? words[..end] : words;
            if (word.Length >= shortest && CallWords.Contains(word.ToString().ToLowerInvariant()))
                return true;
            shortest = hasLink ? 0 : ShortestCall;
        }

        return false;
    }

    private static bool IsBeforeSignature(Segmentation segments, int block, int text)
    {
        for (var next = block + 1; next < text; next++)
        {
            if (Signs(segments, next))
                return true;
        }

        return false;
    }

    private static bool Signs(Segmentation segments, int block) =>
        segments.Is(block, SectionKind.Byline) && segments.ReasonOf(block) != ClaimReason.CommentCount
            || segments.Content.Blocks[block].Kind == BlockKind.Text
                && BylineText.LooksLikeByline(segments.Content.TextOf(block));
}
