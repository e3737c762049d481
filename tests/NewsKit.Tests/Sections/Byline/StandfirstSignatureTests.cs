using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Who signs at the end of a standfirst.</summary>
public sealed class StandfirstSignatureTests
{
    [Theory]
    [InlineData("<p>Le bac repart après trois semaines d’arrêt au port. <span class=author>Paula Roth</span></p>",
        "Paula Roth")]
    [InlineData("<p>Le bac repart après trois semaines d’arrêt au port. Par Paula Roth</p>", "Par Paula Roth")]
    [InlineData("<p>Le bac repart après trois semaines d’arrêt au port. <em>Von Jan Lind</em></p>", "Von Jan Lind")]
    [InlineData("<p>Le bac repart après trois semaines d’arrêt au port. Par temps calme seulement.</p>", null)]
    [InlineData("<p>Par Paula Roth</p>", null)]
    public void Signature_IsTheLastSentenceOrElement(string html, string? expected)
    {
        var content = SmallPage.Of(html).Content;
        var start = StandfirstSignature.Start(content, 0);
        Assert.Equal(expected, start < 0 ? null : content.Text[start..content.Blocks[0].End].Trim());
    }
}
