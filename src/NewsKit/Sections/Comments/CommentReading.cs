using NewsKit.Addresses;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Reads one comment from its elements: author, time, text; the comments nested in it are left out.</summary>
internal sealed partial class CommentReading
{
    private const int LongestName = 100;
    private const int LongestBadge = 30;
    private const int LongestBeforeDate = 3;
    private const int ShortestTitle = 15;
    private const int LongestSignature = 250;

    private readonly PageContent _content;
    private readonly ReadingContext _context;
    private readonly CommentElement _item;
    private readonly List<int> _own = [];
    private readonly List<int> _blocks = [];
    private readonly int _author;
    private readonly int _date;
    private readonly int _text;
    private int _title;

    /// <summary>The block whose line holds name or date, where no element does; -1 for none.</summary>
    private int _nameBlock = -1;
    private int _dateBlock = -1;

    /// <summary>The lines that stand in most comments.</summary>
    private readonly IReadOnlySet<int> _repeated;

    /// <summary>The name in the label of the button that answers it.</summary>
    private readonly string? _replyName;

    internal CommentReading(
        IReadOnlyList<CommentElement> items, int index, IReadOnlySet<int> repeated, ReadingContext context)
    {
        _repeated = repeated;
        _content = context.Content;
        _context = context;
        _item = items[index];
        CollectOwn(items, index + 1);
        _replyName = ReplyName();
        _author = FindAuthor();
        _date = FindDate();
        _text = FindText();
        _title = FindTitle();
    }

    internal Comment Read()
    {
        if (_text < 0 && OnlyBlock() is >= 0 and var only && OneBlockComment.Of(_content, only, 1) is { } whole)
        {
            return new Comment
            {
                Id = Id(),
                Author = _author >= 0 ? Author() : new CommentAuthor { Name = whole.Name },
                Published = DateReading.Read(whole.Date, MachineTime(), _context),
                Permalink = Permalink(),
                Body = BodyBuilder.Build(_content, [only], _context, _item.Element, whole.TextStart),
            };
        }

        var author = Author() ?? AuthorOfTitle();
        var published = Published();
        var blocks = TextBlocks(_text);
        var start = -1;
        if (author is null && blocks.Count > 0 && OneBlockComment.NameAtLead(_content, blocks[0]) is var (name, textStart))
            (author, start) = (new CommentAuthor { Name = name }, textStart);
        var comment = new Comment
        {
            Id = Id(),
            Author = author,
            Published = published,
            Permalink = Permalink(),
            Kind = IsPing() ? CommentKind.Pingback : CommentKind.Comment,
            Title = _title < 0 ? null : _context.Line(_content.ElementText(_title)),
            Body = BodyBuilder.Build(_content, blocks, _context, _text >= 0 ? _text : Layout(blocks), start,
                blocks.Count > 0 ? CommentButtons.EndOfText(_content, _content.Blocks[blocks[^1]]) : -1),
        };
        if (comment.Body.Count > 0 || _text < 0)
            return comment;
        return comment with { Body = BodyBuilder.Build(_content, TextBlocks(-1), _context, _item.Element) };
    }

    /// <summary>The one block of the comment, its number aside; -1 for more.</summary>
    private int OnlyBlock()
    {
        var only = -1;
        foreach (var block in _blocks)
        {
            if (_content.Blocks[block].Kind == BlockKind.Text && IsNumber(_content.TextOf(block)))
                continue;
            if (only >= 0)
                return -1;
            only = block;
        }

        return only;
    }

    /// <summary>Whom a line beside the text says that the comment answers, "En réponse à Marc", "Lise a répondu à Marc"; null
    /// for none.</summary>
    internal string? Addressee()
    {
        foreach (var block in _blocks)
        {
            ref readonly var b = ref _content.Blocks[block];
            if (b.Kind == BlockKind.Text && b.Length <= LongestSignature && !(_text >= 0 && _content.IsWithin(b.Element, _text))
                && LineAnswers.In(_content.TextOf(block)) is { } name)
                return name;
        }

        return null;
    }

    /// <summary>The smallest element around the first line of the text that holds the signature too: what stands around both,
    /// a table as well, is layout.</summary>
    private int Layout(List<int> blocks)
    {
        if (blocks.Count == 0)
            return _item.Element;
        var i = _content.Blocks[blocks[0]].Element;
        while (i > _item.Element && !HoldsSignature(i) && !HoldsBlock(i, _nameBlock) && !HoldsBlock(i, _dateBlock))
            i = _content.Elements[i].Parent;
        return Math.Max(i, _item.Element);
    }

    private bool HoldsBlock(int element, int block) =>
        block >= 0 && _content.Elements[element].FirstBlock <= block && block < _content.Elements[element].EndBlock;

    private void CollectOwn(IReadOnlyList<CommentElement> items, int next)
    {
        var block = _content.Elements[_item.Element].FirstBlock;
        for (var i = _item.Element; i < _item.End;)
        {
            if (next < items.Count && items[next].Element == i)
            {
                AddBlocks(block, _content.Elements[i].FirstBlock);
                block = CommentTraits.EndBlock(_content, i, items[next].End);
                i = items[next].End;
                while (next < items.Count && items[next].Element < i)
                    next++;
                continue;
            }

            _own.Add(i++);
        }

        AddBlocks(block, CommentTraits.EndBlock(_content, _item.Element, _item.End));
    }

