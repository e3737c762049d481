using NewsKit.Sections;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The headline of a text rendering, above the first long text.</summary>
public sealed class LineHeadlineTests
{
    private const string Long = "Le conseil a voté mardi soir la réfection du lavoir, que les crues de l’hiver ont fragilisé au "
        + "point qu’il menace la route du moulin et les jardins d’en bas.";

    [Theory]
    [InlineData("Le bac de Corvane repart", "", Long)]
    [InlineData("Le bac de Corvane repart", "", "12 mai 2024 par Léa Martin", "", Long)]
    [InlineData("Accueil » Transports » Le bac de Corvane repart", "", "Le bac de Corvane repart", "", Long)]
    [InlineData("Le bac de Corvane repart", "", "23 octobre 20162 mars 2017 Léa", "", Long)]
    [InlineData("Toute la vallée. Chaque jour. Pour vous.", "", "Le bac de Corvane repart", "", Long)]
    [InlineData("Accueil", "Sports", "La halle rouvre ses portes", "Le port drague", "", "Le bac de Corvane repart", "",
        "12 mai 2024", "", Long)]
    [InlineData("Le bac de Corvane repart", "",
        "Après trois semaines de travaux, la navette retrouve ses passagers du matin et ceux du soir", "", "Par Léa Martin",
        "12 mai 2024", "", Long)]
    [InlineData("Le bac de Corvane repart", "", "Photo : Léa Martin", "", Long)]
    [InlineData("Le bac de Corvane repart", "", "Temps de lecture : 3 minutes", "", Long)]
    public void LineAboveTheText_LikeATitle(params string[] lines) => Assert.Equal("Le bac de Corvane repart", Found(lines));

    [Fact]
    public void CommentsLongerThanTheText_AreNotIt() => Assert.Equal("Le bac de Corvane repart", Found(
        "Le bac de Corvane repart", "", Long, "", "Partager", "Imprimer", "Signaler", "Suivre", "S’abonner", "Archives",
        "Contact", "2 commentaires", "", "Une réponse sans titre ni fin", "", Long, "", Long, "", Long, "", Long));

    [Fact]
    public void ShortTextsAmongMenus_AreNotIt() => Assert.Equal("Le bac de Corvane repart", Found(
        "Les brèves de la vallée", "", Long, "", "Partager", "Imprimer", "Signaler", "Suivre", "Annuaire", "Archives",
        "Contact", "", "Le bac de Corvane repart", "", "12 mai 2024", "", Long, "", Long, "", Long, "", Long));

    [Fact]
    public void WithoutLines_ThereIsNone() => Assert.Null(Found(""));

    private static string? Found(params string[] lines)
    {
        var content = Collected.FromText(lines);
        return LineHeadline.Find(content) is var block and >= 0 ? content.StringOf(block) : null;
    }
}
