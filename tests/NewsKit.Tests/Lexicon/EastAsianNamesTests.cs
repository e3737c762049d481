using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Names of writers in Chinese, Japanese and Korean lines.</summary>
public sealed class EastAsianNamesTests
{
    [Theory]
    [InlineData("한지우 기자", "한지우")]
    [InlineData("한지우 기자 입력 2024.05.12 09:30", "한지우")]
    [InlineData("(강릉=바다통신) 한지우 특파원", "한지우")]
    [InlineData("记者：周海燕", "周海燕")]
    [InlineData("编辑：周海燕", null)]
    [InlineData("来源：山谷日报", null)]
    [InlineData("町議会は火曜日の夜に決めた", null)]
    [InlineData("Par Léa Martin", null)]
    public void Line_NamesItsWriter(string line, string? name) =>
        Assert.Equal(name is null ? [] : [name], EastAsianNames.Signers(line));

    [Theory]
    [InlineData("한지우", true)]
    [InlineData("中村 さくら", true)]
    [InlineData("山谷日報", false)]
    [InlineData("2024", false)]
    [InlineData("町議会は火曜日", false)]
    public void Text_HasTheFormOfAName(string text, bool expected) => Assert.Equal(expected, EastAsianNames.IsName(text));
}
