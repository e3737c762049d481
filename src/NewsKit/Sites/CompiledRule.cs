using NewsKit.Model;

namespace NewsKit.Sites;

/// <summary>A <see cref="SiteRule"/> with its selectors read, ready for pages.</summary>
internal sealed class CompiledRule : ISiteRule
{
    private readonly SiteRule _rule;
    private readonly List<(SectionKind Kind, string Text, Selector[] Selectors)> _lines = [];

    private CompiledRule(SiteRule rule) => _rule = rule;

    public string Name => _rule.Name;

    internal IReadOnlyList<string> Hosts => _rule.Hosts;

    public string Prepare(string html) => html;

    /// <summary>Reads the selectors.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="faults">Gets a sentence for each thing that is wrong, with the kind and the number of the selector it is
    /// about.</param>
    internal static CompiledRule Of(SiteRule rule, List<(SectionKind Kind, int Index, string Message)> faults)
    {
        var compiled = new CompiledRule(rule);
        foreach (var (kind, texts) in rule.Labels)
        {
            for (var i = 0; i < texts.Count; i++)
            {
                if (SelectorParser.TryParse(texts[i], out var selectors, out var error))
                    compiled._lines.Add((kind, texts[i], selectors));
                else
                    faults.Add((kind, i, $"the selector \"{texts[i]}\" cannot be read: {error}"));
            }
        }

        return compiled;
    }

    internal bool Holds(string path, DateTime? fetched)
    {
        if (fetched is { } moment && DateOnly.FromDateTime(moment) is var day
            && (day < _rule.ValidFrom || day > _rule.ValidUntil))
            return false;
        if (_rule.Paths.Count == 0)
            return true;
        foreach (var pattern in _rule.Paths)
        {
            if (PathPattern.Matches(pattern, path))
                return true;
        }

        return false;
    }

    public void Label(PageTree page, PageLabels labels, CancellationToken cancellation)
    {
        var found = new Dictionary<SectionKind, int>();
        foreach (var (kind, text, selectors) in _lines)
        {
            var nodes = new HashSet<int>();
            foreach (var selector in selectors)
                nodes.UnionWith(selector.Select(page, cancellation));
            foreach (var node in nodes)
                labels.Label(node, kind);
            labels.Found($"{SectionWord.Of(kind)} {text}", nodes.Count);
            found[kind] = found.GetValueOrDefault(kind) + nodes.Count;
        }

        foreach (var (kind, count) in found)
        {
            // A page seldom has every section; without body or headline the layout is another one.
            if (count == 0)
                labels.Remark(DiagnosticCodes.RuleUnmatched, kind is SectionKind.Body or SectionKind.Headline
                    ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
                    $"no element of the page is selected for {SectionWord.Of(kind)}; the page was read without.");
        }
    }
}
