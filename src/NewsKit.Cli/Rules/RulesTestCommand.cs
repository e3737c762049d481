using System.CommandLine;

namespace NewsKit.Cli;

/// <summary><c>newskit rules test</c>: one rule on some pages.</summary>
internal static class RulesTestCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var file = new Argument<string>("FILE") { Description = "A rule: JSON, or .txt as in ftr-site-config." };
        var inputs = new Argument<string[]>("PAGE")
        {
            Description = "Pages of the site: files, folders, globs in quotes.",
            Arity = ArgumentArity.ZeroOrMore,
        };
        file.Validators.Add(InputFile.RefuseUnknownOptions);
        inputs.Validators.Add(InputFile.RefuseUnknownOptions);
        var pages = new PageOptions();
        var command = new ExampleCommand(
            "test", "Checks a rule file and shows what it finds on pages, whatever their address.",
                "newskit rules test gazette.json saved/*.html")
        {
            Notes =
            [
                "For each page: what each line of the rule selects, and the article with the rule beside the one without.",
                "Exit status 1 when the file has a fault, a body or headline is not found, a label is ignored, or a text",
                "that the rule promises (test_contains) is not in the article.",
            ],
        };
        command.Add(file);
        command.Add(inputs);
        pages.AddTo(command, without: "--rules");
        command.SetAction((line, cancellation) =>
            Task.FromResult(Run(
                line.GetRequiredValue(file), line.GetValue(inputs)
                ?? [], pages.Options(line), pages.Address(line), streams, cancellation)));
        return command;
    }

    private static int Run(string path, string[] inputs, ArticleParserOptions options, Uri? given, CommandStreams streams,
        CancellationToken cancellation)
    {
        if (!File.Exists(path))
            throw new CommandException($"there is no file '{path}'.");
        var file = RuleFile.Read(path);
        foreach (var fault in file.Faults)
            streams.Output.Write($"{fault}\n");
        if (file.Rules is null)
            return NewsKitCommand.Unmet;
        if (file.Faults.Count == 0)
            streams.Output.Write($"{Path.GetFileName(path)}: no faults\n");
        var isMet = file.Faults.Count == 0;
        foreach (var page in InputFiles.Find(inputs, new(), streams.Error).Files)
            isMet &= RulePage.Show(page, options with { SiteRules = file.Rules }, given
                ?? file.Address, file.Expected, streams, cancellation);
        return isMet ? NewsKitCommand.Succeeded : NewsKitCommand.Unmet;
    }
}
