using System.CommandLine;
using System.CommandLine.Parsing;

namespace NewsKit.Cli;

/// <summary><c>newskit convert</c>: many pages to one file a page and format.</summary>
internal static class ConvertCommand
{
    private static readonly IReadOnlyList<OutputFormat> Default = [.. OutputFormat.All.Take(3)];

    internal static Command Build(CommandStreams streams)
    {
        var output = new Option<string>("--out", "-o")
        {
            HelpName = "DIR",
            Description = "The folder of the files, which has the folders of the pages in it; it is made when needed.",
            Required = true,
        };
        var formats = new Option<OutputFormat[]>("--formats", "--format", "-f")
        {
            HelpName = "json,html,markdown",
            Description =
                $"Which files to write for a page, out of {string.Join(", ", OutputFormat.Spellings)}; HTML is a full document. "
                + $"[default: {string.Join(',', Default.Select(format => format.Name))}]",
            CustomParser = ReadFormats,
        };
        var force = new Option<bool>("--force") { Description = "Write over files that are there already." };
        var content = new ContentOptions();
        var run = new RunArguments(streams);
        var command = new ExampleCommand(
            "convert", "Reads many pages and writes one file a page and format.",
                "newskit convert pages -o articles -f json,md")
        {
            Notes =
            [
                "A page that gives no article gives a JSON file alone, which says why.",
            ],
        };
        foreach (var option in (Option[])[output, formats, force])
            command.Add(option);
        content.AddTo(command, writesMarkdown: true);
        run.AddTo(command);
        command.SetAction((line, cancellation) =>
        {
            OutputFormat[] chosen = line.GetValue(formats) is { Length: > 0 } some ? some : [.. Default];
            var much = content.Content(line, chosen);
            var pages = run.Run(line, [.. chosen.Select(format => format.Name), .. ContentOptions.Identity(much)]);
            var files = new ConvertedFiles(pages, line.GetRequiredValue(output), chosen, much);
            return RunAsync(pages, files, line.GetValue(force), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(PageRun run, ConvertedFiles files, bool force, CancellationToken cancellation)
    {
        InputFiles.RefuseOverwriting(run.Files, files.All);
        if (!force && !(run.Resumes && files.WereBegun))
            files.RefuseOverwriting();
        Directory.CreateDirectory(files.Folder);
        await using var draft = await RunDraft.OpenAsync(files.Journal, run, cancellation);
        var summary = await draft.KeepAsync(() => run.RunAsync(draft.Finished, files.Render, KeepAsync, cancellation));
        await draft.RemoveAsync();
        return await run.EndAsync(summary);

        async Task KeepAsync(ConvertedPage page)
        {
            await page.WriteAsync(run.Streams);
            await draft.AddAsync(page.Line);
        }
    }

    private static OutputFormat[] ReadFormats(ArgumentResult result)
    {
        var chosen = new List<OutputFormat>();
        foreach (var name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (OutputFormat.Find(name) is not { } format)
                result.AddError($"'{name}' is not one of {string.Join(", ", OutputFormat.Spellings)}.");
            else if (!chosen.Contains(format))
                chosen.Add(format);
        }

        return [.. chosen];
    }
}
