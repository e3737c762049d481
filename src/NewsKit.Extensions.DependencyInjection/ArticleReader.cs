using System.Diagnostics;
using Microsoft.Extensions.Logging;

namespace NewsKit.Extensions;

/// <summary>Wraps the parser in an activity, measurements and a log line for each page.</summary>
internal sealed partial class ArticleReader(ArticleParser parser, NewsKitMetrics metrics, ILogger<ArticleReader> logger)
    : IArticleReader
{
    public ParseResult Parse(string html, Uri? url = null, CancellationToken cancellation = default) =>
        Parse(html, new PageContext { Url = url }, cancellation);

    public ParseResult Parse(string html, PageContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(html);
        ArgumentNullException.ThrowIfNull(context);
        using var activity = Start(context.Url);
        var start = Stopwatch.GetTimestamp();
        return Told(parser.Parse(html, context, cancellation), html.Length, "characters", start, activity);
    }

    public ParseResult Parse(
        ReadOnlyMemory<byte> bytes, string? contentType = null, Uri? url = null, CancellationToken cancellation = default) =>
        Parse(bytes, new PageContext { ContentType = contentType, Url = url }, cancellation);

    public ParseResult Parse(ReadOnlyMemory<byte> bytes, PageContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        using var activity = Start(context.Url);
        var start = Stopwatch.GetTimestamp();
        return Told(parser.Parse(bytes, context, cancellation), bytes.Length, "bytes", start, activity);
    }

    public Task<ParseResult> ParseAsync(
        Stream stream, string? contentType = null, Uri? url = null, CancellationToken cancellation = default) =>
        ParseAsync(stream, new PageContext { ContentType = contentType, Url = url }, cancellation);

    public async Task<ParseResult> ParseAsync(Stream stream, PageContext context, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(context);
        using var activity = Start(context.Url);
        var start = Stopwatch.GetTimestamp();
        var counted = new CountingStream(stream);
        await using (counted.ConfigureAwait(false))
        {
            var result = await parser.ParseAsync(counted, context, cancellation).ConfigureAwait(false);
            return Told(result, counted.Count, "bytes", start, activity);
        }
    }

    /// <summary>The host of the address is told, never its path: it may name a person.</summary>
    private static Activity? Start(Uri? url)
    {
        var activity = NewsKitTelemetry.Activities.StartActivity("newskit.parse");
        activity?.SetTag("server.address", url is { IsAbsoluteUri: true } ? url.Host : null);
        return activity;
    }

    private ParseResult Told(ParseResult result, long size, string unit, long start, Activity? activity)
    {
        var elapsed = Stopwatch.GetElapsedTime(start);
        var status = NewsKitTelemetry.Word(result.Status);
        metrics.Add(result.Status, status, elapsed, size, unit);
        activity?.SetTag("newskit.status", status);
        activity?.SetTag("newskit.input.size", size);
        activity?.SetTag("newskit.site_rule", result.SiteRule?.Rule);
        if (NewsKitTelemetry.IsFailure(result.Status))
        {
            activity?.SetStatus(ActivityStatusCode.Error, status);
            if (result.Exception is { } defect)
                LogDefect(logger, defect.GetType().FullName ?? "", size);
            else
                LogRefused(logger, status, result.Diagnostics is [var first, ..] ? first.Code : "", size);
        }
        else
            LogRead(logger, status, elapsed.TotalMilliseconds, size, result.Diagnostics.Count);

        return result;
    }

    [LoggerMessage(EventId = 1, Level = LogLevel.Debug,
        Message = "Read a page: {Status} in {Milliseconds} ms, {Size} long, {Diagnostics} diagnostics.")]
    private static partial void LogRead(ILogger logger, string status, double milliseconds, long size, int diagnostics);

    [LoggerMessage(EventId = 2, Level = LogLevel.Warning, Message = "A page was not read: {Status} ({Code}), {Size} long.")]
    private static partial void LogRefused(ILogger logger, string status, string code, long size);

    // The exception itself is in the result: its message may quote the page.
    [LoggerMessage(EventId = 3, Level = LogLevel.Error,
        Message = "A defect of NewsKit ended the reading of a page: {Exception}, {Size} long.")]
    private static partial void LogDefect(ILogger logger, string exception, long size);
}
