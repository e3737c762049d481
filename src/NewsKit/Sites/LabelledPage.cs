using NewsKit.Dom;
using NewsKit.Model;

namespace NewsKit.Sites;

/// <summary>What a rule said of a page, carried over to its elements.</summary>
internal sealed class LabelledPage
{
    private readonly Dictionary<MarkupElement, List<SectionKind>> _kinds = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<MarkupElement> _notBody = new(ReferenceEqualityComparer.Instance);

    private LabelledPage(string rule) => Rule = rule;

    internal string Rule { get; }

    internal required IReadOnlyList<(PageFact Fact, string Value)> Facts { get; init; }

    internal required IReadOnlyList<RuleHit> Hits { get; init; }

    internal required bool PruneBody { get; init; }

    internal required bool IsExact { get; init; }

    internal required bool IgnoreStructuredData { get; init; }

    /// <summary>Asks a rule about a page and carries out the changes it wants.</summary>
    internal static LabelledPage Of(
        ISiteRule rule, MarkupTree tree, NewsKitLimits limits, DiagnosticLog log, CancellationToken cancellation)
    {
        var page = PageTree.Of(tree, cancellation);
        var labels = new PageLabels(page, rule.Name, log);
        try
        {
            rule.Label(page, labels, cancellation);
            var labelled = new LabelledPage(rule.Name)
            {
                Facts = labels.Facts,
                Hits = labels.Hits,
                PruneBody = labels.PruneBody,
                IsExact = labels.IsExact,
                IgnoreStructuredData = labels.IgnoreStructuredData,
            };
            labelled.Take(page, labels);
            new PageChanges(page, tree, limits).Apply(labels.Changes);
            return labelled;
        }
        finally
        {
            page.Close();
        }
    }

    internal IReadOnlyList<SectionKind> KindsOf(MarkupElement element) => _kinds.TryGetValue(element, out var kinds) ? kinds : [];

    internal bool IsNotBody(MarkupElement element) => _notBody.Contains(element);

    private void Take(PageTree page, PageLabels labels)
    {
        foreach (var (node, kind) in labels.Kinds)
        {
            var element = (MarkupElement)page.NodeAt(node);
            if (!_kinds.TryGetValue(element, out var kinds))
                _kinds.Add(element, kinds = []);
            if (!kinds.Contains(kind))
                kinds.Add(kind);
        }

        foreach (var node in labels.NotBody)
            _notBody.Add((MarkupElement)page.NodeAt(node));
    }
}
