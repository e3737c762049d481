using NewsKit.Time;
using Xunit;

namespace NewsKit.Tests.Time;

public sealed class DisplayedDateTests
{
    private static readonly TimestampOptions Wednesday = new() { Reference = new DateTime(2023, 9, 13, 14, 30, 45) };

    [Theory]
    [InlineData("1. November 2023 um 11:54 Uhr", "2023-11-01T11:54")]
    [InlineData("am 1. November 2023 um 11 Uhr", "2023-11-01T11:00")]
    [InlineData("14.09.2022 um 21.11", "2022-09-14T21:11")]
    [InlineData("14.09.2022, 21.11 Uhr", "2022-09-14T21:11")]
    [InlineData("14.09.22, 21:11 Uhr", "2022-09-14T21:11")]
    [InlineData("Mittwoch, 14. September 2022", "2022-09-14")]
    [InlineData("Mi., 14. Sept. 2022", "2022-09-14")]
    [InlineData("3. März 2021", "2021-03-03")]
    [InlineData("21. Jan. 2015, 19:04", "2015-01-21T19:04")]
    [InlineData("Do 9 Apr 2020 / 08:34", "2020-04-09T08:34")]
    [InlineData("16. March, 2023 at 16:59", "2023-03-16T16:59")]
    [InlineData("May 30, 2019 at 1:06 PM", "2019-05-30T13:06")]
    [InlineData("Jul 24, 2017, 10:05 EDT", "2017-07-24T10:05-04:00")]
    [InlineData("14/04/2020 at 3:00 pm", "2020-04-14T15:00")]
    [InlineData("April 26th, 2021 @ 4:05 pm", "2021-04-26T16:05")]
    [InlineData("5 May 2025 at 00:46", "2025-05-05T00:46")]
    [InlineData("on Thursday, May 30, 2019", "2019-05-30")]
    [InlineData("3:00 pm on 14 April 2020", "2020-04-14T15:00")]
    [InlineData("5 de mayo de 2021", "2021-05-05")]
    [InlineData("miércoles, 5 de mayo de 2021 a las 13:05", "2021-05-05T13:05")]
    [InlineData("el 5 de mayo del 2021 a la 1:05 pm", "2021-05-05T13:05")]
    [InlineData("5 de mayo de 2021, 07:15 p. m.", "2021-05-05T19:15")]
    [InlineData("(22 juin 2018 @11h13)", "2018-06-22T11:13")]
    [InlineData("Publié le 13 septembre 2023 à 14h05", "2023-09-13T14:05")]
    [InlineData("Veröffentlicht am 1. November 2023", "2023-11-01")]
    [InlineData("Published on May 30, 2019", "2019-05-30")]
    [InlineData("First published 5 May 2025, last updated 6 May 2025", "2025-05-05")]
    [InlineData("Publicado el 5 de mayo de 2021", "2021-05-05")]
    [InlineData("04-ago-2021 5:11:10", "2021-08-04T05:11:10")]
    [InlineData("14-Feb-2022", "2022-02-14")]
    [InlineData("14/feb/22", "2022-02-14")]
    [InlineData("2023 Jan 7", "2023-01-07")]
    [InlineData("4. 2. 2022", "2022-02-04")]
    [InlineData("26 | 01 | 2022", "2022-01-26")]
    [InlineData("15 августа 2016, 13:43", "2016-08-15T13:43")]
    [InlineData("5 січня 2021", "2021-01-05")]
    [InlineData("5 sierpnia 2022", "2022-08-05")]
    [InlineData("3. tammikuuta 2023", "2023-01-03")]
    [InlineData("2 Şubat 2023", "2023-02-02")]
    [InlineData("9. listopadu 2021", "2021-11-09")]
    [InlineData("lunedì 3 marzo 2024 alle ore 14:05", "2024-03-03T14:05")]
    [InlineData("Pubblicato il 3 marzo 2024", "2024-03-03")]
    [InlineData("3 de março de 2024 às 14h05", "2024-03-03T14:05")]
    [InlineData("zondag 3 maart 2024 om 14.05 uur", "2024-03-03T14:05")]
    [InlineData("Gepubliceerd op 3 maart 2024", "2024-03-03")]
    [InlineData("niedziela, 3 marca 2024 o 14:05", "2024-03-03T14:05")]
    public void WhatPagesPrint_IsRead(string text, string iso) =>
        Assert.Equal(iso, DisplayedDate.Parse(text).Value?.ToIsoString());

    [Theory]
    [InlineData("14-Feb 2022")]
    [InlineData("14 -Feb-2022")]
    [InlineData("3 - 5 - 22")]
    [InlineData("2023Jan 7")]
    [InlineData("2023 Jan")]
    public void HalfOfAForm_IsNoDate(string text) => Assert.Null(DisplayedDate.Parse(text).Value);

