using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

/// <summary>Elements, attributes and texts as they are written.</summary>
public sealed class MarkupWriterTests
{
    [Theory]
    [InlineData("`", "&#96;")]
    [InlineData("\"", "&quot;")]
    [InlineData("<a href='x'>", "&lt;a href='x'&gt;")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("a\u00A0!", "a&nbsp;!")]
    [InlineData("a\u0000b\u0085c", "abc")]
    [InlineData("a\nb", "a\nb")]
    [InlineData("d’été 👩", "d’été 👩")]
    public void WhatCouldEndAnAttribute_IsEscaped(string value, string written) =>
        Assert.Equal($"<p title=\"{written}\"></p>", Write(writer => writer.Start("p").Attribute("title", value).End()));

    [Theory]
    [InlineData("`", "`")]
    [InlineData("\"", "\"")]
    [InlineData("<b>", "&lt;b&gt;")]
    [InlineData("a & b", "a &amp; b")]
    [InlineData("a\u00A0!", "a&nbsp;!")]
    [InlineData("a\u0000b", "ab")]
    public void WhatCouldBeMarkup_IsEscapedInTexts(string text, string written) =>
        Assert.Equal($"<p>{written}</p>", Write(writer => writer.Start("p").Text(text).End()));

    [Fact]
    public void AttributeWithoutAValue_IsNotWritten() =>
        Assert.Equal("<p></p>", Write(writer => writer.Start("p").Attribute("title", null).End()));

    [Fact]
    public void Blocks_StandOnLinesOfTheirOwnButInItems() =>
        Assert.Equal("<ul>\n<li><p>a</p></li>\n</ul>", Write(writer =>
            writer.Start("ul").Start("li").Start("p").Text("a").End().End().End()));

    [Fact]
    public void ElementWithoutContent_HasNoEnd() =>
        Assert.Equal("<p><br>a</p>", Write(writer => writer.Start("p").Start("br").EndVoid().Text("a").End()));

    [Theory]
    [InlineData("La mer", "<p class=\"c\">La mer</p>")]
    [InlineData("שלום", "<p class=\"c\" dir=\"rtl\">שלום</p>")]
    [InlineData(" ", "")]
    [InlineData(null, "")]
    public void LineOfText_HasItsDirection_AndNoLineWithoutOne(string? text, string written) =>
        Assert.Equal(written, Write(writer => writer.Line("p", "c", text)));

    private static string Write(Action<MarkupWriter> write)
    {
        using var output = new StringWriter();
        write(new MarkupWriter(output));
        return output.ToString();
    }
}
