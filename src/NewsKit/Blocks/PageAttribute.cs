namespace NewsKit.Blocks;

/// <summary>An attribute that a section reader may ask for.</summary>
internal readonly record struct PageAttribute(string Name, string Value);
