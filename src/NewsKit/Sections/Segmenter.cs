namespace NewsKit.Sections;

/// <summary>Blocks to segments: the finders in order, each taking what is left.</summary>
internal static class Segmenter
{
    private static readonly ISegmentFinder[] Finders =
    [
        new HeadlineFinder(),
        new LanguageFinder(),
        new CommentFinder(),
        new FooterFinder(),
        new RelatedFinder(),
        new TeaserFinder(),
        new ChromeFinder(),
        new FaqFinder(),
        new ReadMoreFinder(),
        new HeaderZoneFinder(),
        new BodyFinder(),
        new EndMatterFinder(),
    ];

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
