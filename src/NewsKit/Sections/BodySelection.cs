using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>From the chance of each block to the blocks that are body.</summary>
internal static class BodySelection
{
    private const float Threshold = 0.5f;

    /// <summary>On a page where hardly a block is likely, the likelier ones still stand.</summary>
    private const float LowThreshold = 0.25f;
    private const int FewChars = 250;

    /// <summary>A text of this length that is printed twice is one text: a copy for print, for readers without scripts, behind a gate.</summary>
    private const int ShortestCopy = 80;

    /// <summary>The blocks, in page order.</summary>
    internal static List<int> Of(PageContent content, BodyFeatures features, ReadOnlySpan<float> chances)
    {
        var likely = Above(content, features, chances, Threshold);
        return likely.Sum(block => content.Blocks[block].Length) >= FewChars ? likely : Above(content, features, chances, LowThreshold);
    }

    private static List<int> Above(PageContent content, BodyFeatures features, ReadOnlySpan<float> chances, float threshold)
    {
        var blocks = new List<int>();
        for (var row = 0; row < features.Blocks.Count; row++)
        {
            var block = features.Blocks[row];
            if (chances[row] >= threshold && !IsCopy(content, features, row, chances, threshold))
                blocks.Add(block);
        }

        return blocks;
    }

    private static bool IsCopy(PageContent content, BodyFeatures features, int row, ReadOnlySpan<float> chances, float threshold)
    {
        var first = features.FirstRows[row];
        var (block, original) = (features.Blocks[row], features.Blocks[first]);
        return first != row && content.Blocks[block].Length >= ShortestCopy && chances[first] >= threshold
            && content.TextOf(block).SequenceEqual(content.TextOf(original));
    }
}
