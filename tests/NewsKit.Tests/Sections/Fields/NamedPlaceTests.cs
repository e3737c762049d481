using NewsKit.Lexicon;
using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Which elements name the place of a line.</summary>
public sealed class NamedPlaceTests
{
    [Theory]
    [InlineData("<p class=\"date\">3 mars</p>", "p")]
    [InlineData("<div class=\"date\"><div><p>3 mars</p></div></div>", "div")]
    [InlineData("<div class=\"date\"><div><div><p>3 mars</p></div></div></div>", null)]
    [InlineData("<article class=\"date\"><p>3 mars</p></article>", null)]
    [InlineData("<p class=\"author\">3 mars</p>", null)]
    public void NearestElementWithTheWord_NamesTheLine(string html, string? tag)
    {
        var content = new LinePage(html).Context.Content;
        var found = NamedPlace.Near(content, content.Blocks[0].Element, MarkupTokens.Date, reach: 3);
        Assert.Equal(tag, found < 0 ? null : content.Elements[found].Tag);
    }

    [Theory]
    [InlineData("<address><p>Nora Lind</p></address>", true)]
    [InlineData("<address><div><div><p>Nora Lind</p></div></div></address>", false)]
    [InlineData("<p>Nora Lind</p>", false)]
    public void NearestElementWithTheTag_IsFoundWithinReach(string html, bool expected)
    {
        var content = new LinePage(html).Context.Content;
        Assert.Equal(expected, NamedPlace.Near(content, content.Blocks[0].Element, "address", reach: 3) >= 0);
    }
}
