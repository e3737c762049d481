using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Kinds of texts before the name of their writer.</summary>
public sealed class GenreAnnouncementTests
{
    [Theory]
    [InlineData("Une chronique de Nora Lind", "Nora Lind")]
    [InlineData("Une chronique signée Nora Lind", "Nora Lind")]
    [InlineData("Propos recueillis à Port-Vieil par Nora Lind", "Nora Lind")]
    [InlineData("Édito : Nora Lind", "Nora Lind")]
    [InlineData("Tribune d’Odile Lind", "Odile Lind")]
    [InlineData("Ein Kommentar von Jens Lind", "Jens Lind")]
    [InlineData("Un análisis de Nora Lind", "Nora Lind")]
    public void Line_AnnouncesItsWriter(string line, string name) =>
        Assert.Equal(name, line[GenreAnnouncement.LengthIn(line)..].Trim());

    [Theory]
    [InlineData("Un portrait de Nora Lind")]
    [InlineData("Chronique d’un port")]
    [InlineData("Analyse : le port de Valmont attend toujours son bac depuis l’hiver")]
    [InlineData("Nora Lind")]
    public void Line_AnnouncesNobody(string line) => Assert.Equal(0, GenreAnnouncement.LengthIn(line));

    [Theory]
    [InlineData("Opinion", true)]
    [InlineData("Un billet", true)]
    [InlineData("Un billet de train", false)]
    public void Text_IsAKind(string text, bool expected) => Assert.Equal(expected, GenreAnnouncement.IsGenre(text));
}
