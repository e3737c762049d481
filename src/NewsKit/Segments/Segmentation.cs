using NewsKit.Blocks;
using NewsKit.Model;

namespace NewsKit.Segments;

/// <summary>Which block of a page belongs to which section; finders claim blocks, the first claim stands.</summary>
/// <remarks>A block knows the segment it is of and nothing else: its section is the segment's, and so is the reason. A segment
/// that
/// holds no block, since others claimed them before or were given them since, is none.</remarks>
internal sealed class Segmentation
{
    private const int None = 0;

    /// <summary>Of each block the number of its segment.</summary>
    private readonly int[] _owners;

    private readonly List<Segment> _segments = [new Segment(SectionKind.None, 0, 0)];

    internal Segmentation(PageContent content)
    {
        Content = content;
        _owners = new int[content.Blocks.Length];
    }

    internal PageContent Content { get; }

    /// <summary>The block of the headline; -1 while or when none is found.</summary>
    internal int Headline { get; set; } = -1;

    /// <summary>The first block after the header zone: kicker, headline, byline, lead image lie before it.</summary>
    internal int BodyStart { get; set; } = -1;

    /// <summary>Where the text begins below the details of the head, a standfirst left aside; -1 while nobody knows.</summary>
    internal int TextStart { get; set; } = -1;

    /// <summary>What the body model said of the blocks it saw; empty unless the reading is to be explained.</summary>
    internal Dictionary<int, BodyOpinion> BodyOpinions { get; } = [];

    /// <summary>Who may sign; null until looked for.</summary>
    internal ChosenByline? Byline { get; set; }

    /// <summary>When the article may have been published and changed; null until looked for.</summary>
    internal ChosenDates? Dates { get; set; }

    /// <summary>The segment that holds a block; one of no section for a free block.</summary>
    internal Segment SegmentOf(int block) => _segments[_owners[block]];

    internal SectionKind KindOf(int block) => SegmentOf(block).Kind;

    /// <summary>Why a block was claimed.</summary>
    internal ClaimReason ReasonOf(int block) => SegmentOf(block).Reason;

    internal bool IsFree(int block) => _owners[block] == None;

    internal bool Is(int block, SectionKind kind) => KindOf(block) == kind;

    /// <summary>Claims the blocks of a range that are still free, as one segment.</summary>
    internal void Claim(
        int first, int end, SectionKind kind, ClaimReason reason = ClaimReason.None, int element = -1, bool isHint = false)
    {
        if (end <= first)
            return;
        _segments.Add(new Segment(kind, first, end, element, reason, isHint || reason.IsHint()));
        for (var block = first; block < end; block++)
        {
            if (_owners[block] == None)
                _owners[block] = _segments.Count - 1;
        }
    }

    /// <summary>Takes a block from the segment that holds it.</summary>
    internal void Free(int block) => _owners[block] = None;

    /// <summary>Gives a block to another section, whoever claimed it before.</summary>
    internal void Reassign(int block, SectionKind kind, ClaimReason reason = ClaimReason.None)
    {
        Free(block);
        Claim(block, block + 1, kind, reason);
    }

    /// <summary>The segments that hold blocks, in the order of the claims.</summary>
    internal IEnumerable<Segment> Segments()
    {
        for (var i = 1; i < _segments.Count; i++)
        {
            if (HoldsBlocks(i))
                yield return _segments[i];
        }
    }

    /// <summary>The segments of a section, in the order of the claims.</summary>
    internal IEnumerable<Segment> Of(SectionKind kind)
    {
        for (var i = 1; i < _segments.Count; i++)
        {
            if (_segments[i].Kind == kind && HoldsBlocks(i))
                yield return _segments[i];
        }
    }

    /// <summary>The blocks that a segment holds.</summary>
    internal IEnumerable<int> BlocksOf(Segment segment)
    {
        for (var block = segment.First; block < segment.End; block++)
        {
            if (SegmentOf(block) == segment)
                yield return block;
        }
    }

    /// <summary>The blocks of a section, in page order.</summary>
    internal List<int> BlocksOf(SectionKind kind)
    {
        var blocks = new List<int>();
        for (var block = 0; block < _owners.Length; block++)
        {
            if (Is(block, kind))
                blocks.Add(block);
        }

        return blocks;
    }

    private bool HoldsBlocks(int segment) =>
        _owners.AsSpan(_segments[segment].First.._segments[segment].End).Contains(segment);
}
