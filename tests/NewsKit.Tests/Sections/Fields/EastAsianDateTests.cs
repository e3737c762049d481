using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Dates with the signs for year, month and day.</summary>
public sealed class EastAsianDateTests
{
    [Theory]
    [InlineData("2020年7月12日", "2020-07-12")]
    [InlineData("来源 2020年07月12日 15:07", "来源 2020-07-12 15:07")]
    [InlineData("2020년 7월 12일 오전", "2020-07-12 오전")]
    [InlineData("二〇二〇年", "二〇二〇年")]
    [InlineData("2020年13月1日", "2020年13月1日")]
    [InlineData("2021年2月29日", "2021年2月29日")]
    [InlineData("2020年7月", "2020年7月")]
    [InlineData("2024年05月12日 星期日 09:30", "2024-05-12 09:30 ")]
    [InlineData("2024-05-12 오후 6:05", "2024-05-12 18:05")]
    [InlineData("2024.05.12 (일) 09:30", "2024.05.12 09:30")]
    public void Date_IsSpelledAsMachinesDo(string text, string expected) => Assert.Equal(expected, EastAsianDate.Spelled(text));
}
