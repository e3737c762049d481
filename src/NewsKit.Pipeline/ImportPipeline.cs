using System.Diagnostics;
using System.Runtime.CompilerServices;

namespace NewsKit.Pipeline;

/// <summary>Reads pages in parallel and writes what comes of them, in the order of the pages, a batch at a time.</summary>
/// <remarks>Memory is bounded: a slow sink makes the sources wait. A page that fails is written as a failure and stops
/// nothing.</remarks>
public sealed class ImportPipeline
{
    internal const string Ok = "ok";
    internal const string NoArticle = "noArticle";
    internal const string Copy = "copy";

    private readonly PageParsing _parsing;
    private readonly IArticleSink _sink;
    private readonly ImportOptions _options;

    /// <summary>A pipeline into a sink.</summary>
    /// <param name="parser">Reads the pages.</param>
    /// <param name="sink">Takes the articles; it stays its caller's to dispose of.</param>
    /// <param name="options">Null for the defaults.</param>
    public ImportPipeline(ArticleParser parser, IArticleSink sink, ImportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(parser);
        ArgumentNullException.ThrowIfNull(sink);
        _options = options ?? new ImportOptions();
        _parsing = new PageParsing(parser, _options.KeyByAddress);
        _sink = sink;
    }

    /// <summary>Imports pages.</summary>
    /// <param name="pages">The pages, as <see cref="PageSources"/> or a source gives them.</param>
    /// <param name="progress">Told about every page; null for nobody.</param>
    /// <param name="cancellation">Stops the reading; pages that are under way are still written.</param>
    /// <returns>What was done; nothing is thrown when it was stopped.</returns>
    /// <exception cref="SinkException">The sink cannot be written to.</exception>
    /// <exception cref="IOException">The sink, or the machine it is on, failed.</exception>
    public async Task<ImportSummary> RunAsync(
        IAsyncEnumerable<SourcePage> pages, IProgress<ImportProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(pages);
        await _sink.PrepareAsync(cancellation).ConfigureAwait(false);
        using var late = new CancellationTokenSource();
        using var stop = cancellation.Register(() => late.CancelAfter(_options.StopTime));
        var run = new ImportRun(_sink, _options, progress, late.Token);
        if (_options.SkipCopies)
            await run.RememberAsync(cancellation).ConfigureAwait(false);
        using var room = new BytesInFlight(_options.BytesInFlight);
        var outcomes = OrderedWork.RunAsync(ReadAsync(pages, room, cancellation), Parse, _options.Jobs, CancellationToken.None);
        await run.TakeAsync(outcomes).ConfigureAwait(false);
        var summary = run.Summary(cancellation.IsCancellationRequested);
        if (!summary.WasStopped)
            await _sink.CompleteAsync(cancellation).ConfigureAwait(false);
        return summary;

        PageOutcome Parse(SourcePage page)
        {
            var start = Stopwatch.GetTimestamp();
            var watched = _options.Watch?.Begin(page);
            var outcome = _parsing.Read(page);
            if (watched is { } number)
                _options.Watch!.End(number);
            PipelineTelemetry.PageDuration.Record(Stopwatch.GetElapsedTime(start).TotalSeconds);
            PipelineTelemetry.Bytes.Add(page.Bytes.Length);
            room.Leave(page.Bytes.Length);
            return outcome;
        }
    }

    /// <summary>The pages, until somebody says stop, as far as there is room for them.</summary>
    private static async IAsyncEnumerable<SourcePage> ReadAsync(
        IAsyncEnumerable<SourcePage> pages, BytesInFlight room, CancellationToken stop,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        using var either = CancellationTokenSource.CreateLinkedTokenSource(stop, cancellation);
        var reading = pages.GetAsyncEnumerator(either.Token);
        await using (reading.ConfigureAwait(false))
        {
            while (!stop.IsCancellationRequested)
            {
                try
                {
                    if (!await reading.MoveNextAsync().ConfigureAwait(false))
                        break;
                }
                catch (OperationCanceledException) when (stop.IsCancellationRequested)
                {
                    break;
                }

                await room.EnterAsync(reading.Current.Bytes.Length, cancellation).ConfigureAwait(false);
                yield return reading.Current;
            }
        }
    }
}
