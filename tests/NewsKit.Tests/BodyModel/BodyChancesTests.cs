using System.Globalization;
using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Model;
using NewsKit.Segments;
using NewsKit.Tests.Sections;
using Xunit;

namespace NewsKit.Tests.BodyModel;

/// <summary>Two looks at a page, and what they say of themselves.</summary>
public sealed class BodyChancesTests
{
    [Fact]
    public void TextOfAnArticle_IsLikelierThanItsMenu()
    {
        var chances = Chances(BodyPage.Around(BodyPage.Paragraphs(0, 1, 2, 3)), out var content, out var features);
        using (features)
        {
            Assert.All(BodyPage.Sentences[..4],
                sentence => Assert.InRange(chances[Row(features, content, sentence)], 0.9f, 1));
            Assert.InRange(chances[Row(features, content, "Culture")], 0, 0.3f);
        }
    }

    [Fact]
    public void TileOfHopelessRows_IsLookedAtOnce()
    {
        var links = string.Concat(
            Enumerable.Range(0, 4 * TreeModel.Lanes).Select(i => $"<li><a href=\"/{i}\">Rubrique {i}</a></li>"));
        var page = BodyPage.Around(BodyPage.Paragraphs(0, 1, 2, 3));
        var chances = Chances($"{page}<footer class=\"footer-menu\"><ul>{links}</ul></footer>", out _, out var features);
        using (features)
        {
            var first = new float[features.Stride];
            BodyChances.First.Chances(features.Values, BodyFeatures.Width, first);
            // The last whole tile: the rest of the one behind it may stand for no row.
            var tile = ((features.Blocks.Count / TreeModel.Lanes) - 1) * TreeModel.Lanes;
            var (once, twice) = (first[tile..(tile + TreeModel.Lanes)], chances[tile..(tile + TreeModel.Lanes)]);
            Assert.All(once, chance => Assert.InRange(chance, 0, 0.08f));
            Assert.Equal(once, twice);
        }
    }

    [Fact]
    public void TileWithALikelyRow_IsLookedAtTwice()
    {
        var chances = Chances(BodyPage.Around(BodyPage.Paragraphs(0, 1, 2, 3)), out var content, out var features);
        using (features)
        {
            var first = new float[features.Stride];
            BodyChances.First.Chances(features.Values, BodyFeatures.Width, first);
            var row = Row(features, content, BodyPage.Sentences[1]);
            Assert.NotEqual(first[row], chances[row]);
            Assert.Equal(first[row], features.Get(row, BodyFeature.Own));
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Reasons_AreTheThreeStrongest(bool ofAMenu)
    {
        Chances(BodyPage.Around(BodyPage.Paragraphs(0, 1, 2, 3)), out var content, out var features);
        using (features)
        {
            var reasons = BodyReasons.Of(features, Row(features, content, ofAMenu ? "Culture" : BodyPage.Sentences[1]));
            var weights = reasons.Select(reason => reason.Split('(')[1].TrimEnd(')').Replace('−', '-'))
                .Select(weight => MathF.Abs(float.Parse(weight, CultureInfo.InvariantCulture))).ToArray();
            Assert.Equal(3, weights.Length);
            Assert.Contains(reasons, reason => reason.Split('(')[1][0] == (ofAMenu ? '−' : '+'));
            Assert.Equal(weights.OrderDescending(), weights);
            Assert.All(reasons, reason => Assert.Matches("^[a-z ]+ -?[0-9.]+ \\([+−][0-9.]+\\)$", reason));
        }
    }

    private static int Row(BodyFeatures features, PageContent content, string words) =>
        Array.IndexOf([.. features.Blocks], content.Block(words));

    private static float[] Chances(string html, out PageContent content, out BodyFeatures features)
    {
        var context = SmallPage.Of(html);
        content = context.Content;
        var segments = new Segmentation(content);
        if (content.Block("La halle sera") is var headline and >= 0)
            segments.Claim(segments.Headline = headline, headline + 1, SectionKind.Headline);
        features = new BodyFeatures(segments, context);
        return BodyChances.Chances(content, features);
    }
}
