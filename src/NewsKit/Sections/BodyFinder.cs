using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Decides which of the blocks that are still free are the text of the article.</summary>
internal sealed class BodyFinder : ISegmentFinder
{
    private const int ShortestEvidence = 25;
    private const double LeastGain = 1.12;

    public void Find(Segmentation segments, ReadingContext context)
    {
        var content = context.Content;
        if (content.Kind == PageKind.Text)
        {
            ClaimLines(segments, content);
            return;
        }

        var root = BestContainer(segments, content);
        if (root < 0)
            return;
        ref readonly var e = ref content.Elements[root];
        for (var block = Math.Max(e.FirstBlock, segments.BodyStart); block < e.EndBlock; block++)
        {
            if (segments.IsFree(block) && Belongs(content, block))
                segments.Claim(block, block + 1, SectionKind.Body);
        }
    }

    /// <summary>In plain text everything between the header and the first other section is body.</summary>
    private static void ClaimLines(Segmentation segments, PageContent content)
    {
        for (var block = Math.Max(0, segments.BodyStart); block < content.Blocks.Length; block++)
        {
            if (segments.IsFree(block))
                segments.Claim(block, block + 1, SectionKind.Body);
            else if (!segments.Is(block, SectionKind.Chrome) && !segments.Is(block, SectionKind.Related))
                return;
        }
    }

    private static int BestContainer(Segmentation segments, PageContent content)
    {
        var scores = new double[content.Elements.Length];
        var totals = new double[content.Elements.Length];
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (!segments.IsFree(block) || b.Kind != BlockKind.Text || b.Length < ShortestEvidence || b.LinkChars * 2 > b.Length)
                continue;
            var points = 1 + content.TextOf(block).Count(',') + Math.Min(b.Length / 100.0, 3);
            var share = 1.0;
            for (var element = ContainerOf(content, b.Element); element >= 0 && share > 0.05; element = content.Elements[element].Parent)
            {
                scores[element] += points * share;
                share /= 2;
            }

            for (var element = b.Element; element >= 0; element = content.Elements[element].Parent)
                totals[element] += points;
        }

        var best = -1;
        for (var i = 0; i < scores.Length; i++)
        {
            if (scores[i] > 0 && (best < 0 || Weighted(content, i, scores[i]) > Weighted(content, best, scores[best])))
                best = i;
        }

        return best < 0 ? best : Widened(content, best, totals);
    }

    /// <summary>Text is often split over several containers: the one around them is taken while each step up adds a good part
    /// of running text.</summary>
    private static int Widened(PageContent content, int best, double[] totals)
    {
        var widest = best;
        for (var up = content.Elements[best].Parent; up > 0; up = content.Elements[up].Parent)
        {
            if (totals[up] >= totals[widest] * LeastGain)
                widest = up;
        }

        return widest;
    }

    private static double Weighted(PageContent content, int element, double score)
    {
        ref readonly var e = ref content.Elements[element];
        var (chars, linkChars) = content.Measure(e.FirstBlock, e.EndBlock);
        if ((e.Tokens & (MarkupTokens.Content | MarkupTokens.Article)) != 0 || e.Tag is "article" or "main")
            score *= 1.25;
        return score * (1 - ((double)linkChars / Math.Max(1, chars)));
    }

    private static int ContainerOf(PageContent content, int element)
    {
        while (element > 0 && content.Elements[element].Tag is "p" or "li" or "ul" or "ol" or "blockquote" or "h2" or "h3" or "h4" or "pre")
            element = content.Elements[element].Parent;
        return element;
    }

    private static bool Belongs(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (content.Elements[b.Element].Hidden)
            return false;
        if (b.Kind != BlockKind.Text)
            return true;
        if (b.LinkChars * 10 > b.Length * 7 && content.Closest(b.Element, "p") < 0)
            return false;
        return !content.Has(b.Element, MarkupTokens.Meta | MarkupTokens.Counter | MarkupTokens.Tags | MarkupTokens.Date);
    }
}
