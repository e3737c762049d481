using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Dates of one or two figures each.</summary>
public sealed class ShortYearTests
{
    [Theory]
    [InlineData("von Karl Ott, 8.5.12", "von Karl Ott, 08.05.2012")]
    [InlineData("8.5.12 - Karl Ott", "08.05.2012 - Karl Ott")]
    [InlineData("Version 8.5.1", "Version 8.5.1")]
    [InlineData("8.15.12", "15.08.2012")]
    [InlineData("18.15.12", "18.15.12")]
    [InlineData("1.2.3.4", "1.2.3.4")]
    [InlineData("8.5.2012", "8.5.2012")]
    public void ShortYear_IsSpelledOut(string line, string expected) => Assert.Equal(expected, ShortYear.Spelled(line));
}
