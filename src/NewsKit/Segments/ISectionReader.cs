using NewsKit.Model;

namespace NewsKit.Segments;

/// <summary>Reads one section of a segmented page into the article. Page content never makes it throw.</summary>
internal interface ISectionReader
{
    Article Read(Article article, Segmentation segments, ReadingContext context);
}
