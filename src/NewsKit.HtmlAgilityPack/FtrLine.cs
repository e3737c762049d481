namespace NewsKit.XPath;

/// <summary>One directive of a rule file.</summary>
/// <param name="Number">Its line in the file, from 1.</param>
/// <param name="Name">The directive: <c>body</c>.</param>
/// <param name="Argument">What stands in brackets behind it; null for none.</param>
/// <param name="Value">What stands behind the colon.</param>
internal sealed record FtrLine(int Number, string Name, string? Argument, string Value)
{
    /// <summary>The value as an expression, for directives that take one.</summary>
    internal XPathQuery? Query { get; init; }

    /// <summary>The argument as an expression, for <c>move_into</c>.</summary>
    internal XPathQuery? Target { get; init; }

    /// <summary>The expression of the <c>if_page_contains</c> that follows.</summary>
    internal XPathQuery? Condition { get; init; }

    /// <summary>As the file has it.</summary>
    public override string ToString() => Argument is null ? $"{Name}: {Value}" : $"{Name}({Argument}): {Value}";
}
