using NewsKit.Cli;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests.Cli;

public sealed class ReportPlacesTests
{
    [Fact]
    public void SameWords_AreFoundWhateverWasNormalised()
    {
        var places = new ReportPlaces(
            "<div class=\"nk-body\"><p>L’été à <em>Nîmes</em>&nbsp;!</p></div>", [Body("L'été à Nîmes !")]);

        Assert.Equal(["nr-at-0"], places.Ids);
        Assert.Equal(
            "<div class=\"nk-body\"><p id=\"nr-at-0\">L’été à <em>Nîmes</em>&nbsp;!</p></div>", places.Fragment);
    }

    [Fact]
    public void RepeatedWords_AreFoundInOrder()
    {
        var places = new ReportPlaces(
            "<ul><li><p>Merci</p></li><li><p>Merci</p></li></ul>", [Body("Merci"), Body("Merci"), Body("Non")]);

        Assert.Equal(["nr-at-0", "nr-at-1", null], places.Ids);
        Assert.Equal("<ul><li><p id=\"nr-at-0\">Merci</p></li><li><p id=\"nr-at-1\">Merci</p></li></ul>", places.Fragment);
    }

    [Fact]
    public void OtherWords_LeadToTheFirstElementOfTheSection()
    {
        var byline = new BlockDecision { Text = "Par Anne", Path = "p", Section = SectionKind.Byline };
        var places = new ReportPlaces(
            "<p class=\"nk-byline\" id=\"b\">Anne</p>", [byline, byline with { Section = SectionKind.Chrome }]);

        Assert.Equal(["b", null], places.Ids);
        Assert.Equal("<p class=\"nk-byline\" id=\"b\">Anne</p>", places.Fragment);
    }

    private static BlockDecision Body(string text) => new() { Text = text, Path = "p", Section = SectionKind.Body };
}
