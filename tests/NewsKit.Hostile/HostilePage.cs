namespace NewsKit.Hostile;

/// <summary>A whole page with a payload in one place.</summary>
/// <param name="Name">Payload and place.</param>
/// <param name="Html">The page.</param>
public sealed record HostilePage(string Name, string Html);
