using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Headings that hold more than the headline.</summary>
public sealed class HeadlinePartsTests
{
    private const string Title = "Trois semaines sans bac";

    [Theory]
    [InlineData("<b>Transports |</b> <span>Trois semaines sans bac</span>")]
    [InlineData("<span>Transports –</span> Trois semaines sans bac")]
    [InlineData("Transports : <span>Trois semaines sans bac</span>")]
    public void WhatStandsBeforeTheDeclaredTitle_IsTheKickerWithoutItsMark(string heading) =>
        Assert.Equal((Title, "Transports"), Split(heading));

    [Fact]
    public void WhatStandsBehindTheDeclaredTitle_IsLeftOut() =>
        Assert.Equal((Title, null), Split("Trois semaines sans bac<small>Le port attend une pièce</small>"));

    [Fact]
    public void DeclaredTitleWithTheNameOfTheSite_IsKnownWithoutIt() =>
        Assert.Equal((Title, "Transports"), Split("<b>Transports</b> <span>Trois semaines sans bac</span>",
            "Trois semaines sans bac - Le Phare", "<meta property=\"og:site_name\" content=\"Le Phare\">"));

    [Theory]
    [InlineData("<span>Trois semaines sans bac</span>", Title)]
    [InlineData("<span>Trois semaines sans bac</span>!", Title)]
    [InlineData("Trois semaines sans bac", Title)]
    [InlineData("<b>Transports</b> <span>Sans bac</span>", "Sans bac")]
    [InlineData("Transports Trois semaines sans bac", Title)]
    [InlineData("<b>Transports</b> <span>Un autre titre sans bac</span>", Title)]
    public void HeadingOfOnePart_StaysWhole(string heading, string declared) =>
        Assert.Equal((null, null), Split(heading, declared));

    private static (string? Headline, string? Kicker) Split(string heading, string declared = Title, string head = "")
    {
        var context = SmallPage.Of(
            $"<head>{head}<meta property=\"og:title\" content=\"{declared}\"></head><body><h1>{heading}</h1></body>");
        return HeadlineParts.Split(0, context);
    }
}
