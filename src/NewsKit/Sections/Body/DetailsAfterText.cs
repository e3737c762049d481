using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Leaves out what a system says of the article at the end of its text: where it was filed, a list of labelled days
/// with its title: when it was made, published, changed.</summary>
internal static class DetailsAfterText
{
    private const int LongestLine = 70;
    private const int LongestTitle = 40;
    private const int Fewest = 2;
    private const int MostLines = 4;
    private const int LinesBelow = 2;

    internal static void Drop(Segmentation segments, BodyFeatures features, Span<bool> isBody)
    {
        var content = segments.Content;
        DropFiling(segments, features, isBody);
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

    /// <summary>The last lines that say where the article was filed.</summary>
    private static void DropFiling(Segmentation segments, BodyFeatures features, Span<bool> isBody)
    {
        var content = segments.Content;
        var last = isBody.LastIndexOf(true);
        for (var row = Math.Min(isBody.Length - 1, last + LinesBelow); row > Math.Max(0, last - MostLines); row--)
        {
            if (!isBody[row] && !segments.IsFree(features.Blocks[row]))
                continue;
            var block = features.Blocks[row];
            ref readonly var b = ref content.Blocks[block];
            var line = content.TextOf(block);
            var namesSection = b.LinkChars > 0 && b.Length <= LongestLine && CategoryWords.LengthIn(line) > 0;
            if (b.Kind != BlockKind.Text || !(namesSection || FilingWords.AreIn(line, b.LinkChars)))
                continue;
            isBody[row] = false;
            if (segments.IsFree(block))
                segments.Claim(block, block + 1, SectionKind.Chrome, ClaimReason.ArticleDetails);
        }
    }

    private static bool IsLabelledDay(PageContent content, int block) => content.ElementOf(block).Tag is "li"
        && content.Blocks[block].Length <= LongestLine && content.TextOf(block) is var line
        && DateReading.IsLabelled(line) && DateReading.FindIn(line) is not null;
}
