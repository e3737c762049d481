using Xunit;

namespace NewsKit.Tests.House;

/// <summary>The table is only as good as the reading of names: three small stages, and one line more in the lowest.</summary>
public sealed class DependencyCheckerTests
{
    private static readonly StageRule[] Stages =
    [
        new("Words"),
        new("Pages", "Words") { Rooms = [new("Pages"), new("Lines", "Pages") { Stages = ["Marks"] }], Packages = ["AngleSharp"] },
        new("Marks", "Pages"),
    ];

    [Theory]
    [InlineData("Words", "NewsKit.Pages.Page? page = null;", "Page")]
    [InlineData("Words", "var text = nameof(NewsKit.Pages.Page);", "Page")]
    [InlineData("Words", "using var page = NewsKit.Marks.Mark.Of();", "Page", "Mark", "Mark.Of")]
    [InlineData("Words", "NewsKit.Marks.Mark.Take(new());", "Mark", "Mark.Take", "Page..ctor")]
    [InlineData("Words", "_ = \"a\".Marked();", "Mark.Marked")]
    [InlineData("Words", "_ = NewsKit.Marks.Mark.Kept[0];", "Shelf.this[]", "Mark", "Mark.Kept")]
    [InlineData("Words", "_ = $\"{NewsKit.Pages.Line.Length}\";", "Line", "Line.Length")]
    [InlineData("Pages", "_ = NewsKit.Pages.Line.Length;", "Line", "Line.Length")]
    [InlineData("Pages", "NewsKit.Marks.Mark.Kept.ToString();", "Mark", "Mark.Kept")]
    [InlineData("Marks", "_ = NewsKit.Words.Word.A;", "Word", "Word.A")]
    public void ForbiddenUse_IsFound(string stage, string statement, params string[] names) =>
        Assert.Equal(names, Forbidden(stage, statement));

    [Theory]
    [InlineData("Words", "// NewsKit.Pages.Page")]
    [InlineData("Words", "_ = \"NewsKit.Pages.Page\";")]
    [InlineData("Words", "var Page = 1; _ = Page;")]
    [InlineData("Pages", "_ = NewsKit.Words.Word.A;")]
    [InlineData("Pages/Lines", "NewsKit.Pages.Page page = new(); page.Dispose(); _ = NewsKit.Marks.Mark.Kept;")]
    [InlineData("Marks", "_ = NewsKit.Pages.Line.Length;")]
    public void AllowedUse_IsNotFound(string folder, string statement) => Assert.Empty(Forbidden(folder, statement));

    [Fact]
    public void Package_IsForItsStageOnly()
    {
        const string Statement = "AngleSharp.Dom.INode? node = null;";

        Assert.Equal(["INode"], Checker("Words", Statement).ForbiddenPackages.Select(use => use.Name));
        Assert.Empty(Checker("Pages/Lines", Statement).ForbiddenPackages);
    }

    [Fact]
    public void Circle_IsFoundAmongStagesAndAmongRooms()
    {
        Assert.Empty(Checker("Words", "").Circles(folder => folder.Split('/')[0]));
        Assert.Equal(["Pages -> Pages/Lines -> Pages", "Pages/Lines -> Pages -> Pages/Lines"],
            Checker("Pages", "_ = NewsKit.Pages.Line.Length;").Circles(folder => folder).Order(StringComparer.Ordinal));
        Assert.Equal(["Pages -> Words -> Pages", "Words -> Pages -> Words"],
            Checker("Words", "NewsKit.Pages.Page? page = null; if (Word.A > 0) return;").Circles(folder => folder.Split('/')[0])
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void UnknownName_IsTold() =>
        Assert.Equal(["Words/Added.cs(5): Nobody"], Code("Words", "Nobody.Knows();").Unresolved.Where(
            name => !name.EndsWith("Knows", StringComparison.Ordinal)));

    private static IEnumerable<string> Forbidden(string folder, string statement) =>
        Checker(folder, statement).Forbidden.Select(use => use.Use.Name);

    private static DependencyChecker Checker(string folder, string statement) => new(Code(folder, statement), Stages);

    private static SourceCode Code(string folder, string statement) => new(
    [
        new SourceFile("Words/Word.cs", "namespace NewsKit.Words; internal static class Word { internal const int A = 1; }"),
        new SourceFile("Pages/Page.cs", """
            namespace NewsKit.Pages;
            internal sealed class Page : IDisposable { public void Dispose() => _ = NewsKit.Words.Word.A; }
            """),
        new SourceFile("Pages/Lines/Line.cs", """
            namespace NewsKit.Pages;
            internal static class Line { internal const int Length = 1; internal static Page? First => null; }
            """),
        new SourceFile("Marks/Mark.cs", """
            namespace NewsKit.Marks;
            internal static class Mark
            {
                internal static Shelf Kept => new Shelf();
                internal static NewsKit.Pages.Page Of() => new();
                internal static void Take(NewsKit.Pages.Page page) => page.Dispose();
                internal static string Marked(this string text) => text;
            }
            internal sealed class Shelf { internal int this[int at] => at; }
            """),
        new SourceFile($"{folder}/Added.cs", $$"""
            using NewsKit.Marks;
            using NewsKit.Words;
            namespace NewsKit.{{folder.Split('/')[0]}};
            internal static class Added { internal static void Run() {
            {{statement}}
            } }
            """),
    ]);
}
