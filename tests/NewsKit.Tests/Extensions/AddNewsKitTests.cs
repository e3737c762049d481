using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using NewsKit.Extensions;
using NewsKit.Model;
using NewsKit.Tests.Cli;
using NewsKit.Text;
using Xunit;

namespace NewsKit.Tests.Extensions;

/// <summary>NewsKit in a host: options, one instance, logs, traces and metrics.</summary>
public sealed class AddNewsKitTests
{
    private const string Headline = "Le marché couvert rouvre";
    private static readonly string Page = PageFiles.Page(Headline);

    [Fact]
    public void Reader_ReadsWithTheOptions()
    {
        using var host = Host(options => options.Normalisation = new NormalisationOptions { Level = FrenchTextLevel.None });
        var reader = host.GetRequiredService<IArticleReader>();
        Assert.Same(reader, host.GetRequiredService<IArticleReader>());
        Assert.Equal(Headline, reader.Parse(Page).Article!.Headline);
        Assert.Equal(Headline, reader.Parse(Encoding.UTF8.GetBytes(Page)).Article!.Headline);
        Assert.Equal(Headline, host.GetRequiredService<ArticleParser>().Parse(Page).Article!.Headline);
    }

    [Fact]
    public void Options_AreCheckedAtStart()
    {
        using var host = Host(
            options => options.Reading = new ReadingOptions { TimeZone = "Europe/Nulle-Part", Language = "français" });
        var failure = Assert.Throws<OptionsValidationException>(host.GetRequiredService<IStartupValidator>().Validate);
        Assert.Contains("there is no time zone 'Europe/Nulle-Part'", failure.Message, StringComparison.Ordinal);
        Assert.Contains("'français' is not a language tag", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void NullParts_AreRefusedAtStart()
    {
        using var host = Host(options => options.Limits = null!);
        Assert.Throws<OptionsValidationException>(host.GetRequiredService<IStartupValidator>().Validate);
    }

    [Fact]
    public void AddingTwice_KeepsOneReaderAndBothSettings()
    {
        var services = new ServiceCollection().AddNewsKit(options => options.Limits = new NewsKitLimits { InputBytes = 10 })
            .AddNewsKit();
        using var host = services.BuildServiceProvider();
        Assert.Single(host.GetServices<IArticleReader>());
        Assert.Equal(ParseStatus.InputTooLarge, host.GetRequiredService<IArticleReader>().Parse(new byte[11]).Status);
    }

    [Fact]
    public async Task Page_IsAnActivityWithItsStatus()
    {
        var seen = new ConcurrentQueue<Activity>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == NewsKitTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = seen.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        using var host = Host();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(Page));
        await host.GetRequiredService<IArticleReader>()
            .ParseAsync(stream, url: new Uri("https://trace-essai.example/une/secret"));
        var activity = Assert.Single(seen, activity => activity.GetTagItem("server.address") is "trace-essai.example");
        Assert.Equal("newskit.parse", activity.OperationName);
        Assert.Equal("ok", activity.GetTagItem("newskit.status"));
        Assert.Equal(stream.Length, activity.GetTagItem("newskit.input.size"));
        Assert.DoesNotContain(activity.TagObjects, tag =>
            tag.Value is string text && text.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public void Pages_AreMeasured()
    {
        var seen = new ConcurrentQueue<(string Name, double Value, string? Status)>();
        using var host = Host();
        var factory = host.GetRequiredService<IMeterFactory>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, listening) =>
            {
                if (instrument.Meter.Name == NewsKitTelemetry.Name && ReferenceEquals(instrument.Meter.Scope, factory))
                    listening.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>(
            (instrument, value, tags, _) => seen.Enqueue((instrument.Name, value, Status(tags))));
        listener.SetMeasurementEventCallback<double>(
            (instrument, value, tags, _) => seen.Enqueue((instrument.Name, value, Status(tags))));
        listener.Start();
        var reader = host.GetRequiredService<IArticleReader>();
        reader.Parse(Page);
        reader.Parse("%PDF-1.4 "u8.ToArray());
        Assert.Contains(("newskit.articles", 1, "ok"), seen);
        Assert.Contains(("newskit.failures", 1, "notHtml"), seen);
        Assert.Contains(seen, item => item is { Name: "newskit.parse.duration", Value: > 0, Status: "ok" });
        Assert.Contains(("newskit.input.characters", Page.Length, null), seen);
        Assert.Contains(("newskit.input.bytes", 9, null), seen);
    }

    [Fact]
    public void Logs_HoldNoTextOfThePage()
    {
        var log = new LogLines();
        var services = new ServiceCollection().AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(log))
            .AddNewsKit();
        using var host = services.BuildServiceProvider();
        var reader = host.GetRequiredService<IArticleReader>();
        reader.Parse(Page, new Uri("https://journal.example/une"));
        reader.Parse("%PDF-1.4 marché"u8.ToArray());
        Assert.Equal(2, log.Lines.Count);
        Assert.Contains(log.Lines, line => line.StartsWith("Debug: Read a page: ok in ", StringComparison.Ordinal));
        Assert.Contains(log.Lines, line =>
            line.StartsWith("Warning: A page was not read: notHtml (NK1002), ", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line =>
            line.Contains("marché", StringComparison.Ordinal) || line.Contains("journal.example", StringComparison.Ordinal));
    }

    private static ServiceProvider Host(Action<NewsKitOptions>? configure = null) =>
        new ServiceCollection().AddNewsKit(configure).BuildServiceProvider();

    private static string? Status(ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        tags.Length == 0 ? null : (string?)tags[0].Value;
}
