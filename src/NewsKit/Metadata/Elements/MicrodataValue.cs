namespace NewsKit.Metadata;

/// <summary>One value of a property: a text, perhaps with an address, or another item.</summary>
internal sealed record MicrodataValue(string Property, string Text, string? Url, MicrodataItem? Item, int Order);
