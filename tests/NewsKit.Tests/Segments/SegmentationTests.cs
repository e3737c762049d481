using NewsKit.Blocks;
using NewsKit.Model;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Segments;

/// <summary>A block is of one segment, and its section is that segment's.</summary>
public sealed class SegmentationTests
{
    private readonly Segmentation _segments = new(PlainTextCollector.Collect("Un\nDeux\nTrois\nQuatre", CancellationToken.None));

    [Fact]
    public void ClaimedBlock_StaysWithTheFirstClaim()
    {
        _segments.Claim(1, 3, SectionKind.Comments, ClaimReason.Named);
        _segments.Claim(0, 4, SectionKind.Footer);
        Assert.Equal([1, 2], _segments.BlocksOf(Assert.Single(_segments.Of(SectionKind.Comments))));
        Assert.Equal([0, 3], _segments.BlocksOf(Assert.Single(_segments.Of(SectionKind.Footer))));
        Assert.Equal(ClaimReason.Named, _segments.ReasonOf(2));
        Assert.Equal(SectionKind.Comments, _segments.KindOf(2));
    }

    [Fact]
    public void BlockGivenToAnotherSection_LeavesItsSegment()
    {
        _segments.Claim(0, 4, SectionKind.Footer);
        _segments.Reassign(1, SectionKind.Body);
        Assert.Equal([0, 2, 3], _segments.BlocksOf(Assert.Single(_segments.Of(SectionKind.Footer))));
        Assert.Equal([1], _segments.BlocksOf(SectionKind.Body));
    }

    [Fact]
    public void SegmentWithoutBlocks_IsNone()
    {
        _segments.Claim(1, 2, SectionKind.Standfirst);
        _segments.Claim(1, 2, SectionKind.Related);
        _segments.Reassign(1, SectionKind.Body, ClaimReason.Standfirst);
        Assert.Equal(SectionKind.Body, Assert.Single(_segments.Segments()).Kind);
        Assert.True(_segments.IsFree(0));
    }
}
