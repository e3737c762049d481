using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The day of publication, when what is printed and what is declared agree, differ, or speak of something
/// else.</summary>
public sealed class DateChoiceTests
{
    private const string Published = "<meta property=\"article:published_time\" content=\"2024-03-03T08:00:00+01:00\">";

    [Theory]
    [InlineData("<p class=\"date\">Publié le 3 mars 2024</p>")]
    [InlineData("<p>Nora Lind · 03.03.2024</p>")]
    [InlineData("<p><time datetime=\"2024-03-03\">il y a peu</time></p>")]
    [InlineData("<p>Geschrieben von Nora Lind am 3. März 2024</p>")]
    [InlineData("<p class=\"meta\">Pubblicato il 3 marzo 2024</p>")]
    [InlineData("<p class=\"meta\">Geplaatst op 3 maart 2024</p>")]
    [InlineData("<p class=\"meta\">Published: 2024.03.03</p>")]
    public void PrintedDate_IsRead(string lines) => Assert.Equal("2024-03-03", HeadPage.Read("", lines).Published?.Value?[..10]);

    [Theory]
    [InlineData("(3. März 2024) Am Steg von Tarnholm liegt seit gestern ein Boot, das niemand kennt, und der Wirt des Gasthofs "
        + "schwört, es habe keine Mannschaft gehabt.")]
    [InlineData("PORT HALDANE, March 3, 2024 – The harbour board has put off its decision on the north quay, and nobody in the "
        + "room seemed surprised by the delay at all.")]
    [InlineData("03.03.2024 „Der Winter war mild“, sagt die Leiterin der Schule von Tarnholm, „und doch fehlte jedes zweite "
        + "Kind mindestens eine Woche lang im Unterricht.“")]
    public void TextThatOpensWithADate_IsOfThatDay(string opening) =>
        Assert.Equal("2024-03-03", HeadPage.Read("", $"<p>{opening}</p>").Published?.Value);

    [Theory]
    [InlineData("<meta property=\"shop:published_at\" content=\"2024-03-03T08:00:00Z\">")]
    [InlineData("<meta name=\"x-PublishedDate\" content=\"20240303\">")]
    [InlineData("<meta property=\"og:publish_date\" content=\"2024-03-03\">")]
    [InlineData("<meta name=\"citation_publication_date\" content=\"2024 Mar 3\">")]
    [InlineData("<meta name=\"date\" content=\"2024-03-03T08:00:00:123Z\">")]
    public void DeclaredUnderAnyName_IsRead(string meta) =>
        Assert.Equal("2024-03-03", HeadPage.Read(meta, "").Published?.Value?[..10]);

    [Theory]
    [InlineData("<meta name=\"publisher-date-format\" content=\"d.m.Y\">")]
    [InlineData("<meta name=\"public-notice\" content=\"2024-03-03\">")]
    public void OtherNames_AreNoDates(string meta) => Assert.Null(HeadPage.Read(meta, "").Published);

    [Fact]
    public void EntryThatGivesItsChangeAlone_IsAsOldAsThat() =>
        Assert.Equal("2024-03-03",
            HeadPage.Read("", "", "<div class=\"hentry\"><abbr class=\"updated\" title=\"2024-03-03T10:00:00Z\"></abbr></div>")
            .Published?.Value?[..10]);

    [Fact]
    public void TimeOfSomeElement_GivesWayToAPrintedChange() => Assert.Equal("2024-03-05",
        HeadPage.Read("", "<div>Page updated:</div><div>5 mars 2024</div>",
            "<div class=\"box\"><time datetime=\"2021-01-09\"></time></div>").Published?.Value);

    [Fact]
    public void FiguresThatCanOnlyBeMonthFirst_AreReadSo() =>
        Assert.Equal("2024-10-31", HeadPage.Read("", "<p class=\"date\">10/31/2024</p>").Published?.Value);

    [Fact]
    public void CopyrightYear_IsNoDate() => Assert.Null(HeadPage.Read("", "<p>© 3 mars 2024 Le Phare</p>").Published);

    [Fact]
    public void DateOfACard_IsNotThatOfTheArticle() =>
        Assert.Null(HeadPage.Read(
            "", "", "<div class=\"related\"><div class=\"card\"><a href=\"/x\">Le phare rallumé</a> <time "
            + "datetime=\"2021-01-09\">9 janvier 2021</time></div></div>").Published);

    [Fact]
    public void ListOfDates_IsAProgramme()
    {
        const string Programme =
            "<p class=\"row\">9 janvier 2021</p><p class=\"row\">10 janvier 2021</p><p class=\"row\">11 janvier 2021</p><p "
            + "class=\"row\">12 janvier 2021</p>";
        Assert.Equal("2024-03-03", HeadPage.Read(Published, Programme).Published?.Value?[..10]);
    }

    [Fact]
    public void PrintedChange_IsModified()
    {
        var article = HeadPage.Read(Published, "<p class=\"date\">Mis à jour le 5 mars 2024</p>");
        Assert.Equal("2024-03-03T08:00:00+01:00", article.Published?.Value);
        Assert.Equal("2024-03-05", article.Modified?.Value);
    }

    [Fact]
    public void LabelOfTheLineBefore_CountsForTheDate()
    {
        var article = HeadPage.Read(Published, "<div>Last updated:</div><div>5 mars 2024</div>");
        Assert.Equal("2024-03-05", article.Modified?.Value);
        Assert.Equal("2024-03-03", article.Published?.Value?[..10]);
    }

