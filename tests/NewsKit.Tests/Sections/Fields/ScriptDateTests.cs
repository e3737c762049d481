using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections.Fields;

/// <summary>Dates whose months or figures stand in other scripts.</summary>
public sealed class ScriptDateTests
{
    [Theory]
    [InlineData("٧ مارس ٢٠٢٤", "2024-03-07")]
    [InlineData("12 בפברואר 2024", "2024-02-12")]
    [InlineData("14 กุมภาพันธ์ 2567", "2024-02-14")]
    [InlineData("17 जनवरी 2024", "2024-01-17")]
    [InlineData("１４/０３/２０２４", "14/03/2024")]
    public void Date_IsSpelledInFiguresOfAscii(string printed, string spelled) =>
        Assert.Equal(spelled, ScriptDate.Spelled(printed));

    [Theory]
    [InlineData("31 فبراير 2024")]
    [InlineData("مارس 2024")]
    [InlineData("7 March 2024")]
    public void NoDate_StaysAsItIs(string printed) => Assert.Equal(printed, ScriptDate.Spelled(printed));
}
