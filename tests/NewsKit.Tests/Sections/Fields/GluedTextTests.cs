using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Words and figures that only elements part.</summary>
public sealed class GluedTextTests
{
    [Theory]
    [InlineData("<ul><li><b>하늘맘</b><i>2024.05.13</i></li></ul>", "하늘맘 2024.05.13")]
    [InlineData("<p><b>Luc</b> <i>13/05/2024</i></p>", null)]
    [InlineData("<p><b>Luc</b><i>Roth</i></p>", null)]
    public void Blank_StandsAtTheBorder(string html, string? expected)
    {
        var content = SmallPage.Of(html).Content;
        Assert.Equal(expected, GluedText.Spaced(content, content.Blocks[0]));
    }
}
