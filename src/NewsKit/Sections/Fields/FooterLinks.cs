using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Links to what a publication owes its readers: legal notice, contact, help.</summary>
internal static class FooterLinks
{
    /// <summary>How many links of a block are such.</summary>
    internal static int CountIn(PageContent content, int block)
    {
        var count = 0;
        foreach (var i in content.ElementsOf(content.Blocks[block]))
            count += content.Elements[i].Tag is "a" && FooterWords.IsLink(content.ElementText(i)) ? 1 : 0;
        return count;
    }
}
