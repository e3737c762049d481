using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Segments;

/// <summary>Markup where only text should stand.</summary>
public sealed class MarkupTextTests
{
    [Theory]
    [InlineData("Un <b>pont</b> neuf", "Un pont neuf")]
    [InlineData("Un <span class=\"x\">pont</span>", "Un pont")]
    [InlineData("3 < 4 et 5 > 4", "3 < 4 et 5 > 4")]
    [InlineData("Un <b pont", "Un <b pont")]
    [InlineData("Un pont", "Un pont")]
    public void Tags_AreCut(string text, string expected) => Assert.Equal(expected, MarkupText.WithoutTags(text));
}
