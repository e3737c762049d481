using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsKit.Tests.House;

/// <summary>Holds the names of sources to rows of who may use whom.</summary>
internal sealed class DependencyChecker(SourceCode code, StageRule[] stages)
{
    /// <summary>Every use from one folder to another, stages and rooms alike.</summary>
    internal IEnumerable<(string From, string To, NameUse Use)> Uses => code.Uses
        .Where(use => use.Declared is { } declared && declared.Folder != use.File.Folder && !IsForThePlatform(use))
        .Select(use => (use.File.Folder, use.Declared!.Folder, use));

    /// <summary>The uses that no row allows.</summary>
    internal IEnumerable<(string From, string To, NameUse Use)> Forbidden =>
        Uses.Where(use => !StageOf(use.From).Allows(use.From, use.To));

    /// <summary>The uses of packages that no row allows.</summary>
    internal IEnumerable<NameUse> ForbiddenPackages => code.Uses.Where(use =>
        use.Symbol.ContainingAssembly is { } assembly && stages.SelectMany(stage => stage.Packages).Contains(assembly.Name)
        && !StageOf(use.File.Folder).Packages.Contains(assembly.Name));

    /// <summary>Folders, or the stages they stand in, that use one another in a circle, each with the way round.</summary>
    internal IEnumerable<string> Circles(Func<string, string> node)
    {
        var graph = Uses.Select(use => (From: node(use.From), To: node(use.To))).Where(edge => edge.From != edge.To)
            .ToLookup(edge => edge.From, edge => edge.To);
        return graph.Select(edges => Circle.Shortest(edges.Key, from => graph[from])).OfType<IReadOnlyList<string>>()
            .Select(way => string.Join(" -> ", way));
    }

    internal static string Describe((string From, string To, NameUse Use) use) =>
        $"{use.Use.File.At(use.Use.Node)} uses {use.Use.Name} of {(use.To.Length == 0 ? "the root" : use.To)}";

    internal static bool IsForThePlatform(NameUse use) => use.Node.FirstAncestorOrSelf<AttributeSyntax>() is not null
        && DependencyTable.ForThePlatform.Any(entry => (entry.File, entry.To) == (use.File.RelativePath, use.Declared?.Folder));

    private StageRule StageOf(string folder) => stages.Single(stage => stage.Name == folder.Split('/')[0]);
}
