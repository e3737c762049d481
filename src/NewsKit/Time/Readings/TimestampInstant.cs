namespace NewsKit.Time;

/// <summary>The moment in UTC behind a local timestamp.</summary>
/// <param name="Utc">The instant, with offset zero.</param>
/// <param name="Diagnostic">
/// <see cref="TimestampDiagnostics.AmbiguousLocalTime"/> or <see cref="TimestampDiagnostics.NonexistentLocalTime"/> when the
/// local time falls into a change of the clocks; null otherwise.
/// </param>
public readonly record struct TimestampInstant(DateTimeOffset Utc, string? Diagnostic);
