namespace NewsKit.Pipeline.Tests;

/// <summary>Gives a few bytes at a time.</summary>
internal sealed class SlowStream(byte[] bytes, int most) : MemoryStream(bytes, writable: false)
{
    internal bool Seeks { get; init; }

    public override bool CanSeek => Seeks;

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);

    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(buffer.Length, most)], cancellationToken);
}
