using Xunit;

namespace NewsKit.Tests.House;

/// <summary>Holds the sources to the dependency table.</summary>
public sealed class DependencyTests
{
    private static readonly Dictionary<string, HashSet<string>> TypesByFolder = SourceFile.All
        .GroupBy(file => file.Folder, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group =>
            group.SelectMany(file => file.Types).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);

    public static TheoryData<string> Folders => [.. DependencyTable.Rows.Select(row => row.Folder)];

    [Fact]
    public void Table_NamesEveryFolder() =>
        Findings.AssertNone(SourceFile.All.Select(file => file.Folder).Distinct()
            .Except(DependencyTable.Rows.Select(row => row.Folder)));

    [Fact]
    public void Table_FlowsOneWay()
    {
        var above = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in DependencyTable.Rows)
        {
            Assert.Subset(above, row.Uses.ToHashSet(StringComparer.Ordinal));
            above.Add(row.Folder);
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_NamesOnlyFoldersOfItsRow(string folder)
    {
        var row = Row(folder);
        var wrong = Files(folder).SelectMany(file => NamedFolders(file)
            .Where(named => !row.Uses.Contains(named.Folder) && named.Folder != folder && !IsDiagnosticUse(
                file, row, named.Folder))
            .Select(named => (file.RelativePath, named.Folder))).Distinct().ToList();
        var excepted = row.Exceptions.Select(exception => (exception.File, exception.Named)).ToList();
        Findings.AssertNone(wrong.Except(excepted).Select(use => $"{use.Item1} names {use.Item2}"));
        Findings.AssertNone(excepted.Except(wrong)
            .Select(use => $"{use.Item1} no longer names {use.Item2}: remove the exception"));
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_NamesNoTypeOfTheRoot(string folder)
    {
        if (folder.Length == 0)
            return;
        var wrong = Files(folder).SelectMany(file => file.Tokens.Where(token => TypesByFolder[""].Contains(token.Text))
            .Select(token => $"{file.RelativePath}({token.Line}) names {token.Text}"));
        Findings.AssertNone(wrong);
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void Folder_UsesOnlyPackagesOfItsRow(string folder)
    {
        var row = Row(folder);
        var wrong = from file in Files(folder)
                    from token in file.Tokens
                    where DependencyTable.Packages.Contains(token.Text)
                        && (!row.Packages.Contains(token.Text) || (row.PackagesOnlyIn is { } only && file.Name != only))
                    select $"{file.RelativePath}({token.Line}) names {token.Text}";
        Findings.AssertNone(wrong);
    }

    [Fact]
    public void Namespaces_AreNeverGlobalUsings()
    {
        var wrong = from file in SourceFile.All
                    from line in file.LinesOf(["global", "using"])
                    select $"{file.RelativePath}({line})";
        Findings.AssertNone(wrong);
    }

    /// <summary>Folders named by <c>using NewsKit.X</c>, by <c>NewsKit.X.</c>, and by <c>X.SomeType</c>, which a sub-namespace
    /// sees with no using.</summary>
    private static IEnumerable<(string Folder, int Line)> NamedFolders(SourceFile file)
    {
        var tokens = file.Tokens;
        for (var i = 0; i + 2 < tokens.Count; i++)
        {
            if (tokens[i + 1].Text != "." || (i > 0 && tokens[i - 1].Text is "." or "namespace"))
                continue;
            if (tokens[i].Text == "NewsKit")
                yield return (tokens[i + 2].Text, tokens[i].Line);
            else if (TypesByFolder.TryGetValue(tokens[i].Text, out var types) && types.Contains(tokens[i + 2].Text))
                yield return (tokens[i].Text, tokens[i].Line);
        }
    }

    /// <summary>Every stage may report: the file names Model, but of its types only those of the diagnostics.</summary>
    private static bool IsDiagnosticUse(SourceFile file, FolderRule row, string named) =>
        named == "Model" && file.Tokens.Where(
            token => TypesByFolder["Model"].Contains(token.Text) && !TypesByFolder[row.Folder].Contains(token.Text))
            .All(token => token.Text.StartsWith(row.ModelTypesStarting, StringComparison.Ordinal));

    private static FolderRule Row(string folder) => DependencyTable.Rows.Single(row => row.Folder == folder);

    private static IEnumerable<SourceFile> Files(string folder) => SourceFile.All.Where(file => file.Folder == folder);
}
