using System.CommandLine;
using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary><c>newskit read</c>: one page to standard output.</summary>
internal static class ReadCommand
{
    internal const string Name = "read";

    internal static Command Build(CommandStreams streams)
    {
        var input = new Argument<string?>("INPUT")
        {
            Description = "A page: HTML, the same gzipped or saved as MHTML, or plain text; - for standard input, which is also "
                + "read when nothing is named and something is piped in.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        input.Validators.Add(InputFile.RefuseUnknownOptions);
        var format = new Option<string>("--format", "-f")
        {
            HelpName = string.Join('|', OutputFormat.Spellings),
            Description = "What is written; HTML is a fragment.",
            DefaultValueFactory = _ => OutputFormat.All[0].Name,
        };
        format.AcceptOnlyFromAmong(StringComparer.Ordinal, OutputFormat.Spellings);
        var field = new Option<string?>("--print", "-p")
        {
            HelpName = "FIELD",
            Description = $"Instead of the article, one field of it as plain text: {string.Join(", ", PrintedField.Names)}.",
        };
        field.AcceptOnlyFromAmong(StringComparer.Ordinal, PrintedField.Names);
        var explain = new Option<bool>("--explain")
        {
            Description = "Instead of the article, what each block of the page was taken for, and the three strongest reasons.",
        };
        var content = new ContentOptions();
        var pages = new PageOptions();
        var command = new ExampleCommand(
            Name, "Reads one page and writes its article to standard output.",
                "newskit read page.html --url https://example.org/a -f markdown")
        {
            Notes =
            [
                "Exit status 1, with a line that says why, when the page gives no article, or no such field.",
            ],
        };
        command.Add(input);
        foreach (var option in (Option[])[format, field, explain])
            command.Add(option);
        content.AddTo(command, writesMarkdown: true);
        pages.AddTo(command);
        command.SetAction((line, cancellation) =>
        {
            if (line.GetValue(field) is not null && (line.GetValue(explain) || line.GetResult(format) is { Implicit: false }))
                throw new CommandException("--print writes plain text; --format and --explain write something else.");
            if (content.AreNamed(line) && (line.GetValue(field) is not null || line.GetValue(explain)))
                throw new CommandException("--parts and --front-matter are of articles; --print and --explain write none.");
            var written = OutputFormat.Find(line.GetRequiredValue(format))!;
            var chosen = content.Content(line, written);
            var argument = InputFile.OrStandardInput(line.GetValue(input), streams);
            var page = Read(argument, pages.Reader(line, line.GetValue(explain)), streams, cancellation);
            Write(page, line.GetValue(field), written, chosen, streams.Output);
            return page.HasArticle ? Task.FromResult(NewsKitCommand.Succeeded)
                : throw new CommandException(page.WhyNoArticle) { Status = NewsKitCommand.Unmet };
        });
        return command;
    }

    /// <summary>Reads the one page that a line names.</summary>
    /// <exception cref="CommandException">It is a folder, or its bytes cannot be had.</exception>
    internal static PageReading Read(string argument, PageReader reader, CommandStreams streams, CancellationToken cancellation)
    {
        if (Directory.Exists(argument))
            throw new CommandException($"'{argument}' is a folder; batch and convert read folders.");
        var file = InputFile.Of(argument);
        if (file.Path is not null && !File.Exists(argument))
            throw new CommandException($"there is no file '{argument}'.");
        var page = reader.Read(file, streams.Input, cancellation);
        return page.WasOpened
            ? page
            : throw new CommandException($"cannot read '{argument}': {page.Article.Diagnostics[0].Message}");
    }

    /// <summary>Writes what the page gave; of a page without an article only what says why.</summary>
    private static void Write(PageReading page, string? field, OutputFormat format, OutputContent content, TextWriter output)
    {
        if (field is not null)
            WriteField(page, field, output);
        else if (page.Result.Explanation is { } explanation)
            ExplanationText.Write(explanation, output);
        else if (page.HasArticle || format.SaysWhy)
            page.Write(format.Writer(page.Content(content)), output);
    }

    private static void WriteField(PageReading page, string name, TextWriter output)
    {
        if (PrintedField.Text(name, page.Article) is { } text)
            output.Write(text.EndsWith('\n') ? text : text + "\n");
        else if (page.Article.Status is ParseStatus.Ok)
            throw new CommandException($"'{page.Article.Source.Name}' has no {name}.") { Status = NewsKitCommand.Unmet };
    }
}
