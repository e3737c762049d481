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

    /// <summary>The block of the headline; -1 for a page without lines.</summary>
    internal static int Find(PageContent content)
    {
        var texts = LineText.AllOf(content);
        if (texts.Count == 0)
            return OfFirstLines(content);
        var features = new LineFeatures(content, texts);
        var title = TitleLine.Of(content);
        if (title is not null && OfTitle(title, content, features) is >= 0 and var titled)
            return features.Lines[titled];
        var best = Best(features, Learned);
        if (best >= 0 && features.Lines[best] == 0 && (title is not null || texts[0].First > LinesWithoutText)
            && LikeTitle(title ?? features.FoldedOf(best), features) is >= 0 and var like)
            best = like;
        // The name of the site leads no article, nor does who signs below it.
        if (best >= 0 && features.IsDoubtful(best) && Other(features) is >= 0 and var other)
            best = other;
        if (best >= 0 && SiteSigns.Holder(content) is { } holder && features.Is(best, holder))
            best = Best(features, Learned, holder);
        return best >= 0 ? features.Lines[best] : OfFirstLines(content);
    }

    /// <summary>The row that prints the headline of the document's title, which stands above everything; of several the longest,
    /// then the likeliest; -1 for none.</summary>
    private static int OfTitle(string title, PageContent content, LineFeatures features)
    {
        float[]? chances = null;
        int best = -1, longest = 0;
        for (var row = 0; row < features.Lines.Count; row++)
        {
            var length = content.Blocks[features.Lines[row]].Length;
            if (length < longest || features.Lines[row] == 0 || !TitleLine.Prints(title, features.FoldedOf(row)))
                continue;
            if (chances is null)
                Learned.Chances(features.Values, LineFeatures.Width, chances = new float[features.Stride]);
            if (best < 0 || length > longest || chances[row] > chances[best])
                (best, longest) = (row, length);
        }

        return best;
    }

    /// <summary>The likeliest row that says what the title says in other words, where the page prints another headline than it
    /// gives to search engines; -1 for none.</summary>
    private static int LikeTitle(string title, LineFeatures features)
    {
        var chances = new float[features.Stride];
        Learned.Chances(features.Values, LineFeatures.Width, chances);
        var best = -1;
        for (var row = 0; row < features.Lines.Count; row++)
        {
            if (features.Lines[row] > 0 && (best < 0 || chances[row] > chances[best])
                && TitleLine.IsLike(title, features.FoldedOf(row)))
                best = row;
        }

        return best;
    }

    /// <summary>The row that is likely as well where the likeliest is the name of a person or of a section, or a caption over
    /// its credit below the lines that sign; -1 for none.</summary>
    private static int Other(LineFeatures features)
    {
        var chances = new float[features.Stride];
        Learned.Chances(features.Values, LineFeatures.Width, chances);
        var (best, most) = (-1, 0f);
        for (var row = 0; row < features.Lines.Count; row++)
        {
            most = Math.Max(most, chances[row]);
            if (!features.IsDoubtful(row) && (best < 0 || chances[row] > chances[best]))
                best = row;
        }

        return best >= 0 && chances[best] >= most * LeastOfOther ? best : -1;
    }

    /// <summary>The row that a model takes for the headline; -1 where no line may be.</summary>
    /// <param name="features">What the lines are.</param>
    /// <param name="model">What was learned.</param>
    /// <param name="holder">Who holds the copyright, folded; then neither this name nor that of a person is chosen.</param>
    internal static int Best(LineFeatures features, TreeModel model, string? holder = null)
    {
        var chances = new float[features.Stride];
        model.Chances(features.Values, LineFeatures.Width, chances);
        var best = -1;
        for (var row = 0; row < features.Lines.Count; row++)
        {
            if ((best < 0 || chances[row] > chances[best]) && (holder is null || !features.IsName(row, holder)))
                best = row;
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
