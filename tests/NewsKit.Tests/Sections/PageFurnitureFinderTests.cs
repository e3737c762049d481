using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What is nothing of an article, by its element, its role, its names and its words.</summary>
public sealed class PageFurnitureFinderTests
{
    private const string Title = "<h1>Le bac repart</h1>";
    private const string Text = "<p>Le bac a quitté le quai à l’aube, sous une pluie fine, avec quarante voyageurs et deux "
        + "camions de farine à son bord.</p>";

    [Theory]
    [InlineData("<nav>La mer</nav>", "navigation")]
    [InlineData("<dialog open>La mer</dialog>", "popup")]
    [InlineData("<form>La mer</form>", "form")]
    [InlineData("<button>La mer</button>", "button")]
    [InlineData("<div role=\"navigation\">La mer</div>", "navigation")]
    [InlineData("<div role=\"banner\">La mer</div>", "banner")]
    [InlineData("<div role=\"search\">La mer</div>", "search")]
    [InlineData("<div role=\"dialog\">La mer</div>", "dialog")]
    [InlineData("<div role=\"complementary\">La mer</div>", "complementary")]
    [InlineData("<div role=\"contentinfo\">La mer</div>", "contentinfo")]
    [InlineData("<div class=\"widget\">La mer</div>", "widget")]
    [InlineData("<div class=\"cookie-banner\">La mer</div>", "cookie notice")]
    [InlineData("<div class=\"login\">La mer</div>", "login")]
    [InlineData("<div class=\"share-buttons\">La mer</div>", "share")]
    [InlineData("<div class=\"newsletter\">La mer</div>", "newsletter")]
    [InlineData("<div class=\"adslot\">La mer</div>", "advertising")]
    [InlineData("<div class=\"breadcrumb\">La mer</div>", "breadcrumb")]
    [InlineData("<div class=\"menu\">La mer</div>", "navigation")]
    [InlineData("<div class=\"modal\">La mer</div>", "popup")]
    [InlineData("<div class=\"toc\">La mer</div>", "table of contents")]
    [InlineData("<div class=\"author-box\">La mer</div>", "author box")]
    [InlineData("<div class=\"bio\">La mer</div>", "author box")]
    [InlineData("<div class=\"donate\">La mer</div>", "donation")]
    [InlineData("<div class=\"rating\">La mer</div>", "rating")]
    [InlineData("<div class=\"sidebar\">La mer</div>", "sidebar")]
    [InlineData("<div class=\"paywall\">La mer</div>", "paywall")]
    [InlineData("<div class=\"testimonials\">La mer</div>", "testimonials")]
    [InlineData("<p class=\"disclaimer\">La mer</p>", "disclaimer")]
    [InlineData("<p>Partagez cet article</p>", "share")]
    [InlineData("<p>Publicité</p>", "advertising")]
    [InlineData("<p>Article suivant</p>", "previous and next")]
    [InlineData("<p>Retour en haut</p>", "back to top")]
    [InlineData("<p>Lire la suite</p>", "service line")]
    public void Furniture_IsClaimedWithItsReason(string html, string reason)
    {
        var segments = Find(Title + Text + html + Text);
        Assert.Equal((SectionKind.Chrome, reason), (segments.KindOf(2), segments.ReasonOf(2).Word()));
        Assert.True(segments.IsFree(1));
    }

    [Theory]
    [InlineData("share")]
    [InlineData("newsletter")]
    [InlineData("ad-padding")]
    [InlineData("paywall-article")]
    [InlineData("login")]
    [InlineData("author-box")]
    [InlineData("breadcrumb")]
    public void NameAroundRunningText_OnlyHints(string name)
    {
        var segments = Find($"{Title}{Text}<div class={name}>{Text}{Text}{Text}</div>{Text}{Text}{Text}{Text}{Text}{Text}");
        Assert.True(segments.Is(2, SectionKind.Chrome));
        Assert.True(segments.SegmentOf(2).IsHint);
    }

    [Fact]
    public void NameOnSeveralSiblingsOfASentence_OnlyHints()
    {
        var segments = Find($"{Title}{Text}{string.Concat(Enumerable.Repeat($"<div class=cta>{Text}</div>", 3))}{Text}{Text}");
        Assert.All(Enumerable.Range(2, 3), block => Assert.True(segments.SegmentOf(block).IsHint));
    }

