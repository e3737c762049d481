namespace NewsKit.Sites;

/// <summary>What a selector asks of one element, and how that element stands to the one before: <c>&gt;
/// p.lead:not(.old)</c>.</summary>
/// <param name="Combinator">A blank for "somewhere in", <c>&gt;</c>, <c>+</c> or <c>~</c>; a blank for the first.</param>
/// <param name="Tests">All must hold.</param>
/// <param name="Groups">All must hold.</param>
internal sealed record SelectorCompound(char Combinator, SelectorTest[] Tests, SelectorGroup[] Groups)
{
    internal bool Holds(PageTree page, int node)
    {
        if (!HoldAll(Tests, page, node))
            return false;
        foreach (var group in Groups)
        {
            if (!group.Holds(page, node))
                return false;
        }

        return true;
    }

    internal static bool HoldAll(SelectorTest[] tests, PageTree page, int node)
    {
        foreach (var test in tests)
        {
            if (!test.Holds(page, node))
                return false;
        }

        return true;
    }
}
