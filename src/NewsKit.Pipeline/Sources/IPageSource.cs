namespace NewsKit.Pipeline;

/// <summary>A form in which pages are kept.</summary>
public interface IPageSource
{
    /// <summary>Whether a file of this name is in the form.</summary>
    /// <param name="path">The file.</param>
    bool Accepts(string path);

    /// <summary>The pages of a task, in order. What a page holds never makes this throw.</summary>
    /// <param name="task">What is to be read.</param>
    /// <param name="cancellation">Stops the reading.</param>
    /// <exception cref="IOException">The file is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    IAsyncEnumerable<SourcePage> ReadAsync(ImportTask task, CancellationToken cancellation);

    /// <summary>Cuts a task into tasks that together give the same pages.</summary>
    /// <param name="whole">What is to be cut.</param>
    /// <param name="target">How many bytes a range should have.</param>
    /// <param name="cancellation">Stops the reading.</param>
    IAsyncEnumerable<ImportTask> PlanAsync(ImportTask whole, long target, CancellationToken cancellation);
}
