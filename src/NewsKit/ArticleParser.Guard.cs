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
        var log = new DiagnosticLog();
        var source = new PageSource { Url = url?.OriginalString };
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        if (_options.Limits.WallClock > TimeSpan.Zero)
            clock.CancelAfter(_options.Limits.WallClock);
        try
        {
            var page = decode(log);
            source = source with { Encoding = page.Encoding, Kind = page.Kind };
            var outputLimit = ((long)(document?.Source.Length ?? page.Text.Length) * _options.Limits.OutputRatio)
                + _options.Limits.OutputSpare;
            if (page.Status != ParseStatus.Ok)
                return new ParseResult { Status = page.Status, Source = source, Diagnostics = log.ToList() };
            var read = Read(page, document, url, log, clock.Token);
            var article = read.Article! with { Source = source, Diagnostics = log.ToList() };
            return read with { Article = article, Source = source, Diagnostics = article.Diagnostics, OutputLimit = outputLimit };
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            log.Error(DiagnosticCodes.TimedOut, "parser", $"WallClock is {_options.Limits.WallClock}; the page took longer.");
            return new ParseResult { Status = ParseStatus.TimedOut, Source = source, Diagnostics = log.ToList() };
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.Error(DiagnosticCodes.InternalError, "parser",
                $"{exception.GetType().Name}: {DiagnosticLog.Quote(exception.Message)}");
            return new ParseResult
            {
                Status = ParseStatus.InternalError,
                Source = source,
                Diagnostics = log.ToList(),
                Exception = exception
            };
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
