using System.Globalization;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Flat blocks of a page back to nested blocks of the model: lists, quotes, tables, figures around their
/// parts.</summary>
/// <remarks>Iterative: the open structures are a stack of open blocks, closed when a block lies outside them.</remarks>
internal sealed partial class BodyBuilder
{
    private const int DeepestNesting = 16;
    private const int LargestNumber = 1_000_000;
    private readonly PageContent _content;
    private readonly ReadingContext _context;
    private readonly DataTables _dataTables;
    private int _first;
    private int _last;
    private readonly List<OpenBlock> _open = [new OpenBlock(OpenBlockKind.Root, -1)];

    private BodyBuilder(ReadingContext context)
    {
        _content = context.Content;
        _context = context;
        _dataTables = new DataTables(_content);
    }

    /// <summary>The model blocks of some page blocks, given in page order.</summary>
    /// <param name="content">The page.</param>
    /// <param name="blocks">The blocks to keep.</param>
    /// <param name="context">What readers share.</param>
    /// <param name="scope">Structures around this element are left out; -1 keeps all.</param>
    /// <param name="answerStart">Where the text of the first block starts, when its beginning belongs elsewhere; -1 for its
    /// start.</param>
    /// <param name="textEnd">Where the text of the last block ends, when its end belongs elsewhere; -1 for its end.</param>
    internal static IReadOnlyList<BodyBlock> Build(PageContent content, IReadOnlyList<int> blocks, ReadingContext context,
        int scope = -1, int answerStart = -1, int textEnd = -1)
    {
        var builder = new BodyBuilder(context);
        if (blocks.Count > 0)
            (builder._first, builder._last) = (blocks[0], blocks[^1]);
        var path = new List<(int Element, OpenBlockKind Kind)>();
        for (var i = 0; i < blocks.Count; i++)
        {
            builder.PathTo(content.Blocks[blocks[i]].Element, scope, path);
            builder.Align(path);
            builder.Add(blocks[i], i == 0 && answerStart >= 0 ? answerStart : content.Blocks[blocks[i]].Start,
                i == blocks.Count - 1 && textEnd >= 0 ? textEnd : content.Blocks[blocks[i]].End);
        }

        builder.CloseTo(1);
        foreach (var note in builder._sideNotes ?? [])
            builder._open[0].AddNote(note);
        return builder._open[0].Blocks;
    }

    /// <summary>The structures around an element, outermost first.</summary>
    private void PathTo(int element, int scope, List<(int Element, OpenBlockKind Kind)> path)
    {
        path.Clear();
        for (var i = element; i > scope && i >= 0; i = _content.Elements[i].Parent)
        {
            var kind = KindOf(i);
            if (kind == OpenBlockKind.None)
                continue;
            // Parts of a box are often named after it: the outermost is the box.
            if (kind == OpenBlockKind.Aside)
                path.RemoveAll(inner => inner.Kind == OpenBlockKind.Aside);
            else if (kind == OpenBlockKind.PullQuote)
                path.RemoveAll(inner => inner.Kind is OpenBlockKind.Quote or OpenBlockKind.PullQuote);
            path.Add((i, kind));
        }

        path.Reverse();
        if (path.Count > DeepestNesting)
            path.RemoveRange(DeepestNesting, path.Count - DeepestNesting);
    }

    private void Align(List<(int Element, OpenBlockKind Kind)> path)
    {
        var shared = 0;
        while (shared < path.Count && shared + 1 < _open.Count && _open[shared + 1].Element == path[shared].Element)
            shared++;
        CloseTo(shared + 1);
        for (var i = shared; i < path.Count; i++)
        {
            var open = new OpenBlock(path[i].Kind, path[i].Element);
            if (open.Kind == OpenBlockKind.Cell)
                open.IsHeader = _content.Elements[open.Element].Tag is "th";
            if (open.Kind == OpenBlockKind.List)
            {
                open.IsOrdered = _content.Elements[open.Element].Tag is "ol";
                open.IsReversed = _content.Attribute(open.Element, "reversed") is not null;
                open.Number = Number(open.Element, "start");
            }

            open.Name = open.Kind == OpenBlockKind.Note ? _content.Notes.Elements[open.Element] : null;
            if (open.Kind == OpenBlockKind.Item)
                open.Number = Number(open.Element, "value");
            _open.Add(open);
        }
    }

