using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsKit.Tests.House;

/// <summary>C# files, compiled together, and what every name in them stands for.</summary>
internal sealed class SourceCode
{
    /// <summary>What the SDK adds to every project of ours.</summary>
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "AngleSharp.dll" or "netstandard.dll"
                || Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private static readonly Lazy<SourceCode> TheLibrary = new(() =>
        new SourceCode(Repository.SourcesIn(Repository.Library).AsParallel().AsOrdered().Select(SourceFile.Read)));

    /// <summary>What is declared in a folder. A local function or a parameter is nobody else's business.</summary>
    private static readonly SymbolKind[] Kinds =
        [SymbolKind.NamedType, SymbolKind.Method, SymbolKind.Property, SymbolKind.Field, SymbolKind.Event];

    private readonly Lazy<IReadOnlyList<NameUse>> _uses;
    private readonly ConcurrentBag<string> _unresolved = [];
    private readonly Dictionary<SyntaxTree, SourceFile> _files;

    internal SourceCode(IEnumerable<SourceFile> files)
    {
        Files = [.. files];
        _files = Files.ToDictionary(file => file.Tree);
        // No analysis of what may be null: it costs time and changes no name.
        Compilation = CSharpCompilation.Create(
            "Sources", [CSharpSyntaxTree.ParseText(ImplicitUsings, SourceFile.Options), .. _files.Keys], References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        _uses = new Lazy<IReadOnlyList<NameUse>>(() => [.. Files.AsParallel().AsOrdered().SelectMany(Resolve)]);
    }

    /// <summary>The files of src/NewsKit, without what the build writes.</summary>
    internal static SourceCode Library => TheLibrary.Value;

    internal IReadOnlyList<SourceFile> Files { get; }

    internal CSharpCompilation Compilation { get; }

    /// <summary>Every name of a type or member in code; also the type behind <c>var</c> and <c>new()</c>, and indexers.</summary>
    internal IReadOnlyList<NameUse> Uses => _uses.Value;

    /// <summary>The names that stand for nothing: what a source generator adds, or a fault of this reading.</summary>
    internal IReadOnlyCollection<string> Unresolved => Uses.Count > 0 ? _unresolved : [];

    private List<NameUse> Resolve(SourceFile file)
    {
        var uses = new List<NameUse>();
        var model = Compilation.GetSemanticModel(file.Tree);
        foreach (var node in file.Root.DescendantNodes())
        {
            if (node is not (SimpleNameSyntax or ElementAccessExpressionSyntax or ImplicitObjectCreationExpressionSyntax)
                || node.Parent is NameEqualsSyntax { Parent: UsingDirectiveSyntax })
                continue;
            var found = model.GetSymbolInfo(node);
            if ((found.Symbol ?? found.CandidateSymbols.FirstOrDefault()) is { } symbol)
                Add(symbol);
            else if (node is SimpleNameSyntax { Identifier.Text: not "nameof" })
                _unresolved.Add($"{file.At(node)}: {node}");

            void Add(ISymbol symbol)
            {
                symbol = symbol is IArrayTypeSymbol array ? array.ElementType : symbol;
                if (!Kinds.Contains(symbol.Kind))
                    return;
                var definition = (symbol as IMethodSymbol)?.ReducedFrom ?? symbol.OriginalDefinition;
                uses.Add(new NameUse(file, node, definition, DeclaringFile(definition)));
            }
        }

        return uses;
    }

    /// <summary>The members that the compiler adds to a record stand where their type stands.</summary>
    private SourceFile? DeclaringFile(ISymbol? symbol)
    {
        for (; symbol is not null; symbol = symbol.ContainingType)
        {
            if (symbol.DeclaringSyntaxReferences is [var declaration, ..])
                return _files[declaration.SyntaxTree];
        }

        return null;
    }
}
