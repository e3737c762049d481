using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The section readers, in the order of the article's fields.</summary>
internal static class SectionReaders
{
    internal static readonly IReadOnlyList<ISectionReader> All =
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
        new UnclaimedText(),
    ];
}
