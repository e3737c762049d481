using System.CommandLine;
using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>What <c>search</c> and <c>stats</c> share: a database, and whether they answer in JSON.</summary>
internal sealed class DatabaseArguments(CommandStreams streams)
{
    private readonly Argument<string> _database = new("DB")
    {
        Description = "A file that import --to sqlite: has made, or postgres:[NAME]; it may be imported into meanwhile.",
    };

    private readonly Option<bool> _json = new("--json") { Description = "JSON instead of text." };

    private readonly ServerOptions _server = new();

    internal void AddTo(Command command)
    {
        command.Add(_database);
        command.Add(_json);
        foreach (var option in _server.All)
            command.Add(option);
    }

    internal bool IsJson(System.CommandLine.ParseResult line) => line.GetValue(_json);

    /// <summary>What the database answers.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    internal T Ask<T>(System.CommandLine.ParseResult line, Func<ArticleDatabase, T> ask)
    {
        try
        {
            var place = line.GetRequiredValue(_database);
            using var database = PostgresName.Is(place)
                ? PostgreSqlPlaces.Look(
                    PostgresName.Connection(place), _server.Schema(line), _server.AllowsPlain(line), streams.Error)
                : SqlitePlaces.Look(place);
            return ask(database);
        }
        catch (IOException failure)
        {
            throw new CommandException(failure.Message);
        }
    }
}
