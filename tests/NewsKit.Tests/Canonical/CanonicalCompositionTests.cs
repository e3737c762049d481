using System.Text;
using NewsKit.Canonical;
using Xunit;

namespace NewsKit.Tests.Canonical;

public sealed class CanonicalCompositionTests
{
    [Theory]
    [InlineData("e\u0301", "é")]
    [InlineData("c\u0327a\u0302", "çâ")]
    [InlineData("a\u0323\u0302", "\u1EAD")]
    [InlineData("a\u0302\u0323", "\u1EAD")]
    [InlineData("q\u0307\u0323", "q\u0323\u0307")]
    [InlineData("e\u0338\u0301", "é\u0338")]
    [InlineData("e\u0301\u0338", "é\u0338")]
    [InlineData("e\u0308\u0301", "ë\u0301")]
    [InlineData("\u212B\u2126\u037E", "ÅΩ;")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\u1112\u1161\u11AB", "한")]
    [InlineData("\uD834\uDD5E", "\uD834\uDD57\uD834\uDD65")]
    [InlineData("\uD83D e\u0301 \uDE00", "\uD83D é \uDE00")]
    public void DecomposedText_BecomesFormC(string text, string expected) =>
        Assert.Equal(expected, CanonicalComposition.Compose(text));

    [Theory]
    [InlineData("Déjà vu, l’œil “là” – 15\u00A0%…")]
    [InlineData("½ m² 1ᵉʳ ™ Ａ 😀 한글")]
    public void ComposedText_IsTheSameInstance(string text) => Assert.Same(text, CanonicalComposition.Compose(text));

    [Fact]
    public void EveryCharacterWithMarks_AgreesWithTheFrameworkWhereItHasCultureData()
    {
        // Without culture data the framework composes nothing, and there is nothing to compare with.
        if (!string.Equals("e\u0301".Normalize(), "é", StringComparison.Ordinal))
            return;
        for (var point = 0; point <= 0x2FFFF; point++)
        {
            if (point is >= 0xD800 and <= 0xDFFF
                || Rune.GetUnicodeCategory(new Rune(point)) == System.Globalization.UnicodeCategory.OtherNotAssigned)
                continue;
            var text = $"a{new Rune(point)}\u0323\u0301{new Rune(point)}\u0307";
            Assert.Equal(text.Normalize(), CanonicalComposition.Compose(text));
            var bare = new Rune(point).ToString();
            Assert.Equal(bare.Normalize(), CanonicalComposition.Compose(bare));
        }
    }
}
