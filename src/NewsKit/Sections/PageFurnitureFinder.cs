using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Claims what is nothing of the article: menus, login, sharing, newsletters, cookie and paywall notices,
/// boxes.</summary>
internal sealed class PageFurnitureFinder : ISegmentFinder
{
    /// <summary>Names of what is no part of an article, with the reason that diagnostics and explanations print.</summary>
    private static readonly (MarkupTokens Tokens, ClaimReason Reason)[] Named =
    [
        (MarkupTokens.Cookie, ClaimReason.CookieNotice),
        (MarkupTokens.Login, ClaimReason.Login),
        (MarkupTokens.Share, ClaimReason.Share),
        (MarkupTokens.Newsletter, ClaimReason.Newsletter),
        (MarkupTokens.Advertising, ClaimReason.Advertising),
        (MarkupTokens.Breadcrumb, ClaimReason.Breadcrumb),
        (MarkupTokens.Navigation, ClaimReason.Navigation),
        (MarkupTokens.Popup, ClaimReason.Popup),
        (MarkupTokens.Search, ClaimReason.Search),
        (MarkupTokens.Contents, ClaimReason.TableOfContents),
        (MarkupTokens.AuthorBox, ClaimReason.AuthorBox),
        (MarkupTokens.Biography, ClaimReason.AuthorBox),
        (MarkupTokens.Donation, ClaimReason.Donation),
        (MarkupTokens.Rating, ClaimReason.Rating),
        (MarkupTokens.Print, ClaimReason.Share),
        (MarkupTokens.Sidebar, ClaimReason.Sidebar),
        (MarkupTokens.Paywall, ClaimReason.Paywall),
        (MarkupTokens.Testimonial, ClaimReason.Testimonials),
        (MarkupTokens.Disclaimer, ClaimReason.Disclaimer),
        (MarkupTokens.Comment, ClaimReason.CommentNotice),
    ];

    private const int LongestLabel = 160;
    private const int NearHeadline = 3;

