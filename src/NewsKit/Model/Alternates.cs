namespace NewsKit.Model;

/// <summary>The other forms of the page that its head names: for printing, for phones, in other languages, as a feed.</summary>
public sealed record Alternates
{
    /// <summary>The absolute address of the AMP form, from <c>link rel=amphtml</c>.</summary>
    public string? AmpUrl { get; init; }

    /// <summary>The absolute address of the form for printing, from <c>link rel=alternate media=print</c>.</summary>
    public string? PrintUrl { get; init; }

    /// <summary>RSS and Atom feeds, with their titles as declared; without a title the text is the address.</summary>
    public IReadOnlyList<RelatedLink> Feeds { get; init => field = value ?? []; } = [];

    /// <summary>The page in its languages, from <c>link rel=alternate hreflang</c>; without names. The one with the address of
    /// the article is the current one.</summary>
    public IReadOnlyList<LanguageLink> Languages { get; init => field = value ?? []; } = [];
}
