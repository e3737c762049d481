using System.Globalization;
using System.Threading.Channels;
using NewsKit;
using NewsKit.Model;
using NewsKit.Output;

// A folder of saved pages in, one article a line out (NDJSON), as fast as the processors allow and in little memory.
//
//     dotnet run --project samples/NewsKit.Importer -- pages articles.ndjson
//
// Three steps joined by two bounded channels: a reader of files, as many parsers as processors, one writer. A slow disk or a slow
// step makes the others wait instead of filling memory. Lines come in the order in which pages are finished; each has its
// "source.name". Ctrl+C stops, and leaves no half file.

if (args is not [var folder, var output] || !Directory.Exists(folder))
{
    Console.Error.WriteLine("usage: FOLDER FILE.ndjson");
    return 2;
}

using var stop = new CancellationTokenSource();
Console.CancelKeyPress += (_, key) =>
{
    key.Cancel = true;
    stop.Cancel();
};

var parser = new ArticleParser();
var line = new JsonArticleWriter { Indented = false };
var workers = Environment.ProcessorCount;
var bound = new BoundedChannelOptions(2 * workers) { FullMode = BoundedChannelFullMode.Wait };
var pages = Channel.CreateBounded<(string Name, byte[] Bytes)>(bound);
var articles = Channel.CreateBounded<(ParseStatus Status, string Line)>(bound);
var draft = output + ".part";
try
{
    // A step that fails stops the others, which would wait for it without end.
    await Task.WhenAll(Step(ReadFilesAsync), Step(ParseAllAsync), Step(WriteAsync));
    File.Move(draft, output, overwrite: true);
    return 0;
}
catch (OperationCanceledException)
{
    Console.Error.WriteLine("stopped");
    return 130;
}
catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(failure.Message);
    return 2;
}
finally
{
    File.Delete(draft);
}

async Task Step(Func<CancellationToken, Task> step)
{
    try
    {
        await step(stop.Token);
    }
    catch
    {
        await stop.CancelAsync();
        throw;
    }
}

async Task ReadFilesAsync(CancellationToken cancellation)
{
    foreach (var path in Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories))
        await pages.Writer.WriteAsync(
            (Path.GetRelativePath(folder, path), await File.ReadAllBytesAsync(path, cancellation)), cancellation);
    pages.Writer.Complete();
}

async Task ParseAllAsync(CancellationToken cancellation)
{
    await Parallel.ForEachAsync(
        pages.Reader.ReadAllAsync(cancellation),
        new ParallelOptions { MaxDegreeOfParallelism = workers, CancellationToken = cancellation }, async (page, token) =>
    {
        // A bad page gives a line with its status and diagnostics; it does not throw.
        var result = parser.Parse(page.Bytes, contentType: null, url: null, token);
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new BoundedArticleWriter(line, result.OutputLimit).Write(result.ToArticle(page.Name), text);
        await articles.Writer.WriteAsync((result.Status, text.ToString().TrimEnd()), token);
    });
    articles.Writer.Complete();
}

async Task WriteAsync(CancellationToken cancellation)
{
    await using var file = new StreamWriter(draft) { NewLine = "\n" };
    var counts = new SortedDictionary<ParseStatus, int>();
    await foreach (var article in articles.Reader.ReadAllAsync(cancellation))
    {
        await file.WriteLineAsync(article.Line.AsMemory(), cancellation);
        counts[article.Status] = counts.GetValueOrDefault(article.Status) + 1;
        Console.Error.Write($"\r{string.Join(", ", counts.Select(count => $"{count.Value} {count.Key}"))}");
    }

    Console.Error.WriteLine();
}
