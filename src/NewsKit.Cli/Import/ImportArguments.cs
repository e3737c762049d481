using System.CommandLine;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>The arguments and options of <c>import</c>.</summary>
internal sealed class ImportArguments
{
    private const string Json = "json";
    private const string ByAddress = "url";

    private readonly Argument<string[]> _sources = new("SOURCE")
    {
        Description = "What is read, in this order.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _to = new("--to")
    {
        HelpName = "SINK",
        Description = "Where articles go: ndjson:FILE, one a line as batch writes them; ndjson:DIR/, gzipped shards of lines "
            + "with key and source.",
        Required = true,
    };

    private readonly Option<string> _key = new("--key")
    {
        HelpName = "capture|url",
        Description = "Whether every capture of a page has a row of its own, or every address one, the newest.",
        DefaultValueFactory = _ => "capture",
    };

    private readonly Option<bool> _skipCopies =
        new("--skip-copies") { Description = "Leave out pages whose text is nearly that of an earlier one." };

    private readonly Option<bool> _resume =
        new("--resume") { Description = "Go on behind the pages that an interrupted run has written." };

    private readonly Option<bool> _strict =
        new("--strict") { Description = "Exit status 1 when any page failed." };

    private readonly Option<bool> _quiet =
        new("--quiet", "-q") { Description = "No progress and no summary on standard error." };

    private readonly Option<string> _progress = new("--progress")
    {
        HelpName = "text|json",
        Description = "How progress is shown on standard error; json is an object a line.",
        DefaultValueFactory = _ => "text",
    };

    private readonly ChoiceOptions _choice = new();
    private readonly Option<int> _jobs = RunArguments.JobsOption();
    private readonly PageOptions _pages = new();

    internal ImportArguments()
    {
        _key.AcceptOnlyFromAmong(StringComparer.Ordinal, "capture", ByAddress);
        _progress.AcceptOnlyFromAmong(StringComparer.Ordinal, "text", Json);
    }

    internal void AddTo(Command command)
    {
        command.Add(_sources);
        foreach (var option in (Option[])[_to, _key, _skipCopies, .. _choice.All, _jobs, _strict, _resume, _quiet, _progress])
            command.Add(option);
        _pages.AddTo(command, without: PageOptions.Url);
    }

    /// <summary>What the line asks for.</summary>
    /// <exception cref="CommandException">Something is not there, or two things do not go together.</exception>
    internal ImportRequest Read(System.CommandLine.ParseResult line)
    {
        var address = SinkAddress.Read(line.GetRequiredValue(_to));
        var parser = _pages.Options(line);
        var leftOut = new LeftOut();
        var sources = Find(line.GetRequiredValue(_sources), _choice.Choice(line), leftOut, parser.Limits);
        address.RefuseOverwriting(sources);
        var (resumes, skipsCopies) = (line.GetValue(_resume), line.GetValue(_skipCopies));
        var key = line.GetRequiredValue(_key);
        if (resumes && skipsCopies && address.Kind == SinkAddress.Ndjson)
            throw new CommandException("--skip-copies knows the texts of this run alone; lines keep none to --resume with.");
        var identity = RunIdentity.Of([.. _pages.Identity(line), key, skipsCopies ? "copies" : ""],
            sources.Tasks.Select(task => Path.GetFullPath(task.Path))).ToString();
        return new ImportRequest
        {
            Sources = sources,
            LeftOut = leftOut,
            Parser = parser,
            OpenAsync = async streams => new NdjsonSink(
                await address.TargetAsync(streams), new NdjsonSinkOptions { Resume = resumes, Identity = identity }),
            Jobs = line.GetRequiredValue(_jobs),
            KeyByAddress = key == ByAddress,
            SkipsCopies = skipsCopies,
            Resumes = resumes,
            IsStrict = line.GetValue(_strict),
            IsQuiet = line.GetValue(_quiet),
            ShowsJson = line.GetRequiredValue(_progress) == Json,
        };
    }

    private static PageSources Find(string[] named, PageChoice choice, LeftOut leftOut, NewsKitLimits limits)
    {
        try
        {
            return PageSources.Find(named, choice, leftOut, limits);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException(failure.Message);
        }
    }
}
