using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The finders and the readers of all sections, each in the order in which they run.</summary>
internal static class SectionOrder
{
    /// <summary>Each takes what is left.</summary>
    internal static readonly IReadOnlyList<ISegmentFinder> Finders =
    [
        new SiteRuleFinder(),
        new HeadlineFinder(),
        new LanguageFinder(),
        new CommentFinder(),
        new FooterFinder(),
        new RelatedFinder(),
        new TeaserFinder(),
        new PageFurnitureFinder(),
        new FaqFinder(),
        new ReadMoreFinder(),
        new HeaderZoneFinder(),
        new BodyFinder(),
        new StandfirstFinder(),
        new EndMatterFinder(),
        new BylineFinder(),
        new DateFinder(),
    ];

    /// <summary>In the order of the article's fields.</summary>
    internal static readonly IReadOnlyList<ISectionReader> Readers =
    [
        new PageIdentityReader(),
        new HeadlineReader(),
        new BylineReader(),
        new DateReader(),
        new LeadImageReader(),
        new BodyReader(),
        new DatelineReader(),
        new EndMatterReader(),
        new FaqReader(),
        new LinkReader(),
        new CommentReader(),
        new FooterReader(),
        new AlternatesReader(),
    ];
}
