using System.CommandLine;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>How articles are kept where they go.</summary>
internal sealed class SinkOptions
{
    private const string On = "on";
    private const string ByAddress = "url";

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

    private readonly ServerOptions _server = new();

    internal SinkOptions()
    {
        _key.AcceptOnlyFromAmong(StringComparer.Ordinal, "capture", ByAddress);
        _search.AcceptOnlyFromAmong(StringComparer.Ordinal, On, "off");
    }

    internal IEnumerable<Option> All => [_key, _search, .. _server.All];

    internal bool KeysByAddress(System.CommandLine.ParseResult line) => line.GetRequiredValue(_key) == ByAddress;

    internal bool AllowsPlain(System.CommandLine.ParseResult line) => _server.AllowsPlain(line);

    /// <summary>A database.</summary>
    /// <param name="address">Which.</param>
    /// <param name="line">The line.</param>
    /// <param name="waits">Whether a server is waited for as long as it takes.</param>
    /// <param name="error">Where notices go.</param>
    internal IArticleSink Open(SinkAddress address, System.CommandLine.ParseResult line, bool waits, TextWriter error)
    {
        var (search, newestStands) = (line.GetRequiredValue(_search) == On, KeysByAddress(line));
        return address.Kind == SinkAddress.Sqlite ? SqlitePlaces.Open(address.Path, search, newestStands)
            : PostgreSqlPlaces.Open(PostgresName.Connection(address.Path), _server.Schema(line), _server.AllowsPlain(line),
                search, newestStands, waits, error);
    }
}
