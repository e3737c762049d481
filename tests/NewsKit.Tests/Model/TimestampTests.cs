using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Tests.Output;
using Xunit;

namespace NewsKit.Tests.Model;

/// <summary>A timestamp as the types of .NET.</summary>
public sealed class TimestampTests
{
    private static readonly TimeZoneInfo Paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    [Fact]
    public void Value_IsTakenApart()
    {
        var stated = new Timestamp { Value = "2023-09-13T23:00:05-03:30" };
        Assert.Equal(new DateOnly(2023, 9, 13), stated.Date);
        Assert.Equal(new TimeOnly(23, 0, 5), stated.Time);
        Assert.Equal(new TimeSpan(-3, -30, 0), stated.Offset);
        Assert.Equal(TimeSpan.Zero, new Timestamp { Value = "2023-09-13T23:00Z" }.Offset);
        Assert.Null(new Timestamp { Value = "2023-09-13T23:00" }.Offset);
        Assert.Null(new Timestamp { Value = "2023-09-13" }.Time);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("hier")]
    [InlineData("2023-02-30")]
    [InlineData("2023-09-13T25:00")]
    public void NoValue_HasNoParts(string? value)
    {
        var timestamp = new Timestamp { Value = value, Text = "hier" };
        Assert.Null(timestamp.Date);
        Assert.Null(timestamp.Time);
        Assert.Null(timestamp.Offset);
        Assert.Null(timestamp.ToDateTimeOffset(Paris));
    }

    [Theory]
    [InlineData("2023-07-13T23:00", "2023-07-13T23:00:00+02:00")]
    [InlineData("2023-12-13T23:00:05", "2023-12-13T23:00:05+01:00")]
    [InlineData("2023-07-13", "2023-07-13T00:00:00+02:00")]
    [InlineData("2023-07-13T23:00-05:00", "2023-07-13T23:00:00-05:00")]
    [InlineData("2023-07-13T23:00Z", "2023-07-13T23:00:00+00:00")]
    public void Moment_HasTheOffsetOfThePageOrOfTheZone(string value, string moment) => Assert.Equal(moment, Moment(value));

    [Theory]
    [InlineData("2024-03-31T01:59", "2024-03-31T01:59:00+01:00")]
    [InlineData("2024-03-31T02:30", "2024-03-31T02:30:00+01:00")]
    [InlineData("2024-03-31T03:00", "2024-03-31T03:00:00+02:00")]
    public void HourThatIsLeftOut_HasTheOffsetBeforeTheChange(string value, string moment) => Assert.Equal(moment, Moment(value));

    [Theory]
    [InlineData("2024-10-27T01:59", "2024-10-27T01:59:00+02:00")]
    [InlineData("2024-10-27T02:30", "2024-10-27T02:30:00+02:00")]
    [InlineData("2024-10-27T03:00", "2024-10-27T03:00:00+01:00")]
    public void HourThatHappensTwice_IsTheFirstOne(string value, string moment) => Assert.Equal(moment, Moment(value));

    [Theory]
    [InlineData("0001-01-01T00:00+02:00")]
    [InlineData("9999-12-31T23:59-02:00")]
    [InlineData("2023-09-13T23:00+23:00")]
    [InlineData("0001-01-01")]
    public void MomentOutsideTheCalendar_IsNone(string value) =>
        Assert.Null(new Timestamp { Value = value }.ToDateTimeOffset(Paris));

    [Fact]
    public void Parts_AreNotInTheJson()
    {
        var article = new Article
        {
            Published = new Timestamp { Value = "2023-09-13T23:00Z" },
            Byline = new Byline { Authors = [new Author { Name = "Anne Morel" }] }
        };
        var json = Written.By(new JsonArticleWriter { Indented = false }, article);
        Assert.EndsWith("""
            "byline":{"authors":[{"name":"Anne Morel"}]},"published":{"value":"2023-09-13T23:00Z"}}
            """ + "\n", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_AreThoseOfThePersons()
    {
        var byline = new Byline
        {
            Authors = [new Author { Name = "Anne Morel" }, new Author { Name = "Luc Petit" }],
            Agencies = ["AFP"]
        };
        Assert.Equal(["Anne Morel", "Luc Petit"], byline.Names);
    }

    private static string? Moment(string value) => new Timestamp { Value = value }.ToDateTimeOffset(Paris)
        ?.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture);
}
