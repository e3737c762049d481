namespace NewsKit.Sites;

/// <summary><c>:is(h1, .title)</c>, or <c>:not(…)</c>: lists of tests, one of which must hold, or none may.</summary>
/// <param name="IsNegated">Whether it is <c>:not</c>.</param>
/// <param name="Choices">The lists.</param>
internal sealed record SelectorGroup(bool IsNegated, IReadOnlyList<SelectorTest[]> Choices)
{
    internal bool Holds(PageTree page, int node)
    {
        foreach (var tests in Choices)
        {
            if (SelectorCompound.HoldAll(tests, page, node))
                return !IsNegated;
        }

        return IsNegated;
    }
}
