using Microsoft.Data.Sqlite;

namespace NewsKit.Sqlite;

/// <summary>A statement that is prepared once and run for many rows.</summary>
internal sealed class SqliteStatement : IDisposable
{
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
            _command.Parameters[index].Value = values[index] is string text ? Clean(text) : values[index] ?? DBNull.Value;
        return _command.ExecuteScalar();
    }

    public void Dispose() => _command.Dispose();

    /// <summary>U+0000, at which functions of SQL end a text, and lone surrogates become U+FFFD.</summary>
    internal static string Clean(string text)
    {
        var isClean = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                at++;
            else
                isClean &= text[at] != '\0' && !char.IsSurrogate(text[at]);
        }

        if (isClean)
            return text;
        return string.Create(text.Length, text, static (clean, text) =>
        {
            for (var at = 0; at < text.Length; at++)
            {
                clean[at] = text[at];
                if (char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]))
                    clean[++at] = text[at];
                else if (text[at] == '\0' || char.IsSurrogate(text[at]))
                    clean[at] = '\ufffd';
            }
        });
    }
}
