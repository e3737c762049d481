using System.Runtime.CompilerServices;
using NewsKit.Pipeline;
using NewsKit.Sqlite;

namespace NewsKit.Cli;

/// <summary>The one place of <c>import</c> that knows the database, so that its code is loaded when it is used.</summary>
internal static class SqliteSinks
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static IArticleSink Open(string path, bool search, bool newestStands) =>
        new SqliteSink(path, new SqliteSinkOptions { Search = search, NewestStands = newestStands });
}
