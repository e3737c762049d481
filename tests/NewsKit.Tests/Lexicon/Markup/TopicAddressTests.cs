using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Addresses of lists of articles on one topic.</summary>
public sealed class TopicAddressTests
{
    [Theory]
    [InlineData("https://leval.example/tag/velo", true)]
    [InlineData("/categorie/ville/", true)]
    [InlineData("/rubrique/ville/le-pont-rouvre", false)]
    [InlineData("/tag/", false)]
    [InlineData("/rubrique/12.html", false)]
    [InlineData("/ville/le-pont", false)]
    public void PathThatEndsAfterTheWord_IsATopic(string address, bool expected) =>
        Assert.Equal(expected, TopicAddress.Is(address));
}
