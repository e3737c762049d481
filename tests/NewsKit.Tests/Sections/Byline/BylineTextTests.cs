using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Signatures taken apart: <c>name (role)</c> for each author, then the agencies after a bar.</summary>
public sealed class BylineTextTests
{

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
    [InlineData("Par Lise Amblard, envoyée spéciale à Lyon", "Lise Amblard (envoyée spéciale à Lyon)")]
    [InlineData("Posted on May 3, 2024 by Jane Roe", "Jane Roe")]
    [InlineData("March 15, 2022 · 3 min read · By Jane Roe", "Jane Roe")]
    [InlineData("Jane Roe July 13, 2025 — 7 minutes read", "Jane Roe")]
    [InlineData("Geschrieben von Karl Ott am 25.08.2015 22:30", "Karl Ott")]
    [InlineData("Ein Interview von Karl Ott mit Anna Schmitt", "Karl Ott")]
    [InlineData("By Jane Roe, MD, PhD", "Jane Roe, MD, PhD")]
    [InlineData("By Jane Roe, Managing Editor, Corvane Institute", "Jane Roe (Managing Editor)")]
    [InlineData("By Jane Roe\nCorvane Press Staff", "Jane Roe")]
    [InlineData("Par Lise Amblard / AFP", "Lise Amblard | AFP")]
    [InlineData("Maria & Katerina", "Maria & Katerina")]
    [InlineData("By Jane Roe. Reviewed by Rosa Quint", "Jane Roe")]
    [InlineData("byJane Roe", "Jane Roe")]
    [InlineData("Vie du port, Une | 3 mars 2024 | Écrit par Lise Amblard", "Lise Amblard")]
    [InlineData("Lise Amblard Mardi 3 mars 2024, 22h04 | mis à jour à 23h", "Lise Amblard")]
    [InlineData("Analyse de Lise Amblard, éditorialiste au Phare", "Lise Amblard (éditorialiste au Phare)")]
    [InlineData("Chronique. Lise Amblard", "Lise Amblard")]
    [InlineData("Recueilli par Lise AMBLARD.", "Lise AMBLARD")]
    [InlineData("Lise Amblard Lise Amblard", "Lise Amblard")]
    [InlineData("Dec 17, 2025 Karl Ott", "Karl Ott")]
    [InlineData("Posted on May 3, 2024 by KO", "KO")]
    [InlineData("Texte de Lise Amblard", "Lise Amblard")]
    [InlineData("Lise Amblard og Karl Ott", "Lise Amblard; Karl Ott")]
    public void Signature_GivesItsNames(string line, string expected)
    {
        var byline = BylineText.Read(line);
        Assert.NotNull(byline);
        Assert.Equal(line, byline.Text);
        var authors = string.Join(
            "; ", byline.Authors.Select(author => author.Role is { } role ? $"{author.Name} ({role})" : author.Name));
        Assert.Equal(expected, byline.Agencies.Count > 0 ? $"{authors} | {string.Join("; ", byline.Agencies)}" : authors);
    }

    [Theory]
    [InlineData("Par la rédaction")]
    [InlineData("admin")]
    [InlineData("par")]
    [InlineData("Répondre")]
    [InlineData("Apr 21, 2025")]
    [InlineData("Written by")]
    [InlineData("Friday, December 19, 2025")]
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
    [InlineData("Center for Tides and Currents", "Center for Tides and Currents")]
    [InlineData("Zeige alle Beiträge von Karl Ott", "Karl Ott")]
    [InlineData("Jane Roe @jroe", "Jane Roe")]
    [InlineData("corvane_press", "corvane_press")]
    [InlineData("Jane Roe; John Doe", "Jane Roe; John Doe")]
    public void DeclaredValue_GivesItsNames(string value, string expected) =>
        Assert.Equal(expected, string.Join("; ", BylineText.ReadDeclared(value)?.Authors.Select(author => author.Name) ?? []));
}
