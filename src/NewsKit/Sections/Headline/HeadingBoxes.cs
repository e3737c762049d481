using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Tells headings of boxes from those of the article.</summary>
internal static class HeadingBoxes
{
    /// <summary>What is named so is one however much it holds.</summary>
    private const MarkupTokens Always = MarkupTokens.Comment | MarkupTokens.Footer;

    /// <summary>Whether an element stands in one that is named for a box. What holds half of all that is read on the page is
    /// none, whatever its name.</summary>
    internal static bool Hold(PageContent content, int element, MarkupTokens boxes)
    {
        for (var box = content.Closest(element, boxes); box > 0; box = content.Closest(content.Elements[box].Parent, boxes))
        {
            ref readonly var e = ref content.Elements[box];
            if (e.Tag is "body" or "html" or "main" or "article")
                return false;
            if ((e.Tokens & Always) != 0
                || content.ReadingChars(e.FirstBlock, e.EndBlock) * 2 < content.ReadingChars(0, content.Blocks.Length))
                return true;
        }

        return false;
    }
}
