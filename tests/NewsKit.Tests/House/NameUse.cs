using Microsoft.CodeAnalysis;

namespace NewsKit.Tests.House;

/// <summary>A name in the sources and what it stands for.</summary>
/// <param name="File">The file that names it.</param>
/// <param name="Node">Where.</param>
/// <param name="Symbol">The type or member as it is declared, without type arguments.</param>
/// <param name="Declared">The file that declares it; null when it is none of the sources.</param>
internal sealed record NameUse(SourceFile File, SyntaxNode Node, ISymbol Symbol, SourceFile? Declared)
{
    /// <summary>The type, or the type and its member.</summary>
    internal string Name => Symbol is ITypeSymbol or { ContainingType: null } ? Symbol.Name
        : $"{Symbol.ContainingType.Name}.{Symbol.Name}";
}
