using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>What the finder of dates leaves, and what the reader makes of it.</summary>
public sealed class DateFinderTests
{
    private const string Opening =
        "31 octobre 2023. Le rideau de la vieille salle de Corvane ne se lèvera plus avant le printemps, et personne au "
        + "village ne s’en étonne vraiment, tant la charpente inquiète.";

    [Fact]
    public void LineThatARuleLabels_StandsBeforeAllOthers()
    {
        var page = new LinePage(LinePage.Headline + "<p><time>3 mars 2024</time></p><p>Le 9 mars 2024</p>");
        var found = Found(page.Claim("Le 9", SectionKind.Byline, ClaimReason.SiteRule));
        Assert.Equal(FieldSource.SiteRule, found.Published.Winner?.Best.Source);
        Assert.Equal(("2024-03-09", DateWeights.Labelled),
            (found.Published.Winner?.Key, found.Published.Winner?.Best.Weight));
    }

    [Theory]
    [InlineData("31 octobre 2023. ", DateWeights.Opening)]
    [InlineData("CORVANE, 31 octobre 2023 – ", DateWeights.Opening)]
    [InlineData("(31 octobre 2023) ", DateWeights.Opening)]
    [InlineData("Corvane a vu, le 31 octobre 2023, ", null)]
    [InlineData("31 octobre 2023 à Corvane ", null)]
    [InlineData("Le bac est revenu 31 octobre 2023. ", null)]
    [InlineData("Dans la vieille salle du port de Corvane, 31 octobre 2023. ", null)]
    public void TextThatOpensWithADate_IsOfThatDay(string opening, double? weight)
    {
        var text = opening + Opening["31 octobre 2023. ".Length..];
        var page = new LinePage($"{LinePage.Headline}<p>{text}</p>").Claim(text, SectionKind.Body);
        Assert.Equal(weight, OpeningOf(page)?.Weight);
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(4, false)]
    public void OpeningDate_StandsInOneOfTheFirstParagraphs(int before, bool expected)
    {
        var page = new LinePage(LinePage.Headline + LinePage.Filler(before) + $"<p>{Opening}</p>")
            .Claim("Le port", SectionKind.Body).Claim("31 octobre", SectionKind.Body);
        Assert.Equal(expected, OpeningOf(page) is not null);
    }

    [Fact]
    public void FurtherDayOfOneSource_IsThatOfACard()
    {
        var source = new FieldSource("time");
        var found = Found(new LinePage(
            LinePage.Headline, Declared(source, "2024-03-03"), Declared(source, "2021-01-09"), Declared(source, "2024-03-03")));
        var usual = MetadataTrust.Weight(MetadataField.Published, source);
        Assert.Equal(
            [("2024-03-03", usual), ("2024-03-03", usual), ("2021-01-09", usual - DateWeights.FurtherOfSource)],
            found.Published.Rankings.SelectMany(ranking => ranking.Readings).Select(reading => (reading.Key, reading.Weight)));
    }

    [Theory]
    [InlineData("3 mars 2024", "json-ld", "2024-03-03T08:00:00+01:00")]
    [InlineData("3 mars 2024", "time", "2024-03-03")]
    public void PrintedDay_TakesTheTimeOfASourceThatIsNoBareTimeElement(string printed, string source, string expected)
    {
        var page = new LinePage(
            $"{LinePage.Headline}<p>{printed}</p>", Declared(new FieldSource(source), "2024-03-03T08:00:00+01:00"));
        var stamp = Read(page).Published;
        Assert.Equal((expected, printed), (stamp?.Value, stamp?.Text));
        Assert.Equal(FieldSource.Visible, page.Context.Evidence.Of(EvidenceField.Published));
    }

    [Fact]
    public void PrintedMinute_TakesNoOtherTime()
    {
        var page = new LinePage(
            $"{LinePage.Headline}<p>3 mars 2024 à 10h30</p>", Declared(FieldSource.JsonLd, "2024-03-03T08:00:00+01:00"));
        Assert.Equal("2024-03-03T10:30", Read(page).Published?.Value);
    }

    [Fact]
    public void WhatWasNoticed_IsReportedWhenTheFieldIsRead()
    {
        var page = new LinePage(
            LinePage.Headline + "<p><time datetime=\"2021-01-09\">3 mars 2024</time></p>");
        Found(page);
        Assert.Empty(page.Context.Log.ToList());
        new DateReader().Read(new Article(), page.Segments, page.Context);
        Assert.Equal(DiagnosticCodes.DateDisagreement, Assert.Single(page.Context.Log.ToList()).Code);
    }

    [Fact]
    public void PageWithoutAFinder_HasNoDates()
    {
        var page = new LinePage(LinePage.Headline + "<p>3 mars 2024</p>");
        Assert.Null(new DateReader().Read(new Article(), page.Segments, page.Context).Published);
    }

    private static MetadataCandidate Declared(FieldSource source, string value) =>
        LinePage.Declared(MetadataField.Published, source.Word, value) with { Order = value[3] };

    private static FieldReading<Timestamp>? OpeningOf(LinePage page) =>
        Found(page).Published.Rankings.SelectMany(ranking => ranking.Readings)
            .FirstOrDefault(reading => reading.Weight == DateWeights.Opening);

    private static ChosenDates Found(LinePage page)
    {
        new DateFinder().Find(page.Segments, page.Context);
        return page.Segments.Dates!;
    }

    private static Article Read(LinePage page)
    {
        new DateFinder().Find(page.Segments, page.Context);
        return new DateReader().Read(new Article(), page.Segments, page.Context);
    }
}
