using System.Globalization;
using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The links of a list of cards, one a card: the links to sections, authors and comments beside the titles are left
/// out.</summary>
internal sealed class LinkCards(PageContent content, int first, int end, int scope)
{
    /// <summary>A link longer than this is a title, whatever the element around it is called.</summary>
    private const int LongestDetail = 40;

    /// <summary>Names of sections and people are shorter than this.</summary>
    private const int LongestLabel = 25;

    private const int MostInCard = 3;
    private const int FewestOfList = 2;

    /// <summary>In blanks.</summary>
    private const int MostOfOnward = 3;
    private const int CardLevels = 4;

    /// <summary>A card with the section's name in a heading and the title in another.</summary>
    private const int HeadingsOfTwo = 2;

    private const MarkupTokens Details =
        MarkupTokens.Date | MarkupTokens.Author | MarkupTokens.Tags | MarkupTokens.Counter | MarkupTokens.Kicker
        | MarkupTokens.Comment | MarkupTokens.Share;

    /// <summary>Names of whole cards and of titles: WordPress writes the categories of a post beside them.</summary>
    private const MarkupTokens Cards =
        MarkupTokens.Article | MarkupTokens.Teaser | MarkupTokens.Title | MarkupTokens.Headline;

    private readonly List<Card> _cards = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private int _unresolved;
    private readonly int[] _headings = Running(first, end, i => LinkTitle.IsHeading(content.Elements[i].Tag));
    private readonly int[] _links = Running(first, end, i => content.Elements[i].Tag is "a");

    internal static List<RelatedLink> Read(int firstBlock, int endBlock, int scope, ReadingContext context)
    {
        var content = context.Content;
        var (first, end) = ElementRange(content, firstBlock, endBlock, scope);
        var cards = new LinkCards(content, first, end, scope);
        for (var i = first; i < end && cards._cards.Count < context.Limits.Links; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "a" && e.FirstBlock <= endBlock && BeginsFrom(content, e, firstBlock))
                cards.Add(i, context);
        }

