namespace NewsKit.Segments;

/// <summary>Finds the blocks of one section and claims them, or the candidates of a field and leaves them with its choice; it
/// never touches what is already claimed.</summary>
internal interface ISegmentFinder
{
    void Find(Segmentation segments, ReadingContext context);
}
