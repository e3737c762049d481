using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Which lines may sign, how their names are marked, and what each way weighs.</summary>
public sealed class PrintedAuthorsTests
{
    private const string Paragraph =
        "Le conseil du port a voté hier soir, après quatre heures de débat, la réfection du quai nord et de la vieille "
        + "capitainerie, qui prendra deux hivers au moins.";

    [Theory]
    [InlineData("<p>Par Nora Lind</p>", "line", BylineWeights.Announced)]
    [InlineData("<div class=\"author\">Par Nora Lind</div>", "line", BylineWeights.AnnouncedInAuthorElement)]
    [InlineData("<ul><li>By Nora Lind</li></ul>", "line", BylineWeights.AnnouncedInText)]
    [InlineData("<p><a rel=\"author\" href=\"/n\">Nora Lind</a></p>", "markup", BylineWeights.DeclaredByMarkup)]
    [InlineData("<p><b itemprop=\"creator\">Nora Lind</b></p>", "markup", BylineWeights.DeclaredByMarkup)]
    [InlineData("<p><b class=\"vcard\"><i class=\"fn\">Nora Lind</i></b></p>", "markup", BylineWeights.DeclaredByMarkup)]
    [InlineData("<p><b itemprop=\"author\"><i itemprop=\"name\">Nora Lind</i></b></p>", "markup",
        BylineWeights.DeclaredByMarkup)]
    [InlineData("<p><a href=\"/auteur/nora-lind\">Nora Lind</a></p>", "markup", BylineWeights.LinkedToAuthor)]
    [InlineData("<div class=\"author\">Nora Lind</div>", "author class", BylineWeights.PersonInAuthorElement)]
    [InlineData("<address>Nora Lind</address>", "author class", BylineWeights.PersonInAuthorElement)]
    public void MarkOfASignature_HasItsWeight(string line, string source, double weight) =>
        Assert.Equal(
            [("Nora Lind", source, Math.Round(weight + FieldWeights.RightBelow, 3))],
            new LinePage(LinePage.Headline + line).Authors());

    [Fact]
    public void LineAfterALabel_HoldsTheName() =>
        Assert.Equal(
            [("Nora Lind", "line after label", BylineWeights.AfterLabel + FieldWeights.RightBelow)],
            new LinePage(LinePage.Headline + "<p>Written by</p><p>Nora Lind</p>").Authors());

    [Theory]
    [InlineData("<p>3 mars 2024</p><p>Nora Lind</p>")]
    [InlineData("<p>Nora Lind</p><p>3 mars 2024</p>")]
    [InlineData("<p>Nora Lind 3 mars 2024</p>")]
    public void PersonBesideADate_SignsWithoutAWord(string lines) =>
        Assert.Equal(
            [("Nora Lind", "beside date", Math.Round(BylineWeights.BesideDate + FieldWeights.RightBelow, 3))],
            new LinePage(LinePage.Headline + lines).Authors());

    [Theory]
    [InlineData("<p>3 mars 2024</p><p>Corvane</p>")]
    [InlineData("<p>3 mars 2024</p><h2>Nora Lind</h2>")]
    [InlineData("<p>Nora Lind</p>")]
    public void OtherLinesBesideDates_SignNothing(string lines) =>
        Assert.Empty(new LinePage(LinePage.Headline + lines).Authors());

    [Fact]
    public void NamesBesideTheDatesOfAProgramme_AreLowered()
    {
        var programme = Programme("Nora Lind", "Paula Roth", "Rosa Quint");
        var weight = Math.Round(BylineWeights.BesideDate + FieldWeights.RightBelow - BylineWeights.OfList, 3);
        Assert.Equal(
            [("Nora Lind", "beside date", weight), ("Paula Roth", "beside date", weight), ("Rosa Quint", "beside date", weight)],
            new LinePage(LinePage.Headline + programme).Authors());
    }

