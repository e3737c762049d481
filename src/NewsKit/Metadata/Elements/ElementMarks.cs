using NewsKit.Dom;

namespace NewsKit.Metadata;

/// <summary>The attributes of an element that readers ask for, found in one pass over them; most elements have none.</summary>
internal readonly ref struct ElementMarks
{
    private static readonly ulong Asked =
        MarkupAttributeTable.Bits("itemprop", "itemscope", "itemtype", "property", "typeof", "rel");

    private ElementMarks(Span<MarkupAttribute> attributes)
    {
        foreach (ref var attribute in attributes)
        {
            switch (attribute.Name)
            {
                case "itemprop": ItemProp = attribute.Value; break;
                case "itemscope": IsItem = true; break;
                // What names its type is an item, where the other attribute was forgotten as well.
                case "itemtype": (IsItem, ItemType) = (true, attribute.Value); break;
                case "property": Property = attribute.Value; break;
                case "typeof": TypeOf = attribute.Value; break;
                case "rel": Rel = attribute.Value; break;
                default: break;
            }
        }
    }

    internal string? ItemProp { get; }

    internal bool IsItem { get; }

    internal string? ItemType { get; }

    internal string? Property { get; }

    internal string? TypeOf { get; }

    internal string? Rel { get; }

    internal static ElementMarks Of(MarkupElement element) => (element.Known & Asked) == 0 ? default : new(element.Attributes);
}
