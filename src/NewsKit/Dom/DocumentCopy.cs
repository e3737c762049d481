using AngleSharp.Dom;
using NewsKit.Decoding;
using NewsKit.Guard;
using NewsKit.Model;

namespace NewsKit.Dom;

/// <summary>Copies a document that the caller holds, node by node and without recursion, within the limits; the document is only
/// read.</summary>
internal sealed class DocumentCopy
{
    private const int NodesBetweenChecks = 4_096;
    private readonly MarkupTree _tree = MarkupTree.Empty();
    private readonly Stack<Level> _levels = new();
    private readonly NewsKitLimits _limits;
    private readonly GuardReport _report = new();
    private readonly DiagnosticLog _controls = new();
    private int _elements;
    private long _chars;

    private DocumentCopy(NewsKitLimits limits) => _limits = limits;

    internal static MarkupTree Load(IDocument document, NewsKitLimits limits, DiagnosticLog log, CancellationToken cancellation)
    {
        var copy = new DocumentCopy(limits);
        copy.Run(document, cancellation);
        copy._report.WriteTo(log);
        if (copy._controls.ToList() is { Count: > 0 } dropped)
            log.Info(DiagnosticCodes.ControlsDropped, MarkupGuard.Stage,
                $"Control characters or lone surrogates were dropped or replaced in {dropped.Count} texts or more.");
        return copy._tree;
    }

    private void Run(IDocument document, CancellationToken cancellation)
    {
        var seen = 0;
        _levels.Push(new Level(document.ChildNodes.GetEnumerator(), _tree));
        while (_levels.TryPeek(out var level))
        {
            if (++seen % NodesBetweenChecks == 0)
                cancellation.ThrowIfCancellationRequested();
            if (!level.Nodes.MoveNext() || _elements > _limits.Elements || _chars > _limits.DecodedChars)
            {
                level.Nodes.Dispose();
                _levels.Pop();
                continue;
            }

            Take(level.Nodes.Current, level.Target);
        }

        if (_elements > _limits.Elements)
            _report.Hit(nameof(NewsKitLimits.Elements), DiagnosticCodes.NodeLimited, _limits.Elements, _elements);
        if (_chars > _limits.DecodedChars)
            _report.Hit(nameof(NewsKitLimits.DecodedChars), DiagnosticCodes.NodeLimited, _limits.DecodedChars,
                (int)Math.Min(_chars, int.MaxValue));
    }

    private void Take(INode node, MarkupParent target)
    {
        switch (node)
        {
            case IElement when IsFull(target):
                break;
            case IElement element when ++_elements <= _limits.Elements:
                _levels.Push(new Level(element.ChildNodes.GetEnumerator(), Place(element, target)));
                break;
            case IText text when Clean(text.Data) is { Length: > 0 } data:
                target.AppendText(data.AsMemory());
                break;
            case IComment or IDocumentType:
                target.Append(new MarkupComment());
                break;
            default:
                break;
        }
    }

    /// <summary>Where the content of an element goes: into its copy; past the depth, or with an overlong name, to where the
    /// element stood.</summary>
    private MarkupParent Place(IElement element, MarkupParent target)
    {
        if (_levels.Count > _limits.ElementDepth)
        {
            _report.Hit(nameof(NewsKitLimits.ElementDepth), DiagnosticCodes.DepthLimited, _limits.ElementDepth, _levels.Count);
            return target;
        }

        if (element.LocalName.Length > _limits.NameChars)
        {
            _report.Hit(nameof(NewsKitLimits.NameChars), DiagnosticCodes.NameLimited, _limits.NameChars,
                element.LocalName.Length);
            return target;
        }

        var copy = MarkupPlainElement.Made(_tree, element.LocalName);
        target.Append(copy);
        CopyAttributes(element, copy);
        return copy;
    }

    private void CopyAttributes(IElement element, MarkupElement copy)
    {
        var kept = 0;
        foreach (var attribute in element.Attributes)
        {
            if (attribute.Name.Length > _limits.NameChars)
                _report.Hit(nameof(NewsKitLimits.NameChars), DiagnosticCodes.AttributeLimited, _limits.NameChars,
                    attribute.Name.Length);
            else if (attribute.Value.Length > _limits.AttributeChars)
                _report.Hit(nameof(NewsKitLimits.AttributeChars), DiagnosticCodes.AttributeLimited, _limits.AttributeChars,
                    attribute.Value.Length);
            else if (kept == _limits.Attributes)
                _report.Hit(nameof(NewsKitLimits.Attributes), DiagnosticCodes.AttributeLimited, _limits.Attributes,
                    element.Attributes.Length);
            else
            {
                kept++;
                copy.SetAttribute(attribute.Name, Clean(attribute.Value));
            }
        }
    }

    private bool IsFull(MarkupParent target)
    {
        if (target.Count < _limits.Children)
            return false;
        _report.Hit(nameof(NewsKitLimits.Children), DiagnosticCodes.NodeLimited, _limits.Children, target.Count + 1);
        return true;
    }

    private string Clean(string text)
    {
        _chars += text.Length;
        return TextHygiene.Clean(text, _controls);
    }

    /// <summary>The nodes still to be copied of one parent.</summary>
    private readonly record struct Level(IEnumerator<INode> Nodes, MarkupParent Target);
}
