namespace NewsKit.Pipeline;

/// <summary>Makes the one who reads wait while the pages that were read and not yet parsed hold too many bytes.</summary>
internal sealed class BytesInFlight(long most) : IDisposable
{
    private readonly SemaphoreSlim _left = new(0);
    private long _bytes;

    /// <summary>Waits for room; a page larger than all of it goes alone.</summary>
    internal async ValueTask EnterAsync(int bytes, CancellationToken cancellation)
    {
        while (Interlocked.Read(ref _bytes) is var held && held > 0 && held + bytes > most)
            await _left.WaitAsync(cancellation).ConfigureAwait(false);
        Interlocked.Add(ref _bytes, bytes);
        PipelineTelemetry.PagesInFlight.Add(1);
        PipelineTelemetry.BytesInFlight.Add(bytes);
    }

    internal void Leave(int bytes)
    {
        Interlocked.Add(ref _bytes, -bytes);
        _left.Release();
        PipelineTelemetry.PagesInFlight.Add(-1);
        PipelineTelemetry.BytesInFlight.Add(-bytes);
    }

    public void Dispose() => _left.Dispose();
}
