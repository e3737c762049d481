using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Microsoft.Data.Sqlite;
using NewsKit.Model;
using NewsKit.Pipeline;

namespace NewsKit.Sqlite;

/// <summary>A statement that is prepared once and run for many rows.</summary>
internal sealed class SqliteStatement : IDisposable
{
    private static readonly JsonWriterOptions Written = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly SqliteCommand _command;

    internal SqliteStatement(SqliteConnection connection, string sql, int parameters)
    {
        _command = connection.CreateCommand();
        _command.CommandText = sql;
        for (var number = 1; number <= parameters; number++)
            _command.Parameters.Add(new SqliteParameter { ParameterName = FormattableString.Invariant($"${number}") });
        _command.Prepare();
    }

    /// <summary>Runs it.</summary>
    /// <returns>The first value of the first row it gives; null without one.</returns>
    internal object? Run(params ReadOnlySpan<object?> values)
    {
        for (var index = 0; index < values.Length; index++)
            _command.Parameters[index].Value = Stored(values[index]);
        return _command.ExecuteScalar();
    }

    public void Dispose() => _command.Dispose();

    private static object Stored(object? value) => value switch
    {
        null => DBNull.Value,
        string text => StoredText.Clean(text),
        IReadOnlyList<string> texts => StoredText.Clean(List(texts)),
        Timestamp time => time.Value ?? (object)DBNull.Value,
        DateTimeOffset moment => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
        ReadOnlyMemory<byte> json => StoredText.Clean(Encoding.UTF8.GetString(json.Span)),
        _ => value,
    };

    private static string List(IReadOnlyList<string> texts)
    {
        using var json = new MemoryStream();
        using (var writer = new Utf8JsonWriter(json, Written))
        {
            writer.WriteStartArray();
            foreach (var text in texts)
                writer.WriteStringValue(text);
            writer.WriteEndArray();
        }

        return Encoding.UTF8.GetString(json.GetBuffer().AsSpan(0, (int)json.Length));
    }
}
