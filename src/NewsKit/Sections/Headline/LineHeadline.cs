using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Finds the headline of a text rendering, where no mark tells it: of the lines around the beginning of the first long
/// text the one that a trained model takes for it. Menus and lists of other articles may stand before it.
/// Seed: <c>article--soledad-text-rendering</c>.</summary>
internal static partial class LineHeadline
{
    private const int Longest = 220;

    /// <summary>Without a long text the first lines of the page are looked at.</summary>
    private const int LinesWithoutText = 12;

    /// <summary>So likely another line must be, by the chance of a doubtful one.</summary>
    private const float LeastOfOther = 0.1f;

    /// <summary>So likely a line must be that prints the headline in other words, by the chance of the title.</summary>
    private const float LeastOfPrinted = 0.2f;

    /// <summary>The same for a line that only repeats the first one.</summary>
    private const float LeastOfRepeated = 0.3f;

    /// <summary>The block of the headline; -1 for a page without lines.</summary>
    internal static int Find(PageContent content)
    {
        var texts = LineText.AllOf(content);
        if (texts.Count == 0)
            return OfFirstLines(content);
        var features = new LineFeatures(content, texts);
        var chances = Chances(features, Learned);
        var best = Likeliest(features, chances, _ => true);
        if (best < 0)
            return OfFirstLines(content);
        var most = chances[best];
        var title = TitleLine.Of(content);
        if (title is not null && OfTitle(title, content, features, chances, most) is >= 0 and var titled)
            return features.Lines[titled];
        // What the page gives to search engines may be other words than those of its headline.
        if (title is not null && features.Lines[best] == 0
            && (TitleLine.HasMark(title) || texts[0].First > LinesWithoutText)
            && Likeliest(features, chances, row => features.Lines[row] > 0 && TitleLine.IsLike(title, features.FoldedOf(row)))
                is >= 0 and var like && chances[like] >= most * LeastOfPrinted)
            best = like;
        // The name of a person or of a section leads no article, nor does a caption over its credit below those who sign.
        if (features.IsDoubtful(best) && Likeliest(features, chances, row => !features.IsDoubtful(row)) is >= 0 and var other
            && chances[other] >= most * LeastOfOther)
            best = other;
        // The name of the site leads no article, nor does who signs below it.
        if (SiteSigns.Holder(content) is { } holder && features.Is(best, holder))
            best = Likeliest(features, chances, row => !features.IsName(row, holder));
        return best >= 0 ? features.Lines[best] : OfFirstLines(content);
    }

    /// <summary>The row that a model takes for the headline; -1 where no line may be.</summary>
    internal static int Best(LineFeatures features, TreeModel model) =>
        Likeliest(features, Chances(features, model), _ => true);

    private static float[] Chances(LineFeatures features, TreeModel model)
    {
        var chances = new float[features.Stride];
        model.Chances(features.Values, LineFeatures.Width, chances);
        return chances;
    }

    private static int Likeliest(LineFeatures features, float[] chances, Predicate<int> mayLead)
    {
        var best = -1;
        for (var row = 0; row < features.Lines.Count; row++)
        {
            if ((best < 0 || chances[row] > chances[best]) && mayLead(row))
                best = row;
        }

        return best;
    }

    /// <summary>The row that prints the headline of the document's title, which stands above everything; of several the longest,
    /// then the likeliest; -1 for none.</summary>
    private static int OfTitle(string title, PageContent content, LineFeatures features, float[] chances, float most)
    {
        int best = -1, longest = 0;
        for (var row = 0; row < features.Lines.Count; row++)
        {
            var length = content.Blocks[features.Lines[row]].Length;
            if (length < longest || features.Lines[row] == 0 || !TitleLine.Prints(title, features.FoldedOf(row)))
                continue;
            // What the page says twice may be a line of the site.
            if (features.FoldedOf(row).Length == title.Length && chances[row] < most * LeastOfRepeated)
                continue;
            if (best < 0 || length > longest || chances[row] > chances[best])
                (best, longest) = (row, length);
        }

        return best;
    }

    /// <summary>Without a long text: of the first lines that are no label, the longest before the signature or the first
    /// sentence.</summary>
    private static int OfFirstLines(PageContent content)
    {
        int best = -1, bestLength = 0;
        for (var block = 0; block < Math.Min(content.Blocks.Length, LinesWithoutText); block++)
        {
            var text = content.TextOf(block);
            if (content.LabelOf(block) != LabelKind.None)
            {
                if (best >= 0)
                    break;
                continue;
            }

            if (best >= 0 && (BylineText.LooksLikeByline(text) || text.Length > Longest || text.EndsWith('.')
                || text.EndsWith('。') || DateReading.IsMostlyDate(text)))
                break;
            if (text.Length > bestLength)
                (best, bestLength) = (block, text.Length);
        }

        return best;
    }
}
