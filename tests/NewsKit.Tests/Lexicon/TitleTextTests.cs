using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>The name of the site cut from titles.</summary>
public sealed class TitleTextTests
{
    [Theory]
    [InlineData("Trois semaines sans bac | Le Phare", "Le Phare", "Trois semaines sans bac")]
    [InlineData("Trois semaines sans bac au port - Le Phare", null, "Trois semaines sans bac au port")]
    [InlineData("Trois semaines sans bac au port | Ports | Le Phare", "Le Phare", "Trois semaines sans bac au port")]
    [InlineData("Bac - trois semaines d’arrêt au port", null, "Bac - trois semaines d’arrêt au port")]
    [InlineData("Sous-préfet", "Le Phare", "Sous-préfet")]
    [InlineData("Le Phare » Trois semaines sans bac", "Le Phare", "Trois semaines sans bac")]
    [InlineData("Le Phare : Trois semaines sans bac", "Le Phare", "Trois semaines sans bac")]
    [InlineData("Trois semaines sans bac — Carnets du Port", null, "Trois semaines sans bac")]
    [InlineData("Port-Vieil – Valmont : trois semaines sans bac", null, "Port-Vieil – Valmont : trois semaines sans bac")]
    [InlineData("三週間の船の運休｜港新聞", null, "三週間の船の運休")]
    public void Title_LosesTheSite(string title, string? site, string expected) =>
        Assert.Equal(expected, TitleText.WithoutSite(title, site));

    [Theory]
    [InlineData("Trois semaines sans bac – Le Phare", "Le Phare", "Trois semaines sans bac")]
    [InlineData("Le Phare : trois semaines", "Le Phare", "Le Phare : trois semaines")]
    [InlineData("Le Phare - Trois semaines sans bac", "Le Phare", "Trois semaines sans bac")]
    [InlineData("Trois semaines sans bac | Avis", "Le Phare", "Trois semaines sans bac | Avis")]
    public void PrintedHeadline_LosesTheExactSiteOnly(string title, string? site, string expected) =>
        Assert.Equal(expected, TitleText.WithoutExactSite(title, site));

    [Theory]
    [InlineData("-新聞標題")]
    [InlineData("-")]
    [InlineData(" | ")]
    [InlineData("標題-")]
    public void TitleThatOpensOrClosesWithABar_IsRead(string title) => Assert.Null(new ArticleParser()
        .Parse($"<!doctype html><html lang=\"zh\"><title>{title}</title>"
            + $"<meta property=\"og:title\" content=\"{title}\"><h1>{title}</h1>").Exception);
}
