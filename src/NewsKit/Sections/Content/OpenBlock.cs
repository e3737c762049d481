using System.Text;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>An open structure while a body is built; closed, it becomes a block of the structure around it.</summary>
internal sealed partial class OpenBlock(OpenBlockKind kind, int element)
{
    /// <summary>What stands before the name of who is quoted.</summary>
    internal static readonly char[] Dashes = ['—', '–', '-', ' ', '\u00A0'];

    // Every cell and item opens one, and each kind uses one list or two.
    private List<IReadOnlyList<BodyBlock>>? _items;
    private List<int>? _numbers;
    private bool _statesNumbers;
    private List<Image>? _images;
    private List<Figure>? _figures;
    private List<Definition>? _definitions;
    private List<IReadOnlyList<string>>? _rows;
    private List<string>? _cells;
    private List<int>? _cellElements;
    private List<string>? _header;
    private bool _cellsAreHeader = true;
    private string? _caption;
    private string? _credit;
    private string? _term;
    private List<Figure>? _pictured;

    /// <summary>Of pictures side by side, by their place, the words and the credit that follow each.</summary>
    private Dictionary<int, (string? Caption, string? Credit)>? _words;
    private string? _postLink;
    private string? _provider;

    internal OpenBlockKind Kind { get; } = kind;

    internal int Element { get; } = element;

    internal List<BodyBlock> Blocks { get; } = [];

    internal string? Cite { get; set; }

    /// <summary>Who wrote a post, and when.</summary>
    internal string? Author { get; set; }

    internal Timestamp? Published { get; set; }

    /// <summary>What a note is called.</summary>
    internal string? Name { get; set; }

    /// <summary>Notes that begin in the block of another.</summary>
    internal List<Note>? FurtherNotes { get; set; }

    internal bool IsHeader { get; set; }

    internal bool IsOrdered { get; set; }

    internal bool IsFigure => Kind is OpenBlockKind.Figure or OpenBlockKind.Gallery;

    internal bool IsReversed { get; set; }

    /// <summary>The number of the first item of a list, or of an item that states its own.</summary>
    internal int? Number { get; set; }

    internal void Add(BodyBlock block)
    {
        // What waits for consent may stand there twice.
        if (block is Embed { Blocks.Count: 0, Url: { } url } && Blocks is [.., Embed { Url: { } before }] && url == before)
            return;
        if (Kind == OpenBlockKind.List)
            AddToList(block);
        else
            Blocks.Add(block);
    }

    /// <summary>Notes that follow each other are one block.</summary>
    internal void AddNote(Note note)
    {
        if (Blocks is [.., Notes { Items: List<Note> before }])
        {
            // A note may stand in several elements.
            if (before[^1].Id == note.Id)
                before[^1] = note with { Blocks = [.. before[^1].Blocks, .. note.Blocks] };
            else
                before.Add(note);
        }
        else
            Add(new Notes { Items = new List<Note> { note } });
    }

    internal void NotePostLink((string Provider, string Url)? link)
    {
        if (link is { } found)
            (_provider, _postLink) = found;
    }

    /// <summary>Gives a row its empty cells back, which no block stands for: what follows them would slip into another
    /// column.</summary>
    /// <param name="elements">All cells of the row, in page order.</param>
    internal void AddEmptyCells(IReadOnlyList<int> elements)
    {
        if (_cells is null || elements.Count <= _cells.Count)
            return;
        var (cells, filled) = (new List<string>(elements.Count), 0);
        foreach (var cell in elements)
            cells.Add(filled < _cells.Count && _cellElements![filled] == cell ? _cells[filled++] : "");
        if (filled == _cells.Count)
            _cells = cells;
    }

