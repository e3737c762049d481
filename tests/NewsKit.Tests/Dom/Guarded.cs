using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsKit.Guard;
using NewsKit.Model;

namespace NewsKit.Tests.Dom;

/// <summary>Shorthand of the guard tests: guarded markup with its diagnostics, and figures of the tree a parser builds of
/// it.</summary>
internal static class Guarded
{
    internal static string Apply(string html, NewsKitLimits? limits = null) => Report(html, limits).Html;

    internal static (string Html, string[] Codes) Report(string html, NewsKitLimits? limits = null)
    {
        var log = new DiagnosticLog();
        using var guarded = MarkupGuard.Apply(html.AsMemory(), limits ?? new NewsKitLimits(), log, empties: false, default);
        return (guarded.ToString(), [.. log.ToList().Select(diagnostic => diagnostic.Code)]);
    }

    /// <summary>Counted on the real tree: the deepest element, the most children of one node, all elements.</summary>
    internal static (int Depth, int Children, int Elements) Measure(string guarded)
    {
        var pending = new Stack<(INode Node, int Depth)>();
        pending.Push((new HtmlParser().ParseDocument(guarded).DocumentElement, 1));
        int deepest = 0, widest = 0, elements = 0;
        while (pending.TryPop(out var step))
        {
            if (step.Node is IElement)
            {
                deepest = Math.Max(deepest, step.Depth);
                elements++;
            }

            var before = pending.Count;
            foreach (var child in step.Node.ChildNodes)
                pending.Push((child, step.Depth + 1));
            widest = Math.Max(widest, pending.Count - before);
            if (step.Node is not IHtmlTemplateElement template)
                continue;
            foreach (var child in template.Content.ChildNodes)
                pending.Push((child, step.Depth + 1));
        }

        return (deepest, widest, elements);
    }
}
