using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Blocks to segments: the finders in order, each taking what is left.</summary>
internal static class Segmenter
{
    private static readonly ISegmentFinder[] Finders =
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
        new EndMatterFinder(),
        new BylineFinder(),
        new DateFinder(),
    ];

    /// <summary>What is found before the body: the state the body model is trained on.</summary>
    internal static Segmentation BeforeBody(ReadingContext context)
    {
        var segments = new Segmentation(context.Content);
        foreach (var finder in Finders.TakeWhile(finder => finder is not BodyFinder))
            finder.Find(segments, context);
        return segments;
    }

    internal static Segmentation Segment(ReadingContext context)
    {
        var segments = new Segmentation(context.Content);
        foreach (var finder in Finders)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            finder.Find(segments, context);
        }

        return segments;
    }
}
