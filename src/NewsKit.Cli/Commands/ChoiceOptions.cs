using System.CommandLine;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>Which files of a folder are pages.</summary>
internal sealed class ChoiceOptions
{
    private readonly Option<string[]> _include = new("--include")
    {
        HelpName = "GLOB",
        Description = "Which files of the folders are pages, instead of those extensions: \"*.xhtml\", \"2024/**\".",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> _all =
        new("--all") { Description = "Every file of the folders that holds HTML, whatever its name." };

    internal IReadOnlyList<Option> All => [_include, _all];

    internal PageChoice Choice(System.CommandLine.ParseResult line) => new()
    {
        Patterns = [.. (line.GetValue(_include) ?? []).Select(Glob.Below)],
        All = line.GetValue(_all),
    };
}
