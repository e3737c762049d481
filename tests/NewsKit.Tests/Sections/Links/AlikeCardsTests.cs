using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Cards of other articles that no word announces.</summary>
public sealed class AlikeCardsTests
{
    private const string Titles = "Le bac change de quai|Un phare cherche son gardien|La criée ouvre le dimanche";

    [Fact]
    public void CardsBelowTheText_AreRelated() => Assert.Equal(Titles.Split('|'), Related($"<div>{Cards("/")}</div>"));

    [Fact]
    public void LineAboveTheCards_IsTheirTitle() =>
        Assert.Contains(Read($"<div><p>Au fil de l’eau</p>{Cards("/")}</div>").Links,
            group => group is { Kind: LinkGroupKind.Related, Title: "Au fil de l’eau" });

    [Theory]
    [InlineData("https://ailleurs.example/")]
    [InlineData("#")]
    public void CardsThatLeadElsewhere_AreNone(string address) => Assert.Empty(Related($"<div>{Cards(address)}</div>"));

    [Theory]
    [InlineData("nav")]
    [InlineData("form")]
    public void CardsInSuchElements_AreNone(string tag) => Assert.Empty(Related($"<{tag}>{Cards("/")}</{tag}>"));

    [Fact]
    public void TwoGroups_AreTheFrontPageOnceMore() => Assert.Empty(Related(
        $"<div class=a>{Cards("/")}</div><div class=b>{Cards("/b/")}</div>"));

    [Fact]
    public void CardsBesideAnAnnouncedList_AreNone() => Assert.Equal(["Le bac change de quai"], Related(
        "<div class=related-posts><h3>À lire aussi</h3><ul><li><a href=/1>Le bac change de quai</a></li></ul></div>"
        + $"<p>Au revoir.</p><div>{Cards("/b/")}</div>"));

    private static string Cards(string address) => string.Concat(Titles.Split('|').Select(
        (title, i) => $"<div class=k><img src=/{i}.jpg><h4><a href={address}{i}>{title}</a></h4></div>"));

    private static List<string> Related(string html) =>
        [.. Read(html).Links.Where(group => group.Kind == LinkGroupKind.Related).SelectMany(group => group.Items)
            .Select(item => item.Text)];

    private static Article Read(string html) => BodyPage.Read(BodyPage.Paragraphs(0, 1, 2, 3) + "</article>" + html);
}
