using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;

namespace NewsKit.Cli;

/// <summary><c>newskit convert</c>: many pages to one file a page and format.</summary>
internal static class ConvertCommand
{
    private static readonly IReadOnlyList<OutputFormat> Default = [.. OutputFormat.All.Take(3)];

    internal static Command Build(CommandStreams streams)
    {
        var output = new Option<string>(
            "--out")
        { HelpName = "DIR", Description = "The folder of the files; it is made when needed.", Required = true };
        var formats = new Option<OutputFormat[]>("--formats")
        {
            HelpName = "json,html,markdown",
            Description =
                $"Which files to write for a page, out of {string.Join(", ", OutputFormat.Names)}; HTML is a full document. [default: {string.Join(',', Default.Select(format => format.Name))}]",
            CustomParser = ReadFormats,
        };
        var run = new RunArguments(streams);
        var command = new ExampleCommand(
            "convert", "Reads many pages and writes one file a page and format.",
                "newskit convert pages --out articles --formats json,markdown")
        {
            output,
            formats,
        };
        run.AddTo(command);
        command.SetAction((line, cancellation) =>
            RunAsync(run.Run(line), line.GetRequiredValue(output), line.GetValue(formats) is { Length: > 0 } chosen ? chosen
                : [.. Default], run.Resumes(line), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(
        PageRun run, string folder, OutputFormat[] formats, bool resumes, CancellationToken cancellation)
    {
        var names = new OutputNames();
        var bases = run.Files.Select(file => Path.Combine(folder, names.Next(file.Name))).ToList();
        InputFiles.RefuseOverwriting(run.Files, bases.SelectMany(_ => formats, (name, format) => name + format.Extension));
        Directory.CreateDirectory(folder);
        if (resumes)
        {
            // Names hang on the order of all pages, hence they are given before the finished ones are left out.
            var left = Enumerable.Range(0, bases.Count)
                .Where(i => !formats.All(format => File.Exists(bases[i] + format.Extension))).ToList();
            run = run.With([.. left.Select(i => run.Files[i])]);
            bases = [.. left.Select(i => bases[i])];
        }

        var summary = await run.RunAsync(
            (index, page) => page.WasRead ? formats.Select(
                format => (Path: bases[index] + format.Extension, Text: Written(format, page))).ToList() : [],
            async texts =>
            {
                foreach (var (path, text) in texts)
                {
                    await using var file = WholeFile.Create(path);
                    await file.Writer.WriteAsync(text, cancellation);
                    await file.KeepAsync(cancellation);
                }
            },
            cancellation);
        return await run.EndAsync(summary);
    }

    private static StringBuilder Written(OutputFormat format, PageReading page)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        page.Write(format.FileWriter, text);
        return text.GetStringBuilder();
    }

    private static OutputFormat[] ReadFormats(ArgumentResult result)
    {
        var chosen = new List<OutputFormat>();
        foreach (var name in result.Tokens[0].Value.Split(',', StringSplitOptions.TrimEntries))
        {
            if (OutputFormat.Find(name) is not { } format)
                result.AddError($"'{name}' is not one of {string.Join(", ", OutputFormat.Names)}.");
            else if (!chosen.Contains(format))
                chosen.Add(format);
        }

        return [.. chosen];
    }
}
