using NewsKit.Sections;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The depth of comments that no nesting shows.</summary>
public sealed class CommentDepthTests
{
    [Theory]
    [InlineData("class='comment depth-1'", 0)]
    [InlineData("class='comment depth-3'", 2)]
    [InlineData("class='comment level-2'", 1)]
    [InlineData("class='comment Depth-2'", 1)]
    [InlineData("class='comment depth-'", 0)]
    [InlineData("class='depth-12 even'", 11)]
    [InlineData("class='comment depth-1' data-depth=4", 0)]
    [InlineData("data-depth=2", 2)]
    [InlineData("data-depth=-2", 0)]
    [InlineData("data-depth=200000", 1_000)]
    [InlineData("data-depth=deux", 0)]
    [InlineData("class=comment", 0)]
    public void Declared_IsReadOfClassesAndData(string attributes, int expected)
    {
        var content = Collected.FromHtml($"<article {attributes}><p>Bien vu.</p></article>");

        Assert.Equal(expected, CommentDepth.Declared(content, Collected.Element(content, "article")));
    }

    [Theory]
    [InlineData("style='margin-left:40px'", "style='margin-left: 80px'", "0 1 2")]
    [InlineData("style='padding-left:2em'", "style='padding-left:2em'", "0 1 1")]
    [InlineData("class=ml-4", "class='p-2 ml-12'", "0 1 2")]
    [InlineData("class=pl-4", "class=ms-4", "0 1 1")]
    [InlineData("class=ps-8", "class=ps-4", "0 2 1")]
    [InlineData("style='margin-left:4294967296px'", "style='margin-left:4px'", "0 2 1")]
    [InlineData("class=ml-auto", "class=html-4", "0 0 0")]
    [InlineData("style='color:red'", "class=comment", "0 0 0")]
    [InlineData("style='margin-left:4px' class=ml-8", "style='margin-left:4px'", "0 1 1")]
    public void Margins_AreRanked(string second, string third, string expected) =>
        Assert.Equal(expected, ByMargin("", second, third));

    [Fact]
    public void EqualMargins_SayNothing() => Assert.Equal("0 0", ByMargin("class=ml-4", "class=ml-4"));

    [Fact]
    public void NestedComments_KeepTheirDepth()
    {
        var content = Collected.FromHtml("<article class=ml-8><p>Un.</p></article><article><p>Deux.</p></article>");
        var first = Collected.Element(content, "article");
        List<CommentElement> items = [new(first, first + 1, 0), new(first + 2, first + 3, 1)];

        Assert.Equal([0, 1], CommentDepth.OfFlat(content, items).Select(item => item.Depth));
    }

    private static string ByMargin(params string[] attributes)
    {
        var content = Collected.FromHtml(string.Concat(attributes.Select(text => $"<article {text}><p>Bien vu.</p></article>")));
        var items = Enumerable.Range(0, content.Elements.Length).Where(i => content.Elements[i].Tag is "article")
            .Select(i => new CommentElement(i, content.Elements[i].End, 0)).ToList();
        return string.Join(' ', CommentDepth.OfFlat(content, items).Select(item => item.Depth));
    }
}
