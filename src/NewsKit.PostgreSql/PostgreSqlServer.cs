using System.Net;
using System.Net.Sockets;
using NewsKit.Pipeline;
using Npgsql;

namespace NewsKit.PostgreSql;

/// <summary>A server and a database on it. What is said of them names no user and no password.</summary>
internal sealed class PostgreSqlServer
{
    private const int LongestMessage = 80;
    private const int CommandSeconds = 300;

    private readonly NpgsqlConnectionStringBuilder _address;

    /// <summary>Reads a connection string.</summary>
    /// <exception cref="SinkException">It is none, or not safe enough.</exception>
    internal PostgreSqlServer(string connection, PostgreSqlOptions options)
    {
        ArgumentNullException.ThrowIfNull(connection);
        _address = Read(connection);
        if (_address.SslMode != SslMode.VerifyFull && !IsHere(_address.Host))
        {
            if (!options.AllowPlain)
                throw new SinkException($"{this} is another machine: its connection string must say SSL Mode=VerifyFull.");
            options.Notice?.Invoke($"{this} is another machine, and not asked who it is: somebody between may read along.");
        }

        Schema = options.Schema;
        _address.SearchPath = Quoted(Schema);
        // Tables of a transaction stay with their connection.
        _address.NoResetOnClose = true;
        if (!_address.ShouldSerialize("Command Timeout"))
            _address.CommandTimeout = CommandSeconds;
    }

    internal string Schema { get; }

    internal static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    /// <summary>The connections to it.</summary>
    internal NpgsqlDataSource Open()
    {
        var builder = new NpgsqlSlimDataSourceBuilder(_address.ConnectionString);
        builder.EnableArrays();
        builder.EnableTransportSecurity();
        return builder.Build();
    }

    /// <summary>One open connection that belongs to no pool.</summary>
    /// <exception cref="SinkException">There is no way to the server.</exception>
    internal NpgsqlConnection Connect()
    {
        _address.Pooling = false;
        try
        {
            return Open().OpenConnection();
        }
        catch (Exception failure) when (IsOf(failure))
        {
            throw Explain(failure);
        }
    }

    /// <summary>Whether it is a matter between here and the server; a name that nobody knows is no failure of Npgsql.</summary>
    internal static bool IsOf(Exception failure) => failure is NpgsqlException or SocketException or TimeoutException;

    /// <summary>Whether trying again may help: the server is away, or stopped this for the sake of others.</summary>
    internal static bool IsAway(Exception failure) => Class(failure) is "08" or "40" or "53" or "57";

    /// <summary>The class of the SQLSTATE; that of connections when there is no answer at all.</summary>
    internal static string Class(Exception failure) => failure is PostgresException answer ? answer.SqlState[..2] : "08";

    /// <summary>What the server said, without what it quotes.</summary>
    internal static string Words(PostgresException answer)
    {
        var text = answer.MessageText;
        return $"SQLSTATE {answer.SqlState}: {(text.Length > LongestMessage ? text[..LongestMessage] : text)}";
    }

    internal SinkException Explain(Exception failure) => new($"{this}: {Reason(failure)}", failure);

    /// <summary><c>database 'news' on db.example</c>.</summary>
    public override string ToString() => $"database '{_address.Database}' on {_address.Host}";

    private static string Reason(Exception failure) => failure switch
    {
        PostgresException { SqlState: "28000" or "28P01" } => "access is refused (SQLSTATE 28).",
        PostgresException answer => $"{Words(answer)}.",
        { InnerException: { } inner } => inner.Message,
        _ => failure.Message,
    };

    private static NpgsqlConnectionStringBuilder Read(string connection)
    {
        try
        {
            var address = new NpgsqlConnectionStringBuilder(connection);
            if (!string.IsNullOrEmpty(address.Host))
            {
                address.Database ??= address.Username;
                return address;
            }
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException or InvalidCastException)
        {
            // What it says may quote the string.
        }

        throw new SinkException("The connection string is none of Npgsql: Host=…;Database=…;Username=…;Password=…");
    }

    /// <summary>Whether all hosts are this machine.</summary>
    private static bool IsHere(string? hosts) => hosts!.Split(',').All(host => host.StartsWith('/')
        || host.Split(':')[0] == "localhost"
        || (IPEndPoint.TryParse(host, out var address) && IPAddress.IsLoopback(address.Address)));
}
