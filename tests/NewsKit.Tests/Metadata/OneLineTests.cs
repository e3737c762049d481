using NewsKit.Metadata;
using Xunit;

namespace NewsKit.Tests.Metadata;

/// <summary>A field is one line, cut between characters that a reader sees.</summary>
public sealed class OneLineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData(" \n\t\u00A0", "")]
    [InlineData("Le bac repart", "Le bac repart")]
    [InlineData("\n Le bac\t \r\nrepart \u2028", "Le bac repart")]
    [InlineData("Prix\u00A0: 3\u202F€", "Prix\u00A0: 3\u202F€")]
    [InlineData("\u00A0Le bac\u00A0 repart", "Le bac\u00A0 repart")]
    public void WhiteSpace_IsOneBlankBetweenWords(string text, string expected) =>
        Assert.Equal((expected, expected.Length), (OneLine.Of(text, 100, out var length), length));

    [Theory]
    [InlineData("Le bac repart", 6, "Le bac", 13)]
    [InlineData("Le bac repart", 7, "Le bac", 13)]
    [InlineData("Le\n\nbac  repart", 8, "Le bac r", 13)]
    [InlineData("cafe\u0301s", 4, "caf", 6)]
    [InlineData("le 👩‍🌾 du port", 5, "le", 16)]
    [InlineData("👩‍🌾", 3, "👩\u200D", 5)]
    [InlineData("👩‍🌾", 4, "👩\u200D", 5)]
    public void LongLine_IsCutBetweenCharacters(string text, int limit, string expected, int length) =>
        Assert.Equal((expected, length), (OneLine.Of(text, limit, out var whole), whole));
}
