using System.Globalization;
using Humanizer;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Humanizer;

/// <summary>Articles in words, by a clock and in a language that are given.</summary>
public sealed class ArticleWordsTests
{
    private static readonly CultureInfo French = CultureInfo.GetCultureInfo("fr-FR");
    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");
    private static readonly DateTimeOffset Now = new(2024, 5, 3, 10, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2024-05-03T10:00", "il y a 2 heures", "2 hours ago")]
    [InlineData("2024-05-03T08:00Z", "il y a 2 heures", "2 hours ago")]
    [InlineData("2024-05-03T11:15", "il y a 45 minutes", "45 minutes ago")]
    [InlineData("2024-05-02T12:00", "hier", "yesterday")]
    [InlineData("2024-05-03", "aujourd’hui", "today")]
    [InlineData("2024-05-02", "hier", "yesterday")]
    [InlineData("2024-05-01", "avant-hier", "2 days ago")]
    [InlineData("2024-04-27", "il y a 6 jours", "6 days ago")]
    [InlineData("2024-05-04", "demain", "tomorrow")]
    public void Timestamp_IsSaidFromTheGivenClock(string value, string french, string english)
    {
        Timestamp? timestamp = new() { Value = value, Text = "imprimé" };
        Assert.Equal(french, Bare(timestamp.Humanize(Now, French)));
        Assert.Equal(english, timestamp.Humanize(Now, English));
    }

    [Fact]
    public void Day_IsThatOfTheZone()
    {
        // In Montreal the evening before.
        var night = new DateTimeOffset(2024, 5, 3, 2, 0, 0, TimeSpan.Zero);
        Timestamp? day = new() { Value = "2024-05-02" };
        Assert.Equal("hier", day.Humanize(night, French));
        Assert.Equal("aujourd’hui", day.Humanize(night, French, TimeZoneInfo.FindSystemTimeZoneById("America/Montreal")));
    }

    [Fact]
    public void TimestampWithoutValue_KeepsThePrintedWords()
    {
        Assert.Equal("à la mi-journée", new Timestamp { Text = "à la mi-journée" }.Humanize(Now, French));
        Assert.Equal("", ((Timestamp?)null).Humanize(Now, French));
        Assert.Equal("", new Timestamp().Humanize(Now, French));
    }

    [Fact]
    public void Names_AreOneList()
    {
        var byline = new Byline { Authors = [new Author { Name = "X" }], Agencies = ["AFP", "Reuters"] };
        Assert.Equal("X, AFP et Reuters", byline.Humanize(French));
        Assert.Equal("X, AFP and Reuters", byline.Humanize(CultureInfo.InvariantCulture));
        Assert.Equal("X and AFP", ((string[])["X", "AFP"]).HumanizeNames(English));
        Assert.Equal("X", ((string[])["X"]).HumanizeNames(French));
        Assert.Equal("", ((string[])[]).HumanizeNames(French));
        Assert.Equal("", ((Byline?)null).Humanize(French));
    }

    [Theory]
    [InlineData(1, "1 minute", "1 minute")]
    [InlineData(5, "5 minutes", "5 minutes")]
    [InlineData(90, "90 minutes", "90 minutes")]
    public void ReadingTime_IsInMinutes(int minutes, string french, string english)
    {
        var article = new Article { ReadingMinutes = minutes };
        Assert.Equal(french, Bare(article.HumanizeReadingTime(French)));
        Assert.Equal(english, article.HumanizeReadingTime(English));
        Assert.Equal("", new Article().HumanizeReadingTime(French));
    }

    [Fact]
    public void Ordinals_AreThoseOfThePress()
    {
        Assert.Equal("1er", ArticleWords.Ordinal(1, GrammaticalGender.Masculine, French));
        Assert.Equal("1re", ArticleWords.Ordinal(1, GrammaticalGender.Feminine, French));
        Assert.Equal("2e", ArticleWords.Ordinal(2, GrammaticalGender.Feminine, French));
        Assert.Equal("21e", ArticleWords.Ordinal(21, GrammaticalGender.Masculine, French));
        Assert.Equal("1st", ArticleWords.Ordinal(1, GrammaticalGender.Neuter, English));
    }

    [Fact]
    public void WithoutACulture_TheThreadsIsTaken()
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = French;
            Assert.Equal("avant-hier", new Timestamp { Value = "2024-05-01" }.Humanize(Now));
            Assert.Equal("X et AFP", ((string[])["X", "AFP"]).HumanizeNames());
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    /// <summary>What a process without culture data can ask for.</summary>
    [Fact]
    public void InvariantCulture_IsEnglish()
    {
        Assert.Equal("2 hours ago", new Timestamp { Value = "2024-05-03T10:00" }.Humanize(Now, CultureInfo.InvariantCulture));
        Assert.Equal("today", new Timestamp { Value = "2024-05-03" }.Humanize(Now, CultureInfo.InvariantCulture));
        Assert.Equal("5 minutes", new Article { ReadingMinutes = 5 }.HumanizeReadingTime(CultureInfo.InvariantCulture));
        Assert.True(ArticleWords.HasCultures);
    }

    /// <summary>Numbers stay with their units: the blank is a no-break space where French typography wants one.</summary>
    private static string Bare(string words) => words.Replace('\u00A0', ' ').Replace('\u202F', ' ');
}