    [Theory]
    [InlineData("1. November 2023")]
    [InlineData("16. March, 2023 at 16:59")]
    [InlineData("Do 9 Apr 2020")]
    [InlineData("5 de mayo de 2021")]
    [InlineData("14.09.2022 um 21.11")]
    [InlineData("14.09.22")]
    [InlineData("13 septembre 2023 / 14:05")]
    public void OtherLanguages_AreNotInTheFrenchGrammar(string text) =>
        Assert.Equal([TimestampDiagnostics.NotADate], TimestampParser.Parse(text).Diagnostics);

    [Theory]
    [InlineData("2 hours ago", "2023-09-13T12:30")]
    [InlineData("an hour ago", "2023-09-13T13:30")]
    [InlineData("a day ago", "2023-09-12")]
    [InlineData("3 days ago", "2023-09-10")]
    [InlineData("in 2 hours", "2023-09-13T16:30")]
    [InlineData("today", "2023-09-13")]
    [InlineData("yesterday", "2023-09-12")]
    [InlineData("Yesterday at 3:05 pm", "2023-09-12T15:05")]
    [InlineData("vor 1 Stunde", "2023-09-13T13:30")]
    [InlineData("gestern um 11:54 Uhr", "2023-09-12T11:54")]
    [InlineData("hace 2 horas", "2023-09-13T12:30")]
    [InlineData("ayer a las 9:05", "2023-09-12T09:05")]
    [InlineData("Jan 15", "2023-01-15")]
    [InlineData("Oct 2nd at 5:05 pm", "2022-10-02T17:05")]
    [InlineData("il y a 2 heures", "2023-09-13T12:30")]
    [InlineData("3 giorni fa", "2023-09-10")]
    [InlineData("ieri alle 9:05", "2023-09-12T09:05")]
    [InlineData("há 2 horas", "2023-09-13T12:30")]
    [InlineData("1 ano atrás", "2022-09-13")]
    [InlineData("2 uur geleden", "2023-09-13T12:30")]
    [InlineData("2 godziny temu", "2023-09-13T12:30")]
    [InlineData("wczoraj o 9:05", "2023-09-12T09:05")]
    public void RelativeForms_CountFromTheReference(string text, string iso)
    {
        var result = DisplayedDate.Parse(text, Wednesday);

        Assert.Equal(iso, result.Value?.ToIsoString());
        Assert.True(result.Value?.IsRelative);
        Assert.Equal([TimestampDiagnostics.NeedsReference], DisplayedDate.Parse(text).Diagnostics);
    }

    [Theory]
    [InlineData("2 hours")]
    [InlineData("3 min read")]
    [InlineData("21.11 2023")]
    [InlineData("Version 1.2.23")]
    [InlineData("1.2.23")]
    [InlineData("May 2023")]
    public void WhatIsNoTimestamp_IsRefused(string text) =>
        Assert.Equal([TimestampDiagnostics.NotADate], DisplayedDate.Parse(text, Wednesday).Diagnostics);

    [Fact]
    public void Figures_AreDayFirstUnlessThePageIsAmerican()
    {
        Assert.Equal("2023-05-04", DisplayedDate.Parse("04/05/2023").Value?.ToIsoString());
        Assert.Equal("2023-04-05", DisplayedDate.Parse("04/05/2023", monthFirst: true).Value?.ToIsoString());
        Assert.Equal("2023-05-04", DisplayedDate.Parse("04.05.2023", monthFirst: true).Value?.ToIsoString());
        Assert.Equal("2021-04-26",
            DisplayedDate.FindInProse("Posted 04/26/2021 by Ann", monthFirst: true)?.Reading.ToIsoString());
        Assert.Equal([TimestampDiagnostics.InvalidDate], DisplayedDate.Parse("26/04/2021", monthFirst: true).Diagnostics);
    }

    [Theory]
    [InlineData("Comment by Kim — 17.07.2011 @ 13:04", "17.07.2011 @ 13:04", "2011-07-17T13:04")]
    [InlineData("geschrieben von Mia am 21. Jan. 2015, 19:04", "am 21. Jan. 2015, 19:04", "2015-01-21T19:04")]
    [InlineData("Ann on May 30, 2019 at 1:06 PM said:", "on May 30, 2019 at 1:06 PM", "2019-05-30T13:06")]
    [InlineData("Por Ana, 5 de mayo de 2021, Madrid", "5 de mayo de 2021", "2021-05-05")]
    public void ALineWithADate_GivesItsPlace(string text, string part, string iso)
    {
        var found = DisplayedDate.FindInProse(text);

        Assert.Equal(part, found is null ? null : text.Substring(found.Start, found.Length));
        Assert.Equal(iso, found?.Reading.ToIsoString());
    }
}