    [Fact]
    public void NamesBesideTwoDates_AreNoProgramme() =>
        Assert.All(
            new LinePage(LinePage.Headline + Programme("Nora Lind", "Paula Roth")).Authors(),
            author => Assert.Equal(Math.Round(BylineWeights.BesideDate + FieldWeights.RightBelow, 3), author.Weight));

    [Fact]
    public void ProgrammeAtTheHeadline_SignsNothing() =>
        Assert.Equal("", HeadPage.Names("", Programme("Nora Lind", "Paula Roth", "Rosa Quint")));

    [Fact]
    public void NameAfterTheLastParagraphOfItsPart_SignsThePart()
    {
        var page = new LinePage($"{LinePage.Headline}<div><p>{Paragraph}</p><p>Rosa Quint</p></div><p>Le port, la mer</p>")
            .Claim("Le conseil", SectionKind.Body);
        Assert.Equal([("Rosa Quint", "end of text", BylineWeights.EndOfText)], page.Authors());
    }

    [Theory]
    [InlineData("<p>{0}</p><p>Rosa Quint</p><p>Le port, la mer</p>")]
    [InlineData("<p>Le port, la mer</p><p>Rosa Quint</p>")]
    [InlineData("<p>{0}</p><p><a href=\"/x\">Rosa Quint</a></p>")]
    [InlineData("<p>{0}</p><p>Corvane</p>")]
    public void OtherLinesOfAPart_SignNothing(string lines)
    {
        var html = LinePage.Headline + "<div>" + lines.Replace("{0}", Paragraph, StringComparison.Ordinal) + "</div>";
        Assert.Empty(new LinePage(html).Claim("Le conseil", SectionKind.Body).Authors());
    }

    [Theory]
    [InlineData("<p>Par Corvane</p>", "Corvane")]
    [InlineData("<p class=\"meta\">Par corvane_press</p>", "corvane_press")]
    public void OneWord_WeighsLessThanAPerson(string line, string name) =>
        Assert.Equal(
            [(name, "line", Math.Round(BylineWeights.Announced + FieldWeights.RightBelow - BylineWeights.OneWord, 3))],
            new LinePage(LinePage.Headline + line).Authors());

    [Theory]
    [InlineData("<p>Par corvane_press</p>")]
    [InlineData("<p>Par Corvane et toute la côte du nord, hier encore sous la pluie</p>")]
    public void OneWordWithoutDetailsAround_SignsNothing(string line) =>
        Assert.Empty(new LinePage(LinePage.Headline + line).Authors());

    [Fact]
    public void OtherNameInAnAuthorElement_WeighsLess() =>
        Assert.Equal(
            [("The Corvane Team", "author class", Math.Round(BylineWeights.OtherInAuthorElement + FieldWeights.RightBelow, 3))],
            new LinePage(LinePage.Headline + "<div class=\"author\">The Corvane Team</div>").Authors());

    [Theory]
    [InlineData("caption")]
    [InlineData("biography")]
    public void AuthorElementOfACaptionOrALife_NamesNobody(string word) =>
        Assert.Empty(new LinePage($"{LinePage.Headline}<div class=\"author {word}\">Nora Lind</div>").Authors());

    [Fact]
    public void LineForMachines_WeighsLess() =>
        Assert.Equal(
            [("Nora Lind", "line",
                Math.Round(BylineWeights.Announced + FieldWeights.RightBelow - FieldWeights.ForMachines, 3))],
            new LinePage(LinePage.Headline + "<p class=\"penci-hide-tagupdated\">Par Nora Lind</p>").Authors());

    [Fact]
    public void NameOfACard_WeighsLittle() =>
        Assert.Equal(
            [("Nora Lind", "line", Math.Round(BylineWeights.Announced + FieldWeights.Below - FieldWeights.Elsewhere, 3))],
            new LinePage($"{LinePage.Headline}{LinePage.Filler(9)}<div class=\"related\"><p>Par Nora Lind</p></div>").Authors());

