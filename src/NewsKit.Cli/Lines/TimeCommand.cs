using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using NewsKit.Time;

namespace NewsKit.Cli;

/// <summary><c>newskit time</c>: reads dates as French pages print them, a JSON line at a time.</summary>
internal static class TimeCommand
{
    internal static Command Build(CommandStreams streams)
    {
        var command = new ExampleCommand(
            "time",
            "Reads dates and times as French pages print them, a JSON line at a time.",
            "echo '{\"in\": \"hier à 14h12\", \"ref\": \"2024-05-03T10:00\"}' | newskit time")
        {
            Notes =
            [
                "Reads lines {\"in\": TEXT} on standard input and writes a line for each: \"out\" (ISO 8601, null when refused),",
                "\"precision\", \"kind\", \"modified\", \"relative\", \"instant\" (UTC), \"diagnostics\". A line may also hold "
                + "\"ref\", the",
                "local time that \"hier\" is counted from, and \"tz\" (\"Europe/Paris\"). A line that cannot be read gives "
                + "{\"error\": REASON}.",
            ],
        };
        command.SetAction((_, cancellation) => JsonLines.RunAsync(streams, Answer, cancellation));
        return command;
    }

    private static void Answer(LineFields line, Utf8JsonWriter output)
    {
        var text = line.Required("in");
        var zone = line.Optional("tz", null) ?? TimestampOptions.DefaultZoneId;
        var reference = Reference(line, zone);
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
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
        var instant = reading?.ToInstant(zone);
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
