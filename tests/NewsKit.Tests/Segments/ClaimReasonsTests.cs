using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Segments;

public sealed class ClaimReasonsTests
{
    [Theory]
    [InlineData(nameof(ClaimReason.None), null)]
    [InlineData(nameof(ClaimReason.Share), "share")]
    [InlineData(nameof(ClaimReason.LeftOutByTheSiteRule), "left out by the site rule")]
    public void Word_IsTheNameInSmallWords(string reason, string? word) =>
        Assert.Equal(word, Enum.Parse<ClaimReason>(reason).Word());

    [Fact]
    public void Hints_AreWhatMayHoldTextOfTheArticle() =>
        Assert.Equal(
            [
                ClaimReason.Navigation, ClaimReason.TableOfContents, ClaimReason.Sidebar, ClaimReason.Widget, ClaimReason.Form,
                ClaimReason.Button, ClaimReason.Noscript, ClaimReason.PageHeader, ClaimReason.Complementary,
                ClaimReason.ArticleDetails, ClaimReason.Rating,
            ],
            Enum.GetValues<ClaimReason>().Where(reason => reason.IsHint()));

    [Fact]
    public void NoNameOfTheArticle_StandsAmongMenusAndTeasers() =>
        Assert.Equal(
            [
                ClaimReason.SiteRule, ClaimReason.Breadcrumb, ClaimReason.CookieNotice, ClaimReason.Login, ClaimReason.Teaser,
                ClaimReason.Navigation, ClaimReason.Noscript,
            ],
            Enum.GetValues<ClaimReason>().Where(reason => reason.IsNoPlaceOfSignatures()));
}
