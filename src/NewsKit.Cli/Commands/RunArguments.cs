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
            "Files, folders (.html, .htm, .html.gz and .txt in them and below), globs in quotes (*, ?, **), - for standard "
            + "input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<int> _jobs = new("--jobs")
    {
        HelpName = "N",
        Description =
            "Pages read at a time; as many as there are processors when not given. The output is the same for any number.",
        DefaultValueFactory = _ => Environment.ProcessorCount,
        CustomParser = ReadJobs,
    };

    private readonly Option<bool> _strict =
        new("--strict") { Description = "Exit status 1 when any page failed; without it only when nothing could be read." };

    private readonly Option<bool> _resume =
        new("--resume") { Description = "Go on where an interrupted run of the same line stopped." };

    private readonly PageOptions _pages = new();

    internal void AddTo(Command command)
    {
        _inputs.Validators.Add(InputFile.RefuseUnknownOptions);
        command.Add(_inputs);
        command.Add(_jobs);
        command.Add(_strict);
        command.Add(_resume);
        _pages.AddTo(command);
    }

    /// <summary>Whether finished pages of an earlier run are left out.</summary>
    internal bool Resumes(System.CommandLine.ParseResult line) => line.GetValue(_resume);

    /// <summary>The run that the line asks for.</summary>
    /// <exception cref="CommandException">No page was found.</exception>
    internal PageRun Run(System.CommandLine.ParseResult line)
    {
        var files = InputFiles.Find(line.GetRequiredValue(_inputs), streams.Error);
        return files.Count > 0
            ? new PageRun(files, _pages.Reader(line), line.GetRequiredValue(_jobs), streams) { IsStrict = line.GetValue(_strict) }
            : throw new CommandException("nothing could be read.");
    }

    private static int ReadJobs(ArgumentResult result)
    {
        if (int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs)
            && jobs is >= 1 and <= MostJobs)
            return jobs;
        result.AddError($"'{result.Tokens[0].Value}' is not a number between 1 and {MostJobs}.");
        return 1;
    }
}
