namespace NewsKit.Time;

/// <summary>A reading, or the reason why there is none.</summary>
public sealed record TimestampParseResult
{
    /// <summary>The timestamp; null when the text was refused.</summary>
    public TimestampReading? Value { get; init; }

    /// <summary>
    /// Codes of <see cref="TimestampDiagnostics"/>: exactly one when the text was refused; otherwise the remarks on the
    /// reading and on its <see cref="TimestampReading.Modified"/> part, the reason why that part could not be read included.
    /// </summary>
    public IReadOnlyList<string> Diagnostics { get; init; } = [];
}
