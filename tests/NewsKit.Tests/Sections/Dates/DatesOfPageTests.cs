using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Dates that other parts of the page complete or order.</summary>
public sealed class DatesOfPageTests
{
    [Theory]
    [InlineData("<h1><span class=\"date\">29 oct.</span> Le bac de Corvane reprend enfin la mer</h1>")]
    [InlineData("<h1>Le bac de Corvane reprend enfin la mer</h1><p class=\"date\">29 octobre</p>")]
    [InlineData("<div class=\"date\">29 Oct</div><h1>Le bac de Corvane reprend enfin la mer</h1>")]
    public void DayWithoutYear_IsOfTheMonthOfTheAddress(string heading) => Assert.Equal("2011-10-29", WholePage.Read("",
        $"<main><article>{heading}{WholePage.Text}</article></main>", "https://phare.example/2011/10/retour-du-bac/")
            .Published?.Value);

    [Theory]
    [InlineData("https://phare.example/2011/11/retour-du-bac/")]
    [InlineData("https://phare.example/retour-du-bac/")]
    [InlineData(null)]
    public void DayWithoutYear_IsNoneElsewhere(string? address) => Assert.Null(WholePage.Read("",
        "<main><article><h1>Le bac de Corvane reprend enfin la mer</h1><p class=\"date\">29 octobre</p>"
            + $"{WholePage.Text}</article></main>", address).Published);

    [Theory]
    [InlineData("<p>25/10/2012 at 18:41</p>", "2012-10-09")]
    [InlineData("<p>10/25/2012 at 18:41</p>", "2012-09-10")]
    [InlineData("<p>A calm evening at the harbour</p>", "2012-09-10")]
    public void FiguresOfThePage_TellTheOrderOfDayAndMonth(string comment, string day)
    {
        var page = "<html lang=\"en-US\"><body><main><article><h1>Back to sea after weeks</h1>"
            + "<p class=\"meta\">Posted on 09/10/2012</p>"
            + "<p>The ferry left the quay at dawn in a light rain with forty people and two trucks full of flour on board.</p>"
            + "<p>The new rudder had been on its way for three weeks, since nobody makes such parts any longer.</p></article>"
            + $"<div id=\"comments\"><div class=\"comment\"><b>Tom</b>{comment}<p>Good news.</p></div></div>"
            + "</main></body></html>";
        Assert.Equal(day, new ArticleParser(new ArticleParserOptions()).Parse(page).ToArticle("page").Published?.Value);
    }

    [Theory]
    [InlineData("<span>Publié le 5 mars 2024 à 10h20</span> <span>Mis à jour il y a 2 heures</span>")]
    [InlineData("Publié le 5 mars 2024 à 10h20 – Mis à jour il y a 2 heures")]
    [InlineData("Publié le 5 mars 2024 à 10h20 (mis à jour il y a 2 heures)")]
    public void RelativeChangeBesideAFullDate_IsRead(string line)
    {
        var article = WholePage.Read("", "<main><article><h1>Le bac de Corvane reprend enfin la mer</h1>"
            + $"<p class=\"meta\">{line}</p>{WholePage.Text}</article></main>",
            reading: new ReadingOptions { ReferenceTime = new DateTime(2024, 3, 6, 12, 0, 0) });
        Assert.Equal(("2024-03-05T10:20", "2024-03-06T10:00"), (article.Published?.Value, article.Modified?.Value));
    }
}
