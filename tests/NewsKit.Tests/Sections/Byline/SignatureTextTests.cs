using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What of a line names are read from, and what of it is printed.</summary>
public sealed class SignatureTextTests
{
    [Theory]
    [InlineData("<p>By <a href=\"/n\">Nora Lind</a><span>Staff Writer</span></p>", "By Nora Lind␟ Staff Writer")]
    [InlineData("<p><b>By</b><i>Nora Lind</i></p>", "By Nora Lind")]
    [InlineData("<p>By <a href=\"/n\">Nora Lind</a> Writer, Hardware</p>", "By Nora Lind␟  Writer, Hardware")]
    [InlineData("<p><span>Par Nora Lind</span><span>5 mars 2024</span></p>", "Par Nora Lind | 5 mars 2024")]
    [InlineData("<p><span>12 mai 2023</span><span>Ville</span><span>Par Nora Lind</span></p>",
        "12 mai 2023 | Ville | Par Nora Lind")]
    [InlineData("<p>By <a href=\"/n\">Nora Lind</a> for Le Phare</p>", "By Nora Lind for Le Phare")]
    public void MarkupThatPartsANameFromWhatFollows_IsAComma(string html, string expected)
    {
        var page = new LinePage(html);
        Assert.Equal(expected, SignatureText.Of(page.Context.Content, 0, out _).ToString());
    }

    [Theory]
    [InlineData("Publié le 3 mars 2024 par Nora Lind - 12 commentaires", "par Nora Lind")]
    [InlineData("Par Nora Lind, envoyée spéciale à Lyon, le 3 mars", "Par Nora Lind, envoyée spéciale à Lyon")]
    [InlineData("Par Nora Lind (AFP), 12 h 30", "Par Nora Lind (AFP)")]
    [InlineData("Une chronique de Nora Lind, le 3 mars 2024", "Une chronique de Nora Lind")]
    public void Signature_IsPrintedWithoutDatesAndCounts(string line, string expected) =>
        Assert.Equal(expected, SignatureText.Printed(line, BylineText.Read(line)!));
}
