using System.Text;

namespace NewsKit.Cli;

/// <summary>A file that appears whole or not at all: written beside its place, then put there.</summary>
internal sealed class WholeFile : IAsyncDisposable
{
    private const int BufferSize = 64 * 1024;

    private readonly string _path;
    private readonly string _draft;
    private readonly bool _isResumable;
    private bool _kept;

    private WholeFile(string path, bool isResumable)
    {
        _path = path;
        _isResumable = isResumable;
        _draft = isResumable ? PartOf(path)
            : Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path)) ?? "", $".{Path.GetRandomFileName()}.newskit");
        var stream = new FileStream(
            _draft, isResumable ? FileMode.Append
            : FileMode.CreateNew, FileAccess.Write, FileShare.None, BufferSize, FileOptions.Asynchronous);
        Writer = new StreamWriter(stream, new UTF8Encoding(false), BufferSize) { NewLine = "\n" };
    }

    /// <summary>UTF-8 without a mark.</summary>
    internal TextWriter Writer { get; }

    /// <summary>Starts a file; nothing is at its path yet, and what is there stays until <see cref="KeepAsync"/>.</summary>
    /// <exception cref="CommandException">The place cannot be written to.</exception>
    internal static WholeFile Create(string path) => Open(path, isResumable: false);

    /// <summary>Goes on with the part that an interrupted run left; an interruption leaves it again.</summary>
    /// <exception cref="CommandException">The place cannot be written to.</exception>
    internal static WholeFile Resume(string path) => Open(path, isResumable: true);

    /// <summary>Where the finished lines of a resumable run wait.</summary>
    internal static string PartOf(string path) => path + ".part";

    private static WholeFile Open(string path, bool isResumable)
    {
        if (Directory.Exists(path))
            throw new CommandException($"'{path}' is a folder, not a file.");
        try
        {
            return new WholeFile(path, isResumable);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new CommandException($"cannot write '{path}': {Reason(path, failure)}");
        }
    }

    /// <summary>Why, in words about the place that was named, not about the draft beside it.</summary>
    private static string Reason(string path, Exception failure) => failure switch
    {
        DirectoryNotFoundException => $"there is no folder '{Path.GetDirectoryName(path)}'.",
        UnauthorizedAccessException => "its folder may not be written to.",
        _ => failure.Message,
    };

    /// <summary>Puts the finished file in its place, over what was there.</summary>
    internal async Task KeepAsync(CancellationToken cancellation)
    {
        await Writer.FlushAsync(cancellation);
        await Writer.DisposeAsync();
        File.Move(_draft, _path, overwrite: true);
        _kept = true;
    }

    /// <summary>Removes the draft of a file that was not finished.</summary>
    public async ValueTask DisposeAsync()
    {
        if (_kept)
            return;
        try
        {
            await Writer.DisposeAsync();
        }
        finally
        {
            if (!_isResumable)
                File.Delete(_draft);
        }
    }
}
