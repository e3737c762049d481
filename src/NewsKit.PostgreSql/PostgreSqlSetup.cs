using NewsKit.Pipeline;
using Npgsql;

namespace NewsKit.PostgreSql;

/// <summary>Makes the tables and the index of search, or checks that they are of the right shape; one process at a
/// time.</summary>
internal sealed class PostgreSqlSetup(NpgsqlConnection connection, PostgreSqlServer server, Action<string>? notice)
{
    private const int OldestServer = 13;
    private const long Lock = 0x4e657773_4b697400;

    /// <summary>Runs it.</summary>
    /// <returns>Whether the table has a column of search.</returns>
    internal async Task<bool> RunAsync(bool search, CancellationToken cancellation)
    {
        if (connection.PostgreSqlVersion.Major < OldestServer)
            throw new SinkException($"{server} is of PostgreSQL {connection.PostgreSqlVersion}; {OldestServer} is the oldest.");
        if (connection.PostgresParameters["server_encoding"] != "UTF8")
            throw new SinkException($"{server} is not of the encoding UTF8.");
        await DoAsync($"SELECT pg_advisory_lock({Lock})", cancellation).ConfigureAwait(false);
        try
        {
            await UpdateAsync(cancellation).ConfigureAwait(false);
            if (search && !await HasAsync("articles_search", cancellation).ConfigureAwait(false))
                await IndexAsync(cancellation).ConfigureAwait(false);
            return await FirstAsync("SELECT 1 FROM pg_attribute WHERE attrelid = 'articles'::regclass AND attname = 'search'",
                cancellation).ConfigureAwait(false) is not null;
        }
        finally
        {
            // A connection that broke holds no lock.
            if (connection.FullState == System.Data.ConnectionState.Open)
                await DoAsync($"SELECT pg_advisory_unlock({Lock})", CancellationToken.None).ConfigureAwait(false);
        }
    }

    /// <summary>Whether the schema has such a table or index.</summary>
    private async Task<bool> HasAsync(string name, CancellationToken cancellation)
    {
        using var command = new NpgsqlCommand("SELECT 1 FROM pg_class WHERE oid = to_regclass(@name)", connection);
        command.Parameters.AddWithValue("name", name);
        return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false) is not null;
    }

    private async Task UpdateAsync(CancellationToken cancellation)
    {
        // Asked first: who may make no schema may still use one.
        if (await FirstAsync($"SELECT to_regnamespace({Literal(PostgreSqlServer.Quoted(server.Schema))})::text", cancellation)
            .ConfigureAwait(false) is not string)
        {
            await DoAsync($"CREATE SCHEMA {PostgreSqlServer.Quoted(server.Schema)}", cancellation).ConfigureAwait(false);
        }

        var version = await VersionAsync(cancellation).ConfigureAwait(false);
        for (; version < PostgreSqlSchema.Steps.Length; version++)
        {
            var record = FormattableString.Invariant($"INSERT INTO newskit_meta VALUES ('version', '{version + 1}') ")
                + "ON CONFLICT (name) DO UPDATE SET value = excluded.value";
            await DoAsync($"{PostgreSqlSchema.Steps[version]} {record}", cancellation).ConfigureAwait(false);
        }
    }

    private async Task<int> VersionAsync(CancellationToken cancellation)
    {
        if (await HasAsync("newskit_meta", cancellation).ConfigureAwait(false))
        {
            var text = await FirstAsync("SELECT value FROM newskit_meta WHERE name = 'version'", cancellation)
                .ConfigureAwait(false) as string;
            return PostgreSqlSchema.Check(server, text, isOldFine: true);
        }

        foreach (var name in PostgreSqlSchema.Names)
        {
            if (await HasAsync(name, cancellation).ConfigureAwait(false))
            {
                throw new SinkException(
                    $"{server} has a table {name} of something else in the schema {server.Schema}; another schema can be named.");
            }
        }

        return 0;
    }

    /// <summary>Adds the words of all articles part by part, so that it is gone on with when it was interrupted, and the index at
    /// last.</summary>
    private async Task IndexAsync(CancellationToken cancellation)
    {
        if (await FirstAsync("SELECT 1 FROM pg_ts_config WHERE cfgname = 'newskit_fr' "
            + "AND cfgnamespace = to_regnamespace(quote_ident(current_schema()))", cancellation).ConfigureAwait(false) is null)
        {
            await ConfigureAsync(cancellation).ConfigureAwait(false);
        }

        await DoAsync("ALTER TABLE articles ADD COLUMN IF NOT EXISTS search tsvector", cancellation).ConfigureAwait(false);
        var part = $"""
            WITH part AS (SELECT key FROM articles WHERE key > @key ORDER BY key LIMIT 2000),
              done AS (UPDATE articles SET search = {PostgreSqlSchema.Words} FROM part
                WHERE articles.key = part.key AND search IS NULL)
            SELECT max(key) FROM part
            """;
        object? key = "";
        while (key is string)
        {
            using var command = new NpgsqlCommand(part, connection) { CommandTimeout = 0 };
            command.Parameters.AddWithValue("key", key);
            key = await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false);
        }

        await DoAsync("CREATE INDEX articles_search ON articles USING gin (search)", cancellation).ConfigureAwait(false);
    }

    private async Task ConfigureAsync(CancellationToken cancellation)
    {
        var words = "";
        try
        {
            await DoAsync("CREATE EXTENSION IF NOT EXISTS unaccent", cancellation).ConfigureAwait(false);
            // Another user may have made it elsewhere.
            var schema = await FirstAsync("SELECT quote_ident(n.nspname) FROM pg_extension e JOIN pg_namespace n "
                + "ON n.oid = e.extnamespace WHERE extname = 'unaccent'", cancellation).ConfigureAwait(false);
            words = "ALTER TEXT SEARCH CONFIGURATION newskit_fr ALTER MAPPING FOR hword, hword_part, word "
                + $"WITH {schema}.unaccent, french_stem;";
        }
        catch (PostgresException failure) when (!PostgreSqlServer.IsAway(failure))
        {
            notice?.Invoke($"{server} has no extension unaccent ({PostgreSqlServer.Words(failure)}): "
                + "French words are found by their accents only.");
        }

        await DoAsync($"CREATE TEXT SEARCH CONFIGURATION newskit_fr (COPY = pg_catalog.french); {words}", cancellation)
            .ConfigureAwait(false);
    }

    /// <summary>Several statements are done all or none.</summary>
    private async Task DoAsync(string sql, CancellationToken cancellation) =>
        await FirstAsync(sql, cancellation).ConfigureAwait(false);

    private async Task<object?> FirstAsync(string sql, CancellationToken cancellation)
    {
        using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        return await command.ExecuteScalarAsync(cancellation).ConfigureAwait(false);
    }

    private static string Literal(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
