namespace NewsKit.Metadata;

/// <summary>The page in another language.</summary>
/// <param name="Language">The tag as found, for example <c>fr-FR</c>; never <c>x-default</c>.</param>
/// <param name="Url">The address, raw.</param>
internal sealed record MetadataAlternate(string Language, string Url);
