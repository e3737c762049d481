using System.Text.Json.Serialization;

namespace NewsKit.Model;

/// <summary>A moment as the page prints it, with its value when it could be read.</summary>
public sealed record Timestamp
{
    /// <summary>ISO 8601 wall clock: <c>2023-09-13</c>, <c>2023-09-13T23:00</c> or with seconds; an offset only when the
    /// page states one. Null when the printed text could not be read.</summary>
    public string? Value { get; init; }

    /// <summary>How exact the page is; null when <see cref="Value"/> is null.</summary>
    public TimestampPrecision? Precision { get; init; }

    /// <summary>True when the value was worked out from an expression such as <c>hier à 14 h</c>.</summary>
    public bool Relative { get; init; }

    /// <summary>The words of the page, for example <c>septembre 13, 2023 - 11:00 pm</c>.</summary>
    public string? Text { get; init; }

    /// <summary>The day of <see cref="Value"/>, on the calendar of the page; null when there is none. Not in the JSON.</summary>
    [JsonIgnore]
    public DateOnly? Date => Read()?.Date;

    /// <summary>The time of day of <see cref="Value"/>, on the clock of the page; null when only a day is known. Not in the
    /// JSON.</summary>
    [JsonIgnore]
    public TimeOnly? Time => Read()?.Time;

    /// <summary>The offset from UTC that the page states, zero for <c>Z</c>; null when it states none, never that of the
    /// machine. Not in the JSON.</summary>
    [JsonIgnore]
    public TimeSpan? Offset => Read()?.Offset;

    private TimestampValue? Read() => TimestampValue.TryRead(Value, out var parts) ? parts : null;
}
