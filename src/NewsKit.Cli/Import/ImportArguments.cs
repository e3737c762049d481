using System.CommandLine;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>The arguments and options of <c>import</c>.</summary>
internal sealed class ImportArguments
{
    private readonly Argument<string[]> _sources = new("SOURCE")
    {
        Description = "What is read, in this order; without one, a database is only made ready.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string> _to = new("--to")
    {
        HelpName = "SINK",
        Description = "Where articles go: ndjson:FILE, one a line as batch writes them; ndjson:DIR/, gzipped shards of lines "
            + "with key and source; sqlite:FILE, a database to search in, which is made when it is not there; postgres: or "
            + "postgres:NAME, a server, whose connection string is in NEWSKIT_POSTGRES or NEWSKIT_POSTGRES_NAME, or in the file "
            + "that NEWSKIT_POSTGRES_FILE names.",
        Required = true,
    };

    private readonly Option<bool> _skipCopies =
        new("--skip-copies") { Description = "Leave out pages whose text is nearly that of an earlier one." };

    private readonly Option<bool> _resume =
        new("--resume") { Description = "Go on behind the pages that an interrupted run has written." };

    private readonly Option<bool> _strict =
        new("--strict") { Description = "Exit status 1 when any page failed." };

    private readonly SinkOptions _sink = new();
    private readonly ViewOptions _view = new();
    private readonly ChoiceOptions _choice = new();
    private readonly Option<int> _jobs = RunArguments.JobsOption();
    private readonly PageOptions _pages = new();

    internal void AddTo(Command command)
    {
        command.Add(_sources);
        Option[] options = [_to, .. _sink.All, _skipCopies, .. _choice.All, _jobs, _strict, _resume, .. _view.All];
        foreach (var option in options)
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
        var named = line.GetRequiredValue(_sources);
        if (named.Length == 0 && address.Kind == SinkAddress.Ndjson)
            throw new CommandException("nothing is named to import.");
        var sources = Find(named, _choice.Choice(line), leftOut, parser.Limits);
        address.RefuseOverwriting(sources);
        var (resumes, skipsCopies) = (line.GetValue(_resume), line.GetValue(_skipCopies));
        var byAddress = _sink.KeysByAddress(line);
        if (resumes && skipsCopies && address.Kind == SinkAddress.Ndjson)
            throw new CommandException("--skip-copies knows the texts of this run alone; lines keep none to --resume with.");
        var identity = RunIdentity.Of([.. _pages.Identity(line), byAddress ? "url" : "capture", skipsCopies ? "copies" : ""],
            sources.Tasks.Select(task => Path.GetFullPath(task.Path))).ToString();
        return new ImportRequest
        {
            Sources = sources,
            OnlyPrepares = named.Length == 0,
            LeftOut = leftOut,
            Parser = parser,
            OpenAsync = async streams => address.Kind == SinkAddress.Ndjson
                ? new NdjsonSink(
                    await address.TargetAsync(streams), new NdjsonSinkOptions { Resume = resumes, Identity = identity })
                : _sink.Open(address, line, waits: false, streams.Error),
            Jobs = line.GetRequiredValue(_jobs),
            KeyByAddress = byAddress,
            SkipsCopies = skipsCopies,
            Resumes = resumes,
            IsStrict = line.GetValue(_strict),
            IsQuiet = _view.IsQuiet(line),
            ShowsJson = _view.ShowsJson(line),
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
