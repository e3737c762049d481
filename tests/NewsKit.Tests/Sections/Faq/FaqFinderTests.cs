using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The question and answer block: by its heading, by its name, as an accordion.</summary>
public sealed class FaqFinderTests
{
    private const string Answer = "<p>Le bac part à l’aube.</p>";
    private const string Questions = $"<h3>Quand part le bac ?</h3>{Answer}<h3>Faut-il réserver ?</h3>{Answer}";

    [Theory]
    [InlineData("<h2>Foire aux questions</h2>", true)]
    [InlineData("<h2>Le permis côtier : FAQ</h2>", true)]
    [InlineData("<h2>FAQ : faut-il réserver ?</h2>", true)]
    [InlineData("<h2>Avez-vous lu notre FAQ ?</h2>", false)]
    [InlineData("<h2>Le permis côtier</h2>", false)]
    [InlineData("<p><b>Foire aux questions</b></p>", true)]
    [InlineData("<p class=title>Foire aux questions</p>", true)]
    [InlineData("<p>Foire aux questions</p>", false)]
    [InlineData("<p><b>Le permis côtier : FAQ</b></p>", false)]
    [InlineData("<h2><a href=/faq>Foire aux questions</a></h2>", false)]
    [InlineData("<h2>Le bac : FAQ <a href=/x>du port</a></h2>", true)]
    [InlineData("<h2>Lire aussi : FAQ</h2>", false)]
    [InlineData("<pre>FAQ</pre>", false)]
    public void Title_IsAHeadingThatAnnouncesQuestions(string html, bool expected) =>
        Assert.Equal(expected, FaqFinder.IsTitle(Collected.FromHtml(html), 0));

    [Fact]
    public void TitleInPlainText_NeedsNoHeading()
    {
        Assert.True(FaqFinder.IsTitle(Collected.FromText("Foire aux questions"), 0));
        Assert.False(FaqFinder.IsTitle(Collected.FromText("Le permis côtier : FAQ"), 0));
    }

    [Fact]
    public void LongHeading_IsNoTitle()
    {
        Assert.False(FaqFinder.IsTitle(Collected.FromHtml($"<h2>{new string('x', 160)} FAQ</h2>"), 0));
        Assert.True(FaqFinder.IsTitle(Collected.FromHtml($"<h2>{new string('x', 100)} FAQ</h2>"), 0));
    }

    [Fact]
    public void SingleQuestionUnderTheHeadline_IsAnFaq() => Assert.Equal(3, SmallPage.Claims(
        $"<h1>Le bac repart</h1><h2>FAQ</h2><h3>Quand part le bac ?</h3>{Answer}", new FaqFinder()).Length);

    [Fact]
    public void QuestionsUnderTheTitle_AreClaimedWithIt() => Assert.Equal(
        ["Faq (after its heading): FAQ", "Faq (after its heading): Quand part le bac ?"],
        Claims($"<h2>FAQ</h2>{Questions}").Take(2));

    [Fact]
    public void TitleAboveTheTitleOfTheBox_IsClaimedAsWell() =>
        Assert.Equal(6, Claims($"<h2>Le bac : FAQ</h2><div><h2>Foire aux questions</h2>{Questions}</div>").Length);

    [Fact]
    public void TitleWithoutQuestions_LeavesItToTheNext() => Assert.Equal(
        "Faq (after its heading): Foire aux questions",
        Claims($"<h2>FAQ</h2><h2>Le port</h2>{Answer}{Answer}{Answer}{Answer}<h2>Foire aux questions</h2>{Questions}")[0]);

    [Fact]
    public void TitleAboveTheHeadline_IsThatOfAMenu() => Assert.Empty(
        SmallPage.Claims($"<h2>FAQ</h2><p>Quand ?</p><h1>Le bac repart</h1>{Answer}", new FaqFinder()));

    [Fact]
    public void NamedPartWithQuestions_IsClaimedWithTheTitleBefore()
    {
        Assert.Equal(4, Claims($"<section class=faq>{Questions}</section>").Length);
        Assert.Equal("Faq (named): FAQ du bac", Claims(
            $"<h4>FAQ du bac</h4><section class=faq>{string.Concat(Enumerable.Repeat(Answer, 5))}{Questions}</section>")[0]);
    }

    [Theory]
    [InlineData("<section class=faq><h3>Quand part le bac ?</h3>{0}</section>")]
    [InlineData("<section class=faq><h3>Horaires</h3>{0}<h3>Tarifs</h3>{0}</section>")]
    [InlineData("<article class=faq>{1}</article>")]
    [InlineData("<section class=questions-du-jour>{1}</section>")]
    public void OtherNamedParts_AreNone(string html) => Assert.Empty(Claims(string.Format(null, html, Answer, Questions)));

    [Fact]
    public void NamedPartAroundTheHeadline_IsNone() =>
        Assert.Empty(SmallPage.Claims($"<div class=faq><h1>Le bac repart</h1>{Questions}</div>", new FaqFinder()));

    [Fact]
    public void QuestionOfAnyForm_CountsInANamedPart()
    {
        foreach (var form in (string[])["<h3>Comment réserver</h3>", "<h3>Le bac part-il ?</h3>", "<p class=question>Tarifs</p>"])
            Assert.Equal(4, Claims($"<section class=faq>{form}{Answer}{form}{Answer}</section>").Length);
    }

    [Fact]
    public void ClaimedTitleOrQuestion_OpensNoFaq()
    {
        foreach (var html in (string[])[$"<h2>FAQ</h2>{Questions}", $"<section class=faq>{Questions}</section>",
            Panels("Quand ?", "Où ?")])
        {
            var context = SmallPage.Of(html);
            var segments = SmallPage.Find(context);
            segments.Claim(0, 1, SectionKind.Related);
            new FaqFinder().Find(segments, context);

            Assert.Empty(segments.Of(SectionKind.Faq));
        }
    }

    [Fact]
    public void AccordionOfQuestions_IsAnFaq() => Assert.Equal(
        ["Faq (accordion): Quand ?", "Faq (accordion): Le bac part à l’aube.", "Faq (accordion): Où ?",
            "Faq (accordion): Le bac part à l’aube."],
        Claims(Panels("Quand ?", "Où ?")));

    [Theory]
    [InlineData("Quand ?", "Où ?", "Tarifs", 4)]
    [InlineData("Quand ?", "Tarifs", "Horaires", 0)]
    [InlineData("Quand ?", "Où ? +", "Qui ? expand_more", 6)]
    public void AccordionOfOtherTitles_IsNone(string one, string two, string three, int expected) =>
        Assert.Equal(expected, Claims($"<div>{Panels(one, two, three)}</div>").Length);

    [Fact]
    public void SmallPartOfAnAccordionThatAsks_IsNone() =>
        Assert.Empty(Claims(Panels("Quand ?", "Où ?", "Tarifs", "Horaires")));

    [Fact]
    public void QuestionsOfAnInterview_StayInTheText() => Assert.Empty(Claims(
        $"<p class=question>Quand partez-vous ?</p>{Answer}<p class=question>Et pourquoi ?</p>{Answer}"));

    private static string Panels(params string[] titles) => string.Concat(
        titles.Select(title => $"<details><summary>{title}</summary>{Answer}</details>"));

    private static string[] Claims(string html) =>
        SmallPage.Claims($"<h1>Le bac repart</h1><p>Il est parti.</p>{html}", new FaqFinder());
}
