using Xunit;

namespace NewsKit.Tests.House;

/// <summary>Holds the sources of the library to <see cref="CodeRules"/>.</summary>
public sealed class CodeRulesTests
{
    /// <summary>Folders that run over every character or element of a page.</summary>
    private static readonly string[] HotFolders =
        ["Lexicon", "Text", "Time", "Decoding", "Dom", "Sites", "Metadata", "Blocks", "Segments", "BodyModel", "Sections",
        "Normalisation", "Addresses", "Canonical", "Guard"];

    public static TheoryData<string> Forbidden => [.. CodeRules.All.Select(rule => rule.Code)];

    [Theory]
    [MemberData(nameof(Forbidden))]
    public void ForbiddenCode_IsNowhere(string code)
    {
        var rule = CodeRules.All.Single(rule => rule.Code == code);
        var wrong = from file in SourceFile.All
                    where !rule.Except.Contains(file.RelativePath)
                    from line in file.LinesOf(code.Split(' '))
                    select $"{file.RelativePath}({line}): {code} - {rule.Reason}";
        Findings.AssertNone(wrong);
    }

    [Fact]
    public void Exception_IsStillNeeded()
    {
        var stale = from rule in CodeRules.All
                    from name in rule.Except
                    where !SourceFile.All.Any(file => file.RelativePath == name && file.LinesOf(rule.Code.Split(' ')).Any())
                    select $"{name} no longer holds {rule.Code}: remove the exception";
        Findings.AssertNone(stale);
    }

    [Fact]
    public void OuterGuard_IsOne()
    {
        var guards = from file in SourceFile.All
                     from line in file.LinesOf(["catch", "(", "Exception"])
                     select file.RelativePath;
        Assert.Equal(["ArticleParser.Guard.cs"], guards);
    }

    [Fact]
    public void HotFolders_HaveNoRegularExpressions()
    {
        var wrong = from file in SourceFile.All
                    where HotFolders.Contains(file.Folder)
                    from token in file.Tokens
                    where token.Text is "Regex" or "GeneratedRegex" or "RegularExpressions"
                    select $"{file.RelativePath}({token.Line}) names {token.Text}";
        Findings.AssertNone(wrong);
    }
}