    private void AddBlocks(int first, int end)
    {
        for (var block = first; block < end; block++)
            _blocks.Add(block);
    }

    private string? Id()
    {
        string? found = null;
        foreach (var i in _own)
        {
            var id = _content.Elements[i].Id;
            if (CommentMarkup.HasItemId(id))
            {
                found = id;
                break;
            }

            if (found is null && id.Length > 0)
                found = id;
        }

        // An anchor before the item carries the number in Drupal.
        if (found is null && _item.Element > 0 && _content.Elements[_item.Element - 1] is { Tag: "a" } anchor
            && CommentMarkup.HasItemId(anchor.Id))
            return anchor.Id;
        if (found is null)
            return _content.Attribute(_item.Element, "data-comment-id");
        return found.StartsWith("li-", StringComparison.Ordinal) || found.StartsWith("div-", StringComparison.Ordinal)
            ? found[(found.IndexOf('-', StringComparison.Ordinal) + 1)..] : found;
    }

    private bool IsPing()
    {
        if (_content.Has(_item.Element, MarkupTokens.Ping))
            return true;
        if (_blocks.Count == 0)
            return false;
        var line = _content.TextOf(_blocks[0]);
        return line.StartsWith("Pingback", StringComparison.OrdinalIgnoreCase)
            || line.StartsWith("Trackback", StringComparison.OrdinalIgnoreCase);
    }

    private string? Permalink()
    {
        var own = Id() is { } id ? CommentMarkup.Number(id).ToString() : "";
        foreach (var i in _own)
        {
            if (_content.Elements[i].Tag is not ("a" or "link") || _content.Attribute(i, "href") is not { } href)
                continue;
            if (LeadsToComment(href) && !_content.Has(i, MarkupTokens.Reply) && !IsOfAnother(href, own))
                return _context.Resolve(href, AddressUse.Media);
        }

        return null;
    }

    private static bool LeadsToComment(string href)
    {
        var leads = href.Contains("#c", StringComparison.Ordinal) || href.Contains("#forum", StringComparison.Ordinal);
        var answers = href.Contains("respond", StringComparison.Ordinal) || href.Contains("replytocom", StringComparison.Ordinal);
        return leads && !answers;
    }

    /// <summary>An answer may link to what it answers.</summary>
    private static bool IsOfAnother(string href, string own) =>
        own.Length > 0 && CommentMarkup.Number(href) is { Length: > 0 } number && !number.SequenceEqual(own);

    /// <summary>The title some systems give a comment: an element named for it, or a heading between signature and
    /// text.</summary>
    private int FindTitle()
    {
        foreach (var i in _own)
        {
            ref readonly var e = ref _content.Elements[i];
            if (i == _item.Element || i == _author || e.TextLength is <= 0 or > LongestSignature
                || (IsInText(i) && !IsTitleOfPage(e)) || _content.ElementText(i) is ['#', >= '0' and <= '9', ..])
                continue;
            if (e.Classes.Contains("forum-titre", StringComparison.Ordinal) || IsTitleOfPage(e)
                || (IsNamedTitle(e) && !HoldsSignature(i)
                && _content.LabelOf(Math.Min(e.FirstBlock, _content.Blocks.Length - 1)) == LabelKind.None
                && !IsSigned(_content.ElementText(i))))
                return i;
        }

        return -1;
    }

    /// <summary>Whether a bold line is the title of the page, which some systems give to every comment.</summary>
    private bool IsTitleOfPage(in PageElement e) => e.Tag is "b" or "strong" && e.TextLength >= ShortestTitle
        && e.FirstBlock < e.EndBlock && _content.Blocks[e.FirstBlock].Length <= e.TextLength
        && _context.Metadata.First(MetadataField.DocumentTitle)?.Value is { } title
        && title.AsSpan().StartsWith(_content.Text.AsSpan(e.TextStart, e.TextEnd - e.TextStart).Trim(), StringComparison.Ordinal);

    /// <summary>Whether a line names somebody beside a date.</summary>
    private static bool IsSigned(ReadOnlySpan<char> line) => DateReading.FindIn(line) is { } date
        && CommentNames.Beside(line, date.Start, date.Length) is not null;

    private bool IsInText(int element) => _text >= 0 && _content.IsWithin(element, _text);

    private static bool IsNamedTitle(in PageElement e) => e.Tag is "h2" or "h3" or "h4" or "h5" or "h6"
        || (e.Tag is "div" or "b" or "strong" or "p" && (e.Tokens & MarkupTokens.Title) != 0);

    private bool IsSignatureBlock(int block) => block == _nameBlock || block == _dateBlock || block == _joinedBlock
        || (_joinedBlock >= 0 && block - _joinedBlock is 1 or -1 && IsLabelledNumber(_content.TextOf(block)));

    /// <summary>What a board counts of its writers: <c>Beiträge: 310</c>.</summary>
    private static bool IsLabelledNumber(ReadOnlySpan<char> line) => line.IndexOf(':') is > 0 and var colon
        && line[(colon + 1)..].Trim(" \u00A0") is { Length: > 0 and < 8 } number && !number.ContainsAnyExceptInRange('0', '9');

    private bool Holds(int element, int inner) => inner >= 0 && _content.IsWithin(inner, element);
}
