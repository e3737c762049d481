using System.Globalization;
using NewsKit.PostgreSql;
using Npgsql;

namespace NewsKit.Services.Tests;

/// <summary>A schema that is gone when the test ends.</summary>
internal sealed class TestSchema : IDisposable
{
    private readonly string _address = TestServer.Postgres.Address;

    internal string Name { get; } = $"Test {Guid.NewGuid():N}";

    internal PostgreSqlSinkOptions Options => new() { Schema = Name };

    internal NpgsqlConnection Connect() => new(new NpgsqlConnectionStringBuilder(_address)
    {
        Pooling = false,
        SearchPath = $"\"{Name}\"",
    }.ConnectionString);

    internal string? Ask(string sql)
    {
        using var connection = Connect();
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture);
    }

    public void Dispose() => Ask($"DROP SCHEMA IF EXISTS \"{Name}\" CASCADE");
}
