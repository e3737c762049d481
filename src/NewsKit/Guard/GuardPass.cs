using NewsKit.Model;

namespace NewsKit.Guard;

/// <summary>One run of the guard over one page: follows what the tree builder will have open and leaves out what passes a
/// limit.</summary>
internal sealed partial class GuardPass
{
    /// <summary>Formatting elements left open at one place; each is reopened in every block that follows.</summary>
    internal const int FormattingLimit = 32;

    /// <summary>One right after the other, each takes the tree builder two calls deeper: past this the stack of a small thread
    /// ends.</summary>
    internal const int PreformattedLimit = 16;

    private const int TokensBetweenChecks = 4_096;
    private readonly ReadOnlyMemory<char> _html;
    private readonly NewsKitLimits _limits;
    private readonly GuardReport _report;
    private readonly CancellationToken _cancellation;
    private readonly bool _empties;
    private readonly GuardStack _stack;
    private readonly GuardFormatting _formatting;
    private readonly GuardOutput _output;
    private readonly GuardFlattened _flattened = new();
    private GuardScanner _token;
    private int _elements;
    private bool _followsText;
    private bool _isCut;
    private bool _isBeforeBody = true;
    private GuardQuirks _quirks;
    private bool _isAfterBody;

    /// <param name="html">The page.</param>
    /// <param name="limits">What is enforced.</param>
    /// <param name="report">Takes the limits that were hit.</param>
    /// <param name="output">Takes the page that the parser may see.</param>
    /// <param name="empties">Whether what no reader looks at is left out.</param>
    /// <param name="cancellation">Stops the run.</param>
    internal GuardPass(
        ReadOnlyMemory<char> html, NewsKitLimits limits, GuardReport report, GuardOutput output, bool empties,
        CancellationToken cancellation)
    {
        (_html, _limits, _report, _output) = (html, limits, report, output);
        (_empties, _cancellation) = (empties, cancellation);
        _stack = new GuardStack(html, limits.ElementDepth + FormattingLimit + 4);
        _formatting = new GuardFormatting(html);
        _token = new GuardScanner(html);
    }

    internal void Run()
    {
        for (var tokens = 1; ; tokens++)
        {
            if (tokens % TokensBetweenChecks == 0)
                _cancellation.ThrowIfCancellationRequested();
            _token.Read(_stack.Top.IsForeign);
            if (_token.Start > _token.TextStart)
                Text(_token.TextStart, _token.Start);
            switch (_token.Kind)
            {
                case GuardTokenKind.StartTag:
                    StartTag();
                    break;
                case GuardTokenKind.EndTag:
                    EndTag();
                    break;
                case GuardTokenKind.Comment:
                    Comment();
                    break;
                case GuardTokenKind.CharacterData:
                    Drop();
                    break;
                default:
                    _output.Finish(_html.Length);
                    return;
            }

            if (!_isCut)
                continue;
            _output.Finish(_token.Start);
            return;
        }
    }

    private void Text(int start, int end)
    {
        if (_stack.IsDropping || (!_followsText && !TakesChild(ParentOf(_stack.Count))))
        {
            _output.Drop(start, end);
            return;
        }

        var isBlank = _html.Span[start..end].IsWhiteSpace();
        if (!isBlank)
        {
            if (_quirks == GuardQuirks.Undecided)
                _quirks = GuardQuirks.Always;
            StartsBody();
        }

        if (!isBlank || !IsInTable())
            Reopen();
        _followsText = true;
    }

    /// <summary>The document type decides, and so does its absence.</summary>
    private void DecideQuirks()
    {
        if (_quirks != GuardQuirks.Undecided)
            return;
        const string start = "<!doctype";
        var token = _html.Span[_token.Start.._token.End];
        if (_token.Kind != GuardTokenKind.Comment)
            _quirks = GuardQuirks.Always;
        else if (token.StartsWith(start, StringComparison.OrdinalIgnoreCase))
        {
            var name = token[start.Length..].TrimEnd('>').Trim();
            _quirks = name.Equals("html", StringComparison.OrdinalIgnoreCase) ? GuardQuirks.Never : GuardQuirks.Unknown;
        }
    }

    /// <summary>Text or a tag that no head holds.</summary>
    private void StartsBody()
    {
        if (_stack.Top.IsInHead || _stack.Top.Tag == GuardTag.ColumnGroup)
            Close(_stack.Count - 1);
        _isBeforeBody = _isAfterBody = false;
    }

    private bool IsInTable() => _stack.Top.Tag is GuardTag.Table or GuardTag.RowGroup or GuardTag.Row or GuardTag.ColumnGroup;

    private void Comment()
    {
        DecideQuirks();
        if (_stack.IsDropping || !TakesChild(_isAfterBody ? 0 : _stack.Count - 1))
            _output.Drop(_token.Start, _token.End);
        else
        {
            EmptyComment();
            _followsText = false;
        }
    }

    /// <summary>Leaves the token out; where it stood between words a blank keeps them apart.</summary>
    private void Drop(bool separates = false) => _output.Drop(_token.Start, _token.End, separates && _followsText);

    /// <summary>What stands in a table but not in a cell is put in front of the table.</summary>
    private int ParentOf(int count)
    {
        var parent = count - 1;
        while (_stack[parent].IsHidden || _stack[parent].Tag is GuardTag.Row or GuardTag.RowGroup or GuardTag.Table)
            parent--;
        return parent;
    }

    private bool HasRoom(int index, int children = 1)
    {
        // Nothing reads what a template holds, and the tree builder only knows templates of its own.
        if (_stack[index].Tag == GuardTag.Template)
            return false;
        if (_stack[index].Children <= _limits.Children - children)
            return true;
        _report.Hit(nameof(NewsKitLimits.Children), DiagnosticCodes.NodeLimited, _limits.Children, _limits.Children + 1);
        return false;
    }

    /// <summary>Counts a child of an open element; false when it has all it may have.</summary>
    private bool TakesChild(int index)
    {
        if (!HasRoom(index))
            return false;
        _stack[index].Children++;
        return true;
    }

    /// <summary>Whether one more level fits; formatting counts twice, since it may be open and be reopened further
    /// inside.</summary>
    private bool Fits(int count)
    {
        var depth = count + 1 + _formatting.Count;
        if (depth <= _limits.ElementDepth)
            return true;
        _report.Hit(nameof(NewsKitLimits.ElementDepth), DiagnosticCodes.DepthLimited, _limits.ElementDepth, depth);
        return false;
    }

    /// <summary>Counts elements that will be built; past the limit the page ends here.</summary>
    private void Build(int elements)
    {
        _elements += elements;
        if (_elements <= _limits.Elements || _isCut)
            return;
        _isCut = true;
        _report.Hit(nameof(NewsKitLimits.Elements), DiagnosticCodes.NodeLimited, _limits.Elements, _elements);
    }

    private void Reopen()
    {
        if (_formatting.Count == 0 || (_stack.Top.IsForeign && !_stack.Top.IsPoint) || InSelect(_stack.Count) >= 0)
            return;
        var reopened = _formatting.Reopen(_stack);
        if (reopened == 0)
            return;
        KeepDrawing();
        _stack.Top.Children++;
        Build(reopened);
    }

    private void Close(int count, bool byOwnTag = false)
    {
        if (count < _stack.Count && _stack.ClosesMarker(count, byOwnTag))
            _formatting.ForgetMarker();
        _stack.Truncate(count);
        _flattened.Left(count);
    }
}
