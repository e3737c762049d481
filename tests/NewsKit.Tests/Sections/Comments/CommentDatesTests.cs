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
    public void Whole_JoinsDayAndHour(string line, int start, int length, string expected) =>
        Assert.Equal(expected, CommentDates.Whole(line, start, length));

    [Theory]
    [InlineData("par Owen — 17.07, 2011 @ 13:04", "par Owen — 17.07.2011 @ 13:04")]
    [InlineData("Owen, July 17, 2011", "Owen, July 17, 2011")]
    [InlineData("Owen", "Owen")]
    public void DotsBeforeAComma_AreMended(string line, string expected) => Assert.Equal(expected, CommentDates.Readable(line));
}