        if (cards._unresolved > 0)
            context.Log.Info(DiagnosticCodes.LinksUnresolved, "sections", string.Create(CultureInfo.InvariantCulture,
                $"{cards._unresolved} links have no address of their own: the page's is not known."));
        cards.MendRepeated(context);
        return cards.Titles();
    }

    /// <summary>A heading that stands on several cards names their section: the title is the rest of the link.</summary>
    private void MendRepeated(ReadingContext context)
    {
        var times = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var card in _cards)
            times[card.Title.Text] = times.GetValueOrDefault(card.Title.Text) + 1;
        for (var i = 0; i < _cards.Count; i++)
        {
            if (times[_cards[i].Title.Text] > 1 && _cards[i].Title.Rank == TitleRank.Heading
                && LinkTitle.BesideHeading(_cards[i].Link, context) is { } title)
                _cards[i] = _cards[i] with { Title = title };
        }
    }

    private void Add(int link, ReadingContext context)
    {
        if (content.Attribute(link, "href") is not { Length: > 0 } href)
            return;
        var url = context.Resolve(href, AddressUse.Media);
        var key = url ?? (PageAddress.IsUnresolved(href, context) ? href : null);
        if (key is null || PageAddress.IsSame(url, href, context) || IsDetail(link)
            || content.Attribute(link, "rel") is "prev" or "next")
            return;
        if (LinkTitle.Of(link, scope, context) is not { } title)
            return;
        var isKnown = _places.TryGetValue(key, out var place);
        if (isKnown && IsBetter(title, _cards[place].Title))
            _cards[place] = _cards[place] with { Title = title, Link = link };
        if (isKnown)
            return;
        _unresolved += url is null ? 1 : 0;
        _places.Add(key, _cards.Count);
        _cards.Add(new Card(link, title, url));
    }

    private List<RelatedLink> Titles()
    {
        var titled = Running(first, end, _cards.Where(card => card.Title.Rank == TitleRank.Heading).Select(card => card.Link));
        var any = Running(first, end, _cards.Select(card => card.Link));
        var items = new List<RelatedLink>();
        for (var place = 0; place < _cards.Count; place++)
        {
            var card = _cards[place];
            if (card.Title.Rank != TitleRank.Heading ? IsBesideHeading(card.Link, titled) : IsAboveHeading(place, titled))
                continue;
            if (IsBesideTitle(place, any) || IsOnward(place)
                || (_cards.Count > 1 && content.Attribute(card.Link, "href") is { } href && AuthorAddress.Is(href)))
                continue;
            items.Add(new RelatedLink { Text = card.Title.Text, Url = card.Url });
        }

        return items;
    }

    /// <summary>Whether the element that holds the link is named for something other than a title, and holds little
    /// more.</summary>
    private bool IsDetail(int link)
    {
        ref readonly var a = ref content.Elements[link];
        if (IsTag(link, a.TextLength))
            return true;
        if (a.TextLength > LongestDetail)
            return false;
        for (var i = link; i > scope && i >= first; i = content.Elements[i].Parent)
        {
            ref readonly var e = ref content.Elements[i];
            if ((e.Tokens & Details) != 0 && (e.Tokens & Cards) == 0 && Count(_headings, i) == 0
                && IsLittleMore(i, a.TextLength))
                return true;
        }

        return false;
    }

    /// <summary>Whether a link says that it leads to a topic or an author: by <c>rel</c>, or by its address and a few
    /// words.</summary>
    private bool IsTag(int link, int chars) => content.AttributeHasWord(link, "rel", "tag")
        || content.AttributeHasWord(link, "rel", "author")
        || (chars <= LongestLabel && content.Attribute(link, "href") is { } href && TopicAddress.Is(href));

    private bool IsLittleMore(int element, int chars)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.TextLength <= (chars * 2) + LongestLabel)
            return true;
        var links = Count(_links, element);
        return content.Measure(e.FirstBlock, e.EndBlock).LinkChars <= links * LongestLabel;
    }

    /// <summary>Whether another link of the card is its heading: the smallest element around both holds no other
    /// heading.</summary>
    private bool IsBesideHeading(int link, int[] titled)
    {
        if (titled[^1] < 2)
            return false;
        for (var i = link; i > scope && i >= first; i = content.Elements[i].Parent)
        {
            if (Count(titled, i) is var headings and > 0)
                return headings == 1 && Count(_links, i) <= MostInCard * 2;
        }

        return false;
    }

    /// <summary>Whether a short heading is the section's name above the title in the heading after it.</summary>
    private bool IsAboveHeading(int place, int[] titled)
    {
        var link = _cards[place].Link;
        if (titled[^1] <= HeadingsOfTwo || content.Elements[link].TextLength > LongestLabel)
            return false;
        var child = link;
        for (var i = content.Elements[link].Parent; i > scope && i >= first; i = content.Elements[i].Parent)
        {
            if (Count(titled, i) is var headings and > 1)
                return headings == HeadingsOfTwo && HoldsLonger(i, child, place);
            child = i;
        }

        return false;
    }

    /// <summary>Whether the last link is a few words outside the list that all others stand in: « Toute l’actu Brève ».</summary>
    private bool IsOnward(int place)
    {
        if (place < FewestOfList || place != _cards.Count - 1 || _cards[place].Title is not
            { Rank: TitleRank.Text, Text: { Length: <= LongestLabel } words } || words.AsSpan().Count(' ') > MostOfOnward
            || content.Closest(_cards[place].Link, "li") > scope || _cards[place].Url is not { } url
            || !Uri.TryCreate(url, UriKind.Absolute, out var address) || address.AbsolutePath.Trim('/').Contains('/'))
            return false;
        return _cards.TrueForAll(card => card.Link == _cards[place].Link
            || (content.Closest(card.Link, "li") > scope && card.Title.Text.Length > words.Length));
    }

    /// <summary>Whether a few words stand beside a title that is much longer, in one card: a section, an
    /// author.</summary>
    private bool IsBesideTitle(int place, int[] any)
    {
        var card = _cards[place];
        ref readonly var e = ref content.Elements[card.Link];
        if (card.Title.Text.Length > LongestLabel || card.Title.Text.AsSpan().Count(' ') > 2 || any[^1] < 2)
            return false;
        var child = card.Link;
        for (var (i, level) = (e.Parent, 0); i > scope && i >= first && level < CardLevels; level++)
        {
            if (Count(any, i) is var links and > 1)
                return links <= MostInCard && links < any[^1] && HoldsLonger(i, child, place);
            if (content.Elements[i].Tag is "li" or "article" or "tr" or "figure")
                return false;
            child = i;
            i = content.Elements[i].Parent;
        }

        return false;
    }

    /// <summary>Whether another link in the element is a title more than twice as long, and does not stand beside this one as its
    /// like.</summary>
    private bool HoldsLonger(int element, int child, int place)
    {
        var chars = _cards[place].Title.Text.Length;
        for (var near = Math.Max(0, place - MostInCard); near < Math.Min(_cards.Count, place + MostInCard + 1); near++)
        {
            var card = _cards[near];
            if (!content.IsWithin(card.Link, element) || card.Title.Text.Length <= Math.Max(LongestLabel, chars * 2))
                continue;
            var other = card.Link;
            while (content.Elements[other].Parent != element)
                other = content.Elements[other].Parent;
            if (other != child && !AreAlike(content.Elements[other], content.Elements[child]))
                return true;
        }

        return false;
    }

    private static bool AreAlike(in PageElement one, in PageElement other) =>
        one.Tag is not "a" && string.Equals(one.Tag, other.Tag, StringComparison.Ordinal)
        && string.Equals(one.Classes, other.Classes, StringComparison.Ordinal);

    /// <summary>Whether a title is surer, goes on where the known one is cut, or says more than one of a few words.</summary>
    private static bool IsBetter(LinkTitle title, LinkTitle known)
    {
        var end = title.Text.TrimEnd('.', '…', ' ');
        if (end.Length < title.Text.Length && known.Text.StartsWith(end, StringComparison.Ordinal))
            return false;
        if (title.Rank != known.Rank && known.Rank != TitleRank.Text)
            return title.Rank > known.Rank;
        var stem = known.Text.TrimEnd('.', '…', ' ');
        if (stem.Length < known.Text.Length && title.Text.StartsWith(stem, StringComparison.Ordinal))
            return true;
        var isCut = title.Text.EndsWith('…') || title.Text.EndsWith("...", StringComparison.Ordinal);
        return !isCut && (title.Rank > known.Rank || known.Text.Length < 20) && title.Text.Length > known.Text.Length;
    }

    private static (int First, int End) ElementRange(PageContent content, int firstBlock, int endBlock, int scope)
    {
        if (scope >= 0)
            return (scope, content.Elements[scope].End);
        var first = content.Blocks[firstBlock].Element;
        while (content.Elements[first].Parent is var parent and > 0 && BeginsFrom(content, content.Elements[parent], firstBlock))
            first = parent;
        var last = content.Blocks[endBlock - 1].Element;
        return (first, content.Elements[last].End);
    }

    /// <summary>Whether an element begins with a block or behind it: a link around a heading opens in the line that stands before
    /// it in the same box, and holds nothing of that.</summary>
    private static bool BeginsFrom(PageContent content, in PageElement e, int block) => e.FirstBlock >= block
        || (block > 0 && e.EndBlock > block && e.TextStart >= content.Blocks[block - 1].End);

    /// <summary>How many elements of the range hold before each place.</summary>
    private static int[] Running(int first, int end, Func<int, bool> counts)
    {
        var sums = new int[end - first + 1];
        for (var i = first; i < end; i++)
            sums[i - first + 1] = sums[i - first] + (counts(i) ? 1 : 0);
        return sums;
    }

    private static int[] Running(int first, int end, IEnumerable<int> elements)
    {
        var marked = elements.ToHashSet();
        return Running(first, end, marked.Contains);
    }

    private int Count(int[] sums, int element) =>
        sums[Math.Min(content.Elements[element].End, end) - first] - sums[Math.Max(element, first) - first];

    private readonly record struct Card(int Link, LinkTitle Title, string? Url);
}
