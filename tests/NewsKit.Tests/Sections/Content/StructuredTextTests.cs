using NewsKit.Model;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Paragraphs of a text that structured data carry.</summary>
public sealed class StructuredTextTests
{
    [Theory]
    [InlineData("Un.\nDeux.", "Un.|Deux.")]
    [InlineData("Un.\r\n\r\n Deux. ", "Un.|Deux.")]
    [InlineData("Un.\rDeux.", "Un.|Deux.")]
    [InlineData("<p>Un.</p><p>Deux.</p>", "Un.|Deux.")]
    [InlineData("Un.<br/>Deux.<BR>Trois.", "Un.|Deux.|Trois.")]
    [InlineData("<ul><li>Un</li><li>Deux</li></ul>", "Un|Deux")]
    [InlineData("<div>Un</div><div>Deux</div><h2>Trois</h2>Quatre", "Un|Deux|Trois|Quatre")]
    [InlineData("Un <b>mot</b> <a href=\"/a\">de plus</a>.", "Un mot de plus.")]
    [InlineData("Un <!-- rien -->mot.", "Un mot.")]
    [InlineData("<p>Un &amp; deux.</p>", "Un & deux.")]
    [InlineData("Un &amp; deux.", "Un &amp; deux.")]
    [InlineData("1 < 2 et 2 > 1", "1 < 2 et 2 > 1")]
    [InlineData("Un mot <b", "Un mot")]
    [InlineData("Un mot <", "Un mot <")]
    public void Tags_BecomeBreaksOrNothing(string text, string paragraphs) =>
        Assert.Equal(paragraphs.Split('|'), Texts(text));

    [Theory]
    [InlineData(null)]
    [InlineData("  \n ")]
    [InlineData("<p></p>")]
    public void EmptyText_HasNoParagraphs(string? text) => Assert.Empty(Texts(text));

    private static IEnumerable<string> Texts(string? text) =>
        StructuredText.Paragraphs(text).Select(block => Assert.IsType<Paragraph>(block).Text);
}
