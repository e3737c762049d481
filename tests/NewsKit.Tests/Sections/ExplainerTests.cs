using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What an explanation says of a block.</summary>
public sealed class ExplainerTests
{
    [Theory]
    [InlineData("<p>La mer</p>", "html > body > p")]
    [InlineData("<div id=\"a\" class=\" b  c d e\"><p>La mer</p></div>", "html > body > div#a.b.c.d > p")]
    [InlineData("<div><section><article><main><p>La mer</p></main></article></section></div>",
        "div > section > article > main > p")]
    public void Path_NamesTheElementsAroundABlock(string html, string path) => Assert.Equal(path, Explain(html, _ => { }).Path);

    [Fact]
    public void ClaimComesFirst_ThenWhatTheModelWeighed()
    {
        var decision = Explain("<p>La mer</p>", segments =>
        {
            segments.Claim(0, 1, SectionKind.Chrome, ClaimReason.TableOfContents);
            segments.BodyOpinions[0] = new BodyOpinion(0.12345f, ["a", "b", "c"]);
        });
        Assert.Equal(["table of contents", "a", "b"], decision.Reasons);
        Assert.Equal((SectionKind.Chrome, 0.123, "La mer"), (decision.Section, decision.Chance, decision.Text));
    }

    [Fact]
    public void WithoutAClaim_AllIsWeighed() => Assert.Equal(["a", "b", "c"],
        Explain("<p>La mer</p>", segments => segments.BodyOpinions[0] = new BodyOpinion(1, ["a", "b", "c"])).Reasons);

    [Fact]
    public void BlockThatTheModelDidNotSee_HasNoChance()
    {
        var decision = Explain("<p>La mer</p>", segments => segments.Claim(0, 1, SectionKind.Related, ClaimReason.Named));
        Assert.Null(decision.Chance);
        Assert.Equal(["named"], decision.Reasons);
    }

    private static BlockDecision Explain(string html, Action<Segmentation> claim)
    {
        var context = SmallPage.Of(html);
        var segments = new Segmentation(context.Content);
        claim(segments);
        return Assert.Single(Explainer.Explain(new Article(), segments, context).Blocks);
    }
}
