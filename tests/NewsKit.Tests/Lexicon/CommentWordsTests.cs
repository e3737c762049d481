using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Short texts that count from now.</summary>
public sealed class CommentWordsTests
{
    [Theory]
    [InlineData("hier", true)]
    [InlineData("il y a 2 heures", true)]
    [InlineData("vor 3 Tagen", true)]
    [InlineData("50 Minuten 46 Sekunden her", true)]
    [InlineData("about 3 hours ago", true)]
    [InlineData("för 5 dagar sedan", true)]
    [InlineData("3 gün önce", true)]
    [InlineData("πριν από 2 μέρες", true)]
    [InlineData("منذ 3 أيام", true)]
    [InlineData("3日前", true)]
    [InlineData("2시간 전", true)]
    [InlineData("2h", true)]
    [InlineData("12 min", true)]
    [InlineData("2 messages", false)]
    [InlineData("Lise 3 hours ago", false)]
    [InlineData("long ago", false)]
    [InlineData("2x", false)]
    [InlineData("", false)]
    public void AgeOfAComment_IsRelative(string text, bool expected) => Assert.Equal(expected, CommentWords.IsRelative(text));
}
