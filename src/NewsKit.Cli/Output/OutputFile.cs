namespace NewsKit.Cli;

/// <summary>An output of one piece. A file appears whole or not at all: it is written beside its place, then put there; what is
/// no file is written through.</summary>
internal sealed class OutputFile : IAsyncDisposable
{
    private readonly OutputPlace _place;
    private bool _kept;

    private OutputFile(OutputPlace place)
    {
        _place = place;
        Writer = place.Through ?? OutputPlace.Writer(place.Open(place.Draft, FileMode.Create));
    }

    /// <summary>UTF-8 without a mark.</summary>
    internal TextWriter Writer { get; }

    /// <summary>Starts an output; what is at its path stays until <see cref="KeepAsync"/>.</summary>
    /// <exception cref="CommandException">The place cannot be written to.</exception>
    internal static OutputFile Create(string path, CommandStreams streams) => new(OutputPlace.Find(path, streams));

    /// <summary>Puts the finished file in its place, over what was there.</summary>
    internal async Task KeepAsync(CancellationToken cancellation)
    {
        await Writer.FlushAsync(cancellation);
        if (_place.Through is null)
        {
            await Writer.DisposeAsync();
            File.Move(_place.Draft, _place.Target, overwrite: true);
        }

        _kept = true;
    }

    /// <summary>Removes the draft of a file that was not finished.</summary>
    public async ValueTask DisposeAsync()
    {
        await _place.DisposeAsync();
        if (_kept || _place.Through is not null)
            return;
        try
        {
            await Writer.DisposeAsync();
        }
        finally
        {
            File.Delete(_place.Draft);
        }
    }
}
