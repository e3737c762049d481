using System.CommandLine;

namespace NewsKit.Cli;

/// <summary><c>newskit rules explain</c>: which rule an address gets, and what it does to the page.</summary>
internal static class RulesExplainCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var address = new Argument<string>("URL") { Description = "The address of the page; nothing is fetched." };
        var input = new Argument<string>("PAGE") { Description = "The page: a file, or - for standard input." };
        input.Validators.Add(InputFile.RefuseUnknownOptions);
        var pages = new PageOptions();
        var command = new ExampleCommand(
            "explain", "Shows which rule holds for an address, and what it finds on the page.",
                "newskit rules explain https://gazette.example/une page.html --rules rules")
        {
            address,
            input,
        };
        pages.AddTo(command, without: "--url");
        command.SetAction((line, cancellation) =>
        {
            if (!Uri.TryCreate(line.GetRequiredValue(address), UriKind.Absolute, out var url)
                || url.Scheme is not ("http" or "https"))
                throw new CommandException($"'{line.GetRequiredValue(address)}' is not an absolute web address.");
            if (Directory.Exists(line.GetRequiredValue(input)))
                throw new CommandException($"'{line.GetRequiredValue(input)}' is a folder; explain reads one page.");
            RulePage.Show(InputFile.Of(line.GetRequiredValue(input)), pages.Options(line), url, [], streams, cancellation);
            return Task.FromResult(NewsKitCommand.Succeeded);
        });
        return command;
    }
}
