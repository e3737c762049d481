using System.Collections.Frozen;
using System.Text.Json;

namespace NewsKit.Metadata;

/// <summary>All blocks of a page as one graph: its typed objects in order, and references resolved.</summary>
internal sealed class JsonLdNodes
{
    // Under these keys stand other articles than the page's own.
    private static readonly FrozenSet<string> Lists = FrozenSet.Create(StringComparer.Ordinal,
        "itemListElement", "relatedLink", "hasPart", "mentions", "citation", "isBasedOn", "blogPost", "blogPosts", "comment",
            "review", "reviews",
        "subjectOf", "about", "workExample", "video", "associatedMedia", "liveBlogUpdate", "itemReviewed", "significantLink",
            "step");

    private readonly Dictionary<string, JsonElement> _byId = new(StringComparer.Ordinal);
    private readonly List<JsonLdNode> _nodes = [];

    internal JsonLdNodes(JsonLdBlocks blocks, int objectLimit)
    {
        var walk = new Walk(_nodes, _byId);
        foreach (var (root, order) in blocks.Roots)
        {
            if (walk.Run(root, order, objectLimit))
                continue;
            blocks.Limited("StructuredDataObjects", objectLimit, walk.Objects);
            break;
        }
    }

    internal IReadOnlyList<JsonLdNode> Nodes => _nodes;

    /// <summary>A property of an object: its own, or that of the fuller object its <c>@id</c> names.</summary>
    internal bool TryGet(JsonElement node, string name, out JsonElement value)
    {
        value = default;
        if (node.ValueKind != JsonValueKind.Object)
            return false;
        if (node.TryGetProperty(name, out value) && value.ValueKind is not JsonValueKind.Null)
            return true;
        return TryFollow(node, out var target) && target.TryGetProperty(name, out value)
            && value.ValueKind is not JsonValueKind.Null;
    }

    internal string? Text(JsonElement node, string name) => TryGet(node, name, out var value) ? JsonLdValue.Text(value) : null;

    /// <summary>The bare name of the first type of an object.</summary>
    internal string? TypeOf(JsonElement node) => Text(node, "@type") is { } type ? SchemaTypes.Name(type) : null;

    private static string? IdOf(JsonElement node) =>
        node.TryGetProperty("@id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null;

    private bool TryFollow(JsonElement node, out JsonElement target)
    {
        target = default;
        return IdOf(node) is { } id && _byId.TryGetValue(id, out target);
    }

    /// <summary>Visits each object once, in the order of the text, without recursion.</summary>
    private sealed class Walk(List<JsonLdNode> nodes, Dictionary<string, JsonElement> byId)
    {
        private readonly Stack<(JsonElement Value, bool IsListed, bool IsRoot)> _pending = new();
        private readonly List<(JsonElement Value, bool IsListed, bool IsRoot)> _children = [];

        internal int Objects { get; private set; }

        /// <returns>False when the limit of objects was reached.</returns>
        internal bool Run(JsonElement root, int order, int limit)
        {
            _pending.Push((root, false, true));
            while (_pending.TryPop(out var next))
            {
                _children.Clear();
                if (next.Value.ValueKind == JsonValueKind.Object)
                {
                    if (++Objects > limit)
                        return false;
                    Note(next.Value, next.IsListed, next.IsRoot, order);
                    ChildrenOfObject(next.Value, next.IsListed, next.IsRoot);
                }
                else if (next.Value.ValueKind == JsonValueKind.Array)
                {
                    foreach (var item in next.Value.EnumerateArray())
                        AddChild(item, next.IsListed, next.IsRoot);
                }

                for (var i = _children.Count - 1; i >= 0; i--)
                    _pending.Push(_children[i]);
            }

            return true;
        }

        private void ChildrenOfObject(JsonElement node, bool isListed, bool isRoot)
        {
            foreach (var property in node.EnumerateObject())
            {
                if (property.Value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                    AddChild(property.Value, isListed || Lists.Contains(property.Name), isRoot && property.NameEquals("@graph"));
            }
        }

        private void AddChild(JsonElement value, bool isListed, bool isRoot)
        {
            if (value.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
                _children.Add((value, isListed, isRoot));
        }

        private void Note(JsonElement node, bool isListed, bool isRoot, int order)
        {
            // The object that says most is the one meant; the others are references to it.
            if (IdOf(node) is { } id && (!byId.TryGetValue(id, out var known)
                || known.GetPropertyCount() < node.GetPropertyCount()))
                byId[id] = node;
            if (!node.TryGetProperty("@type", out var type))
                return;
            var types = JsonLdValue.Items(type).Select(JsonLdValue.Raw).OfType<string>().Select(SchemaTypes.Name).ToArray();
            if (types.Length > 0)
                nodes.Add(new JsonLdNode(node, types, isListed, isRoot, order));
        }
    }
}
