using System.CommandLine;
using NewsKit.Sqlite;

namespace NewsKit.Cli;

/// <summary>What <c>search</c> and <c>stats</c> share: a database, and whether they answer in JSON.</summary>
internal sealed class DatabaseArguments
{
    private readonly Argument<string> _database =
        new("DB") { Description = "A file that import --to sqlite: has made; it may be imported into meanwhile." };

    private readonly Option<bool> _json = new("--json") { Description = "JSON instead of text." };

    internal void AddTo(Command command)
    {
        command.Add(_database);
        command.Add(_json);
    }

    internal bool IsJson(System.CommandLine.ParseResult line) => line.GetValue(_json);

    /// <summary>What the database answers.</summary>
    /// <exception cref="CommandException">It cannot be read.</exception>
    internal T Ask<T>(System.CommandLine.ParseResult line, Func<ArticleDatabase, T> ask)
    {
        try
        {
            using var database = new ArticleDatabase(line.GetRequiredValue(_database));
            return ask(database);
        }
        catch (IOException failure)
        {
            throw new CommandException(failure.Message);
        }
    }
}