    [Fact]
    public void OnlyAPrintedChange_IsNoPublication()
    {
        var article = HeadPage.Read("", "<p class=\"date\">Mis à jour le 5 mars 2024</p>");
        Assert.Equal((null, "2024-03-05"), (article.Published?.Value, article.Modified?.Value));
    }

    [Fact]
    public void OnlyAPrintedChangeOfATimeElement_DatesTheArticle() =>
        Assert.Equal("2024-03-05", HeadPage.Read(
            "", "<p class=\"date\">Mis à jour le <time datetime=\"2024-03-05\">5 mars 2024</time></p>").Published?.Value);

    [Fact]
    public void OnlyADeclaredChange_DatesNothing() =>
        Assert.Null(HeadPage.Read("<meta property=\"article:modified_time\" content=\"2024-03-05T08:00:00Z\">", "").Published);

    [Fact]
    public void PrintedDay_TakesTheDeclaredTimeOfTheSameDay()
    {
        var stamp = HeadPage.Read(Published, "<p class=\"date\">3 mars 2024</p>").Published;
        Assert.Equal(("2024-03-03T08:00:00+01:00", "3 mars 2024"), (stamp?.Value, stamp?.Text));
    }

    [Fact]
    public void PrintedDay_WinsOverTheSameMomentInAnotherZone()
    {
        const string Late = "<meta property=\"article:published_time\" content=\"2024-03-02T23:30:00Z\">";
        Assert.Equal("2024-03-03", HeadPage.Read(Late, "<p class=\"date\">3 mars 2024</p>").Published?.Value);
    }

    [Fact]
    public void PrintedDay_WinsOverAStaleDeclaredOne() =>
        Assert.Equal("2024-03-09",
            HeadPage.Read("<meta name=\"date\" content=\"2019-01-01\">", "<p class=\"date\">Publié le 9 mars 2024</p>")
            .Published?.Value);

    [Fact]
    public void RelativeDate_IsReadFromItsAttribute()
    {
        var article = HeadPage.Read(
            "", "<p><time datetime=\"2024-03-03T10:00:00Z\">il y a 2 heures</time></p>", reading: new ReadingOptions());
        Assert.StartsWith("2024-03-03", article.Published?.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p><span>Anna Roy</span><span>3 mars 2024</span></p>")]
    [InlineData("<p><b>3 mars 2024</b><i>5 minutes de lecture</i></p>")]
    public void DateGluedToOtherText_IsReadFromItsElement(string lines) =>
        Assert.Equal("2024-03-03", HeadPage.Read("", lines).Published?.Value);

    [Theory]
    [InlineData("2024-10-09T16:07:00Z", "09.10.2024", "2024-10-09")]
    [InlineData("2024-09-10T16:07:00Z", "09.10.2024", "2024-09-10")]
    [InlineData("2024-09-10T16:07:00Z", "09 octobre 2024", "2024-10-09")]
    [InlineData("2024-01-02T16:07:00Z", "09.10.2024", "2024-10-09")]
    public void FiguresInTheOtherOrder_AreReadAsDeclared(string declared, string printed, string expected) =>
        Assert.Equal(expected,
            HeadPage.Read($$"""<script type="application/ld+json">{"@type":"Article","datePublished":"{{declared}}"}</script>""",
            $"<p class=\"date\">{printed}</p>").Published?.Value?[..10]);

    [Fact]
    public void FirstPublicationInASentence_GoesBeforeTheDayOfThePage() => Assert.Equal("2019-09-26",
        HeadPage.Read("", "<p class=\"date\">30 septembre 2022</p>",
            "<p>Cet article, initialement publié le 26 septembre 2019, a été relu depuis.</p>").Published?.Value);

    [Fact]
    public void OnlyDateOfThePage_MayStandFarAway() => Assert.Equal("2024-03-03",
        HeadPage.Read("", "", "<aside><div>Publié le</div><p>3 mars 2024</p></aside>").Published?.Value);

    [Fact]
    public void DayOfACreation_GivesWayToAPrintedChange() => Assert.Equal("2024-03-05", HeadPage.Read("",
        "<div itemscope itemtype=\"https://schema.org/Recipe\"><meta itemprop=\"dateCreated\" content=\"2004-01-01\"></div><p "
        + "class=\"date\">Mis à jour le 5 mars 2024</p>").Published?.Value);

    [Fact]
    public void DayAfterThePageWasFetched_IsRefused()
    {
        var article = HeadPage.Read(
            "", "<p class=\"date\">9 mars 2025</p>",
            reading: new ReadingOptions { ReferenceTime = new DateTime(2024, 3, 9, 12, 0, 0) });
        Assert.Null(article.Published);
        Assert.Contains(article.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ImpossibleDate);
    }

    [Theory]
    [InlineData("", "<p class=\"date\">9 mars 1898</p>", null)]
    [InlineData("<meta name=\"date\" content=\"1898-03-09\">", "<p class=\"date\">9 mars 1898</p>", "1898-03-09")]
    [InlineData("<meta name=\"date\" content=\"1970-01-01\">", "", null)]
    public void DayBeforeTheWeb_IsBelievedWhereItIsDeclared(string head, string lines, string? expected) =>
        Assert.Equal(expected, HeadPage.Read(head, lines).Published?.Value);
}
