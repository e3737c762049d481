using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Words beside a headline that say who may read.</summary>
public sealed class AccessBadgesTests
{
    [Theory]
    [InlineData("Abonnés", true)]
    [InlineData(" Réservé aux abonnés ", true)]
    [InlineData("Nur für Abonnenten", true)]
    [InlineData("Subscriber exclusive", true)]
    [InlineData("Les abonnés du bac", false)]
    [InlineData("", false)]
    public void Text_IsABadge(string text, bool expected) => Assert.Equal(expected, AccessBadges.Is(text));
}
