using NewsKit.Model;

namespace NewsKit.Sites;

/// <summary>Collects what a rule says of one page. Nothing is carried out before the rule is done.</summary>
/// <remarks>
/// What a label says is weighed before it is believed: a body that holds hardly any text while the page shows an article
/// elsewhere, a headline as long as a paragraph, boxes that hold most of the text are ignored, with the diagnostic <c>NK6002</c>.
/// At most 20 000 changes of a page are kept.
/// </remarks>
public sealed class PageLabels
{
    private const int MostChanges = 20_000;
    private readonly PageTree _page;
    private readonly string _rule;
    private readonly DiagnosticLog _log;

    internal PageLabels(PageTree page, string rule, DiagnosticLog log) => (_page, _rule, _log) = (page, rule, log);

    /// <summary>True when the rule's body may hold boxes that are no text: what is plainly none is then left out. False by
    /// default: all text of the labelled element that no other section claims is body.</summary>
    public bool PruneBody { get; set; }

    /// <summary>True for a document of our own, whose body is what its label says and nothing else.</summary>
    internal bool IsExact { get; set; }

    /// <summary>True when the JSON-LD of the page is not to be believed. False by default.</summary>
    public bool IgnoreStructuredData { get; set; }

    internal List<(int Node, SectionKind Kind)> Kinds { get; } = [];

    internal List<int> NotBody { get; } = [];

    internal List<(PageFact Fact, string Value)> Facts { get; } = [];

    internal List<PageChange> Changes { get; } = [];

    internal List<RuleHit> Hits { get; } = [];

    /// <summary>Says what an element is.</summary>
    public void Label(int node, SectionKind kind)
    {
        if (IsElement(node) && kind != SectionKind.None && Kinds.Count < MostChanges)
            Kinds.Add((node, kind));
    }

    /// <summary>Says that an element is no text of the article; it may still be a comment, a byline, a footer.</summary>
    public void Exclude(int node)
    {
        if (IsElement(node) && NotBody.Count < MostChanges)
            NotBody.Add(node);
    }

    /// <summary>Says something of the page in words; white space around them does not matter, and empty words say
    /// nothing.</summary>
    public void State(PageFact fact, string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (!string.IsNullOrWhiteSpace(value) && Facts.Count < MostChanges)
            Facts.Add((fact, value.Trim()));
    }

    /// <summary>Takes a node out of the page.</summary>
    public void Remove(int node) => Add(new PageChange(PageChangeKind.Remove, node));

    /// <summary>Puts what an element holds in its place.</summary>
    public void Unwrap(int node) => Add(new PageChange(PageChangeKind.Unwrap, node));

    /// <summary>Puts a new element around a node.</summary>
    /// <param name="node">The node.</param>
    /// <param name="tag">The name of the new element: letters and digits.</param>
    public void Wrap(int node, string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        if (tag.Length is > 0 and < 32 && tag.All(char.IsAsciiLetterOrDigit))
            Add(new PageChange(PageChangeKind.Wrap, node) { Name = tag.ToLowerInvariant() });
    }

    /// <summary>Moves a node to the end of an element; nothing happens when the element is in the node.</summary>
    public void Move(int node, int target)
    {
        if (IsElement(target))
            Add(new PageChange(PageChangeKind.Move, node) { Target = target });
    }

    /// <summary>Gives an element an attribute, or with null takes it away.</summary>
    public void SetAttribute(int node, string name, string? value)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        if (IsElement(node))
            Add(new PageChange(PageChangeKind.Attribute, node) { Name = name, Value = value });
    }

    /// <summary>Notes what one line of the rule found, for the report.</summary>
    /// <param name="line">The line as the rule has it, or the part that tells it apart.</param>
    /// <param name="matches">How many nodes or values it found.</param>
    public void Found(string line, int matches)
    {
        ArgumentNullException.ThrowIfNull(line);
        Hits.Add(new RuleHit { Line = line, Matches = matches });
    }

    /// <summary>Reports a diagnostic of the stage <c>sites</c>.</summary>
    /// <param name="code">One of <see cref="DiagnosticCodes"/>: <c>NK6001</c> to <c>NK6004</c>.</param>
    /// <param name="severity">How much it matters.</param>
    /// <param name="message">A sentence; text of the page in it must be quoted and short.</param>
    public void Remark(string code, DiagnosticSeverity severity, string message)
    {
        ArgumentNullException.ThrowIfNull(code);
        ArgumentNullException.ThrowIfNull(message);
        _log.Add(code, severity, "sites", $"{_rule}: {message}");
    }

    private bool IsElement(int node) => _page.KindOf(node) == PageNodeKind.Element;

    private void Add(PageChange change)
    {
        if (change.Node > 0 && change.Node < _page.Count && Changes.Count < MostChanges)
            Changes.Add(change);
    }
}
