using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Pages that list others: the home page, a section, a subject, an author, what a search found, a blog with its last
/// posts in full.</summary>
/// <remarks>Their text stands in boxes of one shape that open with a link to another page of the site, under headings that are
/// such links, or in lines that are. What else they print is little, and neither signed nor dated.</remarks>
internal sealed class ListPage
{
    private const int FewestItems = 6;

    /// <summary>A section says in so many characters what it is about; under a title that says something there is less.</summary>
    private const int MostOwnText = 400;
    private const int MostUnderTitle = 140;
    private const int LongestName = 24;
    private const int LongestSignature = 100;
    private const int LongestExcerpt = 400;

    /// <summary>The items have so many times the text of the page's own.</summary>
    private const int LeastListed = 2;

    private const int LongestNumber = 4;

    /// <summary>A day or a rubric may stand before the title of a box.</summary>
    private const int LongestBefore = 40;

    /// <summary>So many members of ten open with a link.</summary>
    private const int MostLinked = 8;

    private readonly Segmentation _segments;
    private readonly PageContent _content;
    private readonly bool[] _isItem;
    private string? _host;
    private int _items;
    private int _listed;
    private int _largest;

    private ListPage(Segmentation segments)
    {
        (_segments, _content) = (segments, segments.Content);
        _isItem = new bool[_content.Blocks.Length];
        _host = _content.Addresses.Page?.Host;
    }

    /// <summary>How many pages are listed; 0 for an article.</summary>
    internal static int CountItems(Segmentation segments) =>
        segments.Content.Kind == PageKind.Html ? new ListPage(segments).CountItems() : 0;

    private int CountItems()
    {
        MarkMembers();
        var isTitled = IsTitled();
        var own = 0;
        var isUnderTitle = false;
        for (var block = 0; block < _isItem.Length; block++)
        {
            ref readonly var b = ref _content.Blocks[block];
            if (b.Kind != BlockKind.Text || (isTitled && block == _segments.Headline))
                continue;
            var kind = _segments.KindOf(block);
            if (_isItem[block])
            {
                _listed += b.Length;
            }
            else if (b.LinkChars * 2 >= b.Length && CountTitles(b) is > 0 and var titles)
            {
                if (kind is not (SectionKind.Footer or SectionKind.Languages or SectionKind.Comments))
                    (_items, _listed) = (_items + titles, _listed + b.Length);
                isUnderTitle = b.HeadingLevel > 0 || _content.ElementOf(block).Tag is "dt";
                continue;
            }
            else if (kind is SectionKind.Comments or SectionKind.Faq
                || (kind is SectionKind.Byline && b.Length <= LongestSignature))
            {
                return 0;
            }
            else if (isUnderTitle && b.Length <= LongestExcerpt)
            {
                _listed += b.Length;
            }
            else if (kind is SectionKind.Body or SectionKind.Byline)
            {
                own += b.Length;
            }

            isUnderTitle = false;
        }

        var most = isTitled ? MostUnderTitle : MostOwnText;
        var isList = _items >= FewestItems && own <= most && own * LeastListed <= _listed && _largest * 2 <= _listed;
        return isList ? _items : 0;
    }

    /// <summary>Whether the page has a headline that says something: more than a name, and no link to the page that it is
    /// of.</summary>
    private bool IsTitled()
    {
        var headline = _segments.Headline;
        if (headline < 0 || _isItem[headline] || _content.Blocks[headline].Length <= LongestName)
            return false;
        foreach (var element in _content.ElementsOf(_content.Blocks[headline]))
        {
            if (IsTitle(element, _content.Blocks[headline].Start) && !LeadsToItself(element))
                return false;
        }

        return true;
    }

    private bool LeadsToItself(int link) => _content.Addresses.Page is { } page
        && WebAddress.Resolve(_content.Attribute(link, "href"), page, AddressUse.Page)
            == WebAddress.Resolve(page.OriginalString, page, AddressUse.Page);

    /// <summary>The links that begin in a line and lead to other pages of the site, with words enough for a title.</summary>
    private int CountTitles(in Block b)
    {
        var titles = 0;
        foreach (var element in _content.ElementsOf(b))
            titles += _content.Elements[element].TextStart >= b.Start && IsTitle(element, b.Start) ? 1 : 0;
        return titles;
    }

    /// <summary>Marks the blocks of boxes that open with a link to another page of the site.</summary>
    private void MarkMembers()
    {
        var groups = _content.SiblingGroups;
        for (var number = 0; number < groups.All.Length; number++)
        {
            ref readonly var group = ref groups.All[number];
            if (!SiblingGroups.IsGroup(group) || _isItem[_content.Elements[group.First].FirstBlock])
                continue;
            var members = groups.MembersOf(_content, number);
            if (members.Count(OpensWithTitle) * 10 < members.Count * MostLinked)
                continue;
            foreach (var member in members)
            {
                ref readonly var e = ref _content.Elements[member];
                // Where the headline is no link the box is the article, whatever stands beside it.
                if (e.Holds(_segments.Headline)
                    && _content.Blocks[_segments.Headline] is var headline && headline.LinkChars + 1 < headline.Length)
                    continue;
                _items++;
                _isItem.AsSpan(e.FirstBlock..e.EndBlock).Fill(true);
                _largest = Math.Max(_largest, _content.Measure(e.FirstBlock, e.EndBlock).Chars);
            }
        }
    }

    /// <summary>Whether the first words of a box are such a link, or stand right before it.</summary>
    private bool OpensWithTitle(int member)
    {
        ref readonly var box = ref _content.Elements[member];
        for (var i = member; i < box.End && _content.Elements[i].TextStart <= box.TextStart + LongestBefore; i++)
        {
            if (IsTitle(i, box.TextStart))
                return true;
        }

        return false;
    }

    /// <summary>Whether an element is such a link. Titles with a number before them are those of an article that goes through
    /// something.</summary>
    private bool IsTitle(int element, int start) => _content.Elements[element] is { Tag: "a" } link
        && SiblingGroups.MayBeTitle(_content, link.TextStart, link.TextEnd - link.TextStart)
        && !(link.TextStart - start <= LongestNumber && IsNumbered(_content.Text.AsSpan(start, link.TextEnd - start)))
        && _content.Attribute(element, "href") is { } address && IsWithinSite(address);

    private static bool IsNumbered(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        return digits is 1 or 2 && text[digits] is '.' or ')';
    }

    /// <summary>Whether an address leads to another page of the site; of a page without an address the first link says which that
    /// is.</summary>
    private bool IsWithinSite(string address)
    {
        if (address.StartsWith('#'))
            return false;
        return !Uri.TryCreate(address, UriKind.Absolute, out var absolute) || absolute.Scheme is not ("http" or "https")
            || string.Equals(absolute.Host, _host ??= absolute.Host, StringComparison.OrdinalIgnoreCase);
    }
}
