using NewsKit.BodyModel;
using Xunit;

namespace NewsKit.Tests.BodyModel;

/// <summary>A bit for each character of a look.</summary>
public sealed class CharacterMasksTests
{
    [Fact]
    public void EveryClassOfCharacters_HasItsBits()
    {
        var masks = CharacterMasks.Of("aZ é É字7,;.!?…|/»©\n@#_");
        Assert.Equal(Bits(1, 5), masks.Capitals);
        Assert.Equal(Bits(0, 3), masks.Smalls);
        Assert.Equal(Bits(0, 1, 3, 5, 6), masks.Letters);
        Assert.Equal(Bits(7), masks.Digits);
        Assert.Equal(Bits(8, 9), masks.Commas);
        Assert.Equal(Bits(10, 11, 12, 13), masks.Stops);
        Assert.Equal(Bits(14, 15, 16, 17), masks.Separators);
        Assert.Equal(Bits(18), masks.Breaks);
        Assert.Equal(Bits(19, 20), masks.Addresses);
    }

    [Theory]
    [InlineData('@')]
    [InlineData('[')]
    [InlineData('`')]
    [InlineData('{')]
    public void NeighboursOfTheLetters_AreNone(char c) => Assert.Equal(0UL, CharacterMasks.Of([c]).Letters);

    [Theory]
    [InlineData('/')]
    [InlineData(':')]
    public void NeighboursOfTheDigits_AreNone(char c) => Assert.Equal(0UL, CharacterMasks.Of([c]).Digits);

    [Fact]
    public void EveryPlaceOfALook_HasItsBit()
    {
        for (var at = 0; at < CharacterMasks.Width; at++)
        {
            var text = new string('.', at) + "é" + new string('.', 80);
            Assert.Equal(1UL << at, CharacterMasks.Of(text).Smalls);
            Assert.Equal(~(1UL << at), CharacterMasks.Of(text).Stops);
        }
    }

    [Fact]
    public void ShortText_IsFollowedByNothing()
    {
        var masks = CharacterMasks.Of("a.");
        Assert.Equal((1UL, 2UL), (masks.Letters, masks.Stops));
    }

    private static ulong Bits(params int[] places) => places.Aggregate(0UL, (mask, place) => mask | (1UL << place));
}
