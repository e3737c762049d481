using NewsKit.Model;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using NewsKit.Tests.Sections;
using Xunit;

namespace NewsKit.Tests.Segments;

public sealed class TextFieldTests
{
    [Theory]
    [InlineData(" La mer ", "La mer")]
    [InlineData("La\n\tmer  est \n belle", "La mer est belle")]
    [InlineData("La\nmer\test belle", "La mer est belle")]
    [InlineData("La\u00A0\u00A0mer", "La\u00A0\u00A0mer")]
    [InlineData(" \n ", null)]
    [InlineData("", null)]
    public void Field_IsOneLine(string text, string? field) =>
        Assert.Equal(field, TextField.Of(text, Reading.Of(Collected.Paragraphs())));

    [Theory]
    [InlineData("abcde", "abcde", false)]
    [InlineData("abcdef", "abcde", true)]
    [InlineData("abcde\u0301", "abcd", true)]
    [InlineData("abcd👩f", "abcd", true)]
    [InlineData("👩‍👩‍👧", "👩‍👩", true)]
    public void FieldPastTheLimit_IsCutBetweenCharactersAndSaid(string text, string field, bool isSaid)
    {
        var context = Reading.Of(Collected.Paragraphs()) with { Limits = new NewsKitLimits { FieldChars = 5 } };
        Assert.Equal(field, TextField.Of(text, context));
        Assert.Equal(isSaid ? [DiagnosticCodes.TextLimited] : [],
            context.Log.ToList().Select(diagnostic => diagnostic.Code));
    }
}