    [Theory]
    [InlineData("Reviewed by")]
    [InlineData("Photos par :")]
    public void LineAfterAnotherHand_SignsNothing(string label) =>
        Assert.Empty(new LinePage($"{LinePage.Headline}<p>{label}</p><p class=\"author\">Nora Lind</p>").Authors());

    [Fact]
    public void SignersInLinesOfOneMake_SignTogether() =>
        Assert.Equal(
            ["Nora Lind; Paula Roth"],
            Names("<p class=\"a\">Par Nora Lind</p><p class=\"a\">Par Paula Roth</p>"));

    [Theory]
    [InlineData("<p class=\"a\">Par Nora Lind</p><p class=\"b\">Par Paula Roth</p>")]
    [InlineData("<p class=\"a\">Par Nora Lind</p><p>Photos par</p><p>Le port</p><p class=\"a\">Par Paula Roth</p>")]
    [InlineData("<p class=\"a\">Par Nora Lind</p><p>Le port</p><p>Le quai</p><p>La mer</p><p>Le vent</p><p class=\"a\">Par Paula "
        + "Roth</p>")]
    public void SignersOfOtherMakesOrApart_SignAlone(string lines) => Assert.Equal(["Nora Lind", "Paula Roth"], Names(lines));

    [Theory]
    [InlineData(SectionKind.Comments, nameof(ClaimReason.None), false)]
    [InlineData(SectionKind.CommentForm, nameof(ClaimReason.None), false)]
    [InlineData(SectionKind.Languages, nameof(ClaimReason.None), false)]
    [InlineData(SectionKind.Footer, nameof(ClaimReason.None), true)]
    [InlineData(SectionKind.Related, nameof(ClaimReason.None), true)]
    [InlineData(SectionKind.Chrome, nameof(ClaimReason.Share), true)]
    [InlineData(SectionKind.Chrome, nameof(ClaimReason.Navigation), true)]
    public void ClaimedLineAtTheHeadline_SignsUnlessReadersWroteIt(SectionKind kind, string reason, bool expected) =>
        Assert.Equal(expected, Signs(LinePage.Headline + "<p>Par Nora Lind</p>", kind, reason));

    [Theory]
    [InlineData(SectionKind.Related, nameof(ClaimReason.None), false)]
    [InlineData(SectionKind.Chrome, nameof(ClaimReason.Navigation), false)]
    [InlineData(SectionKind.Chrome, nameof(ClaimReason.Share), true)]
    [InlineData(SectionKind.None, nameof(ClaimReason.None), true)]
    public void ClaimedLineElsewhere_SignsOnlyWhereTheClaimLeavesRoom(SectionKind kind, string reason, bool expected) =>
        Assert.Equal(
            expected, Signs(LinePage.Headline + LinePage.Filler(12) + "<p>Par Nora Lind</p>", kind, reason));

    [Fact]
    public void AnnouncedPersonBelowTheStartOfTheText_SignsInALineOfItsOwn()
    {
        var page = new LinePage(
            $"{LinePage.Headline}<p>Par Nora Lind</p><p>Par Nora Lind, hier, devant la salle comble du vieux port</p>");
        page.Segments.BodyStart = 0;
        page.Segments.Headline = -1;
        Assert.Equal(
            [BylineWeights.Announced, BylineWeights.AnnouncedInText], page.Authors().Select(author => author.Weight));
    }

    private static bool Signs(string html, SectionKind kind, string reason) =>
        new LinePage(html).Claim("Par", kind, Enum.Parse<ClaimReason>(reason)).Authors().Count == 1;

    private static List<string> Names(string lines) =>
        [.. new LinePage(LinePage.Headline + lines).Authors().Select(author => author.Names)];

    /// <summary>A day and a name of its own make a line, one after the other.</summary>
    private static string Programme(params string[] names) => string.Concat(
        names.Select((name, i) => $"<p class=\"day\">{9 + i} janvier 2021</p><p class=\"name-{i}\">{name}</p>"));
}
