using System.Buffers;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Blocks;

/// <summary>Builds a <see cref="PageContent"/> from elements and characters in document order; both fronts write to it.</summary>
internal sealed partial class ContentBuilder
{
    private const string MayBreak = "\u00AD\u200B";
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\t" + MayBreak);
    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \n\t" + MayBreak);

    private readonly RentedList<char> _text = new(16 * 1024);
    private readonly RentedList<PageElement> _elements = new(1024);
    private readonly RentedList<Block> _blocks = new(256);
    private readonly RentedList<PageAttribute> _attributes = new(1024);
    private readonly List<(BlockKind Kind, int Element)> _waitingMedia = [];
    private int _blockStart = -1;
    private int _blockElement;
    private int _blockLinkChars;
    private bool _spaceDue;

    internal int CurrentElement { get; private set; } = -1;

    internal int LinkDepth { get; set; }

    internal int HeadingLevel { get; set; }

    /// <summary>True within preformatted text: white space is kept.</summary>
    internal bool Preformatted { get; set; }

    /// <summary>How many characters the open block has.</summary>
    internal int OpenLength => BlockIsOpen ? _text.Count - _blockStart : 0;

    private bool BlockIsOpen => _blockStart >= 0;

    /// <summary>Opens an element without attributes.</summary>
    internal int Open(string tag) => Open(tag, ClassName.None, ClassName.None, MarkupTokens.None, hidden: false);

    internal int Open(string tag, ClassName id, ClassName classes, MarkupTokens tokens, bool hidden)
    {
        if (BlockIsOpen && _spaceDue)
            AppendDueSpace();
        var parent = CurrentElement;
        var index = _elements.Count;
        ref var element = ref _elements.Add();
        (element.Tag, element.IdName, element.ClassName, element.Tokens) = (tag, id, classes, tokens);
        (element.Parent, element.TextStart, element.FirstBlock) = (parent, _text.Count, _blocks.Count);
        element.FirstAttribute = element.EndAttribute = _attributes.Count;
        element.Hidden = hidden;
        element.InFigcaption = tag is "figcaption";
        if (parent >= 0)
        {
            ref readonly var around = ref _elements[parent];
            element.Depth = (short)(around.Depth + 1);
            element.Hidden |= around.Hidden;
            element.InFigcaption |= around.InFigcaption;
        }

        CurrentElement = index;
        return index;
    }

    /// <summary>Whether the mark-up hides an element amid what it shows.</summary>
    internal bool IsHiddenItself(int element) =>
        _elements[element].Hidden && _elements[element].Parent is >= 0 and var parent && !_elements[parent].Hidden;

    internal bool IsInFigcaption(int element) => _elements[element].InFigcaption;

    /// <summary>Adds an attribute to the element opened last; call before anything else is opened.</summary>
    internal void Attribute(string name, string value)
    {
        _attributes.Add(new PageAttribute(name, value));
        _elements[CurrentElement].EndAttribute = _attributes.Count;
    }

    /// <summary>Adds an attribute to an element that may hold others already: its attributes move to the end. One of the same
    /// name stays as it is.</summary>
    internal void Attribute(string name, string value, int element)
    {
        var (first, end) = (_elements[element].FirstAttribute, _elements[element].EndAttribute);
        for (var i = first; i < end; i++)
        {
            if (string.Equals(_attributes[i].Name, name, StringComparison.Ordinal))
                return;
        }

        var start = _attributes.Count;
        for (var i = first; i < end; i++)
            _attributes.Add(_attributes[i]);
        _attributes.Add(new PageAttribute(name, value));
        (_elements[element].FirstAttribute, _elements[element].EndAttribute) = (start, _attributes.Count);
    }

    internal void Close()
    {
        ref var element = ref _elements[CurrentElement];
        element.End = _elements.Count;
        element.TextEnd = _text.Count;
        if (BlockIsOpen && CurrentElement < _blockFirstElement)
            _closedEarlier.Add(CurrentElement);
        element.EndBlock = _blocks.Count + (BlockIsOpen && _text.Count > element.TextStart ? 1 : 0);
        if (IsFigureOfText(element, CurrentElement))
            element.Tag = "div";
        CurrentElement = element.Parent;
    }

    /// <summary>Adds characters; unless preformatted white space collapses, and places where a line may break leave no
    /// trace.</summary>
    internal void Append(ReadOnlySpan<char> data, int blockElement)
    {
        if (Preformatted)
        {
            AppendVerbatim(data, blockElement);
            return;
        }

        if (IsOneLine(data))
        {
            AppendLine(data, blockElement);
            return;
        }

        while (!data.IsEmpty)
        {
            var end = data.IndexOfAny(WordEnds) is var at && at < 0 ? data.Length : at;
            if (end > 0)
                AppendWord(data[..end], blockElement);
            data = data[end..];
            var word = data.IndexOfAnyExcept(WordEnds) is var next && next < 0 ? data.Length : next;
            if (data[..word].ContainsAny(' ', '\n', '\t'))
                _spaceDue = true;
            data = data[word..];
        }
    }

