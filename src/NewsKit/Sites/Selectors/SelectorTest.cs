using NewsKit.Dom;

namespace NewsKit.Sites;

/// <summary>One thing that a selector asks of an element.</summary>
/// <param name="Kind">What.</param>
/// <param name="Name">The tag name, or that of the attribute.</param>
/// <param name="Value">The value to compare with.</param>
internal readonly record struct SelectorTest(SelectorTestKind Kind, string Name, string Value)
{
    /// <summary>Of <c>:nth-child</c>: every so many.</summary>
    internal int Step { get; init; }

    /// <summary>Of <c>:nth-child</c>: from this one on.</summary>
    internal int Offset { get; init; }

    /// <summary>Whether upper and lower case are the same.</summary>
    internal bool IgnoresCase { get; init; }

    internal bool Holds(PageTree page, int node)
    {
        if (Kind == SelectorTestKind.Tag)
            return Name.Length == 0 || string.Equals(page.NameOf(node), Name, StringComparison.Ordinal);
        if (Kind == SelectorTestKind.Nth)
            return IsNth(page.At(node).Ordinal);
        if (Kind == SelectorTestKind.Last)
            return IsLast(page, node);
        return page.AttributeAt(node, Name) is >= 0 and var at && HoldsFor(page.AttributeSpan(node, at));
    }

    private bool HoldsFor(ReadOnlySpan<char> text)
    {
        var comparison = IgnoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        return Kind switch
        {
            SelectorTestKind.HasAttribute => true,
            SelectorTestKind.Equal or SelectorTestKind.Id => text.Equals(Value, comparison),
            SelectorTestKind.Class or SelectorTestKind.Word => TokenList.Holds(text, Value, comparison),
            SelectorTestKind.Dash =>
                text.StartsWith(Value, comparison) && (text.Length == Value.Length || text[Value.Length] == '-'),
            SelectorTestKind.Start => Value.Length > 0 && text.StartsWith(Value, comparison),
            SelectorTestKind.End => Value.Length > 0 && text.EndsWith(Value, comparison),
            _ => Value.Length > 0 && text.Contains(Value, comparison),
        };
    }

    private bool IsNth(int ordinal)
    {
        var distance = ordinal - Offset;
        return Step == 0 ? distance == 0 : distance % Step == 0 && distance / Step >= 0;
    }

    private static bool IsLast(PageTree page, int node)
    {
        for (var next = page.NextOf(node); next >= 0; next = page.NextOf(next))
        {
            if (page.KindOf(next) == PageNodeKind.Element)
                return false;
        }

        return true;
    }
}
