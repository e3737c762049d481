using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Names of comment authors, without what stands around them.</summary>
public sealed class CommentNamesTests
{
    [Theory]
    [InlineData("Lucette dit :", "Lucette")]
    [InlineData("Lucette a dit :", "Lucette")]
    [InlineData("Lucette a écrit", "Lucette")]
    [InlineData("Lucette says:", "Lucette")]
    [InlineData("Lucette sagt:", "Lucette")]
    [InlineData("par Lucette", "Lucette")]
    [InlineData("Par Lucette,", "Lucette")]
    [InlineData("by Ann on", "Ann")]
    [InlineData("Lucette (Auteur)", "Lucette")]
    [InlineData("Lucette Abonnée", "Lucette")]
    [InlineData("Lucette – Modératrice", "Lucette")]
    [InlineData("Lucette\nle 3 mars 2021", "Lucette")]
    [InlineData("  Lucette du Faubourg\u00A0: ", "Lucette du Faubourg")]
    [InlineData("Lucette a dit…", "Lucette")]
    [InlineData("Lucette | Modératrice", "Lucette")]
    [InlineData("Publié par Lucette", "Lucette")]
    [InlineData("ÉCRIT PAR Lucette", "Lucette")]
    [InlineData("Lucyna napisała:", "Lucyna")]
    public void Surroundings_AreCut(string printed, string expected) => Assert.Equal(expected, CommentNames.Clean(printed));

    [Theory]
    [InlineData("Manon")]
    [InlineData("Marion")]
    [InlineData("Wilson")]
    [InlineData("Miriam")]
    [InlineData("Nicole")]
    [InlineData("Benoît Audit")]
    [InlineData("Le carnet de Lise")]
    [InlineData("Parfait Bylong")]
    [InlineData("Dit")]
    [InlineData("Écono'Mer")]
    [InlineData("contribuable27")]
    [InlineData("8 commentaires")]
    public void NameThatOnlySoundsSo_IsKept(string name) => Assert.Equal(name, CommentNames.Clean(name));

    [Theory]
    [InlineData("#1 Kommentar von Naru", "Naru")]
    [InlineData("Pingback de Le Vieux Bief", "Le Vieux Bief")]
    [InlineData("Lucette Auteur de l’article", "Lucette")]
    [InlineData("La Rédaction", "La Rédaction")]
    [InlineData("<span>Lucette</span>", "Lucette")]
    [InlineData("Lucette ( 5754788 )", "Lucette ( 5754788 )")]
    [InlineData("Manon dit", "Manon")]
    public void OddNames_AreCleaned(string printed, string expected) => Assert.Equal(expected, CommentNames.Clean(printed));

    [Theory]
    [InlineData("Lise", "Lise")]
    [InlineData("Lise D.", "Lise D.")]
    [InlineData("le", null)]
    [InlineData("Répondre", null)]
    [InlineData("— … —", null)]
    [InlineData("...°...", null)]
    [InlineData("1954.", null)]
    [InlineData("Bien vu !", null)]
    [InlineData("Lise ; Marc", null)]
    [InlineData("Lise de la petite rue du port", "Lise de la petite rue du port")]
    [InlineData("Lise de la toute petite rue du port", null)]
    [InlineData("Lise-Anne-Marie-Sophie-Charlotte-Eugénie-Victoire-Adélaïde-Du", null)]
    [InlineData("#12", "#12")]
    [InlineData("#Jeanne", "#Jeanne")]
    [InlineData("#12 : Jeanne", "Jeanne")]
    [InlineData("Lise <b", "Lise <b")]
    [InlineData("par", "par")]
    [InlineData("(Lise", "Lise")]
    [InlineData("Lise (Port", "Lise (Port")]
    [InlineData("Lise (Port) :", "Lise (Port)")]
    public void Words_MayBeAName(string words, string? expected) => Assert.Equal(expected, CommentNames.Name(words));

    [Theory]
    [InlineData("Muriel - Le 22/01/2020", 12, 10, "Muriel")]
    [InlineData("Am 29. Mai 2017 von Hugo", 3, 12, "Hugo")]
    [InlineData("23.09.20 | 18:19 Jeanne", 0, 8, "Jeanne")]
    [InlineData("Le 22/01/2020", 3, 10, null)]
    public void Name_StandsBesideTheDate(string line, int start, int length, string? expected) =>
        Assert.Equal(expected, CommentNames.Beside(line, start, length));
}
