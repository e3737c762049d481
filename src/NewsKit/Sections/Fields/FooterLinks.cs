using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Links to what a publication owes its readers: legal notice, contact, help.</summary>
internal static class FooterLinks
{
    private const string Marks = "|·•";

    /// <summary>Whether a printed line is two or more such links with marks between them, most of them known.</summary>
    internal static bool AreAll(ReadOnlySpan<char> line)
    {
        if (line.IndexOfAny(Marks) < 0)
            return false;
        var (links, others) = (0, 0);
        foreach (var range in line.SplitAny(Marks))
        {
            var part = line[range].Trim();
            if (FooterWords.IsLink(part) || SectionLabels.Match(part) is LabelKind.Legal or LabelKind.FooterGroup)
                links++;
            else
                others++;
        }

        return links > 1 && links > others;
    }

    /// <summary>How many links of a block are such.</summary>
    internal static int CountIn(PageContent content, int block)
    {
        var count = 0;
        foreach (var i in content.ElementsOf(content.Blocks[block]))
            count += content.Elements[i].Tag is "a" && FooterWords.IsLink(content.ElementText(i)) ? 1 : 0;
        return count;
    }
}
