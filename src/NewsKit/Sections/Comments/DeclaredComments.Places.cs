using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <content>Places of counts that are not those of the discussion.</content>
internal static partial class DeclaredComments
{
    private const MarkupTokens Elsewhere =
        MarkupTokens.Teaser | MarkupTokens.Related | MarkupTokens.Latest | MarkupTokens.Sidebar | MarkupTokens.Widget
        | MarkupTokens.Footer;

    /// <summary>The count in a short line below the text, beside what leads to the comments, forbids them or asks who wants them
    /// to log in: <c>Il y a 9 commentaires sur cet article</c>.</summary>
    private static int? BesideCall(Segmentation segments, PageContent content, int zone)
    {
        for (var block = Math.Max(zone, 1); block + 1 < content.Blocks.Length; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.Kind != BlockKind.Text || b.Length is < 5 or > LongestCount
                || segments.KindOf(block) is not (SectionKind.None or SectionKind.Chrome)
                || !content.TextOf(block).ContainsAnyInRange('0', '9')
                || !(IsCall(content, block + 1) || IsCall(content, block - 1)))
                continue;
            if (CommentCounts.ReadLine(FoldedText.Fold(content.TextOf(block))) is { } count
                && !IsElsewhere(content, block, segments.Headline))
                return count;
        }

        return null;
    }

    private static bool IsCall(PageContent content, int block) => content.LabelOf(block)
        is LabelKind.CommentForm or LabelKind.CommentControl or LabelKind.CommentsClosed or LabelKind.CommentHeading
            or LabelKind.Login;

    /// <summary>Whether a count stands with one who writes, as boards tell how many messages each of them has, right before the
    /// line that says since when or with another of the kind below it; or below a date, where it counts answers.</summary>
    private static bool IsOfWriter(PageContent content, int block, Segment segment)
    {
        if (content.Blocks[block].HeadingLevel > 0 || block == segment.First)
            return false;
        for (var other = segment.First; other < block; other++)
        {
            if (content.Blocks[other] is { Kind: BlockKind.Text, Length: <= LongestCount }
                && (CommentTraits.OfLine(content, other) & CommentTrait.Date) != 0)
                return true;
        }

        var word = FirstWord(content.TextOf(block));
        for (var other = block - 1; other < segment.End; other++)
        {
            if (other <= block + 1 && CommentWords.IsMemberSince(content.TextOf(other)))
                return true;
            if (other > block && content.LabelOf(other) == LabelKind.CommentCount && !word.IsEmpty
                && content.TextOf(other).StartsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    /// <summary>The word that a line opens with; empty for a figure.</summary>
    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> line) =>
        line.IndexOfAny(' ', ':', '\u00A0') is > 0 and var end && char.IsLetter(line[0]) ? line[..end] : [];

    /// <summary>Whether an element stands in a card of another article.</summary>
    private static bool IsInCard(PageContent content, int element, int headline)
    {
        for (var i = element; i > 0 && !content.Elements[i].Holds(headline); i = content.Elements[i].Parent)
        {
            if (content.Elements[i].Tag is "article"
                || content.Has(i, MarkupTokens.Teaser | MarkupTokens.Related | MarkupTokens.Latest))
                return true;
        }

        return false;
    }

    /// <summary>Whether a block stands in a card, a box or a list of other articles.</summary>
    private static bool IsElsewhere(PageContent content, int block, int headline)
    {
        for (var i = content.Blocks[block].Element; i > 0; i = content.Elements[i].Parent)
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Holds(headline))
                return false;
            var isFooter = e.Tag is "footer" && content.Closest(i, "article") < 0;
            if (isFooter || e.Tag is "aside" or "nav" or "article" || (e.Tokens & Elsewhere) != 0)
                return e.Tag is not "body";
        }

        return false;
    }
}
