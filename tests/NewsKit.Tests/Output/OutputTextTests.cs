using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

public sealed class OutputTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("L’été à l’œuvre", "L’été à l’œuvre")]
    [InlineData("  a \t\r\n b  ", "a b")]
    [InlineData("a\u00A0: b\u202F!", "a\u00A0: b\u202F!")]
    [InlineData("a \u00A0 : b", "a\u00A0: b")]
    [InlineData("\u00A0a\u00A0", "a")]
    [InlineData("a\u202Eb\u202Cc\u2066d\u2069", "abcd")]
    [InlineData("a\u200Bb\u2060c\uFEFFd\u00ADe\u200Ff\u061Cg", "abcdefg")]
    [InlineData("a\u0000b\u0007c\u0085d\u009Fe", "abc de")]
    [InlineData("a\uFFFEb\uFFFFc\uFDD0d", "abcd")]
    [InlineData("e\u0301te\u0301", "été")]
    [InlineData("👩\u200D👩\u200D👧", "👩\u200D👩\u200D👧")]
    [InlineData("❤\uFE0F\u200D🔥", "❤\uFE0F\u200D🔥")]
    [InlineData("می\u200Cخواهم", "می\u200Cخواهم")]
    [InlineData("a\u200D b", "a b")]
    [InlineData("a\u200D.", "a.")]
    [InlineData("\u200Da", "a")]
    [InlineData("1\u200C2", "12")]
    public void Field_IsOneCleanLine(string? text, string expected)
    {
        Assert.Equal(expected, OutputText.Field(text));
        Assert.Equal(expected, OutputText.Field(OutputText.Field(text)));
    }

    [Fact]
    public void LoneSurrogates_BecomeReplacementCharacters()
    {
        Assert.Equal("a\uFFFDb", OutputText.Field("a\uD800b"));
        Assert.Equal("a\uFFFDb", OutputText.Body("a\uDC00b"));
    }

    [Fact]
    public void CombiningMarks_AreCutAtEight() =>
        Assert.Equal(9, OutputText.Field("z" + new string('\u0335', 100)).Length);

    [Theory]
    [InlineData("a\r\nb\rc\nd\u2028e", "a\nb\nc\nd\ne")]
    [InlineData("a\tb  c", "a\tb  c")]
    [InlineData("a\u0001\u202E\u2067\uFFFFb", "ab")]
    [InlineData("שלום\u200F", "שלום\u200F")]
    public void Body_KeepsItsLines(string text, string expected) => Assert.Equal(expected, OutputText.Body(text));

    [Theory]
    [InlineData("« שלום »", true)]
    [InlineData("12 مرحبا", true)]
    [InlineData("Le mot שלום", false)]
    [InlineData("12 — !", false)]
    public void Direction_IsThatOfTheFirstLetter(string text, bool isRightToLeft) =>
        Assert.Equal(isRightToLeft, OutputText.IsRightToLeft(text));
}
