using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>The first two letters of a line say that it begins with none of the words; whatever else it begins with says
/// nothing.</summary>
public sealed class FirstLettersTests
{
    private static readonly FirstLetters Letters = new(["par", "d'apres", "y"]);

    [Theory]
    [InlineData("Par Lise", true)]
    [InlineData("paris", true)]
    [InlineData("Pour Lise", false)]
    [InlineData("D’après Lise", true)]
    [InlineData("De Lise", false)]
    [InlineData("Y Lise", true)]
    [InlineData("yeux", true)]
    [InlineData("Éditorial", true)]
    [InlineData("p", true)]
    [InlineData("", true)]
    [InlineData("P\u00ADar Lise", true)]
    public void Line_MayBegin(string line, bool expected) => Assert.Equal(expected, Letters.MayBegin(line));
}
