using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Whether boxes of one shape below or beside the article are cards of other articles of the site, though no word says
/// so: titles of several words that lead to pages of the same site.</summary>
internal sealed class AlikeCards(Segmentation segments, ReadingContext context)
{
    private const int FewestCards = 3;
    private const int MostCards = 12;
    private const int MostGroups = 1;

    /// <summary>So many titles below a short line amid the text are a list of other articles.</summary>
    private const int FewestTitles = 2;

    /// <summary>So many members of ten are cards.</summary>
    private const int MostTitled = 8;

    private const int ShortestTitle = 20;
    private const int LongestTitle = 200;
    private const int LongestDay = 30;

    /// <summary>A card has a picture, a title, a section, an author, a count; a menu has more links.</summary>
    private const int MostLinks = 6;

    private const int FewestBlanks = 2;

    /// <summary>Signs of Chinese and Japanese say as much in fewer.</summary>
    private const int ShortestOfSigns = 7;

    private const int ShortestRunning = 60;
    private const int LeastText = 200;

    /// <summary>One part in so many of the text may stand below the cards.</summary>
    private const int LeastBelow = 4;

    private const int LongestLabel = 60;

    /// <summary>One part in so many of a list may be something else than cards.</summary>
    private const int LargestPart = 5;

    private const MarkupTokens NoPlace = MarkupTokens.Navigation | MarkupTokens.Advertising | MarkupTokens.Share
        | MarkupTokens.Login | MarkupTokens.AuthorBox | MarkupTokens.Cookie | MarkupTokens.Popup | MarkupTokens.Comment
        | MarkupTokens.Breadcrumb | MarkupTokens.Newsletter | MarkupTokens.Tags;

    /// <summary>Of the running text before each block, how much is there.</summary>
    private int[]? _running;

    /// <summary>Claims the first cards below or beside the text with the line that announces them, where no other list of the
    /// page is announced as that of the article: several such groups are the front page of the site once more.</summary>
    internal void Claim(IEnumerable<List<int>> groups)
    {
        if (segments.Of(SectionKind.Related).Any(segment => segment.Reason != ClaimReason.InlineTeaser))
            return;
        var found = new SortedDictionary<int, List<int>>();
        foreach (var members in groups)
        {
            if (IsOfOthers(members))
                found.TryAdd(context.Content.Elements[members[0]].FirstBlock, members);
            if (found.Count > MostGroups)
                return;
        }

        foreach (var (first, members) in found)
        {
            var label = IsLabel(first - 1, members[0]) ? first - 1 : first;
            segments.Claim(label, context.Content.Elements[members[^1]].EndBlock, SectionKind.Related, ClaimReason.AlikeCards);
            return;
        }
    }

    private bool IsOfOthers(List<int> members)
    {
        if (members.Count is < FewestCards or > MostCards)
            return false;
        var first = context.Content.Elements[members[0]].FirstBlock;
        var end = context.Content.Elements[members[^1]].EndBlock;
        return first > segments.Headline && segments.IsFree(first) && StandsBesideText(members, first, end)
            && IsPlace(members[0]) && AreCards(members);
    }

