using NewsKit.Blocks;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Blocks;

/// <summary>The builder without any front.</summary>
public sealed class ContentBuilderTests
{
    private readonly ContentBuilder _builder = new();

    [Fact]
    public void WordsInPieces_AreOneText()
    {
        var p = Open("p");
        _builder.Append("aujour", p);
        _builder.Append("d'hui  ", p);
        _builder.Append("\n on  part", p);
        Assert.Equal("aujourd'hui on part", Finished().StringOf(0));
    }

    [Fact]
    public void Blocks_ArePartedByLineEnds()
    {
        _builder.Append("un", Open("p"));
        _builder.EndBlock();
        _builder.Close();
        _builder.Append("deux", Open("p"));
        var content = Finished();
        Assert.Equal("un\ndeux\n", content.Text);
        Assert.Equal((0, 2, 3, 7),
            (content.Blocks[0].Start, content.Blocks[0].End, content.Blocks[1].Start, content.Blocks[1].End));
        Assert.Equal((7, 0), content.Measure(0, 2));
        Assert.Equal((0, 0), content.Measure(1, 1));
    }

    [Fact]
    public void Attribute_BelongsToTheElementOpenedLast()
    {
        var outer = Open("div");
        _builder.Attribute("title", "un");
        var inner = Open("p");
        _builder.Attribute("title", "deux");
        var content = Finished();
        Assert.Equal("un", content.Attribute(outer, "title"));
        Assert.Equal("deux", content.Attribute(inner, "title"));
    }

    [Fact]
    public void Media_WaitForTheEndOfTheBlock()
    {
        var p = Open("p");
        _builder.Append("un", p);
        _builder.Media(BlockKind.Image, p);
        _builder.Append(" deux", p);
        var content = Finished();
        Assert.Equal([BlockKind.Text, BlockKind.Image], content.Blocks.Select(block => block.Kind));
        Assert.Equal("un deux", content.StringOf(0));
    }

    [Fact]
    public void LineBreakBeforeText_IsNothing()
    {
        var p = Open("p");
        _builder.LineBreak(p);
        _builder.Append("un", p);
        Assert.Equal("un", Finished().StringOf(0));
    }

    [Fact]
    public void BaseAddress_IsSetAfterwards()
    {
        Open("p");
        var content = Finished();
        Assert.Null(content.Addresses.Page);
        Assert.Equal(new Uri("https://bac.example/"), Collected.At("https://bac.example/", content).Addresses.Page);
    }

    private int Open(string tag) => _builder.Open(tag);

    private PageContent Finished()
    {
        _builder.EndBlock();
        while (_builder.CurrentElement >= 0)
            _builder.Close();
        return _builder.ToContent(PageKind.Html);
    }
}
