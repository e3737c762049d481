using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;
using NewsKit.Tests.Blocks;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>The place and the date before the first sentence of a text.</summary>
public sealed class DatelineReaderTests
{
    [Theory]
    [InlineData("PORT-AU-SEL — Le bac repart.", "PORT-AU-SEL")]
    [InlineData("PORT-AU-SEL – Le bac repart.", "PORT-AU-SEL")]
    [InlineData("PORT-AU-SEL - Le bac repart.", "PORT-AU-SEL")]
    [InlineData("Corvane (AFP) - Le bac repart.", "Corvane")]
    [InlineData("Corvane, (AFP) — Le bac repart.", "Corvane")]
    [InlineData("Corvane, 3 mars 2024 — Le bac repart.", "Corvane")]
    [InlineData("Corvane, 3 mars 2024 (AFP) - Le bac repart.", "Corvane")]
    public void PlaceBeforeADash_IsTaken(string text, string place) => Assert.Equal(place, Read(text).Dateline?.Place);

    [Theory]
    [InlineData("Corvane — Le bac repart.")]
    [InlineData("PORT-AU-SEL, le bac repart.")]
    [InlineData("PORT-AU-SEL -le bac- repart.")]
    [InlineData("Corvane (le port) — Le bac repart.")]
    [InlineData("corvane, 3 mars 2024 — Le bac repart.")]
    [InlineData("Le bac de Corvane a repris la mer, 3 mars 2024 — Il était temps.")]
    [InlineData("Le bac repart. Enfin, 3 mars 2024 — Il était temps.")]
    [InlineData("A — Le bac repart.")]
    [InlineData("AB— Le bac repart.")]
    [InlineData("LE BAC DE LA BAIE REPART — Il était temps.")]
    [InlineData("LEBACDELABAIEDECORVANEREPARTVERSLESILESDUNORDETDUSUD — Il était temps.")]
    public void WordsBeforeADash_AreNoPlaceOtherwise(string text) => Assert.Null(Read(text).Dateline);

    [Fact]
    public void DateBehindThePlace_IsRead()
    {
        var date = Read("Corvane, 3 mars 2024 (AFP) - Le bac repart.").Dateline!.Date!;
        Assert.Equal(("2024-03-03", "3 mars 2024"), (date.Value, date.Text));
        Assert.Null(Read("PORT-AU-SEL — Le bac repart.").Dateline!.Date);
    }

    [Fact]
    public void NumberBehindThePlace_IsNoDate()
    {
        var dateline = Read("CORVANE, 12 — Le bac repart.").Dateline!;
        Assert.Equal(("CORVANE, 12", null), (dateline.Place, dateline.Date));
    }

    [Fact]
    public void AgencyWhoseBracketStaysOpen_DoesNotSign() => Assert.Null(Read("PORT-AU-SEL (AFP. — Le bac repart.").Byline);

    [Fact]
    public void PlaceOfTwoParts_IsNotTakenForADate() =>
        Assert.Equal("CORVANE, LES ILES", Read("CORVANE, LES ILES — Le bac repart.").Dateline!.Place);

    [Fact]
    public void Agency_JoinsTheByline() =>
        Assert.Equal(["Reuters", "AFP"], Read("Corvane (AFP) - Le bac repart.",
            new Article { Byline = new Byline { Agencies = ["Reuters"] } }).Byline!.Agencies);

    [Fact]
    public void AgencyThatSignsAlready_SignsOnce() =>
        Assert.Equal(["afp"], Read("Corvane (AFP) - Le bac repart.",
            new Article { Byline = new Byline { Agencies = ["afp"] } }).Byline!.Agencies);

    [Fact]
    public void AgencyBehindWordsThatAreNoPlace_SignsAllTheSame()
    {
        var article = Read("Le vent, la mer et le bac de la baie (AFP) - Il était temps.");
        Assert.Equal(["AFP"], article.Byline!.Agencies);
        Assert.Null(article.Dateline);
    }

    [Fact]
    public void LeadBeforeTheText_IsPassedOver()
    {
        var context = Reading.Of(Collected.Paragraphs("La mer est belle — enfin.", "PORT-AU-SEL — Le bac repart."));
        var segments = new Segmentation(context.Content);
        segments.Claim(0, 1, SectionKind.Body, ClaimReason.Standfirst);
        segments.Claim(1, 2, SectionKind.Body);
        Assert.Equal("PORT-AU-SEL", new DatelineReader().Read(new Article(), segments, context).Dateline?.Place);
    }

    [Fact]
    public void SecondParagraph_OpensNothing()
    {
        var context = Reading.Of(Collected.Paragraphs("La mer est belle.", "PORT-AU-SEL — Le bac repart."));
        var segments = new Segmentation(context.Content);
        segments.Claim(0, 2, SectionKind.Body);
        Assert.Null(new DatelineReader().Read(new Article(), segments, context).Dateline);
    }

    private static Article Read(string text, Article? article = null)
    {
        var context = Reading.Of(Collected.Paragraphs(text));
        var segments = new Segmentation(context.Content);
        segments.Claim(0, 1, SectionKind.Body);
        return new DatelineReader().Read(article ?? new Article(), segments, context);
    }
}
