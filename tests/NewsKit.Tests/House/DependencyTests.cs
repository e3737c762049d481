using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace NewsKit.Tests.House;

/// <summary>Holds the sources to the dependency table.</summary>
public sealed class DependencyTests
{
    private static readonly Lazy<DependencyChecker> Library =
        new(() => new DependencyChecker(SourceCode.Library, DependencyTable.Stages));

    public static TheoryData<string> Stages => [.. DependencyTable.Stages.Select(stage => stage.Name)];

    [Fact]
    public void Table_NamesEveryFolder()
    {
        var named = DependencyTable.Stages.SelectMany(stage => stage.Folders);
        Assert.Equal(named.Order(StringComparer.Ordinal),
            SourceCode.Library.Files.Select(file => file.Folder).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Table_FlowsOneWay()
    {
        var above = new HashSet<string>(StringComparer.Ordinal);
        foreach (var stage in DependencyTable.Stages)
        {
            Assert.Empty(stage.Uses.Concat(stage.Rooms.SelectMany(room => room.Stages)).Except(above));
            above.Add(stage.Name);
            var rooms = new HashSet<string>(StringComparer.Ordinal);
            foreach (var room in stage.Rooms)
            {
                Assert.Empty(room.Uses.Except(rooms));
                rooms.Add(room.Name);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Stages))]
    public void Stage_UsesOnlyWhatItsRowsAllow(string stage) => Findings.AssertNone(Library.Value.Forbidden
        .Where(use => use.Use.File.Stage == stage).Select(DependencyChecker.Describe));

    [Fact]
    public void NameForThePlatform_IsStillThere() =>
        Assert.Equal(DependencyTable.ForThePlatform.Select(entry => (entry.File, entry.To)), SourceCode.Library.Uses
            .Where(DependencyChecker.IsForThePlatform).Select(use => (use.File.RelativePath, use.Declared!.Folder)).Distinct());

    [Fact]
    public void Stage_UsesOnlyPackagesOfItsRow() => Findings.AssertNone(
        Library.Value.ForbiddenPackages.Select(use => $"{use.File.At(use.Node)} uses {use.Name}"));

    [Fact]
    public void Stages_UseOneAnotherOneWay() => Findings.AssertNone(Library.Value.Circles(folder => folder.Split('/')[0]));

    [Fact]
    public void Rooms_UseOneAnotherOneWay() => Findings.AssertNone(Library.Value.Circles(folder => folder));

    /// <summary>What stands for nothing is judged by no rule. The JSON contracts name what the platform's generator
    /// adds.</summary>
    [Fact]
    public void Name_IsResolved() => Findings.AssertNone(SourceCode.Library.Unresolved
        .Where(name => !name.StartsWith("Output/Json/JsonContract.cs", StringComparison.Ordinal)
            && !name.StartsWith("Output/Json/ArticleJson.cs", StringComparison.Ordinal)));

    [Fact]
    public void Namespaces_AreNeverGlobalUsings() => Findings.AssertNone(
        from file in SourceCode.Library.Files
        from directive in file.Root.Usings
        where directive.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)
        select file.At(directive));
}
