using System.Diagnostics.Metrics;
using NewsKit.Model;

namespace NewsKit.Extensions;

/// <summary>The instruments of the meter <c>NewsKit</c>.</summary>
internal sealed class NewsKitMetrics
{
    private readonly Counter<long> _articles;
    private readonly Counter<long> _failures;
    private readonly Histogram<double> _duration;
    private readonly Histogram<long> _bytes;
    private readonly Histogram<long> _characters;

    /// <param name="meters">Of the host, which disposes of the meter.</param>
    public NewsKitMetrics(IMeterFactory meters)
    {
        var meter = meters.Create(new MeterOptions(NewsKitTelemetry.Name) { Version = NewsKitTelemetry.Version });
        _articles = meter.CreateCounter<long>("newskit.articles", "{article}", "Pages read, by status.");
        _failures = meter.CreateCounter<long>("newskit.failures", "{page}", "Pages that could not be read, by status.");
        _duration = meter.CreateHistogram<double>("newskit.parse.duration", "s", "Time to read a page, by status.");
        _bytes = meter.CreateHistogram<long>("newskit.input.bytes", "By", "Size of pages given as bytes.");
        _characters = meter.CreateHistogram<long>("newskit.input.characters", "{character}", "Size of pages given as text.");
    }

    internal void Add(ParseStatus status, string word, TimeSpan elapsed, long size, string unit)
    {
        var tag = new KeyValuePair<string, object?>("newskit.status", word);
        if (NewsKitTelemetry.IsFailure(status))
            _failures.Add(1, tag);
        else
            _articles.Add(1, tag);
        _duration.Record(elapsed.TotalSeconds, tag);
        (unit == "bytes" ? _bytes : _characters).Record(size);
    }
}
