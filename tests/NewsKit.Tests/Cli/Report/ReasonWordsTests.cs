using NewsKit.BodyModel;
using NewsKit.Cli;
using NewsKit.Segments;
using NewsKit.Tests.House;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class ReasonWordsTests
{
    [Fact]
    public void EveryFeature_HasWords() => Findings.AssertNone(
        Enum.GetNames<BodyFeature>().Select(PlainWords.Of).Where(name => ReasonWords.Find(name) is null));

    [Theory]
    [InlineData("link share 0.25 (−1.30)", "strongly against: how much of it is links, 25 %")]
    [InlineData("kind own -1 (−0.47)", "clearly against: how likely blocks of its kind are, not known")]
    [InlineData("page text 12.09 (+0.10)", "slightly for: how much text the page has")]
    [InlineData("in list item 1 (+0.50)", "clearly for: in a list, yes")]
    [InlineData("in list item 0 (+0.50)", "clearly for: in a list, no")]
    [InlineData("navigation", "taken for: navigation")]
    [InlineData("site rule (a)", "taken for: site rule (a)")]
    public void Reason_IsSaidInWords(string reason, string expected) => Assert.Equal(expected, ReasonWords.Of(reason));
}
