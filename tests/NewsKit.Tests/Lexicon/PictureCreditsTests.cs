using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Who made a picture, and what only sounds so.</summary>
public sealed class PictureCreditsTests
{
    [Theory]
    [InlineData("Crédit : Anne Roy")]
    [InlineData("CRÉDITS PHOTO Anne Roy")]
    [InlineData("Photo de Jean Lemaire")]
    [InlineData("© Anne Roy / Le Val")]
    [InlineData("(Photo Le Val)")]
    [InlineData("Quelle: Hafenamt Niederwulf")]
    [InlineData("Courtesy of the Harbour Museum")]
    [InlineData("Foto de Ana Ruiz")]
    [InlineData("Źródło: Muzeum Portu")]
    public void Line_IsACredit(string line) => Assert.True(PictureCredits.IsCredit(line));

    [Theory]
    [InlineData("Photo de famille devant la halle")]
    [InlineData("Foto de familia de la reunión")]
    [InlineData("Photographier le bac à l’aube")]
    [InlineData("Le crédit municipal de Corvane")]
    [InlineData("")]
    public void Line_IsACaption(string line) => Assert.False(PictureCredits.IsCredit(line));

    [Theory]
    [InlineData("Le bac au petit matin. Photo : Anne Roy", "Photo : Anne Roy")]
    [InlineData("Le bac au petit matin (Crédits : Anne Roy)", "(Crédits : Anne Roy)")]
    [InlineData("Die Fähre am Morgen.Bild: Jan Roth", "Bild: Jan Roth")]
    [InlineData("Die Fähre am Morgen (Quelle: Hafenamt)", "(Quelle: Hafenamt)")]
    [InlineData("The ferry at dawn © Ann Roe", "© Ann Roe")]
    [InlineData("The ferry at dawn. Photograph: Ann Roe", "Photograph: Ann Roe")]
    [InlineData("Le bac, une photo : celle de la fierté", "")]
    [InlineData("Left Image: Ann Roe, Right Image: Jan Roth", "")]
    [InlineData("Le bac (photo ci-dessus) attend la marée", "")]
    public void CaptionWithCredit_IsCut(string caption, string credit) =>
        Assert.Equal(credit, PictureCredits.StartIn(caption) is >= 0 and var at ? caption[at..] : "");

    [Theory]
    [InlineData("Photo : Anne Roy", 7)]
    [InlineData("Crédits photo: Anne Roy", 14)]
    [InlineData("Photo Anne Roy", 0)]
    [InlineData("Le bac : Anne Roy", 0)]
    public void LabelAndColon_AreMeasured(string credit, int length) => Assert.Equal(length, PictureCredits.LabelLength(credit));

    [Theory]
    [InlineData("Le bac au départ de l'île. © Paul Rémy", true)]
    [InlineData("Die Fähre im Hafen (Foto: Anna Berg)", true)]
    [InlineData("The ferry leaves at dawn (photo by Ann Lee)", true)]
    [InlineData("The ferry leaves at dawn.", false)]
    [InlineData("© Paul Rémy a photographié le bac au départ de l'île, un matin de septembre, avant que la brume ne se lève "
        + "sur le port.", false)]
    [InlineData("Le bac repart à l’aube, devant une foule venue du bourg. Crédit photo : Anne Roy", true)]
    [InlineData("Le bac repart à l’aube (crédit : Anne Roy)", true)]
    [InlineData("Le bac repart à l’aube, devant une foule venue du bourg (et de plus loin).", false)]
    public void LineThatEndsWithCredit_IsKnown(string line, bool expected) =>
        Assert.Equal(expected, PictureCredits.EndsWithCredit(line));
}
