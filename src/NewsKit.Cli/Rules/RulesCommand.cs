using System.CommandLine;

namespace NewsKit.Cli;

/// <summary><c>newskit rules</c>: what rules of sites do to pages.</summary>
internal static class RulesCommand
{
    internal static Command Build(CommandStreams streams) =>
        new ExampleCommand("rules", "Tries rules of sites on pages.", "newskit rules test gazette.json page.html")
        {
            RulesTestCommand.Build(streams),
            RulesExplainCommand.Build(streams),
        };
}
