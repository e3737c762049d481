using NewsKit.Time;
using Xunit;

namespace NewsKit.Tests.Time;

/// <summary>Times as people say them: halves, parts of the day, the eastern hour of Canada.</summary>
public sealed class TimePhraseTests
{
    [Theory]
    [InlineData("il y a une heure et demie", "2024-05-03T08:30")]
    [InlineData("il y a environ trois heures et demie", "2024-05-03T06:30")]
    [InlineData("Publié il y a 2 h et demie", "2024-05-03T07:30")]
    [InlineData("il y a 2 jours, 1 heure et demie", "2024-05-01T08:30")]
    [InlineData("dans une heure et demie", "2024-05-03T11:30")]
    [InlineData("il y a deux ans et demi", "2021-11-03")]
    [InlineData("il y a un jour et demi", null)]
    [InlineData("il y a 1h30 et demie", null)]
    public void HalfOfAQuantity_IsCounted(string text, string? expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("8 mars 2019 à 9 h du matin", "2019-03-08T09:00")]
    [InlineData("8 mars 2019, 0h30 du matin", "2019-03-08T00:30")]
    [InlineData("Mis en ligne le 8 mars 2019 à 11:45 du matin", "2019-03-08T11:45")]
    [InlineData("8 mars 2019, 9h30 du soir", "2019-03-08T21:30")]
    [InlineData("8 mars 2019 à 20 heures du soir", "2019-03-08T20:00")]
    [InlineData("hier à 7h du soir", "2024-05-02T19:00")]
    [InlineData("8 mars 2019 à 3h de l'après-midi", "2019-03-08T15:00")]
    [InlineData("8 mars 2019 à 12 h 30 de l’après-midi", "2019-03-08T12:30")]
    [InlineData("4h15 de l'après midi, le 8 mars 2019", "2019-03-08T16:15")]
    [InlineData("8 mars 2019 à 12h du midi", "2019-03-08T12:00")]
    [InlineData("8 mars 2019 à 9h du soir, heure de Paris", "2019-03-08T21:00+01:00")]
    public void PartOfTheDay_ChoosesTheHalf(string text, string expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("8 mars 2019 à 13h du matin", "invalid-time")]
    [InlineData("8 mars 2019 à 0h du soir", "invalid-time")]
    [InlineData("8 mars 2019 à 3h du midi", "invalid-time")]
    [InlineData("8 mars 2019 à 9h du quai", "not-a-date")]
    public void PartThatContradictsTheHour_IsRefused(string text, string code) =>
        Assert.Equal(code, Assert.Single(TimestampParser.Parse(text).Diagnostics));

    [Fact]
    public void PartOfTheDayInASentence_BelongsToTheTime()
    {
        var found = TimestampParser.FindInProse("Le bac est parti le 8 mars 2019 à 9h du soir avec deux heures de retard.");
        Assert.Equal("2019-03-08T21:00", found?.Reading.ToIsoString());
    }

    [Theory]
    [InlineData("05 mars, 2024 10 h 20 HE", "2024-03-05T10:20-05:00")]
    [InlineData("5 juillet 2024 à 10 h 20 (HE)", "2024-07-05T10:20-04:00")]
    [InlineData("5 mars 2024 à 10:20, HE", "2024-03-05T10:20-05:00")]
    [InlineData("5 mars 2024 à 10 h 20 min (HNE)", "2024-03-05T10:20-05:00")]
    [InlineData("5 juillet 2024 à 10 h 20 HAE", "2024-07-05T10:20-04:00")]
    [InlineData("5 mars 2024 à 10 h 20 he", null)]
    public void EasternHourOfCanada_HasTheOffsetOfTheDay(string text, string? expected) => Assert.Equal(expected, Read(text));

    [Theory]
    [InlineData("Créé le : 05/03/2024 à 10h20 | Modifié le : 06/03/2024 à 9h", "2024-03-06T09:00")]
    [InlineData("Publié le : 05/03/2024 à 10h20 - Mis à jour le : 06/03/2024 à 9h30", "2024-03-06T09:30")]
    [InlineData("Modifié le : 06/03/2024 | Créé le : 05/03/2024 à 10h20", "2024-03-06")]
    public void LabelsWithColons_GiveBothDays(string text, string modified)
    {
        var reading = TimestampParser.Parse(text).Value;
        Assert.Equal("2024-03-05T10:20", reading?.ToIsoString());
        Assert.Equal(modified, reading?.Modified?.ToIsoString());
    }

    [Theory]
    [InlineData("05-mars-2024", "2024-03-05")]
    [InlineData("5-avr.-2024", "2024-04-05")]
    [InlineData("05-mars-2024 10:20", "2024-03-05T10:20")]
    [InlineData("1ᵉʳ mars 2024", "2024-03-01")]
    [InlineData("Publié le 1ᵉʳ mars 2024 à 8h", "2024-03-01T08:00")]
    [InlineData("March 2ⁿᵈ, 2024", "2024-03-02")]
    [InlineData("05-mars", null)]
    public void DayAndMonth_MayBeJoinedOrRaised(string text, string? expected) => Assert.Equal(expected, Read(text));

    private static string? Read(string text) => TimestampParser
        .Parse(text, new TimestampOptions { Reference = new DateTime(2024, 5, 3, 10, 0, 0, DateTimeKind.Unspecified) })
        .Value?.ToIsoString();
}
