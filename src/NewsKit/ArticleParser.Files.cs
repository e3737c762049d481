namespace NewsKit;

/// <content>The one place where a file is opened: the one that the caller names.</content>
public sealed partial class ArticleParser
{
    /// <summary>Reads a page from a file; at most one byte more than the input limit is read.</summary>
    /// <param name="path">The file; compressed ones are refused, not expanded. Its name becomes
    /// <see cref="Model.PageSource.Name"/>.</param>
    /// <param name="context">What is known of the page; null for nothing.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="ArgumentException"><paramref name="path"/> is null or empty, or <paramref name="context"/> holds what
    /// no page could be read with.</exception>
    /// <exception cref="IOException">The file is not there or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public async Task<ParseResult> ParseFileAsync(
        string path, PageContext? context = null, CancellationToken cancellation = default)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        var options = new FileStreamOptions { Options = FileOptions.Asynchronous | FileOptions.SequentialScan, BufferSize = 0 };
        var file = File.Open(path, options);
        await using (file.ConfigureAwait(false))
        {
            var result = await ParseAsync(file, context ?? new PageContext(), cancellation).ConfigureAwait(false);
            var source = result.Source with { Name = Path.GetFileName(path) };
            var article = result.Article is { } read ? read with { Source = source } : null;
            return result with { Source = source, Article = article };
        }
    }
}
