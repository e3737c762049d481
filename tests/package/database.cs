using NewsKit;
using NewsKit.Pipeline;
using NewsKit.PostgreSql;

// No server is needed to see that it is asked for.
var options = new PostgreSqlSinkOptions { GiveUpAfter = TimeSpan.FromSeconds(1) };
await using var sink = new PostgreSqlSink("Host=127.0.0.1;Port=1;Database=news;Username=none;Password=none", options);
try
{
    await new ImportPipeline(new ArticleParser(), sink).RunAsync(AsyncEnumerable.Empty<SourcePage>());
}
catch (SinkException failure)
{
    Console.WriteLine(failure.Message);
}