    private int? Number(int element, string attribute) =>
        int.TryParse(_content.Attribute(element, attribute), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number <= LargestNumber ? number : null;

    private void CloseTo(int count)
    {
        while (_open.Count > count)
        {
            var open = _open[^1];
            _open.RemoveAt(_open.Count - 1);
            if (open.Kind == OpenBlockKind.Row)
                open.AddEmptyCells(CellsOf(open.Element));
            open.CloseInto(_open[^1]);
        }
    }

    private List<int> CellsOf(int row)
    {
        var cells = new List<int>();
        for (var i = row + 1; i < _content.Elements[row].End; i = _content.Elements[i].End)
        {
            if (_content.Elements[i].Tag is "td" or "th")
                cells.Add(i);
        }

        return cells;
    }

    private void Add(int block, int start, int end)
    {
        ref readonly var b = ref _content.Blocks[block];
        var open = _open[^1];
        switch (b.Kind)
        {
            case BlockKind.Text when SeparatorLine.IsOne(_content.TextOf(block)):
                open.Add(new Separator());
                break;
            case BlockKind.Text when MediaReading.IsAddressAlone(_content, block)
                && MediaReading.OfAddress(_content.StringOf(block), _context) is { } shown:
                open.Add(shown);
                break;
            case BlockKind.Text:
                AddText(block, start, end, open);
                break;
            case BlockKind.Code when CodeReading.Read(_content, block) is { } code:
                open.Add(code);
                break;
            case BlockKind.Image when open.Kind == OpenBlockKind.Post && open.Blocks.Count == 0:
                break;
            case BlockKind.Image when ImageReading.Read(b.Element, _context) is { } image:
                if (MediaReading.OfStill(image.Url) is { } film)
                    open.Add(film);
                else
                    open.AddImage(image);
                break;
            case BlockKind.Formula when _content.Attribute(b.Element, PageAttribute.Formula) is { } formula:
                open.Add(new FormulaBlock { Tex = formula });
                break;
            case BlockKind.Separator:
                open.Add(new Separator());
                break;
            case BlockKind.Embed or BlockKind.Video or BlockKind.Audio when MediaReading.Read(_context, b) is { } media:
                open.Add(media);
                break;
            default:
                break;
        }
    }

    private void AddText(int block, int start, int end, OpenBlock open)
    {
        ref readonly var b = ref _content.Blocks[block];
        if (_open.Find(each => each.Kind == OpenBlockKind.Note) is { } note)
            (start, end) = NoteRange(block, note);
        if (TeaserTail.Start(_content, b) is >= 0 and var tail && tail > start)
            end = tail;
        while (start < end && char.IsWhiteSpace(_content.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_content.Text[end - 1]))
            end--;
        if (start >= end)
            return;
        var text = _content.Text[start..end];
        if (open.Kind == OpenBlockKind.Post)
        {
            open.NotePostLink(SocialPosts.LinkOf(_content, open.Element, _context));
            if (_content.Elements[open.Element].Tag is not "figure")
                SocialPosts.ReadLine(_content, block, open, _context);
            return;
        }

        if (open.IsFigure && !IsCaption(b.Element, open.Element) && _content.CaptionBoxes.IsControl(block))
            return;
        if (open.IsFigure && (IsCaption(b.Element, open.Element) || open.Kind == OpenBlockKind.Figure))
        {
            if (_content.Closest(b.Element, MarkupTokens.Credit) is var named && named > open.Element
                && !_content.Has(named, MarkupTokens.Caption))
                open.AddCredit(CaptionText.Maker(text) ?? text);
            else
                open.AddCaption(CaptionText.WithoutCredit(_content, block, open.Element, text, out var credit), credit,
                    _content.Elements[open.Element].Tag is "table" ? PictureGrid.PictureOf(_content, open.Element, block) : -1);
            return;
        }

        if (IsOfPictureBefore(block))
        {
            var caption = CaptionText.WithoutCredit(_content, block, b.Element, text, out var credit);
            if (open.CaptionBefore(caption, credit) || caption is null)
                return;
        }

        if (Captioned(b.Element) is { } captioned)
        {
            captioned.AddCaption(text, null);
            return;
        }

        if (open.Kind is OpenBlockKind.Quote or OpenBlockKind.PullQuote && IsCite(b, open.Element))
        {
            open.Cite = text.TrimStart(OpenBlock.Dashes);
            return;
        }

        if (open.Kind is not (OpenBlockKind.Cell or OpenBlockKind.Term) && TexInText.Displayed(text) is { } tex)
        {
            open.Add(new FormulaBlock { Tex = tex });
            return;
        }

        var inlines = _content.Notes.Sides.Count > 0 ? WithoutSideNotes(block, start, end, ref text)
            : InlineRuns.Of(_content, start, end, b.Element);
        open.Add(b.HeadingLevel > 0
            ? new Heading { Level = Math.Clamp(b.HeadingLevel, 2, 6), Text = text, Inlines = inlines }
            : new Paragraph { Text = text, Inlines = inlines });
    }

    /// <summary>The figure without a picture whose caption holds the element; null for none.</summary>
    private OpenBlock? Captioned(int element)
    {
        var open = _open.FindLast(each => each.Kind == OpenBlockKind.Captioned);
        if (open is null)
            return null;
        var caption = _content.Elements[open.Element].Tag is "figure" ? _content.Closest(element, "figcaption")
            : _content.Closest(element, MarkupTokens.Caption);
        return caption > open.Element && _content.IsWithin(caption, open.Element) ? open : null;
    }

    /// <summary>A quoted source: text wholly within <c>cite</c> or <c>footer</c>.</summary>
    private bool IsCite(in Block b, int quote)
    {
        for (var i = b.Element; i > quote; i = _content.Elements[i].Parent)
        {
            if (_content.Elements[i].Tag is "footer" or "cite")
                return true;
        }

        foreach (var i in _content.ElementsOf(b))
        {
            ref readonly var e = ref _content.Elements[i];
            if (i != b.Element && e.Tag is "cite" && e.TextStart <= b.Start + 2 && e.TextEnd >= b.End - 1)
                return true;
        }

        return false;
    }
}
