namespace NewsKit.Tests.Cli;

/// <summary>Somebody presses Ctrl+C while the page on standard input is read.</summary>
internal sealed class CancellingStream(CancellationTokenSource source) : MemoryStream
{
    public override int Read(byte[] buffer, int offset, int count)
    {
        source.Cancel();
        return 0;
    }
}