    /// <summary>With what ends a block.</summary>
    private const int LettersOfNetwork = 2;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        new CallBoxes(segments).Claim();
        ClaimElements(segments, content);
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            if (!segments.IsFree(block))
                continue;
            if (content.Blocks[block].Length is > 0 and < LongestLabel
                && ReasonOf(content, block) is var reason and not ClaimReason.None)
                segments.Claim(block, block + 1, SectionKind.Chrome, reason);
            else if (content.Blocks[block] is { HeadingLevel: 0, Kind: BlockKind.Text, Length: <= DisclosureWords.Longest }
                && content.ElementOf(block).Tag is not ("li" or "td" or "blockquote")
                && DisclosureWords.AreIn(content.TextOf(block)) && !IsAmidText(content, block))
                segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.Disclaimer);
        }
    }

    /// <summary>Whether running text stands beside a paragraph above and below: then it is a part of that, whatever it
    /// says.</summary>
    private static bool IsAmidText(PageContent content, int block) => IsRunning(content, block - 1, block)
        && IsRunning(content, block + 1, block);

    private static bool IsRunning(PageContent content, int block, int beside) => block >= 0 && block < content.Blocks.Length
        && content.Blocks[block] is { Kind: BlockKind.Text, HeadingLevel: 0 } b && b.LinkChars * 3 < b.Length
        && content.Elements[b.Element].Parent == content.ElementOf(beside).Parent
        && BlockQuestions.IsSentence(content.TextOf(block)) && !DisclosureWords.AreIn(content.TextOf(block));

    /// <summary>What a line is that no element told of: a label, or a line by which the site serves its page.</summary>
    private static ClaimReason ReasonOf(PageContent content, int block)
    {
        var label = content.LabelOf(block);
        if (ReasonOf(label) is var reason and not ClaimReason.None)
            return reason;
        if (content.Blocks[block].Length <= LettersOfNetwork && IsBesideShare(content, block))
            return ClaimReason.Share;
        if (label is not (LabelKind.None or LabelKind.Continue or LabelKind.CommentControl))
            return ClaimReason.None;
        var isLine = content.Blocks[block] is { HeadingLevel: 0, Kind: BlockKind.Text }
            && (content.ElementOf(block) is not { Tag: "li" } item || IsAlone(content.Elements[item.Parent]));
        if (isLine && (label != LabelKind.None || ServiceLines.IsOne(content.TextOf(block))))
            return ClaimReason.ServiceLine;
        return label == LabelKind.Continue ? ClaimReason.Button : ClaimReason.None;
    }

    /// <summary>Whether a line is a link in a list whose next or last link shares the page: <c>X</c>.</summary>
    private static bool IsBesideShare(PageContent content, int block) =>
        content.Blocks[block] is { LinkChars: > 0, Kind: BlockKind.Text }
        && (IsShareOfList(content, block - 1, block) || IsShareOfList(content, block + 1, block));

    private static bool IsShareOfList(PageContent content, int block, int other) => block >= 0 && block < content.Blocks.Length
        && content.LabelOf(block) == LabelKind.Share
        && content.Closest(content.Blocks[block].Element, "li") is > 0 and var item
        && content.Closest(content.Blocks[other].Element, "li") is > 0 and var beside
        && content.Elements[item].Parent == content.Elements[beside].Parent;

    /// <summary>Whether a list has one item of one line.</summary>
    private static bool IsAlone(in PageElement list) => list.EndBlock == list.FirstBlock + 1;

    private static void ClaimElements(Segmentation segments, PageContent content)
    {
        if (content.Elements.Length == 0)
            return;
        var boxes = new RunningBoxes(content);
        var total = content.ReadingChars(0, content.Blocks.Length);
        int? textEnd = null;
        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (content.Attribute(i, PageAttribute.Letter) is not null
                && LetterBox.Around(content, i, segments.Headline, textEnd ??= LetterBox.TextEnd(content, segments.Headline))
                    is > 0 and var box)
                segments.Claim(content.Elements[box].FirstBlock, content.Elements[box].EndBlock, SectionKind.Chrome,
                    ClaimReason.Newsletter);
            if (e.EndBlock <= e.FirstBlock)
                continue;
            var reason = Reason(content, i, segments);
            if (reason == ClaimReason.None || e.Holds(segments.Headline) || !BlockQuestions.HoldsWholeBlocks(content, i))
                continue;
            if (content.ReadingChars(e.FirstBlock, e.EndBlock) * 3 > total || IsPictureToEnlarge(content, e, reason))
                continue;
            if (IsStandfirst(segments, content, e))
            {
                segments.Claim(e.FirstBlock, e.EndBlock, SectionKind.Standfirst);
                continue;
            }

            if (SocialPosts.IsCard(content, i))
            {
                i = e.End - 1;
                continue;
            }

            var isHint = (!IsSure(segments, e, reason) || SpeaksOfOther(content, e, reason))
                && boxes.HoldText(i, IsNotice(reason) || IsCall(content, e, reason), reason == ClaimReason.Disclaimer);
            if (reason == ClaimReason.CookieNotice && !isHint)
                ClaimLines(segments, content, e, reason);
            else
                segments.Claim(e.FirstBlock, e.EndBlock, SectionKind.Chrome, reason, isHint: isHint);
            i = e.End - 1;
        }
    }

    /// <summary>Whether an element right below the headline is one sentence and named for standfirsts, besides what else it is
    /// named for.</summary>
    private static bool IsStandfirst(Segmentation segments, PageContent content, in PageElement e) =>
        (e.Tokens & MarkupTokens.Standfirst) != 0 && e.EndBlock == e.FirstBlock + 1 && segments.Headline >= 0
            && e.FirstBlock - segments.Headline is > 0 and <= NearHeadline
            && content.Blocks[e.FirstBlock] is { Kind: BlockKind.Text, LinkChars: 0 }
            && BlockQuestions.IsSentence(content.TextOf(e.FirstBlock)) && !NoticeWords.AreIn(content.TextOf(e.FirstBlock));

    /// <summary>Claims all but what waits for consent: a film, a map, a post.</summary>
    private static void ClaimLines(Segmentation segments, PageContent content, in PageElement e, ClaimReason reason)
    {
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (content.Blocks[block].Kind is not (BlockKind.Embed or BlockKind.Video or BlockKind.Audio)
                && !IsOfPost(content, content.Blocks[block].Element))
                segments.Claim(block, block + 1, SectionKind.Chrome, reason);
        }
    }

    private static bool IsOfPost(PageContent content, int element) =>
        content.Closest(element, "blockquote") is var quote and > 0 && SocialPosts.IsPost(content.Elements[quote]);

    /// <summary>Whether a box named for cookies holds neither link nor control and says nothing of consent.</summary>
    private static bool SpeaksOfOther(PageContent content, in PageElement e, ClaimReason reason)
    {
        if (reason != ClaimReason.CookieNotice || content.Measure(e.FirstBlock, e.EndBlock).LinkChars > 0)
            return false;
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (content.Closest(content.Blocks[block].Element, "button") >= 0 || NoticeWords.AreIn(content.TextOf(block))
                || ServiceLines.SpeaksOfGates(content.TextOf(block)))
                return false;
        }

        return true;
    }

    /// <summary>Whether an element of this kind never holds text of the article, whatever it says.</summary>
    private static bool IsSure(Segmentation segments, in PageElement e, ClaimReason reason) =>
        e.Tag is "dialog" || reason == ClaimReason.Dialog || (reason == ClaimReason.CookieNotice
            && (!BlockQuestions.IsTheText(segments.Content, e, segments.Headline) || SpeaksOfConsent(segments.Content, e)));

    private static bool SpeaksOfConsent(PageContent content, in PageElement e)
    {
        var text = content.Text[e.TextStart..e.TextEnd];
        return text.Contains("cookie", StringComparison.OrdinalIgnoreCase)
            || text.Contains("consent", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What opens a picture in a box over the page holds it as well, and not a word beside its caption.</summary>
    private static bool IsPictureToEnlarge(PageContent content, in PageElement e, ClaimReason reason)
    {
        if (reason is not (ClaimReason.Popup or ClaimReason.Share) || e.Tag is "dialog")
            return false;
        var pictures = 0;
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            pictures += b.Kind == BlockKind.Image ? 1 : 0;
            if (b.Length > 0 && !content.CaptionBoxes.IsCaption(b.Element))
                return false;
        }

        return pictures > 0;
    }

    /// <summary>Whether a box named for advertising holds more than a sentence: its label, or a link to what it
    /// praises.</summary>
    private static bool IsCall(PageContent content, in PageElement e, ClaimReason reason) =>
        reason == ClaimReason.Advertising
            && (e.EndBlock - e.FirstBlock > 1 || content.Measure(e.FirstBlock, e.EndBlock).LinkChars > 0);

    /// <summary>Whether what bears such a name is most often a sentence or a line of the site.</summary>
    private static bool IsNotice(ClaimReason reason) => reason is ClaimReason.Newsletter or ClaimReason.Donation
        or ClaimReason.Disclaimer or ClaimReason.CommentNotice or ClaimReason.Paywall
        or ClaimReason.Login or ClaimReason.Popup;

    private static ClaimReason Reason(PageContent content, int element, Segmentation segments)
    {
        ref readonly var e = ref content.Elements[element];
        switch (e.Tag)
        {
            case "p" when (e.Tokens & MarkupTokens.Disclaimer) != 0:
                break;
            case "body" or "html" or "main" or "article" or "p" or "h1" or "h2" or "h3" or "a" or "img" or "figure":
                return ClaimReason.None;
            case "nav":
                return ClaimReason.Navigation;
            case "dialog":
                return ClaimReason.Popup;
            case "noscript":
                return ClaimReason.Noscript;
            case "form":
                return ClaimReason.Form;
            case "button":
                return Questions.StyleOf(content, e.FirstBlock) == QuestionStyle.Named ? ClaimReason.None : ClaimReason.Button;
            case "header" when segments.Headline > e.EndBlock && content.Closest(e.Parent, "article") < 0:
                return ClaimReason.PageHeader;
            default:
                break;
        }

        if (OfRole(content.Attribute(element, "role")) is var role and not ClaimReason.None)
            return role;
        if (content.HasClass(element, "widget") && !content.HasClass(element, "so-panel"))
            return ClaimReason.Widget;
        foreach (var (tokens, reason) in Named)
        {
            if ((e.Tokens & tokens) != 0)
                return reason;
        }

        return ClaimReason.None;
    }

    private static ClaimReason OfRole(string? role) => role switch
    {
        "navigation" => ClaimReason.Navigation,
        "banner" => ClaimReason.Banner,
        "search" => ClaimReason.Search,
        "dialog" => ClaimReason.Dialog,
        "complementary" => ClaimReason.Complementary,
        "contentinfo" => ClaimReason.Contentinfo,
        _ => ClaimReason.None,
    };

    private static ClaimReason ReasonOf(LabelKind label) => label switch
    {
        LabelKind.Share => ClaimReason.Share,
        LabelKind.Newsletter => ClaimReason.Newsletter,
        LabelKind.Paywall => ClaimReason.Paywall,
        LabelKind.Login => ClaimReason.Login,
        LabelKind.Cookie => ClaimReason.CookieNotice,
        LabelKind.Advertising => ClaimReason.Advertising,
        LabelKind.Donation => ClaimReason.Donation,
        LabelKind.PreviousNext => ClaimReason.PreviousAndNext,
        LabelKind.BackToTop => ClaimReason.BackToTop,
        LabelKind.ThemeCredit => ClaimReason.ThemeCredit,
        LabelKind.Moderation => ClaimReason.CommentNotice,
        LabelKind.CommentForm => ClaimReason.CommentForm,
        LabelKind.AuthorBox => ClaimReason.AuthorBox,
        _ => ClaimReason.None,
    };
}
