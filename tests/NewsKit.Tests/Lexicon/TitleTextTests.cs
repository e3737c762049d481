using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>The name of the site at the end of a document title.</summary>
public sealed class TitleTextTests
{
    [Theory]
    [InlineData("Le bac repart - Le Petit Méridien", "Le Petit Méridien", "Le bac repart")]
    [InlineData("Le bac repart | LE PETIT MERIDIEN", "Le Petit Méridien", "Le bac repart")]
    [InlineData("Le bac de Corvane repart lundi, après onze jours d’arrêt » Le Cap", null, "Le bac de Corvane repart lundi, après onze jours d’arrêt")]
    [InlineData("Corvane – Lusque : le bac repart :: Le Petit Méridien", "Le Petit Méridien", "Corvane – Lusque : le bac repart")]
    public void SiteName_IsCut(string title, string? site, string expected) => Assert.Equal(expected, TitleText.WithoutSite(title, site));

    [Theory]
    [InlineData("Le bac repart", "Le Petit Méridien")]
    [InlineData("Corvane – Lusque : le bac repart lundi", "Le Petit Méridien")]
    [InlineData("Le porte-avions-bac de Port-Aster", null)]
    [InlineData("Bac - le retour", null)]
    public void TitleWithout_IsKept(string title, string? site) => Assert.Equal(title, TitleText.WithoutSite(title, site));
}
