using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <content>Which structure of the model an element of the page is.</content>
internal sealed partial class BodyBuilder
{
    private OpenBlockKind KindOf(int element)
    {
        ref readonly var e = ref _content.Elements[element];
        if (_content.Notes.Elements.ContainsKey(element))
            return OpenBlockKind.Note;
        switch (e.Tag)
        {
            case "dl" when _content.Notes.Elements.Count > 0 && e.FirstBlock < e.EndBlock
                && _content.Notes.Elements.ContainsKey(_content.Blocks[e.FirstBlock].Element):
            case "ul" or "ol" when HoldsNotes(e):
            case "table" or "tr" or "td" or "th" when IsOfNotes(element):
                return OpenBlockKind.None;
            case "ul" or "ol" when HoldsPictures(element):
                return OpenBlockKind.None;
            case "ul" or "ol" or "menu" or "dir":
                return OpenBlockKind.List;
            case "li":
                return _content.CaptionBoxes.Contains(element) ? OpenBlockKind.Figure : OpenBlockKind.Item;
            case "blockquote":
                return e.TextLength == 0 || IsCaptionOfBox(element) ? OpenBlockKind.None
                    : SocialPosts.IsPost(e) ? OpenBlockKind.Post
                    : IsPullQuote(element) ? OpenBlockKind.PullQuote : OpenBlockKind.Quote;
            case "aside" when IsPullQuote(element):
                return OpenBlockKind.PullQuote;
            case "aside" or "div" or "section" when BoxShape.IsBox(_content, element) || BoxShape.IsSummary(_content, element)
                || BoxShape.IsSetApart(_content, element):
                return OpenBlockKind.Aside;
            case "figure":
                return SocialPosts.IsPost(e) ? OpenBlockKind.Post
                    : IsPullQuote(element) ? OpenBlockKind.PullQuote
                    : (e.Tokens & MarkupTokens.Gallery) != 0 ? OpenBlockKind.Gallery
                    : FigureShape.HoldsImage(_content, e) ? OpenBlockKind.Figure : OpenBlockKind.Captioned;
            case "table" when _content.CaptionBoxes.Contains(element):
                return OpenBlockKind.Gallery;
            case "table" when !_dataTables.Holds(element) && FigureShape.IsPictureTable(_content, element):
                return OpenBlockKind.Figure;
            case "dl":
                return _content.CaptionBoxes.Contains(element) ? OpenBlockKind.Figure : OpenBlockKind.Definitions;
            case "dt" or "dd" when _content.CaptionBoxes.Contains(e.Parent):
                return OpenBlockKind.None;
            case "dt":
                return OpenBlockKind.Term;
            case "dd":
                return OpenBlockKind.Definition;
            case "table" when _dataTables.Holds(element):
                return OpenBlockKind.Table;
            case "tr" when InDataTable(element):
                return OpenBlockKind.Row;
            case "td" or "th" when InDataTable(element):
                return OpenBlockKind.Cell;
            case "caption" when InDataTable(element):
                return OpenBlockKind.TableCaption;
            case "div" or "section" when SocialPosts.IsCard(_content, element):
                return OpenBlockKind.Post;
            case "div" when FigureShape.IsCaptionedTable(_content, element):
                return OpenBlockKind.Captioned;
            case "div" or "p" or "span" or "td" or "center":
                return _content.CaptionBoxes.Contains(element) && FigureShape.HoldsImage(_content, e) ? OpenBlockKind.Figure
                    : (e.Tokens & MarkupTokens.Gallery) != 0 && e.Tag is "div" && FigureShape.HoldsOnlyImages(_content, e)
                    ? OpenBlockKind.Gallery
                    : e.Tag is "div" && IsPullQuote(element) ? OpenBlockKind.PullQuote
                    : e.Tag is "div" && _content.CaptionBoxes.Contains(element) ? OpenBlockKind.Captioned : OpenBlockKind.None;
            default:
                return e.Tag.Contains('-') && _content.CaptionBoxes.Contains(element) && FigureShape.HoldsImage(_content, e)
                    ? OpenBlockKind.Figure : OpenBlockKind.None;
        }
    }

    /// <summary>Whether an element that quotes by its tag is the caption beside a picture by its name.</summary>
    private bool IsCaptionOfBox(int element) => (_content.Elements[element].Tokens & MarkupTokens.Caption) != 0
        && _content.CaptionBoxes.Around(element) is > 0 and var box && box != element;

    /// <summary>Whether an element is a pull quote, and not all that is built.</summary>
    private bool IsPullQuote(int element) => BoxShape.IsPullQuote(_content, element)
        && !(_content.Elements[element].Holds(_first) && _content.Elements[element].Holds(_last));

    /// <summary>Whether the first item of a list is a note: then all are.</summary>
    private bool HoldsNotes(in PageElement list) => _content.Notes.Elements.Count > 0
        && _content.Closest(_content.Blocks[list.FirstBlock].Element, "li") is var item and >= 0
        && _content.Notes.Elements.ContainsKey(item);

    /// <summary>Whether the items of a list are pictures with their words.</summary>
    private bool HoldsPictures(int list) => list + 1 < _content.Elements[list].End && _content.Elements[list + 1].Tag is "li"
        && _content.CaptionBoxes.Contains(list + 1);

    /// <summary>Whether a table, or a part of one, holds notes in its rows.</summary>
    private bool IsOfNotes(int element) =>
        _content.Notes.Tables.Count > 0 && _content.Notes.Tables.Contains(_content.Closest(element, "table"));

    private bool InDataTable(int element) => _content.Closest(element, "table") is var table and >= 0 && _dataTables.Holds(table);

    /// <summary>The part of a block that is the text of a note; further notes that begin in it are set apart.</summary>
    private (int Start, int End) NoteRange(int block, OpenBlock note)
    {
        ref readonly var b = ref _content.Blocks[block];
        var name = note.Blocks.Count == 0 ? note.Name ?? "" : "";
        var parts = _content.Notes.PartsOf(block);
        if (parts.Count == 0)
            return PageNotes.WithoutWayBack(_content, b, name);
        for (var i = 0; i < parts.Count; i++)
        {
            var (start, end) = PageNotes.WithoutWayBack(
                _content, Part(b, parts[i].Start, i + 1 < parts.Count ? parts[i + 1].Start : b.End), parts[i].Name);
            if (end > start)
                (note.FurtherNotes ??= []).Add(new Note
                {
                    Id = parts[i].Name,
                    Blocks = [new Paragraph
                    {
                        Text = _content.Text[start..end], Inlines = InlineRuns.Of(_content, start, end, b.Element),
                    }],
                });
        }

        return PageNotes.WithoutWayBack(_content, Part(b, b.Start, parts[0].Start), name);
    }

    private static Block Part(in Block b, int start, int end) => b with { Start = start, End = end };
}
