using NewsKit.Dom;

namespace NewsKit.Metadata;

/// <summary>The attributes of an element that readers ask for, found in one pass over them.</summary>
internal readonly ref struct ElementMarks
{
    private ElementMarks(Span<MarkupAttribute> attributes)
    {
        foreach (ref var attribute in attributes)
        {
            switch (attribute.Name)
            {
                case "class": Class = attribute.Value; break;
                case "id": Id = attribute.Value; break;
                case "itemprop": ItemProp = attribute.Value; break;
                case "itemscope": IsItem = true; break;
                case "itemtype": ItemType = attribute.Value; break;
                case "property": Property = attribute.Value; break;
                case "typeof": TypeOf = attribute.Value; break;
                case "rel": Rel = attribute.Value; break;
                default: break;
            }
        }
    }

    internal string? Class { get; }

    internal string? Id { get; }

    internal string? ItemProp { get; }

    internal bool IsItem { get; }

    internal string? ItemType { get; }

    internal string? Property { get; }

    internal string? TypeOf { get; }

    internal string? Rel { get; }

    internal static ElementMarks Of(MarkupElement element) => new(element.Attributes);
}
