using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Which lines date the article, whether they speak of a change, and what each way weighs.</summary>
public sealed class PrintedDatesTests
{
    [Theory]
    [InlineData("<p>3 mars 2024</p>", DateWeights.DateLine)]
    [InlineData("<p class=\"meta\">Le 3 mars 2024, une lecture de cinq minutes pour qui aime les bacs et la mer</p>",
        DateWeights.DateLine)]
    [InlineData("<p>Le bac dont il est question ici a repris la mer et le texte a été publié le 3 mars 2024</p>",
        DateWeights.DateLine)]
    [InlineData("<p>Par Nora Lind, le 3 mars 2024, depuis le quai nord où le vieux bac a repris la mer</p>",
        DateWeights.DateLine)]
    [InlineData("<p>Le bac de Corvane, réparé le 3 mars 2024, a repris ses traversées avec quarante voyageurs</p>",
        DateWeights.InSentence)]
    [InlineData("<p><time datetime=\"2024-03-03\">3 mars 2024</time></p>", DateWeights.TimeElement)]
    [InlineData("<p><span itemprop=\"datePublished\" content=\"2024-03-03\">dimanche</span> 1</p>", DateWeights.TimeElement)]
    [InlineData("<p><abbr class=\"published\" title=\"2024-03-03\">dimanche</abbr> 1</p>", DateWeights.TimeElement)]
    [InlineData("<p><span>Anna Roy</span><span>3 mars 2024</span></p>", DateWeights.OwnElement)]
    public void MarkOfADate_HasItsWeight(string line, double weight) =>
        Assert.Equal(
            [("2024-03-03", false, Math.Round(weight + FieldWeights.RightBelow, 3))],
            new LinePage(LinePage.Headline + line).Dates());

    [Fact]
    public void FirstPublication_WeighsTheSameWhereverItStands()
    {
        const string Line = "<p>Cet article, initialement publié le 26 septembre 2019, a été relu depuis.</p>";
        Assert.All(
            [LinePage.Headline + Line, LinePage.Headline + LinePage.Filler(20) + Line],
            html => Assert.Equal([("2019-09-26", false, DateWeights.FirstPublication)], new LinePage(html).Dates()));
    }

    [Fact]
    public void DaysOfAProgramme_AreLowered()
    {
        var weight = Math.Round(DateWeights.DateLine + FieldWeights.RightBelow - DateWeights.OfList, 3);
        Assert.Equal(
            [("2021-01-09", false, weight), ("2021-01-10", false, weight), ("2021-01-11", false, weight)],
            new LinePage(LinePage.Headline + Days(9, 10, 11)).Dates());
    }

    [Fact]
    public void TwoDays_AreNoProgramme() =>
        Assert.All(
            new LinePage(LinePage.Headline + Days(9, 10)).Dates(),
            date => Assert.Equal(Math.Round(DateWeights.DateLine + FieldWeights.RightBelow, 3), date.Weight));

    [Fact]
    public void OneDayThreeTimes_IsNoProgramme() =>
        Assert.All(
            new LinePage(LinePage.Headline + Days(9, 9, 9)).Dates(),
            date => Assert.Equal(Math.Round(DateWeights.DateLine + FieldWeights.RightBelow, 3), date.Weight));

    [Fact]
    public void DayAtTheHeadline_IsNoneOfTheListFarBelow()
    {
        var dates = new LinePage(LinePage.Headline + Days(9) + LinePage.Filler(9) + Days(10, 11, 12)).Dates();
        Assert.Equal(
            [DateWeights.DateLine + FieldWeights.RightBelow, .. Enumerable.Repeat(
                DateWeights.DateLine + FieldWeights.Below - DateWeights.OfList, 3)],
            dates.Select(date => date.Weight),
            new Within(0.001));
    }

    [Theory]
    [InlineData("<p>Mis à jour le 3 mars 2024</p>")]
    [InlineData("<p>Mis à jour le :</p><p>3 mars 2024</p>")]
    [InlineData("<p class=\"entry-updated\">3 mars 2024</p>")]
    [InlineData("<p class=\"date-modified\">3 mars 2024</p>")]
    [InlineData("<p><time itemprop=\"dateModified\">3 mars 2024</time></p>")]
    [InlineData("<p><time class=\"updated\">3 mars 2024</time></p>")]
    [InlineData("<p>Mis à jour : <time>3 mars 2024</time></p>")]
    [InlineData("<p><b>Nora Lind</b><i class=\"updated\">3 mars 2024</i></p>")]
    public void WordsAndNamesOfAChange_MakeItOne(string lines) =>
        Assert.Equal(
            [("2024-03-03", true)],
            new LinePage(LinePage.Headline + lines).Dates().Select(date => (date.Day, date.IsChange)));

    [Fact]
    public void EntryThatWasNeverChanged_BearsBothNamesAndIsAPublication() =>
        Assert.Equal(
            [("2024-03-03", false)],
            new LinePage(LinePage.Headline + "<p><time class=\"entry-date published updated\">3 mars 2024</time></p>")
                .Dates().Select(date => (date.Day, date.IsChange)));

