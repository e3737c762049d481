using NewsKit.Lexicon;
using Xunit;

namespace NewsKit.Tests.Lexicon;

/// <summary>Phrases anywhere in a text.</summary>
public sealed class PhraseSetTests
{
    private static readonly PhraseSet Phrases = new(["tous droits", "droits", "©x", "を読む"]);

    [Theory]
    [InlineData("tous droits reserves", true)]
    [InlineData("les droits", true)]
    [InlineData("droit", false)]
    [InlineData("tous droit", false)]
    [InlineData("続きを読む", true)]
    [InlineData("続きを", false)]
    [InlineData("a©x", true)]
    [InlineData("Droits", false)]
    [InlineData("d", false)]
    [InlineData("", false)]
    public void FindsPhraseWhereverItStands(string text, bool isIn) => Assert.Equal(isIn, Phrases.AreIn(text));

    [Fact]
    public void FindsWhatSearchOfTheFrameworkFinds()
    {
        string[] phrases = [.. Enumerable.Range(0, 300).Select(number => $"m{(char)('a' + (number % 26))}{number}")];
        var set = new PhraseSet(phrases);
        for (var seed = 0; seed < 2_000; seed++)
        {
            var text = $"{(char)('a' + (seed % 7))}m{(char)('a' + (seed % 26))}{seed % 310} end";
            Assert.Equal(phrases.Any(phrase => text.Contains(phrase, StringComparison.Ordinal)), set.AreIn(text));
        }
    }
}
