using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.BodyModel;

/// <summary>A page as the body model sees it: one row of numbers for each block of text that may be body.</summary>
/// <remarks>What is typed before the body has no row: headline and byline, comments, questions and answers,
/// lists of links, what a finder is sure to be none; nor have captions.</remarks>
internal sealed partial class BodyFeatures : IDisposable
{
    /// <summary>Columns of the first look.</summary>
    internal const int FirstWidth = (int)BodyFeature.IsHeadline + 1;

    /// <summary>Columns of the second look, which sees what the first thought.</summary>
    internal const int Width = (int)BodyFeature.BranchPart + 1;
    private const int ShortestRunning = 60;

    private readonly Segmentation _segments;
    private readonly PageContent _content;
    private readonly ReadingContext _context;
    private readonly float[] _values;
    private readonly int[] _runningBefore;
    private readonly int[] _textsBefore;

    internal BodyFeatures(Segmentation segments, ReadingContext context)
    {
        (_segments, _content, _context) = (segments, context.Content, context);
        var blocks = _content.Blocks;
        _runningBefore = new int[blocks.Length + 1];
        _textsBefore = new int[blocks.Length + 1];
        var rows = new List<int>(blocks.Length);
        for (var block = 0; block < blocks.Length; block++)
        {
            var isCandidate = IsCandidate(block);
            if (isCandidate)
                rows.Add(block);
            _textsBefore[block + 1] = rows.Count;
            _runningBefore[block + 1] = _runningBefore[block] + (isCandidate ? RunningChars(blocks[block]) : 0);
        }

        Blocks = rows;
        Stride = (rows.Count + TreeModel.Lanes - 1) / TreeModel.Lanes * TreeModel.Lanes;
        _values = BoundedArrayPool<float>.Rent(Stride * Width);
        Array.Clear(_values, 0, Stride * Width);
        ReadTexts();
        ReadPlaces();
        ReadKinds();
        ReadNeighbours();
        ReadPage();
        ReadGroups();
        ReadCopies();
        ReadWords(WordOdds.Learned);
    }

    /// <summary>The block of each row, in page order.</summary>
    internal IReadOnlyList<int> Blocks { get; }

    /// <summary>Gives the memory of the columns back; the rows must not be asked any more.</summary>
    public void Dispose() => BoundedArrayPool<float>.Return(_values);

    /// <summary>How many rows stand before a block.</summary>
    internal int RowsBefore(int block) => _textsBefore[block];

    /// <summary>The number of rows, rounded up to whole tiles.</summary>
    internal int Stride { get; }

    /// <summary>All numbers in tiles of <see cref="TreeModel.Lanes"/> rows: within a tile column by column, in the order of
    /// <see cref="BodyFeature"/>.</summary>
    internal ReadOnlySpan<float> Values => _values.AsSpan(0, Stride * Width);

    /// <summary>Where in <see cref="Values"/> a number stands.</summary>
    internal static int At(int row, int column) => TreeModel.At(row, column, Width);

    internal void Set(int row, BodyFeature feature, float value) => _values[At(row, (int)feature)] = value;

    internal float Get(int row, BodyFeature feature) => _values[At(row, (int)feature)];

    private bool IsCandidate(int block)
    {
        if (_content.Blocks[block] is not { Kind: BlockKind.Text or BlockKind.Code, Length: > 0 })
            return false;
        var mayBeBody = _segments.KindOf(block) switch
        {
            SectionKind.None or SectionKind.Footer or SectionKind.Standfirst => true,
            SectionKind.Chrome => _segments.SegmentOf(block).IsHint,
            _ => false,
        };
        return mayBeBody && !_content.CaptionBoxes.IsCaption(_content.Blocks[block].Element);
    }

    /// <summary>Characters of a block that reads like running text: long, and mostly outside links.</summary>
    private static int RunningChars(in Block block) =>
        block.Length >= ShortestRunning && block.LinkChars * 3 < block.Length ? block.Length - block.LinkChars : 0;

    private void Set(int row, BodyFeature feature, bool value) => _values[At(row, (int)feature)] = value ? 1 : 0;

    private static float Share(int part, int whole) => whole == 0 ? 0 : (float)part / whole;

    /// <summary>Lengths on a scale where doubling is a step.</summary>
    private static float Scale(int length) => MathF.Log2(1 + length);
}