    [Fact]
    public void LabelledLine_DoesNotSufferFromTheDistance()
    {
        var far = LinePage.Headline + LinePage.Filler(40);
        Assert.Equal(
            [Math.Round(DateWeights.DateLine + DateWeights.LeastOfLabelled, 3)], Weights(far + "<p>Publié le 3 mars 2024</p>"));
        Assert.Equal([Math.Round(DateWeights.DateLine + FieldWeights.OutOfReach, 3)], Weights(far + "<p>3 mars 2024</p>"));
    }

    [Fact]
    public void LabelOfTheLineBefore_CountsForTheLine()
    {
        var html = LinePage.Headline + LinePage.Filler(40) + "<div>Publié le</div><p>3 mars 2024</p>";
        Assert.Equal([Math.Round(DateWeights.DateLine + DateWeights.LeastOfLabelled, 3)], Weights(html));
    }

    [Fact]
    public void DateOfACard_WeighsLessWithoutALabel()
    {
        var head = LinePage.Headline + LinePage.Filler(9) + "<div class=\"related\">";
        Assert.Equal(
            [Math.Round(DateWeights.DateLine + FieldWeights.Below - DateWeights.ElsewhereBare, 3)],
            Weights(head + "<p>3 mars 2024</p></div>"));
        Assert.Equal(
            [Math.Round(DateWeights.DateLine + FieldWeights.Below - DateWeights.ElsewhereLabelled, 3)],
            Weights(head + "<p>Publié le 3 mars 2024</p></div>"));
        Assert.Equal(
            [Math.Round(DateWeights.DateLine + FieldWeights.RightBelow - FieldWeights.CardAtHeadline, 3)],
            Weights(LinePage.Headline + "<div class=\"card\"><p>3 mars 2024</p></div>"));
    }

    [Fact]
    public void DateForMachines_WeighsLess() =>
        Assert.Equal(
            [Math.Round(DateWeights.DateLine + FieldWeights.RightBelow - FieldWeights.ForMachines, 3)],
            Weights(LinePage.Headline + "<p class=\"x-hide-y\">3 mars 2024</p>"));

    [Fact]
    public void HiddenTimeElement_WeighsLess() =>
        Assert.Equal(
            [Math.Round(DateWeights.TimeElement + FieldWeights.RightBelow - DateWeights.Hidden, 3)],
            Weights(LinePage.Headline + "<p>Le port, 1 <time hidden datetime=\"2024-03-03\">3 mars 2024</time></p>"));

    [Theory]
    [InlineData("<p>© 3 mars 2024 Le Phare</p>")]
    [InlineData("<p>Le port en 2024</p>")]
    public void OtherFigures_AreNoDates(string line) => Assert.Empty(new LinePage(LinePage.Headline + line).Dates());

    [Theory]
    [InlineData("<p>3 mars 2024</p>", true)]
    [InlineData("<p>Publié le 3 mars 2024, à Corvane</p>", true)]
    [InlineData("<p class=\"date\">A Corvane, le 3 mars 2024</p>", true)]
    [InlineData("<p>Le bac de Corvane repart wurde am 3. März 2024 geschrieben</p>", true)]
    [InlineData("<p>A Corvane, le 3 mars 2024</p>", false)]
    [InlineData("<p><a href=\"/x\">3 mars 2024</a></p>", false)]
    public void FarFromTheHeadline_OnlyPlainDatesAreRead(string line, bool expected) =>
        Assert.Equal(expected, new LinePage(LinePage.Headline + LinePage.Filler(40) + line).Dates().Count == 1);

    [Fact]
    public void FarDownInTheText_ADateAloneIsOfTheText()
    {
        var page = new LinePage(LinePage.Headline + LinePage.Filler(40) + "<p>3 mars 2024</p>");
        Assert.Empty(page.Claim("3 mars", SectionKind.Body).Dates());
    }

    [Theory]
    [InlineData(SectionKind.Comments, nameof(ClaimReason.None), "Publié le 3 mars 2024", false)]
    [InlineData(SectionKind.Latest, nameof(ClaimReason.None), "Publié le 3 mars 2024", false)]
    [InlineData(SectionKind.Footer, nameof(ClaimReason.None), "Publié le 3 mars 2024", true)]
    [InlineData(SectionKind.Footer, nameof(ClaimReason.None), "3 mars 2024", false)]
    [InlineData(SectionKind.Related, nameof(ClaimReason.None), "3 mars 2024", true)]
    [InlineData(SectionKind.Chrome, nameof(ClaimReason.Share), "3 mars 2024", true)]
    [InlineData(SectionKind.Chrome, nameof(ClaimReason.Teaser), "3 mars 2024", false)]
    public void ClaimedLine_DatesOnlyWhereTheClaimLeavesRoom(SectionKind kind, string reason, string line, bool expected)
    {
        var page = new LinePage($"{LinePage.Headline}<p>{line}</p>").Claim(line, kind, Enum.Parse<ClaimReason>(reason));
        Assert.Equal(expected, page.Dates().Count == 1);
    }

    private static IEnumerable<double> Weights(string html) => new LinePage(html).Dates().Select(date => date.Weight);

    private static string Days(params int[] days) =>
        string.Concat(days.Select(day => $"<p class=\"row\">{day} janvier 2021</p>"));

    private sealed class Within(double tolerance) : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < tolerance;

        public int GetHashCode(double obj) => 0;
    }
}