    /// <summary>Parts what is written next from the words before it.</summary>
    internal void Blank() => _spaceDue = true;

    /// <summary>A line break: the second in a row ends the block.</summary>
    internal void LineBreak(int blockElement)
    {
        if (!BlockIsOpen)
            return;
        _spaceDue = false;
        TrimEnd(keepBreaks: true);
        if (_text.Count == _blockStart || (_text[_text.Count - 1] == '\n' && !Preformatted))
            EndBlock();
        else
            Write("\n", blockElement);
    }

    /// <summary>A line break that is one however often it is asked for.</summary>
    internal void SoftBreak(int blockElement)
    {
        if (BlockIsOpen && _text[_text.Count - 1] != '\n')
            LineBreak(blockElement);
    }

    /// <summary>Ends the line of code that the open element is, an empty one too.</summary>
    internal void EndCodeLine(int blockElement)
    {
        if (BlockIsOpen && (_text.Count <= _elements[CurrentElement].TextStart || _text[_text.Count - 1] != '\n'))
            Write("\n", blockElement);
    }

    /// <summary>Whether a line of text is open.</summary>
    internal bool IsInLine => BlockIsOpen;

    internal void Media(BlockKind kind, int element)
    {
        if (BlockIsOpen)
            _waitingMedia.Add((kind, element));
        else
            AddMedia(kind, element);
    }

    /// <summary>Ends the open block, if there is one.</summary>
    internal void EndBlock(BlockKind kind = BlockKind.Text)
    {
        _spaceDue = false;
        if (BlockIsOpen)
        {
            TrimEnd(keepBreaks: false);
            if (_seams.Count > 0)
                PartWords();
            _closedEarlier.Clear();
            if (_text.Count > _blockStart)
            {
                _blocks.Add(new Block(kind, _blockElement, _blockStart, _text.Count,
                    Math.Min(_blockLinkChars, _text.Count - _blockStart), HeadingLevel));
                _text.Add('\n');
            }

            _blockStart = -1;
            _blockLinkChars = 0;
        }

        foreach (var (mediaKind, element) in _waitingMedia)
            AddMedia(mediaKind, element);
        _waitingMedia.Clear();
    }

    /// <summary>The page; call once, in the end.</summary>
    internal PageContent ToContent(PageKind kind, SiteLabels? labels = null)
    {
        foreach (ref var element in _elements.Items)
        {
            // White space at the end of a block is cut after its inline elements have closed.
            element.TextEnd = Math.Min(element.TextEnd, _text.Count);
            element.TextStart = Math.Min(element.TextStart, element.TextEnd);
            element.EndBlock = Math.Min(element.EndBlock, _blocks.Count);
        }

        var text = new string(_text.Items);
        var content = new PageContent(
            kind, text, _elements.Items.ToArray(), _blocks.Items.ToArray(), _attributes.Items.ToArray())
        {
            SiteLabels = labels,
        };
        _text.Return();
        _elements.Return();
        _blocks.Return();
        _attributes.Return();
        return content;
    }

    private void AddMedia(BlockKind kind, int element) =>
        _blocks.Add(new Block(kind, element, _text.Count, _text.Count, 0, 0));

    /// <summary>Whether nothing but single blanks stands between the words: then they are copied at once.</summary>
    private static bool IsOneLine(ReadOnlySpan<char> data) =>
        !data.ContainsAny(LineEnds) && data.IndexOf("  ", StringComparison.Ordinal) < 0;

    private void AppendLine(ReadOnlySpan<char> data, int blockElement)
    {
        if (data is [' ', ..])
        {
            _spaceDue = true;
            data = data[1..];
        }

        if (data.IsEmpty)
            return;
        var endsInSpace = data[^1] == ' ';
        AppendWord(endsInSpace ? data[..^1] : data, blockElement);
        _spaceDue = endsInSpace;
    }

    private void AppendWord(ReadOnlySpan<char> word, int blockElement)
    {
        if (_spaceDue && BlockIsOpen)
            AppendDueSpace();
        _spaceDue = false;
        Write(word, blockElement);
        _elements[CurrentElement].HasOwnText |= HasWord(word);
    }

    private static bool HasWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return true;
        }

        return false;
    }

    private void AppendDueSpace()
    {
        _spaceDue = false;
        if (_text[_text.Count - 1] is not ('\n' or ' '))
            Write(" ", _blockElement);
    }

    private void AppendVerbatim(ReadOnlySpan<char> data, int blockElement)
    {
        if (!BlockIsOpen)
            data = data.TrimStart('\n');
        if (!data.IsEmpty)
            Write(data, blockElement);
    }

    private void Write(ReadOnlySpan<char> data, int blockElement)
    {
        if (!BlockIsOpen)
        {
            _blockStart = _text.Count;
            _blockElement = blockElement;
            _blockFirstElement = _elements.Count;
        }

        _text.Add(data);
        if (LinkDepth > 0)
            _blockLinkChars += data.Length;
    }
}
