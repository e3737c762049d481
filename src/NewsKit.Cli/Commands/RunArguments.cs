using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;

namespace NewsKit.Cli;

/// <summary>What <c>batch</c> and <c>convert</c> share: many inputs, several jobs.</summary>
internal sealed class RunArguments(CommandStreams streams)
{
    private const int MostJobs = 256;

    private readonly Argument<string[]> _inputs = new("INPUT")
    {
        Description =
            "Files, folders (.html, .htm, .html.gz, .mhtml, .mht and .txt in them and below), globs in quotes (*, ?, **), "
            + "- for standard input, which is also read when nothing is named and something is piped in.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly ChoiceOptions _choice = new();

    private readonly Option<string?> _manifest = new("--manifest")
    {
        HelpName = "FILE",
        Description =
            "Address, content type and time of each page: a JSON object a line, or a table with tabs whose first line names the "
            + "columns: file, url, contentType, fetchedAt. Without INPUT, its files are the pages.",
    };

    private readonly Option<int> _jobs = JobsOption();

    private readonly Option<bool> _strict =
        new("--strict") { Description = "Exit status 1 when any page failed; without it only when nothing could be read." };

    private readonly Option<bool> _resume =
        new("--resume") { Description = "Go on where an interrupted run of the same line stopped." };

    private readonly Option<bool> _quiet =
        new("--quiet", "-q") { Description = "No progress and no summary on standard error." };

    private readonly PageOptions _pages = new();

    internal void AddTo(Command command)
    {
        _inputs.Validators.Add(InputFile.RefuseUnknownOptions);
        command.Add(_inputs);
        foreach (var option in (Option[])[.. _choice.All, _manifest, _jobs, _strict, _resume, _quiet])
            command.Add(option);
        _pages.AddTo(command);
    }

    /// <summary>The run that the line asks for.</summary>
    /// <param name="line">The line.</param>
    /// <param name="more">What else the output depends on.</param>
    /// <exception cref="CommandException">No page was found, or what was said of the pages is wrong.</exception>
    internal PageRun Run(System.CommandLine.ParseResult line, params IEnumerable<string> more)
    {
        var manifest = line.GetValue(_manifest) is { } path
            ? Manifest.Read(path, _pages.Zone(line), streams.Error) : null;
        var inputs = line.GetValue(_inputs) ?? [];
        if (inputs.Length == 0 && manifest is null)
            inputs = [InputFile.OrStandardInput(null, streams)];
        var found = InputFiles.Find(inputs, _choice.Choice(line), streams.Error);
        var files = manifest is null ? found.Files
            : inputs.Length == 0 ? manifest.Pages : manifest.Describe(found.Files, streams.Error);
        if (files.Count == 0)
            throw new CommandException("nothing could be read." + (found.LeftOut.Any ? $" Left out: {found.LeftOut}." : ""));
        if (files.Count > 1 && _pages.Address(line) is not null)
            throw new CommandException(
                $"--url is the address of one page, and there are {files.Count}; --manifest gives each its own.");
        return new PageRun
        {
            Files = files,
            Reader = _pages.Reader(line),
            Streams = streams,
            Jobs = line.GetRequiredValue(_jobs),
            LeftOut = found.LeftOut,
            Identity = RunIdentity.Of(
                [.. _pages.Identity(line), manifest?.Text ?? "", .. more],
                inputs.Length == 0 ? [Path.GetFullPath(line.GetValue(_manifest)!)] : InputFiles.Folders(inputs)),
            IsStrict = line.GetValue(_strict),
            IsQuiet = line.GetValue(_quiet),
            Resumes = line.GetValue(_resume),
        };
    }

    /// <summary>How many pages are read at a time.</summary>
    internal static Option<int> JobsOption() => new("--jobs")
    {
        HelpName = "N",
        Description =
            "Pages read at a time; as many as there are processors when not given. The output is the same for any number.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = ReadJobs,
    };

    private static int ReadJobs(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs)
            && jobs is >= 1 and <= MostJobs)
            return jobs;
        result.AddError($"'{result.Tokens[0].Value}' is not a number between 1 and {MostJobs}.");
        return 1;
    }
}
