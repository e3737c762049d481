using NewsKit.Lexicon;

namespace NewsKit.Metadata;

/// <summary>A <c>time</c> element of the visible page.</summary>
/// <param name="Value">The machine-readable value as found; null when the element has only text.</param>
/// <param name="Text">What the reader sees.</param>
/// <param name="Sense">What its class, property or label says it is the time of.</param>
/// <param name="Place">What it stands in.</param>
/// <param name="Order">Elements the walk had entered when it was read.</param>
internal sealed record MetadataTime(string? Value, string Text, TimeSense Sense, PagePlaces Place, int Order);
