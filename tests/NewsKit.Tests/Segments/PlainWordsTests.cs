using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Segments;

public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("Login", "login")]
    [InlineData("ContainerText", "container text")]
    [InlineData("InAMenu", "in a menu")]
    public void NamesOfTheCode_BecomeWords(string name, string words) => Assert.Equal(words, PlainWords.Of(name));
}
