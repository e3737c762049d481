using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Dom;

/// <summary>The document as the standard's tree builder makes it, and nothing more: elements, attributes, text. All text
/// stays in the builder's memory, so that nothing of the tree may be kept after its end.</summary>
internal sealed class MarkupTree(TextSource source, CancellationToken cancellation)
    : MarkupParent, IConstructableDocument, IDisposable
{
    private const int AttributesAtOnce = 512;
    private const int StepsBetweenChecks = 4_096;

    /// <summary>The class of the whole in documents that this library writes.</summary>
    private const string Mark = "nk-article";

    private readonly List<MarkupAttribute[]> _rented = [];
    private int _used;
    private int _steps;
    private readonly List<MarkupElement> _openTables = [];
    private IDisposable? _builder;

    /// <summary>A tree that no parser fills.</summary>
    internal static MarkupTree Empty() => new(new TextSource(""), CancellationToken.None);

    /// <summary>Whether an element has just <see cref="Mark"/> as its class attribute or id.</summary>
    internal bool HasMark { get; private set; }

    /// <summary>The <c>html</c> element.</summary>
    internal MarkupElement? Root
    {
        get
        {
            var child = First;
            while (child is not null and not MarkupElement)
                child = child.Next;
            return (MarkupElement?)child;
        }
    }

    TextSource IConstructableDocument.Source => source;

    IDisposable? IConstructableDocument.Builder
    {
        get => _builder;
        set => _builder = value;
    }

    QuirksMode IConstructableDocument.QuirksMode { get; set; }

    IConstructableElement? IConstructableDocument.Head
    {
        get
        {
            var child = Root?.First;
            while (child is not null and not MarkupElement { LocalName: "head" })
                child = child.Next;
            return (MarkupElement?)child;
        }
    }

    IConstructableElement IConstructableDocument.DocumentElement => Root!;

    bool IConstructableDocument.IsLoading => false;

    protected override StringOrMemory BuilderName => "#document";

    /// <summary>Room for the attributes of one element, side by side.</summary>
    internal ArraySegment<MarkupAttribute> Room(int count)
    {
        if (_rented is not [.., { } last] || last.Length - _used < count)
        {
            last = BoundedArrayPool<MarkupAttribute>.Rent(Math.Max(count, AttributesAtOnce));
            _rented.Add(last);
            _used = 0;
        }

        _used += count;
        return new ArraySegment<MarkupAttribute>(last, _used - count, count);
    }

    /// <summary>Counts an element or a piece of text, and stops a cancelled reading: the builder itself never asks.</summary>
    internal void Step()
    {
        if (++_steps % StepsBetweenChecks == 0)
            cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>The class attribute or the id of an element.</summary>
    internal ClassName Named(ReadOnlySpan<char> text)
    {
        HasMark |= text is Mark;
        return ClassNames.Of(text);
    }

    internal void Opened(MarkupElement element)
    {
        if (element.LocalName is "table" or "template")
            _openTables.Add(element);
    }

    internal void Closed(MarkupElement element)
    {
        if (_openTables.Count > 0 && _openTables.LastIndexOf(element) is >= 0 and var at)
            _openTables.RemoveAt(at);
    }

    /// <summary>What stands in a table outside of its cells belongs in front of the table. The builder knows its own
    /// tables only and gives it to the document, which holds but one element.</summary>
    internal override void Take(MarkupNode node)
    {
        if (Root is null || _openTables is not [.., { Parent: { } parent } innermost])
            Append(node);
        else if (innermost.LocalName is "template")
            innermost.Append(node);
        else
            parent.InsertBefore(innermost, node);
    }

    internal override void TakeText(ReadOnlyMemory<char> text)
    {
        if (Root is null || _openTables is not [.., { Parent: { } parent } innermost])
            AppendText(text);
        else if (innermost.LocalName is "template")
            innermost.AppendText(text);
        else
            parent.InsertTextBefore(innermost, text);
    }

    public void Dispose()
    {
        _builder?.Dispose();
        _builder = null;
        foreach (var attributes in _rented)
            BoundedArrayPool<MarkupAttribute>.Return(attributes, clearArray: true);
        _rented.Clear();
    }

    void IConstructableDocument.PerformMicrotaskCheckpoint()
    {
    }

    void IConstructableDocument.ProvideStableState()
    {
    }

    void IConstructableDocument.AddComment(ref StructHtmlToken token)
    {
    }

    void IConstructableDocument.TrackError(Exception exception)
    {
    }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.ApplyManifest()
    {
    }

    void IConstructableDocument.Clear() => RemoveAll();
}
