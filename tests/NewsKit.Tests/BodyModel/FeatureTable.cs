using NewsKit.BodyModel;
using NewsKit.Model;
using NewsKit.Segments;
using NewsKit.Tests.Sections;

namespace NewsKit.Tests.BodyModel;

/// <summary>A page as the body model sees it; the block that starts with <c>Titre</c> is its headline.</summary>
internal sealed class FeatureTable : IDisposable
{
    private readonly ReadingContext _context;

    internal FeatureTable(string html, Action<Segmentation>? claim = null)
    {
        _context = SmallPage.Of(html);
        var segments = new Segmentation(_context.Content) { Headline = _context.Content.Block("Titre") };
        if (segments.Headline >= 0)
            segments.Claim(segments.Headline, segments.Headline + 1, SectionKind.Headline);
        claim?.Invoke(segments);
        Features = new BodyFeatures(segments, _context);
    }

    internal BodyFeatures Features { get; }

    /// <summary>The second look after a first one that gave each row this chance.</summary>
    internal FeatureTable After(params float[] own)
    {
        new SecondLook(_context.Content, Features, own).Write();
        return this;
    }

    /// <summary>A number of the block that starts with some words.</summary>
    internal float Of(string words, BodyFeature feature) => Features.Get(Row(words), feature);

    /// <summary>A number of every row.</summary>
    internal float[] All(BodyFeature feature) =>
        [.. Enumerable.Range(0, Features.Blocks.Count).Select(row => Features.Get(row, feature))];

    /// <summary>The row of a block; -1 for one that has none.</summary>
    internal int RowOf(int block) => Array.IndexOf([.. Features.Blocks], block);

    private int Row(string words) => RowOf(_context.Content.Block(words));

    public void Dispose() => Features.Dispose();
}
