using System.Text;

namespace NewsKit.Text;

/// <summary>The text of one block, over one or many text nodes, and the edits a step wants on it.</summary>
internal ref struct TextBlock
{
    private const string OpaqueCharacter = "\uFFFC";

    private readonly IReadOnlyList<TextRun>? _runs;
    private readonly string[]? _nodes;
    private string? _text;
    private int[]? _starts;
    private List<TextEdit>? _edits;
    private ProtectedSpans? _protected;
    private bool _nodesChanged;
    private bool? _hasRightToLeft;

    /// <summary>A block of plain text: one node.</summary>
    public TextBlock(string text, in TextSettings settings)
    {
        _text = text;
        Settings = settings;
    }

    /// <summary>A block with inline markup: one node for each run.</summary>
    public TextBlock(IReadOnlyList<TextRun> runs, in TextSettings settings)
    {
        _runs = runs;
        _nodes = new string[runs.Count];
        for (var i = 0; i < _nodes.Length; i++)
        {
            _nodes[i] = runs[i].Kind switch
            {
                TextRunKind.Break => "\n",
                TextRunKind.Opaque => OpaqueCharacter,
                _ => runs[i].Text,
            };
        }

        Settings = settings;
    }

    public TextSettings Settings { get; }

    /// <summary>The text nodes in document order, concatenated: what the rules read.</summary>
    public string Text => _text ??= string.Concat(_nodes!);

    /// <summary>Whether the block has Hebrew, Arabic or a script like them: the bidi controls then mean something.</summary>
    public bool HasRightToLeft => _hasRightToLeft ??= Text.AsSpan().ContainsRightToLeft();

    public readonly int NodeCount => _nodes?.Length ?? 1;

    public readonly string GetNode(int node) => _nodes is null ? _text! : _nodes[node];

    public readonly bool IsText(int node) => _runs is null || _runs[node].Kind == TextRunKind.Text;

    /// <summary>Replaces a whole node; the same instance means no change.</summary>
    public void SetNode(int node, string text)
    {
        if (ReferenceEquals(text, GetNode(node)))
            return;
        _nodesChanged = true;
        if (_nodes is null)
            _text = text;
        else
            _nodes[node] = text;
    }

    /// <summary>The final text of each run; breaks and opaque runs keep their own.</summary>
    public readonly string[] GetTexts()
    {
        for (var node = 0; node < _nodes!.Length; node++)
        {
            if (!IsText(node))
                _nodes[node] = _runs![node].Text;
        }

        return _nodes;
    }

    /// <summary>Whether the character is a line break element, which no edit may remove.</summary>
    public bool IsBreakElement(int position) => _runs is not null && _runs[NodeAt(position)].Kind == TextRunKind.Break;

    /// <summary>Whether the character belongs to an address, a handle, a path, a foreign word: no typography there.</summary>
    public bool IsProtected(int position)
    {
        if (_runs is not null && _runs[NodeAt(position)] is { Kind: TextRunKind.Text, Language: { } language }
            && !TextLanguage.IsFrench(language))
        {
            return true;
        }

        _protected ??= new ProtectedSpans(Text);
        return _protected.Contains(position);
    }

    /// <summary>Whether typography may replace these characters.</summary>
    public bool CanReplace(int start, int length)
    {
        for (var i = start; i < start + length; i++)
        {
            if (IsProtected(i))
                return false;
        }

        return !MojibakeEdges.Forbids(Text, start);
    }

    /// <summary>Replaces characters wherever they are: for white space, a repair that holds in protected spans too.</summary>
    public void Repair(int start, int length, string replacement) => Add(new TextEdit(start, length, replacement, start));

    /// <summary>Replaces characters where typography may; a replaced run stays in the node of its first character.</summary>
    public void Replace(int start, int length, string replacement)
    {
        if (CanReplace(start, length))
            Add(new TextEdit(start, length, replacement, start));
    }

    /// <summary>Inserts before a mark, in its node.</summary>
    public void InsertBefore(int mark, string insertion)
    {
        if (!IsProtected(mark) && !MojibakeEdges.Forbids(Text, mark))
            Add(new TextEdit(mark, 0, insertion, mark));
    }

    /// <summary>Inserts after a mark, in its node.</summary>
    public void InsertAfter(int mark, string insertion)
    {
        if (!IsProtected(mark) && !MojibakeEdges.Forbids(Text, mark + 1))
            Add(new TextEdit(mark + 1, 0, insertion, mark));
    }

    /// <summary>Carries the noted edits out; false when the step changed nothing.</summary>
    public bool Commit()
    {
        var changed = _nodesChanged || _edits is { Count: > 0 };
        if (!changed)
            return false;
        if (_edits is { Count: > 0 })
            ApplyEdits();
        if (_nodes is not null)
            _text = null;
        _nodesChanged = false;
        _starts = null;
        _protected = null;
        _hasRightToLeft = null;
        return true;
    }

    private void Add(TextEdit edit) => (_edits ??= []).Add(edit);

    private void ApplyEdits()
    {
        var text = Text;
        var result = new StringBuilder();
        var (next, position, nodeEnd) = (0, 0, 0);
        for (var node = 0; node < NodeCount; node++)
        {
            var nodeStart = nodeEnd;
            nodeEnd += GetNode(node).Length;
            var first = next;
            result.Clear();
            for (; next < _edits!.Count && _edits[next].Owner < nodeEnd; next++)
            {
                var edit = _edits[next];
                result.Append(text, position, edit.Start - position).Append(edit.Replacement);
                position = edit.End;
            }

            var untouched = next == first && position <= nodeStart;
            if (position < nodeEnd)
            {
                result.Append(text, position, nodeEnd - position);
                position = nodeEnd;
            }

            if (!untouched)
                SetNode(node, result.ToString());
        }

        _edits!.Clear();
    }

    private int NodeAt(int position)
    {
        if (_starts is null)
        {
            _starts = new int[_nodes!.Length];
            for (var (node, start) = (0, 0); node < _nodes.Length; start += _nodes[node++].Length)
                _starts[node] = start;
        }

        // Empty nodes share their start with the next one: the last of the equals holds the character.
        var (low, high) = (0, _starts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_starts[middle] <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }
}
