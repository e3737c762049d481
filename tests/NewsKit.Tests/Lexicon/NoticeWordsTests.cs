using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Words that ask readers for something, and the credits of pictures.</summary>
public sealed class NoticeWordsTests
{
    [Theory]
    [InlineData("Subscribe", true)]
    [InlineData("ABONNÉS", true)]
    [InlineData("Datenschutzerklärung", true)]
    [InlineData("únete", true)]
    [InlineData("ferry", false)]
    [InlineData("app", false)]
    public void Notices(string word, bool isNotice) => Assert.Equal(isNotice, NoticeWords.Contains(word));

    [Theory]
    [InlineData("Follow", true)]
    [InlineData("Inscrivez", true)]
    [InlineData("HIER", true)]
    [InlineData("Únete", true)]
    [InlineData("The", false)]
    [InlineData("à", false)]
    public void Calls(string word, bool isCall) => Assert.Equal(isCall, CallWords.Contains(word));
}
