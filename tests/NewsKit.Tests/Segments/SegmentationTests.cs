using NewsKit.Model;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Segments;

public sealed class SegmentationTests
{
    private readonly Segmentation _segments = new(Collected.Paragraphs("Un", "Deux", "Trois", "Quatre"));

    [Fact]
    public void FirstClaim_Stands()
    {
        _segments.Claim(1, 2, SectionKind.Related, ClaimReason.Named);
        _segments.Claim(0, 3, SectionKind.Chrome, ClaimReason.Login);
        Assert.Equal([SectionKind.Chrome, SectionKind.Related, SectionKind.Chrome, SectionKind.None],
            Enumerable.Range(0, 4).Select(_segments.KindOf));
        Assert.Equal([ClaimReason.Login, ClaimReason.Named, ClaimReason.Login, ClaimReason.None],
            Enumerable.Range(0, 4).Select(_segments.ReasonOf));
    }

    [Fact]
    public void Reassigned_BelongsToTheNewSectionForTheNewReason()
    {
        _segments.Claim(0, 1, SectionKind.Chrome, ClaimReason.Login);
        _segments.Reassign(0, SectionKind.Body);
        Assert.Equal((SectionKind.Body, ClaimReason.None), (_segments.KindOf(0), _segments.ReasonOf(0)));
    }

    [Fact]
    public void Segments_AreToldApartByTheirSection()
    {
        _segments.ClaimSegment(2, 4, SectionKind.Footer, -1);
        _segments.ClaimSegment(0, 1, SectionKind.Related, 7, ClaimReason.Named);
        Assert.Equal(new Segment(SectionKind.Related, 0, 1, 7), Assert.Single(_segments.Of(SectionKind.Related)));
        Assert.Equal(2, _segments.Segments.Count);
        Assert.Equal([2, 3], _segments.BlocksOf(SectionKind.Footer));
        Assert.Equal(ClaimReason.Named, _segments.ReasonOf(0));
    }
}
