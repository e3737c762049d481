using System.Globalization;
using Humanizer;
using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

/// <summary>Dates in words, and which values are dates.</summary>
public sealed class DisplayTimeTests
{
    /// <summary>Humanizer knows both languages, but ends with an exception where the platform has no culture data; so it is
    /// the measure here and not a part of the library.</summary>
    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void EveryDay_IsWrittenAsHumanizerWritesIt(string language)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new CultureInfo(language), new CultureInfo(language));
            for (var day = new DateOnly(2024, 1, 1); day.Year == 2024; day = day.AddDays(1))
                Assert.Equal(day.ToOrdinalWords(), Words(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), language));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    [Theory]
    [InlineData("2023-09-01T23:00", "fr", "1er septembre 2023 à 23\u00A0h\u00A000")]
    [InlineData("2023-02-28T04:05:06Z", "fr-CA", "28 février 2023 à 4\u00A0h\u00A005")]
    [InlineData("2023-02-03T04:05:06+02:00", "en", "3rd February 2023, 4:05")]
    [InlineData("0800-12-25", "en", "25th December 0800")]
    [InlineData("2023-09-01T23:00", "de", "2023-09-01 23:00")]
    [InlineData("2023-09-01", "de", "2023-09-01")]
    public void Value_IsSaidInTheLanguage(string value, string language, string expected) =>
        Assert.Equal(expected, Words(value, language));

    [Theory]
    [InlineData("2023-02-29")]
    [InlineData("2023-13-01")]
    [InlineData("0000-01-01")]
    [InlineData("2023-9-1")]
    [InlineData("2023-09-01 23:00")]
    [InlineData("2023-09-01T24:00")]
    [InlineData("2023-09-01T23:60")]
    [InlineData("2023-09-01T23:00:60")]
    [InlineData("2023-09-01T23:00+24:00")]
    [InlineData("2023-09-01T23:00+02")]
    [InlineData("2023-09-01T")]
    [InlineData("2023-09-01TZ")]
    [InlineData("２０２３-09-01")]
    [InlineData("2023-09-01\"><script>")]
    [InlineData("")]
    public void OtherShapes_AreNoDates(string value)
    {
        Assert.Null(DisplayTime.Iso(new Timestamp { Text = "hier", Value = value }));
        Assert.Equal("hier", DisplayTime.Words(new Timestamp { Text = "hier", Value = value }, DisplayLanguage.Of("fr")));
    }

    private static string Words(string value, string language) =>
        DisplayTime.Words(new Timestamp { Text = "", Value = value }, DisplayLanguage.Of(language));
}
