using NewsKit;
using NewsKit.Pipeline;
using NewsKit.Sqlite;

// Folders, NDJSON and WARC into a database to search in; run again, it goes on. Ctrl+C stops, and loses nothing.
//
//     dotnet run --project samples/NewsKit.Importer -- articles.db seeds

if (args is not [var path, .. var named] || named.Length == 0)
{
    Console.Error.WriteLine("usage: FILE.db SOURCE…");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};

await using var sink = new SqliteSink(path);
var pages = PageSources.Find(named).ReadAsync(finished: sink);
var summary = await new ImportPipeline(new ArticleParser(), sink).RunAsync(pages, progress: null, stop.Token);
Console.WriteLine(summary);
return summary.WasStopped ? 3 : 0;
