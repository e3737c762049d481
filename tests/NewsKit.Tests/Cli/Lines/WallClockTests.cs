using System.Globalization;
using NewsKit.Cli;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class WallClockTests
{
    [Theory]
    [InlineData("2024-05-03", "2024-05-03T00:00:00")]
    [InlineData("2024-05-03T10:00", "2024-05-03T10:00:00")]
    [InlineData("2024-05-03 10:00:05", "2024-05-03T10:00:05")]
    [InlineData("2024-05-03T10:00:05.123", "2024-05-03T10:00:05")]
    [InlineData("2024-05-03T10:00Z", "2024-05-03T12:00:00")]
    [InlineData("2024-05-03T10:00:05-04:00", "2024-05-03T16:00:05")]
    public void Moment_IsTheWallClockOfTheZone(string text, string expected)
    {
        Assert.True(WallClock.TryRead(text, "Europe/Paris", out var moment));
        Assert.Equal(expected, moment.ToString("s", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("03/05/2024")]
    [InlineData("2024-02-30")]
    [InlineData("10:00")]
    public void OtherForms_AreRefused(string? text) => Assert.False(WallClock.TryRead(text, "Europe/Paris", out _));
}
