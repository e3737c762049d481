using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Reads one comment from its element: author, time, text; the items nested in it are left out.</summary>
internal sealed partial class CommentParts
{
    private const int LongestName = 100;

    private static readonly string[] NameClasses =
        ["fn", "p-author", "comment-author-link", "comment-author-name", "wpd-comment-author", "wc-comment-author", "user", "username", "nickname", "url"];

    private readonly PageContent _content;
    private readonly ReadingContext _context;
    private readonly int _item;
    private readonly List<int> _own = [];
    private int _author = -1;
    private int _date = -1;

    internal CommentParts(int item, IReadOnlySet<int> items, ReadingContext context)
    {
        _content = context.Content;
        _context = context;
        _item = item;
        for (var i = item; i < _content.Elements[item].End;)
        {
            if (i > item && items.Contains(i))
            {
                i = _content.Elements[i].End;
                continue;
            }

            _own.Add(i++);
        }
    }

    internal Comment Read()
    {
        _author = FindAuthor();
        _date = FindDate();
        var isPing = _content.Has(_item, MarkupTokens.Ping);
        return new Comment
        {
            Id = Id(),
            Author = Author(),
            Published = Published(),
            Permalink = Permalink(),
            Kind = isPing ? CommentKind.Pingback : CommentKind.Comment,
            Title = Title(),
            Body = BodyBuilder.Build(_content, TextBlocks(), _context, TextElement() is var text and >= 0 ? text : _item),
        };
    }

    private string? Id()
    {
        foreach (var i in _own)
        {
            if (_content.Elements[i].Id is { Length: > 0 } id)
                return id.StartsWith("li-", StringComparison.Ordinal) || id.StartsWith("div-", StringComparison.Ordinal) ? id[(id.IndexOf('-', StringComparison.Ordinal) + 1)..] : id;
        }

        return null;
    }

    private int FindAuthor()
    {
        foreach (var i in _own)
        {
            if (_content.Attribute(i, "itemprop") is "author" or "creator" && IsShort(i))
                return Inner(i, "name");
        }

        foreach (var name in NameClasses)
        {
            foreach (var i in _own)
            {
                if (_content.HasClass(i, name) && IsShort(i) && !DateReading.IsMostlyDate(_content.ElementText(i)))
                    return i;
            }
        }

        foreach (var i in _own)
        {
            if (i > _item && (_content.Elements[i].Tag is "cite" || _content.Has(i, MarkupTokens.Author) || IsSpipAuthor(i)) && IsShort(i)
                && !_content.ElementText(i).Contains('\n') && FirstLineIsName(i))
                return i;
        }

        return -1;
    }

    private bool IsSpipAuthor(int i) => _content.Elements[i].Classes.Contains("forum-qui", StringComparison.Ordinal);

    private bool FirstLineIsName(int i) => DateReading.FindIn(_content.ElementText(i)) is not { Start: 0 };

    private int Inner(int element, string itemprop)
    {
        for (var i = element + 1; i < _content.Elements[element].End; i++)
        {
            if (string.Equals(_content.Attribute(i, "itemprop"), itemprop, StringComparison.Ordinal) && IsShort(i))
                return i;
        }

        return element;
    }

    private bool IsShort(int i) => _content.Elements[i].TextEnd - _content.Elements[i].TextStart is > 0 and <= LongestName;

    private int FindDate()
    {
        foreach (var i in _own)
        {
            if (_content.Elements[i].Tag is "time" || _content.Attribute(i, "itemprop") is "commentTime" or "dateCreated" or "datePublished")
                return i;
        }

        foreach (var i in _own)
        {
            if (i > _item && i != _author && _content.Has(i, MarkupTokens.Date | MarkupTokens.Meta) && IsShort(i) && DateReading.FindIn(_content.ElementText(i)) is not null)
                return i;
        }

        foreach (var i in _own)
        {
            if (i > _item && _content.Has(i, MarkupTokens.Date) && IsShort(i) && i != _author)
                return i;
        }

        return -1;
    }

    private CommentAuthor? Author()
    {
        var printed = _author >= 0 ? _content.ElementText(_author).ToString() : NameBeforeDate();
        if (printed is null || TextField.Of(CommentNames.Clean(printed), _context) is not { } name)
            return null;
        return new CommentAuthor { Name = name, Url = _author >= 0 ? AuthorAddress() : null };
    }

    /// <summary>In a line such as "par Luc le 7 mai 2020 - 12:38" the name stands before the date.</summary>
    private string? NameBeforeDate()
    {
        for (var block = _content.Elements[_item].FirstBlock; block < _content.Elements[_item].EndBlock; block++)
        {
            if (_content.Blocks[block].Kind != BlockKind.Text)
                continue;
            var line = _content.TextOf(block);
            return DateReading.FindIn(line) is { Start: > 1 and <= LongestName } date ? line[..date.Start].ToString() : null;
        }

        return null;
    }

    private string? AuthorAddress()
    {
        for (var i = _author; i < _content.Elements[_author].End; i++)
        {
            if (_content.Elements[i].Tag is "a" && _context.Resolve(_content.Attribute(i, "href"), AddressUse.Media) is { } url)
                return url;
        }

        return _content.Closest(_author, "a") is var around && around > _item
            ? _context.Resolve(_content.Attribute(around, "href"), AddressUse.Media) : null;
    }

    private Timestamp? Published()
    {
        if (_date >= 0)
        {
            var machine = _content.Attribute(_date, "datetime") ?? _content.Attribute(_date, "content") ?? _content.Attribute(_date, "title");
            return DateReading.Read(DatePart(_content.ElementText(_date)), machine, _context);
        }

        foreach (var block in HeadBlocks())
        {
            var line = _content.TextOf(block);
            if (DateReading.FindIn(line) is { } found)
                return DateReading.Read(line.Slice(found.Start, found.Length).ToString(), null, _context);
        }

        return null;
    }

    private static string DatePart(ReadOnlySpan<char> text) =>
        text.Length > 30 && DateReading.FindIn(text) is { } found ? text.Slice(found.Start, found.Length).ToString() : text.ToString();

    /// <summary>The blocks that may hold signature and date: those before the text.</summary>
    private IEnumerable<int> HeadBlocks()
    {
        var text = TextElement();
        var end = text >= 0 ? _content.Elements[text].FirstBlock : Math.Min(_content.Elements[_item].EndBlock, _content.Elements[_item].FirstBlock + 3);
        for (var block = _content.Elements[_item].FirstBlock; block < end; block++)
        {
            if (_content.Blocks[block].Kind == BlockKind.Text && IsOwn(block))
                yield return block;
        }
    }

    private string? Permalink()
    {
        foreach (var i in _own)
        {
            if (_content.Elements[i].Tag is "a" or "link" && _content.Attribute(i, "href") is { } href
                && (href.Contains("#comment", StringComparison.Ordinal) || href.Contains("#c", StringComparison.Ordinal) || href.Contains("#forum", StringComparison.Ordinal))
                && !href.Contains("respond", StringComparison.Ordinal) && !href.Contains("replytocom", StringComparison.Ordinal)
                && !_content.Has(i, MarkupTokens.Reply))
                return _context.Resolve(href, AddressUse.Media);
        }

        return null;
    }

    private string? Title()
    {
        foreach (var i in _own)
        {
            if (i > _item && (_content.Elements[i].Classes.Contains("forum-titre", StringComparison.Ordinal)
                || (_content.HasClass(i, "comment-title") && _content.Elements[i].Tag is "h3" or "h4" or "h5" or "div")))
                return TextField.Of(_content.ElementText(i), _context);
        }

        return null;
    }
}
