using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The order in which the finders take their blocks.</summary>
public sealed class SegmenterTests
{
    [Fact]
    public void TheModelIsTrained_OnWhatIsFoundBeforeTheBody()
    {
        var context = SmallPage.Of(BodyPage.Around(BodyPage.Paragraphs(0, 1, 2, 3)));
        var (before, whole) = (Segmenter.BeforeBody(context), Segmenter.Segment(context));
        Assert.Empty(before.BlocksOf(SectionKind.Body));
        Assert.Equal(4, whole.BlocksOf(SectionKind.Body).Count);
        Assert.Equal(whole.Headline, before.Headline);
        Assert.Equal(whole.BodyStart, before.BodyStart);
    }

    [Fact]
    public void CancelledReading_Stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var context = SmallPage.Of("<p>La mer</p>") with { Cancellation = source.Token };
        Assert.Throws<OperationCanceledException>(() => Segmenter.Segment(context));
    }
}
