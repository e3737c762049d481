using System.Runtime.CompilerServices;
using NewsKit.Pipeline;
using NewsKit.Sqlite;

namespace NewsKit.Cli;

/// <summary>The one place that knows the database in a file, so that its code is loaded when it is used.</summary>
internal static class SqlitePlaces
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static IArticleSink Open(string path, bool search, bool newestStands) =>
        new SqliteSink(path, new SqliteSinkOptions { Search = search, NewestStands = newestStands });

    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static ArticleDatabase Look(string path) => new SqliteDatabase(path);
}
