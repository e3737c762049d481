using System.Collections.Frozen;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Claims what is nothing of the article: menus, login, sharing, newsletters, cookie and paywall notices, boxes.</summary>
internal sealed class ChromeFinder : ISegmentFinder
{
    /// <summary>Names that condemn an element, with the word that the leftover diagnostic shows.</summary>
    private static readonly (MarkupTokens Tokens, string Reason)[] Named =
    [
        (MarkupTokens.Cookie, "cookie notice"),
        (MarkupTokens.Login, "login"),
        (MarkupTokens.Share, "share"),
        (MarkupTokens.Newsletter, "newsletter"),
        (MarkupTokens.Advertising, "advertising"),
        (MarkupTokens.Breadcrumb, "breadcrumb"),
        (MarkupTokens.Navigation, "navigation"),
        (MarkupTokens.Popup, "popup"),
        (MarkupTokens.Search, "search"),
        (MarkupTokens.Contents, "table of contents"),
        (MarkupTokens.AuthorBox, "author box"),
        (MarkupTokens.Biography, "author box"),
        (MarkupTokens.Donation, "donation"),
        (MarkupTokens.Rating, "rating"),
        (MarkupTokens.Print, "share"),
        (MarkupTokens.Sidebar, "sidebar"),
        (MarkupTokens.Paywall, "paywall"),
        (MarkupTokens.Testimonial, "testimonials"),
        (MarkupTokens.Disclaimer, "disclaimer"),
        (MarkupTokens.Comment, "comment notice"),
    ];

    /// <summary>Reasons that are only a hint: such elements hold text of the article on many pages, and the body model decides.</summary>
    private static readonly FrozenSet<string> Hints = new[]
    {
        "table of contents", "sidebar", "widget", "form", "button", "noscript", "page header", "complementary", "article details", "rating", "navigation",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether a claim of this finder leaves the last word to the body model.</summary>
    internal static bool IsHint(string? reason) => reason is not null && Hints.Contains(reason);

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        ClaimElements(segments, content);
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            if (segments.IsFree(block) && content.Blocks[block].Length is > 0 and < 160 && ReasonOf(content.LabelOf(block)) is { } reason)
                segments.Claim(block, block + 1, SectionKind.Chrome, reason);
        }
    }

    private static void ClaimElements(Segmentation segments, PageContent content)
    {
        if (content.Elements.Length == 0)
            return;
        var total = ReadingChars(content, 0, content.Blocks.Length);
        for (var i = 1; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (e.EndBlock <= e.FirstBlock || Reason(content, i, segments) is not { } reason
                || (segments.Headline >= e.FirstBlock && segments.Headline < e.EndBlock) || !BlockQuestions.HoldsWholeBlocks(content, i))
                continue;
            if (ReadingChars(content, e.FirstBlock, e.EndBlock) * 3 > total)
                continue;
            segments.Claim(e.FirstBlock, e.EndBlock, SectionKind.Chrome, reason);
            i = e.End - 1;
        }
    }

    private static string? Reason(PageContent content, int element, Segmentation segments)
    {
        ref readonly var e = ref content.Elements[element];
        switch (e.Tag)
        {
            case "p" when (e.Tokens & MarkupTokens.Disclaimer) != 0:
                break;
            case "body" or "html" or "main" or "article" or "p" or "h1" or "h2" or "h3" or "a" or "img" or "figure":
                return null;
            case "nav":
                return "navigation";
            case "dialog":
                return "popup";
            case "noscript":
                return "noscript";
            case "form":
                return "form";
            case "button":
                return Questions.StyleOf(content, e.FirstBlock) == QuestionStyle.Named ? null : "button";
            case "header" when segments.Headline > e.EndBlock && content.Closest(e.Parent, "article") < 0:
                return "page header";
            default:
                break;
        }

        if (content.Attribute(element, "role") is ("navigation" or "banner" or "search" or "dialog" or "complementary" or "contentinfo") and var role)
            return role;
        if (content.HasClass(element, "widget") && !content.HasClass(element, "so-panel"))
            return "widget";
        foreach (var (tokens, reason) in Named)
        {
            if ((e.Tokens & tokens) != 0)
                return reason;
        }

        return null;
    }

    private static string? ReasonOf(LabelKind label) => label switch
    {
        LabelKind.Share => "share",
        LabelKind.Newsletter => "newsletter",
        LabelKind.Paywall => "paywall",
        LabelKind.Login => "login",
        LabelKind.Cookie => "cookie notice",
        LabelKind.Advertising => "advertising",
        LabelKind.Donation => "donation",
        LabelKind.PreviousNext => "previous and next",
        LabelKind.BackToTop => "back to top",
        LabelKind.ThemeCredit => "theme credit",
        LabelKind.Continue => "button",
        LabelKind.Moderation => "comment notice",
        LabelKind.CommentForm => "comment form",
        LabelKind.AuthorBox => "author box",
        _ => null,
    };

    /// <summary>Characters outside links: what a reader reads.</summary>
    private static int ReadingChars(PageContent content, int first, int end)
    {
        var (chars, linkChars) = content.Measure(first, end);
        return chars - linkChars;
    }
}
