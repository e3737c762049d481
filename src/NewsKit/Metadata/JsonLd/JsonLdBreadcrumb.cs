using System.Text.Json;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads the section from the path that a page declares: the last step that is neither the start of the site nor the
/// article.</summary>
internal sealed class JsonLdBreadcrumb(MetadataBuilder found, JsonLdNodes graph)
{
    private const int MostSteps = 12;
    private const int Shortest = 3;
    private const int Longest = 40;
    private static readonly FieldSource Path = FieldSource.JsonLd.Part("BreadcrumbList");

    /// <param name="canonical">The address of the page.</param>
    /// <param name="title">The title of the document.</param>
    internal void Read(string? canonical, string? title)
    {
        var folded = title is null ? "" : FoldedText.Fold(title);
        foreach (var node in graph.Nodes)
        {
            if (!node.Is(type => type is "BreadcrumbList") || !graph.TryGet(node.Element, "itemListElement", out var list))
                continue;
            var names = new List<string>();
            string? last = null;
            foreach (var step in JsonLdValue.Items(list))
            {
                if (names.Count >= MostSteps || Name(step) is not { Length: > 0 } name)
                    continue;
                names.Add(name);
                last = Address(step);
            }

            // The last step is the page itself where it leads nowhere else.
            if (names.Count > 0 && (last is null || string.Equals(last, canonical, StringComparison.Ordinal)
                || folded.StartsWith(FoldedText.Fold(names[^1]), StringComparison.Ordinal)))
                names.RemoveAt(names.Count - 1);
            if (names is [_, .., { Length: >= Shortest and <= Longest } section] && !TagWords.AreTemplate(section))
                found.Add(MetadataField.Section, section, Path, node.Order);
        }
    }

    private string? Address(JsonElement step)
    {
        if (!graph.TryGet(step, "item", out var item))
            return null;
        return item.ValueKind == JsonValueKind.Object
            ? graph.Text(item, "@id") ?? graph.Text(item, "url") : JsonLdValue.Text(item);
    }

    private string? Name(JsonElement step) => graph.Text(step, "name")
        ?? (graph.TryGet(step, "item", out var item) && item.ValueKind == JsonValueKind.Object
            ? graph.Text(item, "name") : null);
}
