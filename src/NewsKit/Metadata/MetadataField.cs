namespace NewsKit.Metadata;

/// <summary>What a metadata candidate speaks about.</summary>
internal enum MetadataField
{
    /// <summary>The headline of the article.</summary>
    Headline,

    /// <summary>The title of the document, usually the headline and the site's name together.</summary>
    DocumentTitle,

    /// <summary>A person or an organisation that signs.</summary>
    Author,

    /// <summary>The address of an author's profile, given without the name.</summary>
    AuthorProfile,

    /// <summary>The date of publication, as found.</summary>
    Published,

    /// <summary>The date of the last change, as found.</summary>
    Modified,

    /// <summary>The summary for search engines and social networks.</summary>
    Description,

    /// <summary>The section of the paper.</summary>
    Section,

    /// <summary>One keyword.</summary>
    Tag,

    /// <summary>The name of the site or of its publisher.</summary>
    SiteName,

    /// <summary>The address of the site or of its publisher.</summary>
    SiteUrl,

    /// <summary>The address of the site's logo.</summary>
    SiteLogo,

    /// <summary>The address the page gives itself.</summary>
    Canonical,

    /// <summary>The language of the text, as found.</summary>
    Language,

    /// <summary>Who may read it: <c>free</c>, <c>metered</c>, <c>locked</c>, as found.</summary>
    ContentTier,
}
