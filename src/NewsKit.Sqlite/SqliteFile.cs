using Microsoft.Data.Sqlite;
using NewsKit.Pipeline;

namespace NewsKit.Sqlite;

/// <summary>Opens the file of a database and says in a sentence why it cannot be opened.</summary>
internal static class SqliteFile
{
    private const int NoDatabase = 26;

    internal static SqliteConnection Open(string path, bool toWrite)
    {
        if (!toWrite && !File.Exists(path))
            throw new SinkException($"There is no database '{path}'.");
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = toWrite ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadOnly,
            Pooling = false,
        }.ToString());
        try
        {
            connection.Open();
            if (toWrite)
            {
                Execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;"
                    + "PRAGMA cache_size = -16384;");
            }

            Check(connection, path, toWrite);
            return connection;
        }
        catch (SqliteException failure)
        {
            connection.Dispose();
            throw Explain(path, failure);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    internal static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    internal static object? Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar();
    }

    internal static bool Has(SqliteConnection connection, string table) =>
        Scalar(connection, $"SELECT 1 FROM sqlite_master WHERE name = '{table}'") is not null;

    internal static SinkException Explain(string path, SqliteException failure) => new(
        failure.SqliteErrorCode == NoDatabase ? $"'{path}' is no SQLite database." : $"'{path}': {failure.Message}", failure);

    /// <summary>Makes the tables of an empty file; tables of others are left alone.</summary>
    private static void Check(SqliteConnection connection, string path, bool toWrite)
    {
        if (Has(connection, "newskit_meta"))
        {
            var version = Scalar(connection, "SELECT value FROM newskit_meta WHERE name = 'version'") as string;
            if (version != SqliteSchema.Version)
            {
                throw new SinkException(
                    $"'{path}' has version {version} of the tables; this is for version {SqliteSchema.Version}.");
            }

            return;
        }

        if (!toWrite || Scalar(connection, "SELECT 1 FROM sqlite_master") is not null)
            throw new SinkException($"'{path}' is a database of something else.");
        Execute(connection, "BEGIN IMMEDIATE;" + SqliteSchema.Tables + "COMMIT;");
    }
}
