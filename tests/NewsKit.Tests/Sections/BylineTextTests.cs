using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Signatures taken apart: <c>name (role)</c> for each author, then the agencies after a bar.</summary>
public sealed class BylineTextTests
{
    private const string DefectOfRoles = "Defect: BylineText.NamePart ends at \"à\": the place of a role is cut.";

    [Theory]
    [InlineData("par Élodie Carpentras", "Élodie Carpentras")]
    [InlineData("Élodie Carpentras", "Élodie Carpentras")]
    [InlineData("Par Inès Kaddouri et Paul L. Ostrander", "Inès Kaddouri; Paul L. Ostrander")]
    [InlineData("Par Inès Kaddouri, Mirela Donescu et Sven Aaltonen", "Inès Kaddouri; Mirela Donescu; Sven Aaltonen")]
    [InlineData("Par Lise Amblard, avec AFP", "Lise Amblard | AFP")]
    [InlineData("Lise Amblard (avec AFP et Reuters)", "Lise Amblard | AFP; Reuters")]
    [InlineData("AFP", " | AFP")]
    [InlineData("Propos recueillis par Corentin Malaval", "Corentin Malaval")]
    [InlineData("Par Lise Amblard, journaliste", "Lise Amblard (journaliste)")]
    [InlineData("Par Lise Amblard le 3 mars 2024", "Lise Amblard")]
    [InlineData("Par Jean-Éloi d’Arvor", "Jean-Éloi d’Arvor")]
    [InlineData("By Jane Roe and John Doe", "Jane Roe; John Doe")]
    [InlineData("By JANE ROE, staff writer", "JANE ROE (staff writer)")]
    [InlineData("Von Anna Schmitt und Karl Ott", "Anna Schmitt; Karl Ott")]
    [InlineData("Par Marie Le Goff", "Marie Le Goff")]
    [InlineData("Par Yann Le Bihan et Anne Le Roux", "Yann Le Bihan; Anne Le Roux")]
    [InlineData("Par Lise Amblard, envoyée spéciale à Lyon", "Lise Amblard (envoyée spéciale à Lyon)", Skip = DefectOfRoles)]
    public void Signature_GivesItsNames(string line, string expected)
    {
        var byline = BylineText.Read(line);
        Assert.NotNull(byline);
        Assert.Equal(line, byline.Text);
        var authors = string.Join("; ", byline.Authors.Select(author => author.Role is { } role ? $"{author.Name} ({role})" : author.Name));
        Assert.Equal(expected, byline.Agencies.Count > 0 ? $"{authors} | {string.Join("; ", byline.Agencies)}" : authors);
    }

    [Theory]
    [InlineData("Par la rédaction")]
    [InlineData("admin")]
    [InlineData("par")]
    [InlineData("Répondre")]
    public void SignatureOfNobody_IsNull(string line) => Assert.Null(BylineText.Read(line));

    [Theory]
    [InlineData("par Élodie Carpentras")]
    [InlineData("Par : Élodie Carpentras")]
    [InlineData("By Jane Roe")]
    [InlineData("par AFP")]
    public void Line_LooksLikeAByline(string line) => Assert.True(BylineText.LooksLikeByline(line));

    [Theory]
    [InlineData("Par ailleurs, le bac a repris ses traversées")]
    [InlineData("Par Toutatis, il l’avait bien dit.")]
    [InlineData("By the sea, nobody sleeps")]
    [InlineData("De Lusque à Corvane")]
    [InlineData("Parfait")]
    [InlineData("")]
    public void Line_DoesNotLookLikeAByline(string line) => Assert.False(BylineText.LooksLikeByline(line));

    [Theory]
    [InlineData("Élodie Carpentras", true)]
    [InlineData("H. Lebrac", true)]
    [InlineData("redaction", false)]
    [InlineData("lise@journal.example", false)]
    [InlineData("8 commentaires", false)]
    [InlineData("Le bac de Corvane a repris ses traversées lundi", false)]
    public void PersonName_IsAFewWordsWithACapital(string name, bool expected) => Assert.Equal(expected, BylineText.IsPersonName(name));
}
