using NewsKit.Blocks;
using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Blocks;

/// <summary>What readers may ask of a page.</summary>
public sealed class PageContentTests
{
    [Theory]
    [InlineData("comment", true)]
    [InlineData("COMMENT", true)]
    [InlineData("depth-2", true)]
    [InlineData("even", true)]
    [InlineData("comm", false)]
    [InlineData("ment", false)]
    [InlineData("depth", false)]
    [InlineData("comment-list depth-2 even odd", false)]
    public void Class_IsAWholeWord(string name, bool expected) =>
        Assert.Equal(expected, Page("<p class='comment-list comment\tdepth-2 even'>Un.</p>").HasClass(3, name));

    [Fact]
    public void WordOfAnAttribute_IsAWholeOneOfAnAttributeThatIsThere()
    {
        var content = Page("<a rel='nofollow Author' href=/a>Un</a>");

        Assert.True(content.AttributeHasWord(3, "rel", "author"));
        Assert.False(content.AttributeHasWord(3, "rel", "follow"));
        Assert.False(content.AttributeHasWord(3, "title", "author"));
    }

    [Fact]
    public void Closest_LooksAtTheElementAndUp()
    {
        var content = Page("<section class=comments><div><p>Un.</p></div></section>");

        Assert.Equal(3, content.Closest(5, "section"));
        Assert.Equal(5, content.Closest(5, "p"));
        Assert.Equal(-1, content.Closest(5, "aside"));
        Assert.Equal(3, content.Closest(5, MarkupTokens.Comment));
        Assert.Equal(-1, content.Closest(5, MarkupTokens.Footer));
    }

    [Fact]
    public void Within_IsTheElementOrASubtree()
    {
        var content = Page("<div><p>Un.</p></div><p>Deux.</p>");

        Assert.True(content.IsWithin(3, 3));
        Assert.True(content.IsWithin(4, 3));
        Assert.False(content.IsWithin(5, 3));
        Assert.False(content.IsWithin(2, 3));
    }

    [Fact]
    public void Measure_CountsCharactersAndThoseInLinks()
    {
        var content = Page("<p>Un <a href=/a>deux</a></p><p><a href=/b>trois</a></p><p>quatre</p>");

        Assert.Equal((7, 4), content.Measure(0, 1));
        Assert.Equal((13, 9), content.Measure(0, 2));
        Assert.Equal((12, 5), content.Measure(1, 3));
        Assert.Equal((0, 0), content.Measure(2, 2));
        Assert.Equal((0, 0), content.Measure(2, 1));
    }

    [Fact]
    public void Label_IsThatOfTextOnly()
    {
        var content = Page("<p>Répondre</p><pre>Répondre</pre><p>Le bac repart.</p>");

        Assert.Equal([LabelKind.Reply, LabelKind.None, LabelKind.None], Enumerable.Range(0, 3).Select(content.LabelOf));
        Assert.Equal(LabelKind.Reply, content.LabelOf(0));
    }

    [Fact]
    public void TextOfAnElement_HasItsBlocksWithoutEdges()
    {
        var content = Page("<div> <p>Un.</p> <p>Deux.</p> </div><br>");

        Assert.Equal("Un.\nDeux.", content.ElementText(3).ToString());
        Assert.Equal("", content.ElementText(content.Elements.Length - 1).ToString());
    }

    [Theory]
    [InlineData("<div><b>un</b><p>x</p><i>deux</i> trois <u>quatre</u></div>", "div i u")]
    [InlineData("<div><b>un</b><p>x</p>deux <i>trois <u>quatre</u></i></div>", "div i u")]
    [InlineData("<div><b>un<p>x</p>deux <i>trois</i></b></div>", "div b i")]
    [InlineData("<div><b><u>un<p>x</p>deux</u> <i>trois</i></b></div>", "div b u i")]
    [InlineData("<div><b>un</b><p>x</p>deux<p>y</p><i>trois</i></div>", "div")]
    public void ElementsOfALine_AreThoseThatShareItsText(string html, string expected)
    {
        var content = Page(html);

        Assert.Equal(expected, string.Join(' ', Tags(content, 2)));
    }

    private static List<string> Tags(PageContent content, int block)
    {
        var tags = new List<string>();
        foreach (var element in content.ElementsOf(content.Blocks[block]))
            tags.Add(content.Elements[element].Tag);
        return tags;
    }

    /// <summary>The body is element 2, what a test wrote starts at 3.</summary>
    private static PageContent Page(string html) => Collected.FromHtml("<head></head><body>" + html);
}