    internal void CloseInto(OpenBlock parent)
    {
        switch (Kind)
        {
            case OpenBlockKind.List:
                EndList();
                foreach (var block in Blocks)
                    parent.Add(block);
                break;
            case OpenBlockKind.Item when parent.Kind == OpenBlockKind.List:
                parent.AddItem(this);
                break;
            case OpenBlockKind.Quote when Blocks.Count > 0:
                parent.Add(new Quote { Blocks = Blocks, Cite = Cite });
                break;
            case OpenBlockKind.PullQuote when Blocks.Count > 0:
                parent.Add(new PullQuote { Text = JoinedText("\n"), Cite = Cite });
                break;
            case OpenBlockKind.Post when _postLink is not null:
                parent.Add(new Embed
                {
                    Provider = _provider is "" ? null : _provider,
                    Url = _postLink,
                    Author = Author,
                    Published = Published,
                    Blocks = Blocks,
                });
                break;
            case OpenBlockKind.Post when Blocks.Count > 0:
                parent.Add(new Quote { Blocks = Blocks, Cite = Author });
                break;
            case OpenBlockKind.Aside when BoxShape.Read(Blocks) is { } box:
                parent.Add(box);
                break;
            case OpenBlockKind.Note when Blocks.Count > 0 && Name is not null:
                parent.AddNote(new Note { Id = Name, Blocks = Blocks });
                foreach (var further in FurtherNotes ?? [])
                    parent.AddNote(further);
                break;
            case OpenBlockKind.Figure or OpenBlockKind.Gallery:
                CloseFigure(parent);
                break;
            case OpenBlockKind.Captioned:
                GiveCaption();
                foreach (var block in Blocks)
                    parent.Add(block);
                break;
            case OpenBlockKind.Term when parent.Kind == OpenBlockKind.Definitions:
                parent.AddTerm(this);
                break;
            case OpenBlockKind.Definition when parent.Kind == OpenBlockKind.Definitions:
                parent.AddDefinition(this);
                break;
            case OpenBlockKind.Definitions:
                CloseDefinitions(parent);
                break;
            case OpenBlockKind.Cell when parent.Kind == OpenBlockKind.Row:
                (parent._cells ??= []).Add(JoinedText(" "));
                (parent._cellElements ??= []).Add(Element);
                parent._cellsAreHeader &= IsHeader;
                break;
            case OpenBlockKind.Row when parent.Kind == OpenBlockKind.Table && _cells is not null:
                parent.AddRow(_cells, _cellsAreHeader);
                break;
            case OpenBlockKind.TableCaption when parent.Kind == OpenBlockKind.Table:
                parent._caption = JoinedText(" ");
                break;
            case OpenBlockKind.Table:
                if (_rows is not null || _header is not null)
                    parent.Add(new Table { Caption = _caption, Header = _header ?? [], Rows = _rows ?? [] });
                break;
            default:
                foreach (var block in Blocks)
                    parent.Add(block);
                break;
        }
    }

    /// <summary>The caption goes to the first block that can have one; else it is a paragraph.</summary>
    private void GiveCaption()
    {
        if (_caption is null)
            return;
        for (var i = 0; i < Blocks.Count; i++)
        {
            BodyBlock? captioned = Blocks[i] switch
            {
                Audio { Caption: null } audio => audio with { Caption = _caption },
                Video { Caption: null } video => video with { Caption = _caption },
                Table { Caption: null } table => table with { Caption = _caption },
                CodeBlock { Caption: null } code => code with { Caption = _caption },
                Embed { Caption: null } embed => embed with { Caption = _caption },
                Quote { Cite: null } quote => quote with { Cite = _caption.TrimStart(Dashes) },
                PullQuote { Cite: null } quote => quote with { Cite = _caption.TrimStart(Dashes) },
                _ => null,
            };
            if (captioned is null)
                continue;
            Blocks[i] = captioned;
            return;
        }

        Blocks.Add(new Paragraph { Text = _caption });
    }

    private void AddRow(List<string> cells, bool isHeader)
    {
        if (isHeader && _rows is null && _header is null)
            _header = cells;
        else
            (_rows ??= []).Add(cells);
    }

    private void CloseFigure(OpenBlock parent)
    {
        if (Kind == OpenBlockKind.Gallery && (_images?.Count ?? 0) + (_figures?.Count ?? 0) > 1)
        {
            var isEach = _words?.Count > 1;
            List<Figure> items = [.. _figures ?? [], .. (_images ?? []).Select((image, at) => FigureOf(image, isEach ? at : -1))];
            // Rows of one gallery are one.
            if (parent.Kind == OpenBlockKind.Gallery && (isEach || _caption is null))
            {
                (parent._figures ??= []).AddRange(Distinct(items));
                parent.Blocks.AddRange(Blocks);
                return;
            }

            parent.Add(new Gallery { Items = Distinct(items), Caption = isEach ? null : _caption });
        }
        else if (_images is not null)
        {
            var figure = new Figure { Images = _images, Caption = _caption, Credit = _credit };
            if (parent.Kind == OpenBlockKind.Gallery)
                (parent._figures ??= []).Add(figure);
            else
                parent.AddFigure(figure);
        }
        else if (_figures is not null)
        {
            parent.Blocks.AddRange(_figures);
        }
        else if (Kind == OpenBlockKind.Figure)
        {
            GiveWords();
        }

        parent.Blocks.AddRange(Blocks);
    }

    private string JoinedText(string separator)
    {
        // Most cells and terms hold one line or none.
        switch (Blocks)
        {
            case []:
                return "";
            case [Paragraph only]:
                return only.Text;
        }

        var text = new StringBuilder();
        foreach (var block in Blocks)
        {
            var part = block switch
            {
                Paragraph paragraph => paragraph.Text,
                Heading heading => heading.Text,
                CodeBlock code => code.Text,
                ListBlock list => string.Join(separator, list.Items.SelectMany(item => item).OfType<Paragraph>()
                    .Select(line => line.Text)),
                _ => null,
            };
            if (part is null)
                continue;
            if (text.Length > 0)
                text.Append(separator);
            text.Append(part);
        }

        return text.ToString();
    }
}
