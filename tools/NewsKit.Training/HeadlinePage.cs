using System.Text;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Sections;

namespace NewsKit.Training;

/// <summary>The lines of a text rendering, and which of them is the headline.</summary>
internal sealed class HeadlinePage
{
    /// <summary>What all other lines of a page weigh together; the headline weighs 1.</summary>
    private const float OthersWeight = 6f;
    private const float CopyWeight = 0.4f;

    /// <summary>Lines of a piece of a page.</summary>
    private const int LinesOfPiece = 120;
    private const int MostAbove = 12;
    private const int FewAbove = 4;

    private readonly float _weight;

    private HeadlinePage(CorpusPage page, LineFeatures features, string title, bool isCopy)
    {
        (Host, Corpus, Features, IsCopy) = (page.Host, page.Gold.Corpus, features, isCopy);
        Labels = new float[features.Lines.Count];
        for (var row = 0; row < Labels.Length; row++)
            Labels[row] = features.KeyOf(row) == title ? 1 : 0;
        _weight = OthersWeight / Math.Max(1, Labels.Count(label => label == 0));
    }

    internal string Host { get; }

    internal string Corpus { get; }

    internal LineFeatures Features { get; }

    /// <summary>Whether it is a page once more, in another form: to learn from, not to measure on.</summary>
    internal bool IsCopy { get; }

    /// <summary>1 for the headline.</summary>
    internal float[] Labels { get; }

    internal float WeightOf(int row) => (IsCopy ? CopyWeight : 1) * (Labels[row] > 0 ? 1 : _weight);

    /// <summary>The text renderings whose headline is a line of them, each behind itself in other forms, as somebody copies
    /// an article with little of the page around: from the headline on, from a few lines above, without any empty line.</summary>
    internal static List<HeadlinePage> AllOf(IEnumerable<CorpusPage> pages) =>
        [.. pages.Where(page => page.IsText).AsParallel().AsOrdered().SelectMany(Of)];

    private static IEnumerable<HeadlinePage> Of(CorpusPage page)
    {
        var title = FoldedText.Key(page.Gold.Title);
        if (title.Length == 0)
            yield break;
        var content = page.Content;
        if (LineText.AllOf(content) is [_, ..] texts)
            yield return new HeadlinePage(page, new LineFeatures(content, texts), title, isCopy: false);
        var first = 0;
        while (first < content.Blocks.Length && FoldedText.Key(content.TextOf(first)) != title)
            first++;
        if (first == content.Blocks.Length)
            yield break;
        var above = 1 + (int)(Settings.HashOf(page.Gold.Id) % MostAbove);
        foreach (var (start, isDense) in new[] { (first, false), (first - above, false), (first - (above % FewAbove), true) })
        {
            var piece = PlainTextCollector.Collect(TextOf(content, Math.Max(0, start), isDense), default);
            if (LineText.AllOf(piece) is [_, ..] ofPiece)
                yield return new HeadlinePage(page, new LineFeatures(piece, ofPiece), title, isCopy: true);
        }
    }

    /// <summary>Some lines as they were copied, or with no empty one between any.</summary>
    private static string TextOf(PageContent content, int first, bool isDense)
    {
        var text = new StringBuilder();
        for (var block = first; block < Math.Min(content.Blocks.Length, first + LinesOfPiece); block++)
        {
            var isOfRun = block > first && PlainTextCollector.RunOf(content, block) is > 0 and var run
                && run == PlainTextCollector.RunOf(content, block - 1);
            text.Append(isDense || isOfRun ? "\n" : "\n\n").Append(content.TextOf(block));
        }

        return text.ToString();
    }
}
