namespace NewsKit;

/// <summary>The parts of an article that a writer writes. One that is left out is written as if the page had none.</summary>
/// <example><code>ArticleParts.Header | ArticleParts.Body, ArticleParts.All &amp; ~ArticleParts.Comments</code></example>
[Flags]
public enum ArticleParts
{
    /// <summary>Nothing. JSON still has what says which page it is: source, status, address and language.</summary>
    None = 0,

    /// <summary>Publication, section, kicker, headline, standfirst, description, byline, dates and dateline; in the JSON also
    /// the paywall and the other forms of the page.</summary>
    Header = 1,

    /// <summary>The picture at the head of the article.</summary>
    LeadImage = 2,

    /// <summary>The text, with who reported and its errata.</summary>
    Body = 4,

    /// <summary>The keywords.</summary>
    Tags = 8,

    /// <summary>Questions and answers.</summary>
    Faq = 16,

    /// <summary>Lists of links around the article.</summary>
    Links = 32,

    /// <summary>The reader discussion.</summary>
    Comments = 64,

    /// <summary>The end of the page.</summary>
    Footer = 128,

    /// <summary>Where each field was read, and what was repaired or left over; the JSON alone has them.</summary>
    Provenance = 256,

    /// <summary>All of them, the default of every writer.</summary>
    All = Header | LeadImage | Body | Tags | Faq | Links | Comments | Footer | Provenance,
}
