using System.Runtime.CompilerServices;
using NewsKit.Pipeline;
using NewsKit.PostgreSql;

namespace NewsKit.Cli;

/// <summary>The one place that knows the server, so that its code is loaded when it is used.</summary>
internal static class PostgreSqlPlaces
{
    /// <summary>A sink.</summary>
    /// <param name="connection">The connection string.</param>
    /// <param name="schema">The schema.</param>
    /// <param name="allowsPlain">Whether to talk in plain text to others.</param>
    /// <param name="search">Whether texts are indexed.</param>
    /// <param name="newestStands">Whether a row is replaced by a newer capture only.</param>
    /// <param name="waits">Whether to wait for the server as long as it takes.</param>
    /// <param name="error">Where notices go.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static IArticleSink Open(
        string connection, string schema, bool allowsPlain, bool search, bool newestStands, bool waits, TextWriter error)
    {
        var options = new PostgreSqlSinkOptions
        {
            Schema = schema,
            AllowPlain = allowsPlain,
            Search = search,
            NewestStands = newestStands,
            Notice = Notice(error),
        };
        return new PostgreSqlSink(connection, waits ? options with { GiveUpAfter = Timeout.InfiniteTimeSpan } : options);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ArticleDatabase Look(string connection, string schema, bool allowsPlain, TextWriter error) =>
        new PostgreSqlDatabase(
            connection, new PostgreSqlOptions { Schema = schema, AllowPlain = allowsPlain, Notice = Notice(error) });

    private static Action<string> Notice(TextWriter error) => notice => error.Write($"newskit: {notice}\n");
}
