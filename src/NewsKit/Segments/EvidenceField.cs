namespace NewsKit.Segments;

/// <summary>The fields of an article whose source is told, in the order of the article; the name, in camel case, is the one of
/// the JSON.</summary>
internal enum EvidenceField
{
    Url,
    Language,
    Site,
    Kicker,
    Headline,
    Standfirst,
    Description,
    Section,
    Tags,
    Byline,
    Published,
    Modified,
    LeadImage,
    Dateline,
    Body,
    Credits,
    Corrections,
    Faq,
    Links,
    Comments,
    Footer,
    Alternates,
    Paywall,
}
