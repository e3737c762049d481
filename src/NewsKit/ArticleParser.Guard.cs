using AngleSharp.Dom;
using NewsKit.Decoding;
using NewsKit.Model;

namespace NewsKit;

/// <content>The one outer guard of a page: limits of time, cancellation, and defects of our own.</content>
public sealed partial class ArticleParser
{
    private ParseResult Guarded(
        Uri? url, Func<DiagnosticLog, DecodedPage> decode, CancellationToken cancellation, IDocument? document = null)
    {
        CheckAbsolute(url);
        cancellation.ThrowIfCancellationRequested();
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (_options.Limits.WallClock > TimeSpan.Zero)
            clock.CancelAfter(_options.Limits.WallClock);
        var run = new PageRun(url, document, _options, clock.Token);
        try
        {
            return run.Finished(Read(decode, run));
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            run.Log.Error(DiagnosticCodes.TimedOut, "parser", $"WallClock is {_options.Limits.WallClock}; the page took longer.");
            return run.Finished(new ParseResult { Status = ParseStatus.TimedOut });
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            run.Log.Error(DiagnosticCodes.InternalError, "parser",
                $"{exception.GetType().Name}: {DiagnosticLog.Quote(exception.Message)}");
            return run.Finished(new ParseResult { Status = ParseStatus.InternalError, Exception = exception });
        }
    }

    private static void CheckAbsolute(Uri? url)
    {
        if (url is { IsAbsoluteUri: false })
            throw new ArgumentException("The address of a page must be absolute.", nameof(url));
    }

    private static async Task<ReadOnlyMemory<byte>> ReadAtMost(Stream stream, long most, CancellationToken cancellation)
    {
        var bytes = new MemoryStream();
        var buffer = new byte[64 * 1024];
        while (bytes.Length < most)
        {
            var want = (int)Math.Min(buffer.Length, most - bytes.Length);
            var read = await stream.ReadAsync(buffer.AsMemory(0, want), cancellation).ConfigureAwait(false);
            if (read == 0)
                break;
            bytes.Write(buffer, 0, read);
        }

        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }
}
