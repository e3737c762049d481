namespace NewsKit.Time;

/// <summary>A timestamp found inside a sentence.</summary>
/// <param name="Start">Where it starts in the text searched, in UTF-16 units.</param>
/// <param name="Length">Its length there.</param>
/// <param name="Reading">What it says; <see cref="TimestampReading.Raw"/> is the part found.</param>
public sealed record ProseTimestamp(int Start, int Length, TimestampReading Reading);
