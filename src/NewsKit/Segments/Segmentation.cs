using NewsKit.Blocks;
using NewsKit.Model;

namespace NewsKit.Segments;

/// <summary>Which block of a page belongs to which section; finders claim blocks, the first claim stands.</summary>
internal sealed class Segmentation
{
    private readonly SectionKind[] _kinds;
    private readonly ClaimReason[] _reasons;
    private readonly List<Segment> _segments = [];

    internal Segmentation(PageContent content)
    {
        Content = content;
        _kinds = new SectionKind[content.Blocks.Length];
        _reasons = new ClaimReason[content.Blocks.Length];
    }

    internal PageContent Content { get; }

    /// <summary>The block of the headline; -1 while or when none is found.</summary>
    internal int Headline { get; set; } = -1;

    /// <summary>The first block after the header zone: kicker, headline, byline, lead image lie before it.</summary>
    internal int BodyStart { get; set; } = -1;

    /// <summary>What the body model said of the blocks it saw; empty unless the reading is to be explained.</summary>
    internal Dictionary<int, BodyOpinion> BodyOpinions { get; } = [];

    /// <summary>Who may sign; null until looked for.</summary>
    internal ChosenByline? Byline { get; set; }

    /// <summary>When the article may have been published and changed; null until looked for.</summary>
    internal ChosenDates? Dates { get; set; }

    internal IReadOnlyList<Segment> Segments => _segments;

    internal SectionKind KindOf(int block) => _kinds[block];

    /// <summary>Why a block was claimed.</summary>
    internal ClaimReason ReasonOf(int block) => _reasons[block];

    internal bool IsFree(int block) => _kinds[block] == SectionKind.None;

    internal bool Is(int block, SectionKind kind) => _kinds[block] == kind;

    /// <summary>Claims the blocks of a range that are still free.</summary>
    internal void Claim(int first, int end, SectionKind kind, ClaimReason reason = ClaimReason.None)
    {
        for (var block = first; block < end; block++)
        {
            if (_kinds[block] == SectionKind.None)
            {
                _kinds[block] = kind;
                _reasons[block] = reason;
            }
        }
    }

    /// <summary>Claims a range and records it as one segment, to be read as a whole.</summary>
    internal void ClaimSegment(int first, int end, SectionKind kind, int element, ClaimReason reason = ClaimReason.None)
    {
        Claim(first, end, kind, reason);
        _segments.Add(new Segment(kind, first, end, element));
    }

    /// <summary>Gives a block to another section, whoever claimed it before.</summary>
    internal void Reassign(int block, SectionKind kind, ClaimReason reason = ClaimReason.None)
    {
        _kinds[block] = kind;
        _reasons[block] = reason;
    }

    internal IEnumerable<Segment> Of(SectionKind kind)
    {
        foreach (var segment in _segments)
        {
            if (segment.Kind == kind)
                yield return segment;
        }
    }

    /// <summary>The blocks of a section, in page order.</summary>
    internal List<int> BlocksOf(SectionKind kind)
    {
        var blocks = new List<int>();
        for (var block = 0; block < _kinds.Length; block++)
        {
            if (_kinds[block] == kind)
                blocks.Add(block);
        }

        return blocks;
    }
}
