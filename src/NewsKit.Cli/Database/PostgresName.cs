namespace NewsKit.Cli;

/// <summary>A server on the line: <c>postgres:</c> or <c>postgres:NAME</c>, by the name of a variable of the
/// environment.</summary>
internal static class PostgresName
{
    private const string Scheme = "postgres:";
    private const string Variable = "NEWSKIT_POSTGRES";

    /// <summary>Whether a server is meant, also one that is written out.</summary>
    internal static bool Is(string text) => text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("postgresql:", StringComparison.OrdinalIgnoreCase);

    /// <summary>The connection string.</summary>
    /// <exception cref="CommandException">The environment has none, or the line says more than a name; then it is not repeated,
    /// since there may be a password in it.</exception>
    internal static string Connection(string text)
    {
        var name = text.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? text[Scheme.Length..] : ":";
        if (!name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_'))
        {
            throw new CommandException("postgres: takes a name and no address, which may hold a password: "
                + $"postgres: is the connection string in {Variable}, postgres:NAME that in {Variable}_NAME.");
        }

        return EnvironmentSecret.Read(name.Length == 0 ? Variable : $"{Variable}_{name.ToUpperInvariant()}");
    }
}
