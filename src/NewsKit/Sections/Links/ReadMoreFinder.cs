using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Finds the list of further reading printed with the article: its heading, then list items or lines of links. A list
/// of sources without any link is text.</summary>
internal sealed class ReadMoreFinder : ISegmentFinder
{
    private const int LongestItem = 250;

    /// <summary>So many characters beside a link say more of a work than its title.</summary>
    private const int LeastBeside = 8;

    private static readonly SearchValues<string> NewLineOrAddress =
        SearchValues.Create(["\n", "http://", "https://", "www."], StringComparison.Ordinal);

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        for (var block = Math.Max(0, segments.Headline + 1); block < content.Blocks.Length; block++)
        {
            if (!segments.IsFree(block) || content.LabelOf(block) != LabelKind.ReadMore)
                continue;
            var first = block + 1;
            while (first < content.Blocks.Length && segments.IsFree(first)
                && (RelatedFinder.IsDecoration(content, first) || content.Blocks[first].Kind == BlockKind.Image))
                first++;
            var end = first;
            while (end < content.Blocks.Length && segments.IsFree(end) && IsItem(content, end)
                && !(content.Kind == PageKind.Text && AuthorNotes.Opens(content, segments.Headline, end))
                && (end == first || AreKeywords(content, block, first) || !AreKeywords(content, block, end)))
                end++;
            if (end > first && !AreSources(content, block, end))
                segments.Claim(block, end, SectionKind.ReadMore);
            block = end > first ? end - 1 : block;
        }
    }

    /// <summary>Whether a list stands under one word, « Sources », « Références », without any link, or says more of each
    /// than its link; or is of plain sentences.</summary>
    private static bool AreSources(PageContent content, int label, int end)
    {
        if (content.Kind != PageKind.Html)
            return false;
        var (linked, mixed, sentences) = (0, 0, 0);
        for (var block = label + 1; block < end; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            linked += b.LinkChars > 0 ? 1 : 0;
            sentences += b.LinkChars == 0 && content.TextOf(block) is [.., '.'] line && BlockQuestions.IsSentence(line) ? 1 : 0;
            mixed += b.LinkChars > 0 && b.Length - b.LinkChars >= LeastBeside
                && !content.TextOf(block).ContainsAny(NewLineOrAddress) ? 1 : 0;
        }

        if (content.TextOf(label).Trim().Contains(' '))
            return sentences == end - label - 1;
        return linked == 0 || (linked == end - label - 1 && mixed * 2 > linked);
    }

    /// <summary>Whether a line behind the list stands in a box below the label that is named for keywords.</summary>
    private static bool AreKeywords(PageContent content, int label, int block) =>
        content.Closest(content.Blocks[block].Element, MarkupTokens.Tags) is var tags and > 0
            && content.Elements[tags].FirstBlock > label;

    private static bool IsItem(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Kind != BlockKind.Text || b.Length > LongestItem || b.HeadingLevel > 0)
            return false;
        if (content.Kind == PageKind.Text && content.LabelOf(block) == LabelKind.None
            && RelatedFinder.IsTitleLine(content.TextOf(block)))
            return true;
        return content.Closest(b.Element, "li") >= 0 || b.LinkChars * 10 > b.Length * 7;
    }
}
