using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What a page says that went nowhere.</summary>
public sealed class UnclaimedTextTests
{
    [Fact]
    public void EveryKindOfLeftover_IsCountedAndQuoted() =>
        Assert.Equal(
            [
                "unlabelled: 1 line of the page in no section: \"Un\"",
                "share: 2 lines of the page in no section: \"Deux\", \"Cinq\"",
                "chrome: 1 line of the page in no section: \"Trois\"",
                "comment form: 1 line of the page in no section: \"Six\"",
            ],
            Said(Collected.Paragraphs("Un", "Deux", "Trois", "Quatre", "Cinq", "Six"), segments =>
            {
                segments.Claim(1, 2, SectionKind.Chrome, ClaimReason.Share);
                segments.Claim(2, 3, SectionKind.Chrome);
                segments.Claim(3, 4, SectionKind.Body);
                segments.Claim(4, 5, SectionKind.Chrome, ClaimReason.Share);
                segments.Claim(5, 6, SectionKind.CommentForm);
            }));

    [Fact]
    public void PastThreeLines_TheRestIsOnlyCounted() =>
        Assert.Equal(["unlabelled: 4 lines of the page in no section: \"Un\", \"Deux\", \"Trois\" …"],
            Said(Collected.Paragraphs("Un", "Deux", "Trois", "Quatre"), _ => { }));

    [Fact]
    public void ThreeLines_AreAllQuoted() =>
        Assert.Equal(["unlabelled: 3 lines of the page in no section: \"Un\", \"Deux\", \"Trois\""],
            Said(Collected.Paragraphs("Un", "Deux", "Trois"), _ => { }));

    [Fact]
    public void PicturesAreNoText_CodeIs() =>
        Assert.Equal(["unlabelled: 1 line of the page in no section: \"bac = 1\""],
            Said(Collected.FromHtml("<img src=\"/a.png\"><pre>bac = 1</pre>"), _ => { }));

    [Fact]
    public void PageThatWentIntoItsSections_SaysNothing() =>
        Assert.Empty(Said(Collected.Paragraphs("Un"), segments => segments.Claim(0, 1, SectionKind.Body)));

    private static IEnumerable<string> Said(NewsKit.Blocks.PageContent content, Action<Segmentation> claim)
    {
        var context = Reading.Of(content);
        var segments = new Segmentation(content);
        claim(segments);
        new UnclaimedText().Read(new Article(), segments, context);
        return context.Log.ToList().Select(diagnostic => diagnostic.Message);
    }
}
