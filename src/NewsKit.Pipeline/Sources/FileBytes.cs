namespace NewsKit.Pipeline;

/// <summary>Bytes of files on this machine.</summary>
public sealed class FileBytes : IByteSource
{
    /// <inheritdoc/>
    public ValueTask<Stream> OpenAsync(string root, string path, long offset, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var options = new FileStreamOptions { Options = FileOptions.SequentialScan, BufferSize = 0 };
        var file = new FileStream(Path.Combine(root, path), options);
        file.Seek(offset, SeekOrigin.Begin);
        return ValueTask.FromResult<Stream>(file);
    }
}
