using System.CommandLine;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>The arguments and options of <c>import</c>.</summary>
internal sealed class ImportArguments
{
    private const string Json = "json";
    private const string On = "on";
    private const string ByAddress = "url";

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

    private readonly Option<string> _key = new("--key")
    {
        HelpName = "capture|url",
        Description = "Whether every capture of a page has a row of its own, or every address one, the newest.",
        DefaultValueFactory = _ => "capture",
    };

    private readonly Option<string> _search = new("--search")
    {
        HelpName = "on|off",
        Description = "Whether a database indexes the texts for search; turned on later, the index is built then.",
        DefaultValueFactory = _ => On,
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

    private readonly ServerOptions _server = new();
    private readonly ChoiceOptions _choice = new();
    private readonly Option<int> _jobs = RunArguments.JobsOption();
    private readonly PageOptions _pages = new();

    internal ImportArguments()
    {
        _key.AcceptOnlyFromAmong(StringComparer.Ordinal, "capture", ByAddress);
        _progress.AcceptOnlyFromAmong(StringComparer.Ordinal, "text", Json);
        _search.AcceptOnlyFromAmong(StringComparer.Ordinal, On, "off");
    }

    internal void AddTo(Command command)
    {
        command.Add(_sources);
        Option[] options = [_to, _key, _search, _skipCopies, .. _choice.All, _jobs, _strict, _resume, _quiet, _progress,
            .. _server.All];
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
        var key = line.GetRequiredValue(_key);
        if (resumes && skipsCopies && address.Kind == SinkAddress.Ndjson)
            throw new CommandException("--skip-copies knows the texts of this run alone; lines keep none to --resume with.");
        var identity = RunIdentity.Of([.. _pages.Identity(line), key, skipsCopies ? "copies" : ""],
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
                : Open(address, line, key == ByAddress, streams),
            Jobs = line.GetRequiredValue(_jobs),
            KeyByAddress = key == ByAddress,
            SkipsCopies = skipsCopies,
            Resumes = resumes,
            IsStrict = line.GetValue(_strict),
            IsQuiet = line.GetValue(_quiet),
            ShowsJson = line.GetRequiredValue(_progress) == Json,
        };
    }

    private IArticleSink Open(
        SinkAddress address, System.CommandLine.ParseResult line, bool newestStands, CommandStreams streams)
    {
        var search = line.GetRequiredValue(_search) == On;
        return address.Kind == SinkAddress.Sqlite ? SqlitePlaces.Open(address.Path, search, newestStands)
            : PostgreSqlPlaces.Open(PostgresName.Connection(address.Path), _server.Schema(line), _server.AllowsPlain(line),
                search, newestStands, waits: false, streams.Error);
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
