using Microsoft.CodeAnalysis;

namespace NewsKit.Tests.House;

/// <summary>A type or member that the library may not use.</summary>
/// <param name="Type">The type, as its assembly names it.</param>
/// <param name="Member">The member: <c>.ctor</c> for a constructor, <c>this[]</c> for an indexer; null for the whole
/// type.</param>
/// <param name="Reason">Why not.</param>
/// <param name="Except">The files that may; why stands beside the rule.</param>
internal sealed record CodeRule(string Type, string? Member, string Reason, params string[] Except)
{
    /// <summary>Whether a symbol is the type, or the member of it or of a type that is one.</summary>
    internal bool Forbids(ISymbol symbol, INamedTypeSymbol type)
    {
        if (Member is null)
            return Same(symbol, type) || Same(symbol.ContainingType, type);
        return symbol.Name == Member && symbol.ContainingType is { } container
            && (Same(container, type) || container.AllInterfaces.Any(item => Same(item, type)) || IsBelow(container, type));
    }

    private static bool IsBelow(INamedTypeSymbol container, INamedTypeSymbol type)
    {
        for (var current = container.BaseType; current is not null; current = current.BaseType)
        {
            if (Same(current, type))
                return true;
        }

        return false;
    }

    private static bool Same(ISymbol? symbol, INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(symbol?.OriginalDefinition, type);

    public override string ToString() => Member is null ? Type : $"{Type}.{Member}";
}
