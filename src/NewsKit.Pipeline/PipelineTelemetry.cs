using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace NewsKit.Pipeline;

/// <summary>The name under which traces and metrics of imports are found.</summary>
public static class PipelineTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "NewsKit.Pipeline";

    internal static readonly ActivitySource Activities = new(Name, Version);

    private static readonly Meter Meter = new(Name, Version);

    internal static readonly Counter<long> Pages =
        Meter.CreateCounter<long>("newskit.pipeline.pages", "{page}", "Pages, by outcome and kind of source.");

    internal static readonly Counter<long> Skipped =
        Meter.CreateCounter<long>("newskit.pipeline.skipped", "{record}", "What was no page, by why.");

    internal static readonly Counter<long> Bytes =
        Meter.CreateCounter<long>("newskit.pipeline.bytes", "By", "Bytes of pages.");

    internal static readonly Histogram<double> PageDuration =
        Meter.CreateHistogram<double>("newskit.pipeline.page.duration", "s", "Time to parse a page and to render it.");

    internal static readonly Histogram<double> BatchDuration =
        Meter.CreateHistogram<double>("newskit.pipeline.batch.duration", "s", "Time to write a batch.");

    internal static readonly Histogram<int> BatchRows =
        Meter.CreateHistogram<int>("newskit.pipeline.batch.rows", "{row}", "Pages of a batch.");

    internal static readonly UpDownCounter<long> PagesInFlight =
        Meter.CreateUpDownCounter<long>("newskit.pipeline.inflight.pages", "{page}", "Pages that were read and not yet parsed.");

    internal static readonly UpDownCounter<long> BytesInFlight =
        Meter.CreateUpDownCounter<long>("newskit.pipeline.inflight.bytes", "By", "Bytes of these.");

    internal static readonly Counter<long> Tasks =
        Meter.CreateCounter<long>("newskit.pipeline.tasks", "{task}", "Tasks, by outcome.");

    internal static readonly Counter<long> Redeliveries =
        Meter.CreateCounter<long>("newskit.pipeline.redeliveries", "{task}", "Tasks that were delivered before.");

    private static string? Version => typeof(PipelineTelemetry).Assembly.GetName().Version?.ToString(3);
}