    /// <summary>Where the titles end that stand below a short line, each a link to another page of the site; the line itself
    /// where there are none or too few.</summary>
    internal int EndOfTitles(int label)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[label];
        if (b.Kind != BlockKind.Text || b.Length is 0 or > LongestLabel || b.LinkChars > 0 || segments.Headline < 0
            || label + FewestTitles >= content.Blocks.Length || !IsTitleLink(label + 1) || !IsTitleLink(label + 2)
            || BlockQuestions.IsSentence(content.TextOf(label)) || !IsLabel(label, content.Blocks[label + 1].Element)
            || !IsPlace(content.Blocks[label + 1].Element))
            return label;
        var end = label + 1 + FewestTitles;
        while (end < content.Blocks.Length && IsTitleLink(end))
            end++;
        if (end < content.Blocks.Length && BlockQuestions.IsSentence(content.TextOf(end)))
            return end;
        // Below the text three are a list, the first that no word announces.
        var running = _running ??= Running();
        var above = running[label] - running[segments.Headline];
        return end - label - 1 is >= FewestCards and <= MostCards && EndsList(label + 1, end)
            && above >= LeastText && (running[^1] - running[end]) * LeastBelow <= above
            && !RelatedFinder.IsBeside(content, content.Blocks[label + 1].Element)
            && !segments.Of(SectionKind.Related).Any(segment => segment.Reason != ClaimReason.InlineTeaser) ? end : label;
    }

    /// <summary>Whether the element around all of some lines ends with the last.</summary>
    private bool EndsList(int first, int end)
    {
        var content = context.Content;
        var around = content.Blocks[first].Element;
        while (around > 0 && content.Elements[around].EndBlock < end)
            around = content.Elements[around].Parent;
        return around > 0 && content.Elements[around].EndBlock == end;
    }

    /// <summary>Whether all of a line is the title of another page of the site.</summary>
    private bool IsTitleLink(int block)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.LinkChars < b.Length - LongestDay || !segments.IsFree(block)
            || !IsTitle(content.TextOf(block)))
            return false;
        if (content.Closest(b.Element, "a") is var around and >= 0)
            return content.Attribute(around, "href") is { } whole && IsOfSite(whole);
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Elements[i].Tag is "a" && content.Elements[i].TextEnd > b.Start)
                return IsWhole(b, i) && content.Attribute(i, "href") is { } href && IsOfSite(href);
        }

        return false;
    }

    /// <summary>Whether a link is all of a line, or all but the day before or behind it.</summary>
    private bool IsWhole(in Block b, int link)
    {
        if (b.LinkChars >= b.Length)
            return true;
        ref readonly var e = ref context.Content.Elements[link];
        if (e.TextStart < b.Start || e.TextEnd > b.End || !IsTitle(context.Content.ElementText(link)))
            return false;
        var before = context.Content.Text.AsSpan(b.Start, e.TextStart - b.Start).Trim();
        var behind = context.Content.Text.AsSpan(e.TextEnd, b.End - e.TextEnd).Trim();
        return before.IsEmpty ? DateReading.IsMostlyDate(behind) : behind.IsEmpty && DateReading.IsMostlyDate(before);
    }

    /// <summary>Whether the text of the article stands before the cards or around them, and none between them.</summary>
    private bool StandsBesideText(List<int> members, int first, int end)
    {
        var running = _running ??= Running();
        var (own, chars) = (0, 0);
        foreach (var member in members)
        {
            ref readonly var e = ref context.Content.Elements[member];
            own += running[e.EndBlock] - running[e.FirstBlock];
            chars += e.TextLength;
        }

        // Between the cards stands nothing else.
        if (chars * LargestPart < context.Content.Measure(first, end).Chars * (LargestPart - 1))
            return false;

        var above = running[first] - running[segments.Headline];
        var below = running[^1] - running[end];
        return own == running[end] - running[first] && above >= LeastText && above >= own && below * LeastBelow <= above;
    }

    /// <summary>Sums of lines that read like text and no finder took.</summary>
    private int[] Running()
    {
        var blocks = context.Content.Blocks;
        var sums = new int[blocks.Length + 1];
        for (var block = 0; block < blocks.Length; block++)
        {
            ref readonly var b = ref blocks[block];
            var chars = b.Length > 0 && EastAsianNames.IsLetter(context.Content.Text[b.Start]) ? b.Length * 2 : b.Length;
            sums[block + 1] = sums[block] + (b.Kind == BlockKind.Text && chars >= ShortestRunning
                && b.LinkChars * 3 < b.Length && segments.IsFree(block) ? chars : 0);
        }

        return sums;
    }

    private bool IsPlace(int card)
    {
        var content = context.Content;
        if ((content.Elements[card].Tokens & NoPlace) != 0)
            return false;
        for (var i = content.Elements[card].Parent; i > 0; i = content.Elements[i].Parent)
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "nav" or "header" or "footer" or "form" or "table" or "figure"
                || ((e.Tokens & NoPlace) != 0 && e.Tag is not ("body" or "html" or "main" or "article")))
                return false;
        }

        return true;
    }

    /// <summary>Whether most members hold the title of a page of the site, and no two the same page.</summary>
    private bool AreCards(List<int> members)
    {
        var cards = 0;
        var pages = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (PageOf(member) is { } page && pages.Add(page))
                cards++;
        }

        return cards >= FewestCards && cards * 10 >= members.Count * MostTitled;
    }

    /// <summary>The address of the card's title; null for a box without one, or one that leads elsewhere.</summary>
    private string? PageOf(int member)
    {
        var content = context.Content;
        string? page = null;
        var links = 0;
        for (var i = member; i < content.Elements[member].End && links <= MostLinks; i++)
        {
            if (content.Elements[i].Tag is not "a" || content.Attribute(i, "href") is not { } href)
                continue;
            links++;
            if (page is null && IsTitle(content.ElementText(i)) && (page = href) is not null && !IsOfSite(href))
                return null;
        }

        return links <= MostLinks ? page : null;
    }

    private static bool IsTitle(ReadOnlySpan<char> text) => EastAsianNames.AreIn(text)
        ? text.Length >= ShortestOfSigns : text.Length is >= ShortestTitle and <= LongestTitle && text.Count(' ') >= FewestBlanks;

    /// <summary>Whether an address leads to another page of the site, and not to a picture.</summary>
    private bool IsOfSite(string href)
    {
        if (PageAddress.IsUnresolved(href, context))
            return true;
        return context.Resolve(href, AddressUse.Media) is { } url && Uri.TryCreate(url, UriKind.Absolute, out var address)
            && context.Content.Addresses.Page is { } page && SameSite(address.Host, page.Host)
            && !PageAddress.IsSame(url, href, context) && !BackgroundPictures.IsAddress(href);
    }

    private static bool SameSite(string one, string other) => WithoutPlace(one).SequenceEqual(WithoutPlace(other))
        || one.EndsWith("." + WithoutPlace(other).ToString(), StringComparison.Ordinal);

    private static ReadOnlySpan<char> WithoutPlace(string host) =>
        host.StartsWith("www.", StringComparison.Ordinal) ? host.AsSpan(4) : host;

    /// <summary>Whether the line above the cards is short, no link and no sentence, and stands in the element that holds
    /// them.</summary>
    private bool IsLabel(int block, int card)
    {
        if (block <= segments.Headline || !segments.IsFree(block))
            return false;
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.Length is 0 or > LongestLabel || b.LinkChars > 0
            || content.LabelOf(block) is not (LabelKind.None or LabelKind.FooterGroup)
            || BlockQuestions.IsSentence(content.TextOf(block)))
            return false;
        if (b.HeadingLevel > 0)
            return true;
        // A line in bold or plain is the label when it opens the element around the cards.
        var i = content.Elements[card].Parent;
        for (; i > 0 && content.Elements[i].FirstBlock >= block; i = content.Elements[i].Parent)
        {
            if (content.Elements[i].FirstBlock == block)
                return true;
        }

        return false;
    }
}
