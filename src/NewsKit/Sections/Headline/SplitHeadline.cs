using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;

namespace NewsKit.Sections;

/// <summary>A headline that one element holds in several blocks, as headings of two sizes: together they are what the page
/// declares.</summary>
internal static class SplitHeadline
{
    private const int HighestUp = 3;
    private const int Longest = 300;

    /// <summary>The blocks that make up the headline with the given one; null where that one is the whole.</summary>
    internal static (int First, int End)? Around(PageContent content, int block, PageMetadata metadata)
    {
        ref readonly var b = ref content.Blocks[block];
        var own = Joined(content.TextOf(block));
        HashSet<string>? known = null;
        var up = content.Elements[b.Element].Parent;
        for (var steps = 0; steps < HighestUp && up > 0; steps++, up = content.Elements[up].Parent)
        {
            ref readonly var e = ref content.Elements[up];
            if (e.TextLength > Longest || e.Tag is "body" or "main" or "article")
                return null;
            if (e.EndBlock - e.FirstBlock < 2)
                continue;
            known ??= Declared(metadata);
            if (known.Contains(own))
                return null;
            if (known.Contains(Joined(content.ElementText(up))))
                return (e.FirstBlock, e.EndBlock);
        }

        return null;
    }

    private static HashSet<string> Declared(PageMetadata metadata)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var candidate in metadata.All(MetadataField.Headline))
            known.Add(Joined(candidate.Value));
        foreach (var candidate in metadata.All(MetadataField.DocumentTitle))
            known.Add(Joined(candidate.Value));
        return known;
    }

    /// <summary>A text without its blanks, folded.</summary>
    private static string Joined(ReadOnlySpan<char> text) =>
        string.Concat(FoldedText.Fold(text).Where(letter => !char.IsWhiteSpace(letter)));
}
