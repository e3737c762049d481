using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NewsKit.Tests.House;

/// <summary>A source file of the library and where it stands.</summary>
internal sealed class SourceFile
{
    internal static readonly CSharpParseOptions Options = new(LanguageVersion.CSharp14, DocumentationMode.None);

    internal SourceFile(string relativePath, string text)
    {
        RelativePath = relativePath;
        Folder = relativePath[..Math.Max(0, relativePath.LastIndexOf('/'))];
        Name = Path.GetFileNameWithoutExtension(relativePath);
        Tree = CSharpSyntaxTree.ParseText(text, Options, relativePath);
        Types = [.. Members.OfType<BaseTypeDeclarationSyntax>().Select(type => type.Identifier.Text),
            .. Members.OfType<DelegateDeclarationSyntax>().Select(type => type.Identifier.Text)];
    }

    /// <summary>A file of the library.</summary>
    internal static SourceFile Read(string path) =>
        new(Path.GetRelativePath(Repository.Library, path).Replace('\\', '/'), File.ReadAllText(path));

    /// <summary>The path below src/NewsKit, with slashes.</summary>
    internal string RelativePath { get; }

    /// <summary>The stage or the room: <c>Sections</c>, <c>Sections/Faq</c>; empty for the root.</summary>
    internal string Folder { get; }

    internal string Stage => Folder.Split('/')[0];

    /// <summary>The file name without its extension.</summary>
    internal string Name { get; }

    internal SyntaxTree Tree { get; }

    /// <summary>The names of the types declared at the top level of the file.</summary>
    internal IReadOnlyList<string> Types { get; }

    internal CompilationUnitSyntax Root => (CompilationUnitSyntax)Tree.GetRoot();

    /// <summary>The namespace, which is file-scoped here; empty without one.</summary>
    internal string Namespace => string.Concat(Spaces.Select(space => space.Name.ToString()));

    private IEnumerable<FileScopedNamespaceDeclarationSyntax> Spaces =>
        Root.Members.OfType<FileScopedNamespaceDeclarationSyntax>();

    private IEnumerable<MemberDeclarationSyntax> Members => Spaces.SelectMany(space => space.Members);

    /// <summary>A place in the file as a finding names it.</summary>
    internal string At(SyntaxNode node) => $"{RelativePath}({Tree.GetLineSpan(node.Span).StartLinePosition.Line + 1})";
}
