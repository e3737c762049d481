using Xunit;

namespace NewsKit.Tests.House;

/// <summary>A file is named for its type, a namespace for its stage, and nothing is named for its lack of a name.</summary>
public sealed class NamingTests
{
    private static readonly string[] EmptyWords =
        ["Util", "Utils", "Utility", "Utilities", "Helper", "Helpers", "Common", "Manager", "Misc"];

    /// <summary>Small types that share a file because neither is read without the other. An entry that is no longer needed
    /// fails.</summary>
    private static readonly (string File, string Companion, string Reason)[] Companions =
    [
        ("Text/Editing/TextRun.cs", "TextRunKind", "the kinds of the run, two words long"),
        ("Text/Html/HtmlTag.cs", "HtmlAttribute", "a tag is its name and these"),
        ("Time/Grammar/RelativeMatch.cs", "RelativeForm", "the forms of the match"),
        ("Time/Readings/ReadingFault.cs", "ReadingFaults", "the faults and their printed names"),
        ("Time/Grammar/DateMatch.cs", "DateForm", "the forms of the match"),
        ("Time/Grammar/ClockMatch.cs", "ClockZone", "the zone beside the clock of the match"),
        ("Time/Grammar/TimeToken.cs", "TimeTokenKind", "the kinds of the token"),
        ("Time/Readings/ReadingNotes.cs", "ReadingNote", "one note, and the list of them"),
        ("Time/Grammar/LabelledParts.cs", "TokenRange", "a part is such a range"),
    ];

    /// <summary>What is named beside the parser stands in its namespace, which its users have anyway.</summary>
    private static readonly string[] NamedBesideTheParser =
        ["Model/Page/NewsKitLimits.cs", "Model/Page/ReadingOptions.cs", "Normalisation/NormalisationOptions.cs",
        "Output/ArticleParts.cs"];

    [Fact]
    public void File_IsNamedForItsType()
    {
        var wrong = from file in SourceCode.Library.Files
                    let name = file.Name.Split('.')[0]
                    where !file.Types.Contains(name)
                    select $"{file.RelativePath} declares {string.Join(", ", file.Types)}";
        Findings.AssertNone(wrong);
    }

    [Fact]
    public void File_HoldsOneTypeOrListedCompanions()
    {
        var found = (from file in SourceCode.Library.Files
                     from type in file.Types
                     where type != file.Name.Split('.')[0]
                     select $"{file.RelativePath} also declares {type}").ToArray();
        var listed = Companions.Select(entry => $"{entry.File} also declares {entry.Companion}").ToArray();
        Findings.AssertNone(found.Except(listed, StringComparer.Ordinal));
        Findings.AssertNone(listed.Except(found, StringComparer.Ordinal)
            .Select(entry => entry + ": no longer, remove it from the list"));
    }

    [Fact]
    public void Namespace_IsTheStage()
    {
        var wrong = from file in SourceCode.Library.Files
                    let isRoot = file.Stage.Length == 0 || NamedBesideTheParser.Contains(file.RelativePath)
                    where file.Namespace != (isRoot ? "NewsKit" : $"NewsKit.{file.Stage}")
                    select file.RelativePath;
        Findings.AssertNone(wrong);
    }

    [Fact]
    public void Type_BearsNoNameOfAStage()
    {
        var stages = DependencyTable.Stages.Select(stage => stage.Name).ToHashSet(StringComparer.Ordinal);
        Findings.AssertNone(SourceCode.Library.Files.SelectMany(file => file.Types).Where(stages.Contains));
    }

    [Fact]
    public void Names_SayWhatThingsAre()
    {
        var names = SourceCode.Library.Files
            .SelectMany(file => file.Types.Append(file.Name).Concat(file.Folder.Split('/')));
        var wrong = from name in names.Distinct(StringComparer.Ordinal)
                    from word in EmptyWords
                    where name.EndsWith(word, StringComparison.Ordinal) || name.StartsWith(word + ".", StringComparison.Ordinal)
                    select name;
        Findings.AssertNone(wrong);
    }
}
