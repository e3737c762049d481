using System.CommandLine;
using System.CommandLine.Parsing;
using NewsKit.Time;

namespace NewsKit.Cli;

/// <summary>The moment that dates such as <c>hier</c> are counted from, and its zone.</summary>
internal sealed class ClockOptions
{
    private readonly Option<string?> _reference = new("--reference-time", "--ref")
    {
        HelpName = "T",
        Description = "The local time the page was fetched (2024-05-03T10:00), from which dates such as \"hier\" are counted.",
    };

    private readonly Option<string> _zone = new("--time-zone", "--tz")
    {
        HelpName = "Z",
        Description = "The IANA zone of the reference time.",
        DefaultValueFactory = _ => TimestampOptions.DefaultZoneId,
    };

    internal ClockOptions()
    {
        _zone.Validators.Add(CheckZone);
        _reference.Validators.Add(CheckReference);
    }

    internal IReadOnlyList<Option> All => [_reference, _zone];

    internal string Zone(System.CommandLine.ParseResult line) => line.GetRequiredValue(_zone);

    /// <summary>The reference time in its zone; null when none was given.</summary>
    /// <exception cref="CommandException">The machine does not know the zone.</exception>
    internal DateTime? Reference(System.CommandLine.ParseResult line)
    {
        if (line.GetValue(_reference) is not { } text)
            return null;
        NeedZone(Zone(line));
        return WallClock.TryRead(text, Zone(line), out var moment) ? moment : null;
    }

    /// <summary>A machine without zones reads pages all the same, as long as nothing is counted.</summary>
    /// <exception cref="CommandException">The machine does not know the zone.</exception>
    internal static void NeedZone(string zone)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            throw new CommandException($"no such time zone: '{zone}'.");
    }

    private static void CheckZone(OptionResult result)
    {
        if (!result.Implicit && result.GetValueOrDefault<string>() is { } zone
            && !TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _))
            result.AddError($"no such time zone: '{zone}'.");
    }

    private static void CheckReference(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } text && !WallClock.TryRead(text, "UTC", out _))
            result.AddError($"'{text}' is not a local time such as 2024-05-03T10:00.");
    }
}
