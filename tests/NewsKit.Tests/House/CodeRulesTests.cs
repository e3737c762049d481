using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace NewsKit.Tests.House;

/// <summary>Holds the sources of the library to <see cref="CodeRules"/>.</summary>
public sealed class CodeRulesTests
{
    private static readonly Lazy<ILookup<ISymbol, NameUse>> Uses = new(() => SourceCode.Library.Uses
        .Where(use => use.Declared is null).ToLookup(use => use.Symbol, SymbolEqualityComparer.Default));

    public static TheoryData<string> Forbidden => [.. CodeRules.All.Select(rule => rule.ToString())];

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void ForbiddenCode_IsNowhere(string code)
    {
        var rule = CodeRules.All.Single(rule => rule.ToString() == code);
        var type = SourceCode.Library.Compilation.GetTypeByMetadataName(rule.Type);
        Assert.True(type is not null && (rule.Member is null || type.GetMembers(rule.Member).Length > 0), "There is no " + code);
        var wrong = Uses.Value.Where(uses => rule.Forbids(uses.Key, type)).SelectMany(uses => uses).ToList();
        Findings.AssertNone(wrong.Where(use => !rule.Except.Contains(use.File.RelativePath))
            .Select(use => $"{use.File.At(use.Node)}: {use.Name} - {rule.Reason}"));
        Findings.AssertNone(rule.Except.Except(wrong.Select(use => use.File.RelativePath), StringComparer.Ordinal)
            .Select(file => $"{file} no longer uses {code}: remove the exception"));
    }

    /// <summary>Faults of a page become statuses and diagnostics; only the outer guard catches everything.</summary>
    [Fact]
    public void OuterGuard_IsOne()
    {
        var guards = from file in SourceCode.Library.Files
                     from clause in file.Root.DescendantNodes().OfType<CatchClauseSyntax>()
                     where clause.Declaration is null or { Type: IdentifierNameSyntax { Identifier.Text: "Exception" } }
                         or { Type: QualifiedNameSyntax { Right.Identifier.Text: "Exception" } }
                     select file.RelativePath;
        Assert.Equal(["ArticleParser.Guard.cs"], guards);
    }

    /// <summary>A file that needs regions holds two ideas.</summary>
    [Fact]
    public void File_HasNoRegions() =>
        Findings.AssertNone(SourceCode.Library.Files
            .Where(file => file.Root.GetFirstDirective(directive => directive is RegionDirectiveTriviaSyntax) is not null)
            .Select(file => file.RelativePath));
}
