namespace NewsKit.Segments;

/// <summary>Finds the blocks of one section and claims them; it never touches what is already claimed.</summary>
internal interface ISegmentFinder
{
    void Find(Segmentation segments, ReadingContext context);
}
