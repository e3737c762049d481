using NewsKit.Pipeline.Tests;
using NewsKit.PostgreSql;
using Npgsql;
using Xunit;
using static NewsKit.Pipeline.Tests.ParsedPages;

namespace NewsKit.Services.Tests;

/// <summary>A user who may do nothing but make tables in one schema of a database without extensions.</summary>
public sealed class PlainUserTests : IDisposable
{
    private readonly string _name = $"plain_{Guid.NewGuid():N}";

    public PlainUserTests()
    {
        Do("postgres", $"CREATE ROLE {_name} LOGIN PASSWORD '{_name}'");
        Do("postgres", $"CREATE DATABASE {_name}");
        Do(_name, $"CREATE SCHEMA news AUTHORIZATION {_name}");
    }

    [Fact]
    public async Task WithoutUnaccent_WordsAreFoundByTheirAccentsAndOneNoticeSaysSo()
    {
        var notices = new List<string>();
        await using var sink = new PostgreSqlSink(Address, new PostgreSqlSinkOptions { Schema = "news", Notice = notices.Add });
        await sink.PrepareAsync(default);
        await DatabaseSinkTests.WriteAsync(sink, Article("a", body: "L'œuvre d'élèves du quartier."));
        await using (var again = new PostgreSqlSink(Address, new PostgreSqlSinkOptions { Schema = "news", Notice = notices.Add }))
            await again.PrepareAsync(default);

        Assert.Contains("no extension unaccent (SQLSTATE 42501", Assert.Single(notices), StringComparison.Ordinal);
        using var database = new PostgreSqlDatabase(Address, new PostgreSqlOptions { Schema = "news" });
        Assert.Single(database.Search("élève"));
        Assert.Empty(database.Search("eleve"));
    }

    [Fact]
    public async Task SchemaOfOthers_IsRefusedInALine()
    {
        await using var sink = new PostgreSqlSink(Address);

        var refused = await Assert.ThrowsAsync<NewsKit.Pipeline.SinkException>(async () => await sink.PrepareAsync(default));

        Assert.Equal($"database '{_name}' on 127.0.0.1: SQLSTATE 42501: permission denied for schema public.", refused.Message);
    }

    public void Dispose()
    {
        Do("postgres", $"DROP DATABASE {_name} WITH (FORCE)");
        Do("postgres", $"DROP ROLE {_name}");
    }

    private string Address => new NpgsqlConnectionStringBuilder(TestServer.Postgres.Address)
    {
        Database = _name,
        Username = _name,
        Password = _name,
    }.ConnectionString;

    private static void Do(string database, string sql)
    {
        using var connection = new NpgsqlConnection($"{TestServer.Postgres.Address};Pooling=false;Database={database}");
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        command.ExecuteNonQuery();
    }
}
