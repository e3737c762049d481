namespace NewsKit.Time;

/// <summary>A label such as <c>mis à jour</c>, word by word, and what it announces.</summary>
internal sealed record DateLabel(IReadOnlyList<string> Words, TimestampKind Kind);
