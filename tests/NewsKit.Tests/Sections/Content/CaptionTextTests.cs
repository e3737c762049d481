using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Caption and credit in one line.</summary>
public sealed class CaptionTextTests
{
    [Theory]
    [InlineData("Photo : Paul Rémy", "Paul Rémy")]
    [InlineData("(Photo : Paul Rémy)", "Paul Rémy")]
    [InlineData("Crédit photo : Paul Rémy", "Paul Rémy")]
    [InlineData("PHOTO: Paul Rémy", "Paul Rémy")]
    [InlineData("© Paul Rémy", "Paul Rémy")]
    [InlineData(" © Photo : Paul Rémy |", "Paul Rémy")]
    [InlineData("Photo Paul Rémy", "Photo Paul Rémy")]
    [InlineData("Photothèque du port", "Photothèque du port")]
    [InlineData("(Paul Rémy", "(Paul Rémy")]
    [InlineData("Photo :", null)]
    [InlineData("©", null)]
    public void Maker_IsWhatTheWordsOfACreditLeave(string credit, string? maker) =>
        Assert.Equal(maker, CaptionText.Maker(credit));

    [Theory]
    [InlineData("Le bac au quai. © Paul Rémy", "Le bac au quai.", "Paul Rémy")]
    [InlineData("Le bac au quai (Photo : Paul Rémy)", "Le bac au quai", "Paul Rémy")]
    [InlineData("Le bac au quai – Photo : Paul Rémy", "Le bac au quai", "Paul Rémy")]
    [InlineData("Le bac ©1902 au quai. © Paul Rémy", "Le bac ©1902 au quai.", "Paul Rémy")]
    [InlineData("Le bac au quai.©Paul Rémy", "Le bac au quai.", "Paul Rémy")]
    [InlineData("Le quai©Paul Rémy", "Le quai©Paul Rémy", null)]
    [InlineData("© Paul Rémy", null, "Paul Rémy")]
    [InlineData("Crédit : Paul Rémy", null, "Paul Rémy")]
    [InlineData("Le bac au quai. Photo : Paul Rémy © Le Val", "Le bac au quai.", "Paul Rémy © Le Val")]
    [InlineData("Le bac au quai.", "Le bac au quai.", null)]
    [InlineData("Le bac au quai. Photo Ana Ruiz. AP", "Le bac au quai.", "Photo Ana Ruiz. AP")]
    [InlineData("Le bac au quai. REUTERS/Ana Ruiz", "Le bac au quai.", "REUTERS/Ana Ruiz")]
    [InlineData("Le bac au quai ! Ana de la Ruiz / AFP", "Le bac au quai !", "Ana de la Ruiz / AFP")]
    [InlineData("Le bac au quai. (©Banque Image)", "Le bac au quai.", "Banque Image")]
    [InlineData("Photo Ana Ruiz", null, "Photo Ana Ruiz")]
    [InlineData("Le bac au quai. Photo de classe en 1920.", "Le bac au quai. Photo de classe en 1920.", null)]
    [InlineData("Le bac au quai. Le Havre/Rouen en ferry.", "Le bac au quai. Le Havre/Rouen en ferry.", null)]
    [InlineData("Image Comics", "Image Comics", null)]
    public void CreditBehindAMark_IsPartedFromTheCaption(string text, string? caption, string? credit) =>
        Assert.Equal((caption, credit), Parted($"<p id=\"f\">{text}</p>"));

    [Theory]
    [InlineData(119, true)]
    [InlineData(120, false)]
    public void CreditBehindAMark_IsShort(int length, bool isCredit) =>
        Assert.Equal(isCredit ? "Le bac." : null,
            Parted($"<p id=\"f\">Le bac. ©{new string('a', length - 1)}</p>") is (var caption, { }) ? caption : null);

    [Theory]
    [InlineData("<p id=\"f\">Le bac <b>au</b> quai.</p>", "Le bac au quai.")]
    [InlineData("<div id=\"f\"><div class=\"credit\"><p>Le bac.</p><p>Le quai.</p></div></div>", "Le bac.")]
    public void ElementOfAnotherNameOrOfSeveralLines_IsNoCredit(string html, string caption) =>
        Assert.Equal((caption, null), Parted(html));

    [Theory]
    [InlineData("Le bac au quai. <span class=\"credit\">Photo : Paul Rémy</span>", "Le bac au quai.")]
    [InlineData("<span class=\"credit\">Photo : Paul Rémy</span> Le bac au quai.", "Le bac au quai.")]
    [InlineData("<span class=\"credit\">Photo : Paul Rémy</span>", null)]
    public void ElementNamedForCredits_IsPartedFromTheCaption(string html, string? caption) =>
        Assert.Equal((caption, "Paul Rémy"), Parted($"<p id=\"f\">{html}</p>"));

    [Fact]
    public void FigureNamedForCredits_IsNoCreditAsAWhole() =>
        Assert.Equal(("Le bac au quai.", null), Parted("<p><span id=\"f\" class=\"credit\">Le bac au quai.</span></p>"));

    private static (string? Caption, string? Credit) Parted(string html)
    {
        var content = SmallPage.Of(html).Content;
        var caption = CaptionText.WithoutCredit(content, 0, content.ById("f"), content.StringOf(0), out var credit);
        return (caption, credit);
    }
}
