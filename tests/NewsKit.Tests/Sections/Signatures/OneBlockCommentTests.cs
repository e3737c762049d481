using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>A paragraph that is a whole comment.</summary>
public sealed class OneBlockCommentTests
{
    [Theory]
    [InlineData("<p><b>Luc</b> (13/05/2024) : Enfin une bonne nouvelle !</p>", "Luc", "Enfin une bonne nouvelle !")]
    [InlineData("<p>Papy Jo, le 13 mai 2024 à 08:12 – On verra bien.</p>", "Papy Jo", "On verra bien.")]
    [InlineData("<p>Luc a lu le journal du 13 mai 2024 avec un grand plaisir.</p>", null, null)]
    [InlineData("<p>Luc (13/05/2024)</p>", null, null)]
    [InlineData("<p>13/05/2024 : le bac repart demain matin.</p>", null, null)]
    public void Comment_OpensWithNameAndDate(string html, string? name, string? text)
    {
        var content = SmallPage.Of(html).Content;
        var comment = OneBlockComment.Of(content, 0);
        Assert.Equal(name, comment?.Name);
        Assert.Equal(text, comment is { } found ? content.Text[found.TextStart..content.Blocks[0].End] : null);
    }
}
