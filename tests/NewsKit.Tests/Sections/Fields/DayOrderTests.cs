using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Whether figures begin with the day, by what stands on the page.</summary>
public sealed class DayOrderTests
{
    [Theory]
    [InlineData("<p>Le 22/12/2013</p><p>10/06/2016</p>", false)]
    [InlineData("<p>12/22/2013</p><p>06/10/2016</p>", true)]
    [InlineData("<p>06.10.2016 à 8:00</p>", null)]
    [InlineData("<p>22/12/2013</p><p>12/22/2013</p>", null)]
    [InlineData("<p><time datetime='2016-06-10T08:37:00Z'>10/06/2016</time></p>", false)]
    [InlineData("<p><time datetime='2016-06-10T08:37:00Z'>06/10/2016</time></p>", true)]
    [InlineData("<p>Il en reste 22/12.</p>", null)]
    [InlineData("<p>version 22.12.b</p>", null)]
    [InlineData("<p>ouvert 24/7/365</p>", null)]
    public void FiguresThatProve_Decide(string html, bool? expected)
    {
        var content = SmallPage.Of(html).Content;

        Assert.Equal(expected, DayOrder.MonthFirst(content));
    }
}