    [Theory]
    [InlineData("<div class=newsletter>{0}</div>")]
    [InlineData("<dialog open>{0}</dialog>")]
    [InlineData("<div role=dialog>{0}</div>")]
    [InlineData("<div class=cookie-banner>{0}</div>")]
    [InlineData("<div class=share-bar><p>Partager sur la place du village</p></div>")]
    [InlineData("<div class=share-bar><p><a href=/a>Le bac a quitté le quai à l’aube, sous une pluie fine, ce "
        + "matin.</a></p></div>")]
    public void DialogsConsentAndNamesWithoutASentence_AreSure(string html)
    {
        var segments = Find(Title + Text + string.Format(System.Globalization.CultureInfo.InvariantCulture, html, Text) + Text);
        Assert.True(segments.Is(2, SectionKind.Chrome));
        Assert.False(segments.SegmentOf(2).IsHint);
    }

    [Theory]
    [InlineData("<p class=\"newsletter\">La mer</p>")]
    [InlineData("<h2 class=\"share\">La mer</h2>")]
    [InlineData("<article class=\"sidebar\"><p>La mer</p></article>")]
    [InlineData("<main class=\"sidebar\"><p>La mer</p></main>")]
    [InlineData("<div class=\"widget so-panel\">La mer</div>")]
    [InlineData("<p>La mer et <span class=\"share\">le bac</span> du port</p>")]
    [InlineData("<button class=\"question\">La mer ?</button>")]
    [InlineData("<div role=\"main\">La mer</div>")]
    [InlineData("<p>La mer</p>")]
    public void TextOfAnotherElementNameOrPlace_IsFree(string html) => Assert.True(Find(Title + Text + html + Text).IsFree(2));

    [Theory]
    [InlineData("<header>La Gazette</header>", "<article>", "</article>", true)]
    [InlineData("", "<article><header>La Gazette</header>", "</article>", false)]
    [InlineData("", "", "<header>La Gazette</header>", false)]
    public void HeaderAboveTheHeadline_IsThatOfThePageOutsideTheArticle(string before, string start, string end, bool isFurniture)
    {
        var segments = Find(before + start + "<p>Mer</p><p>Transports</p>" + Title + Text + end);
        Assert.Equal(isFurniture ? ClaimReason.PageHeader : ClaimReason.None,
            segments.ReasonOf(segments.Content.Block("La Gazette")));
    }

    [Fact]
    public void ElementThatHoldsTheHeadline_IsNone() =>
        Assert.True(Find("<div class=\"sidebar\">" + Title + "<p>La mer</p></div>" + Text + Text).IsFree(1));

    [Fact]
    public void ElementThatHoldsAThirdOfTheText_IsNone()
    {
        Assert.False(Find($"{Text}<nav>{Text}</nav>{Text}").IsFree(1));
        Assert.True(Find($"{Text}<nav>{Text}</nav><p>La mer</p>").IsFree(1));
    }

    [Fact]
    public void ElementThatHoldsLittleButLinks_IsFurnitureHoweverLong() =>
        Assert.False(Find($"{Text}<nav><a href=\"/a\">{Text}</a></nav>").IsFree(1));

    [Theory]
    [InlineData(140, false)]
    [InlineData(150, true)]
    public void LineWithAnAnnouncement_IsShort(int length, bool isFree) =>
        Assert.Equal(isFree, Find($"{Text}{Text}<p>Inscrivez-vous à {new string('a', length)}</p>").IsFree(2));

    [Fact]
    public void WhatIsClaimed_StaysSo()
    {
        var content = SmallPage.Of(Text + Text + "<nav>La mer</nav>").Content;
        var segments = new Segmentation(content);
        segments.Claim(2, 3, SectionKind.Related);
        new PageFurnitureFinder().Find(segments, Reading.Of(content));
        Assert.Equal(SectionKind.Related, segments.KindOf(2));
    }

    private static Segmentation Find(string html)
    {
        var context = SmallPage.Of(html);
        var segments = new Segmentation(context.Content) { Headline = context.Content.Block("Le bac repart") };
        new PageFurnitureFinder().Find(segments, context);
        return segments;
    }
}
