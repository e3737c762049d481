using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsKit.Time;

namespace NewsKit.Cli;

/// <summary><c>newskit time</c>: reads dates as French pages print them, a line at a time.</summary>
internal static class TimeCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var texts = new TextArguments();
        var clock = new ClockOptions();
        var command = new ExampleCommand(
            "time",
            "Reads dates and times as French pages print them, a line at a time.",
            "newskit time --ref 2024-05-03T10:00 \"hier à 14h12\"")
        {
            Notes =
            [
                "Writes ISO 8601, or an empty line and the reason on standard error, and exit status 1 in the end. With --json,",
                "reads lines {\"in\": TEXT} and writes a line for each: \"out\" (null when refused), \"precision\", \"kind\",",
                "\"modified\", \"relative\", \"instant\" (UTC), \"diagnostics\". A line may also hold \"ref\" and \"tz\" in the",
                "place of the options. A line that cannot be read gives {\"error\": REASON}, and exit status 1 in the end.",
            ],
        };
        texts.AddTo(command);
        foreach (var option in clock.All)
            command.Add(option);
        command.SetAction((line, cancellation) =>
        {
            var options = new TimestampOptions { Reference = clock.Reference(line), ZoneId = clock.Zone(line) };
            return texts.IsJson(line)
                ? JsonLines.RunAsync(streams, (fields, output) => Answer(fields, output, options), cancellation)
                : PlainLines.RunAsync(streams, texts.Texts(line), text => Answer(text, options), cancellation);
        });
        return command;
    }

    private static PlainAnswer Answer(string text, TimestampOptions options)
    {
        var result = TimestampParser.Parse(text, options);
        if (result.Value is { } reading)
            return new PlainAnswer(reading.ToIsoString());
        var code = result.Diagnostics[0];
        var hint = code == TimestampDiagnostics.NeedsReference ? ", such as --ref 2024-05-03T10:00" : "";
        return new PlainAnswer("", $"gives no date: {code}{hint}");
    }

    private static void Answer(LineFields line, Utf8JsonWriter output, TimestampOptions usual)
    {
        var text = line.Required("in");
        var zone = line.Optional("tz", null) ?? usual.ZoneId;
        var reference = Reference(line, zone) ?? usual.Reference;
        if (zone != usual.ZoneId && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            line.Refuse($"tz is not a time zone: {zone}");
        if (line.Error is null)
            Write(TimestampParser.Parse(text, new() { Reference = reference, ZoneId = zone }), zone, output);
    }

    private static DateTime? Reference(LineFields line, string zone)
    {
        if (line.Optional("ref", null) is not { } text)
            return null;
        if (WallClock.TryRead(text, zone, out var moment))
            return moment;
        line.Refuse("ref must be a local time such as 2024-05-03T10:00");
        return null;
    }

    private static void Write(TimestampParseResult result, string zone, Utf8JsonWriter output)
    {
        var reading = result.Value;
        var instant = TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? reading?.ToInstant(zone) : null;
        output.WriteString("out", reading?.ToIsoString());
        output.WriteString("precision", Word(reading?.Precision));
        output.WriteString("kind", Word(reading?.Kind));
        output.WriteString("modified", reading?.Modified?.ToIsoString());
        output.WriteBoolean("relative", reading?.IsRelative ?? false);
        output.WriteString("instant", instant?.Utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        output.WriteStartArray("diagnostics");
        foreach (var code in result.Diagnostics)
            output.WriteStringValue(code);
        if (instant?.Diagnostic is { } remark)
            output.WriteStringValue(remark);
        output.WriteEndArray();
    }

    private static string? Word<TEnum>(TEnum? value)
        where TEnum : struct, Enum => value is { } known ? JsonNamingPolicy.CamelCase.ConvertName(known.ToString()) : null;
}
