using NewsKit.Text;
using Xunit;

namespace NewsKit.Tests.Text;

/// <summary>Damage and marks as they come from the field: short codes of chats, quotations in quotations, spaces lost.</summary>
public sealed class FieldDamageTests
{
    [Theory]
    [InlineData("Un repas :yum: et un pouce :+1: pour le chef", "Un repas :yum: et un pouce :+1: pour le chef")]
    [InlineData("Bravo :clap::clap:", "Bravo :clap::clap:")]
    [InlineData("Le menu:entrée:plat", "Le menu:entrée:plat")]
    [InlineData("Deux choix: oui ou non", "Deux choix\u00A0: oui ou non")]
    public void CodeOfAnEmoji_StaysAsTyped(string before, string after) => Assert.Equal(after, Typographic(before));

    [Theory]
    [InlineData("Elle écrit: \"Il a dit 'oui.'\"", "Elle écrit\u00A0: «\u00A0Il a dit 'oui.'\u00A0»")]
    [InlineData("\"C'est 'fini'\", dit-il", "«\u00A0C’est 'fini'\u00A0», dit-il")]
    [InlineData("\"Le mot 'halle'\" revient", "«\u00A0Le mot 'halle'\u00A0» revient")]
    public void QuotationThatEndsWithAnother_IsClosed(string before, string after) => Assert.Equal(after, Typographic(before));

    [Theory]
    [InlineData("Â« non Â» et 5Â 000 â‚¬", "« non » et 5\u00A0000 €")]
    [InlineData("Le marchÃ© : 12Â %", "Le marché : 12\u00A0%")]
    [InlineData("dÃ©jÃ  12Â km", "déjà 12\u00A0km")]
    [InlineData("La lettre Â du portugais", "La lettre Â du portugais")]
    [InlineData("Le titre 5Â 000", "Le titre 5Â 000")]
    public void SpaceOfDamagedText_ComesBack(string before, string after) =>
        Assert.Equal(after, FrenchText.Normalise(before, new FrenchTextOptions { Level = FrenchTextLevel.Conservative })
            .Replace("«\u00A0", "« ", StringComparison.Ordinal).Replace("\u00A0»", " »", StringComparison.Ordinal));

    [Theory]
    [InlineData("l\u00E2\u0080\u0099été", "l’été")]
    [InlineData("\u00E2\u0080\u009CHalle\u00E2\u0080\u009D", "“Halle”")]
    [InlineData("un an \u00E2\u0080\u0093 ou deux", "un an – ou deux")]
    public void ControlsOfADamagedMark_AreTheMark(string before, string after) =>
        Assert.Equal(after, FrenchText.Normalise(before, new FrenchTextOptions { Level = FrenchTextLevel.Conservative }));

    private static string Typographic(string text) =>
        FrenchText.Normalise(text, new FrenchTextOptions { Level = FrenchTextLevel.Typographic });
}
