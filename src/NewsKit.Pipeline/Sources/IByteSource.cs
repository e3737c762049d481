namespace NewsKit.Pipeline;

/// <summary>Where the bytes of files come from.</summary>
public interface IByteSource
{
    /// <summary>Opens a file.</summary>
    /// <param name="root">The folder that the path is relative to; empty for the current one.</param>
    /// <param name="path">The file.</param>
    /// <param name="offset">The first byte that is wanted.</param>
    /// <param name="cancellation">Stops the opening.</param>
    /// <exception cref="IOException">It is not there, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    ValueTask<Stream> OpenAsync(string root, string path, long offset, CancellationToken cancellation);
}
