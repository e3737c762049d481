using NewsKit.Blocks;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Tests.Sections;

/// <summary>A reading context over blocks that a test wrote.</summary>
internal static class Reading
{
    internal static ReadingContext Of(PageContent content) => new()
    {
        Content = content,
        Metadata = new PageMetadata(),
        Options = new ReadingOptions(),
        Limits = new NewsKitLimits(),
        Log = new DiagnosticLog(),
    };
}
