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
}
