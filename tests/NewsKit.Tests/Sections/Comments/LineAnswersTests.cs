using NewsKit.Sections;
using Xunit;

namespace NewsKit.Tests.Sections;

/// <summary>Which comment of a plain text answers which.</summary>
public sealed class LineAnswersTests
{
    [Theory]
    [InlineData("Lise a répondu à Marc", "Lise", "Marc")]
    [InlineData("Lise en réponse à Marc Abonné", "Lise", "Marc")]
    [InlineData("Lise replied to Marc:", "Lise", "Marc")]
    [InlineData("Lise", "Lise", null)]
    [InlineData("Lise a répondu à  ", "Lise a répondu à  ", null)]
    [InlineData(" a répondu à Marc", " a répondu à Marc", null)]
    public void Signature_IsSplitAtItsWords(string signature, string name, string? to) =>
        Assert.Equal((name, to), LineAnswers.Split(signature));

    [Theory]
    [InlineData("En réponse à Marc", "Marc")]
    [InlineData("in reply to Marc:", "Marc")]
    [InlineData("Il écrit en réponse à Marc", null)]
    [InlineData("En réponse à Marc ? Non merci", null)]
    [InlineData("En réponse à la question que Marc a posée hier soir au conseil", null)]
    public void Line_MayNameTheOneItAnswers(string line, string? expected) =>
        Assert.Equal(expected, LineAnswers.Addressee(line));

    [Fact]
    public void Answer_IsOneDeeperThanTheOneItNames()
    {
        var answers = new LineAnswers();

        Assert.Equal(0, answers.Depth("Lise", null, 0));
        Assert.Equal(1, answers.Depth("Marc", "lise", 0));
        Assert.Equal(2, answers.Depth("Zoé", "Marc", 0));
        Assert.Equal(1, answers.Depth("Luc", "Lise", 0));
        Assert.Equal(0, answers.Depth("Max", "Personne", 0));
        Assert.Equal(0, answers.Depth(null, null, 0));
    }

    [Fact]
    public void Margin_IsComparedWithThoseAround()
    {
        var answers = new LineAnswers();

        Assert.Equal(0, answers.Depth("Lise", null, 0));
        Assert.Equal(1, answers.Depth("Marc", null, 4));
        Assert.Equal(2, answers.Depth("Zoé", null, 8));
        Assert.Equal(2, answers.Depth("Luc", null, 8));
        Assert.Equal(1, answers.Depth("Max", null, 2));
        Assert.Equal(0, answers.Depth("Ida", null, 0));
    }

    [Fact]
    public void Margin_IsThatOfTheLine()
    {
        var content = SmallPage.OfLines("Lise", "   Marc", "\tZoé").Content;

        Assert.Equal([0, 3, 4], Enumerable.Range(0, 3).Select(block => LineAnswers.Margin(content, block)));
    }
}
