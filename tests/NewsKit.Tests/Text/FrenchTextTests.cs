using NewsKit.Text;
using Xunit;

namespace NewsKit.Tests.Text;

public sealed class FrenchTextTests
{
    public static TheoryData<string, string, string, string, string> Examples()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var (rule, language, before, conservative, typographic) in FrenchTextCases.Read())
            data.Add(rule, language, before, conservative, typographic);
        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void EveryExample_ComesOutAsPrinted(
        string rule, string language, string before, string conservative, string typographic)
    {
        var example = new FrenchTextCase(rule, language, before, conservative, typographic);

        Assert.Equal(before, FrenchTextCases.Run(example, before, FrenchTextLevel.None));
        Assert.Equal(conservative, FrenchTextCases.Run(example, before, FrenchTextLevel.Conservative));
        Assert.Equal(typographic, FrenchTextCases.Run(example, before, FrenchTextLevel.Typographic));
        Assert.Equal(conservative, FrenchTextCases.Run(example, conservative, FrenchTextLevel.Conservative));
        Assert.Equal(typographic, FrenchTextCases.Run(example, typographic, FrenchTextLevel.Typographic));
        Assert.Equal(typographic, FrenchTextCases.Run(example, typographic, FrenchTextLevel.Conservative));
    }
}
