using NewsKit.Time;
using Xunit;

namespace NewsKit.Tests.Time;

public sealed class FindInProseTests
{
    [Theory]
    [InlineData("SallyM septembre 13, 2023 - 11:00 pm", "septembre 13, 2023 - 11:00 pm", "2023-09-13T23:00")]
    [InlineData("Publié le 13 septembre 2023 à 14h05 par Léa Martin", "le 13 septembre 2023 à 14h05", "2023-09-13T14:05")]
    [InlineData("Par Léa Martin, mercredi 13 septembre 2023.", "mercredi 13 septembre 2023", "2023-09-13")]
    [InlineData("Par Léa Martin le mercredi 13 septembre 2023 | 4 commentaires", "le mercredi 13 septembre 2023", "2023-09-13")]
    [InlineData("Lyon (13/09/2023) – La pluie tombe", "13/09/2023", "2023-09-13")]
    [InlineData("Envoyé à 14h05 le 13 septembre 2023 depuis Lyon", "à 14h05 le 13 septembre 2023", "2023-09-13T14:05")]
    [InlineData("Réunis le premier mars 2023 à Metz", "le premier mars 2023", "2023-03-01")]
    [InlineData("du 3 au 5 mars 2023", "5 mars 2023", "2023-03-05")]
    [InlineData("le 9 mai, puis le 13 septembre 2023 et le 14 septembre 2023", "le 13 septembre 2023", "2023-09-13")]
    [InlineData("Le 13 septembre 2023 à 14h est arrivé un train", "Le 13 septembre 2023 à 14h", "2023-09-13T14:00")]
    [InlineData("Le 13 septembre 2023 à 14h cet homme part", "Le 13 septembre 2023 à 14h", "2023-09-13T14:00")]
    [InlineData("Paru le 13 septembre 2023 à 14:05 CET sur le site", "le 13 septembre 2023 à 14:05 CET",
        "2023-09-13T14:05+01:00")]
    [InlineData("reçu 2023-09-13T21:00:00z du serveur", "2023-09-13T21:00:00z", "2023-09-13T21:00:00Z")]
    [InlineData("13 juin 2020, 10:21, par Théo", "13 juin 2020, 10:21", "2020-06-13T10:21")]
    [InlineData("2023-09-13, 14 personnes", "2023-09-13", "2023-09-13")]
    [InlineData("32 mai 2023, non : 31 mai 2023", "31 mai 2023", "2023-05-31")]
    [InlineData("le 13 septembre 2023 à 25:00", "le 13 septembre 2023", "2023-09-13")]
    [InlineData("vu le 13 sept. 23 à Nice", "le 13 sept. 23", "2023-09-13")]
    [InlineData("jeudi 13 septembre 2023", "jeudi 13 septembre 2023", "2023-09-13")]
    public void ASentenceWithADate_GivesTheLeftmostLongest(string text, string part, string iso)
    {
        var found = TimestampParser.FindInProse(text);

        Assert.Equal(part, found is null ? null : text.Substring(found.Start, found.Length));
        Assert.Equal(iso, found?.Reading.ToIsoString());
        Assert.Equal(part, found?.Reading.Raw);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Rien à voir")]
    [InlineData("le 13 septembre à 14h05")]
    [InlineData("le 13 septembre 23 h 05")]
    [InlineData("le 13 septembre 23:05")]
    [InlineData("en septembre 2023")]
    [InlineData("il y a 2 heures, hier")]
    [InlineData("réf. 113/09/20234")]
    [InlineData("A13septembre 2023B")]
    [InlineData("x13/09/2023")]
    [InlineData("13/09/2023x")]
    [InlineData("13/09/9999")]
    [InlineData("20230913")]
    public void ASentenceWithoutAnAbsoluteDate_GivesNothing(string text) => Assert.Null(TimestampParser.FindInProse(text));

    [Fact]
    public void ThePlace_IsCountedInThePrintedText()
    {
        const string text =
            "Par Le\u0301a\u200B et le bu\uFB00et,\u00A0 le\u00A0 13\u00AD  ao\u00FB\u200Bt\u202F2023 \u2011 14h05\u200B.";

        var found = TimestampParser.FindInProse(text);

        Assert.Equal("le\u00A0 13\u00AD  ao\u00FB\u200Bt\u202F2023 \u2011 14h05", text.Substring(found!.Start, found.Length));
        Assert.Equal("2023-08-13T14:05", found.Reading.ToIsoString());
    }

    [Fact]
    public void ALongLineFullOfNumbers_IsSearchedToItsEnd()
    {
        var line = string.Concat(Enumerable.Repeat("14h 5 mai 12:30, le 3/", 2_000)) + " 13/09/2023";

        Assert.Equal(line.Length - "13/09/2023".Length, TimestampParser.FindInProse(line)?.Start);
    }
}
