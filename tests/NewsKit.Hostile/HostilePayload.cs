namespace NewsKit.Hostile;

/// <summary>Something that must come out inert, wherever it stood.</summary>
/// <param name="Kind">What it tries.</param>
/// <param name="Text">As it stands in the page, where mark-up is.</param>
/// <param name="IsAddress">Whether it is an address, which stands in attributes only.</param>
public sealed record HostilePayload(string Kind, string Text, bool IsAddress = false);
