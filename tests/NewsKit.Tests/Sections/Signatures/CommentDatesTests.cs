using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Dates of signatures, with the hour that stands apart from the day.</summary>
public sealed class CommentDatesTests
{
    [Theory]
    [InlineData("23.09.20 | 18:19 Jeanne", 8, 16)]
    [InlineData("23.09.20 - 18h19", 8, 16)]
    [InlineData("23.09.20, par Jeanne", 8, 8)]
    [InlineData("23.09.20 12 personnes", 8, 8)]
    [InlineData("23.09.20", 8, 8)]
    public void Hour_ThatFollowsTheDate_BelongsToIt(string line, int endOfDate, int expected) =>
        Assert.Equal(expected, CommentDates.EndOfTime(line, endOfDate));

    [Theory]
    [InlineData("Jeanne 23.09.20 | 18:19", 7, 8, "23.09.20 18:19")]
    [InlineData("Jeanne 23.09.20 18:19 | 4", 7, 14, "23.09.20 18:19")]
    [InlineData("Jeanne 23.09.20", 7, 8, "23.09.20")]
    [InlineData("23.09.20 18:19 - 20:00", 0, 14, "23.09.20 18:19")]
    public void Whole_JoinsDayAndHour(string line, int start, int length, string expected) =>
        Assert.Equal(expected, CommentDates.Whole(line, start, length));

    [Theory]
    [InlineData("par Owen — 17.07, 2011 @ 13:04", "par Owen — 17.07.2011 @ 13:04")]
    [InlineData("17.07, 2011", "17.07.2011")]
    [InlineData("Owen, le 17.07, 2011 @ 13:04", "Owen, le 17.07.2011 @ 13:04")]
    [InlineData("le 17.07, jadis", "le 17.07, jadis")]
    [InlineData("le 17.07, 20", "le 17.07, 20")]
    [InlineData("Owen Sr., 2011", "Owen Sr., 2011")]
    [InlineData("Owen, July 17, 2011", "Owen, July 17, 2011")]
    [InlineData("Owen", "Owen")]
    public void DotsBeforeAComma_AreMended(string line, string expected) => Assert.Equal(expected, CommentDates.Readable(line));

    [Theory]
    [InlineData("23.09.20 18:19", true)]
    [InlineData("le 3 mars à 18h", true)]
    [InlineData("le 3 mars à 18h19", true)]
    [InlineData("le 3 mars à 18H par Lise", true)]
    [InlineData("le 3 mars à 18 h", true)]
    [InlineData("le 3 mars à 18 h 19", true)]
    [InlineData("3. März, 18 Uhr", true)]
    [InlineData("March 3, 6pm", true)]
    [InlineData("March 3 at 6 AM", true)]
    [InlineData("3 mars @ midi", true)]
    [InlineData("le 3 mars 2021", false)]
    [InlineData("hier à 18habitants", false)]
    [InlineData("jeudi huit mars", false)]
    [InlineData("mars :3", false)]
    public void Hour_IsOneInManyForms(string date, bool expected) => Assert.Equal(expected, CommentDates.HoldsTime(date));
}
