using NewsKit.Blocks;
using NewsKit.BodyModel;

namespace NewsKit.Sections;

/// <summary>Leaves out a list of labelled days at the end of a text, with its title: when the article was made, published,
/// changed.</summary>
internal static class DatesAfterText
{
    private const int LongestLine = 70;
    private const int LongestTitle = 40;
    private const int Fewest = 2;

    internal static void Drop(PageContent content, BodyFeatures features, Span<bool> isBody)
    {
        var row = isBody.LastIndexOf(true);
        var count = 0;
        while (row > 0 && isBody[row] && IsLabelledDay(content, features.Blocks[row]))
        {
            count++;
            row--;
        }

        if (count < Fewest)
            return;
        var first = isBody[row] && content.Blocks[features.Blocks[row]] is { HeadingLevel: > 1, Length: <= LongestTitle }
            ? row : row + 1;
        isBody.Slice(first, row + 1 + count - first).Clear();
    }

    private static bool IsLabelledDay(PageContent content, int block) => content.ElementOf(block).Tag is "li"
        && content.Blocks[block].Length <= LongestLine && content.TextOf(block) is var line
        && DateReading.IsLabelled(line) && DateReading.FindIn(line) is not null;
}
