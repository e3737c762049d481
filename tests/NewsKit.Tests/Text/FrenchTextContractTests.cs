using NewsKit.Text;
using Xunit;

namespace NewsKit.Tests.Text;

/// <summary>What the public entry points promise besides the rules: instances, allocations, explanations, options.</summary>
public sealed class FrenchTextContractTests
{
    public static TheoryData<string> CleanTexts() =>
    [
        "",
        "Un texte sans rien de spécial, pas même un â ou un ï mal placé.",
        "«\u00A0Bâtir\u00A0», dit M.\u00A0Roche, coûte 1\u202F250\u00A0€ – soit 15\u00A0% de plus\u202F!",
        "L’adresse https://ex.test/la?b=1&c=2 et @luc restent, n°\u00A05, à 23\u00A0h\u00A005\u202F; R&D comprise.",
        "Une ligne\net une autre ligne, naïve…",
    ];

    [Theory]
    [MemberData(nameof(CleanTexts))]
    public void CleanText_ComesBackAsTheSameInstanceWithoutAllocation(string text)
    {
        foreach (var level in new[] { FrenchTextLevel.None, FrenchTextLevel.Conservative, FrenchTextLevel.Typographic })
        {
            FrenchText.Normalise(text, level);
            var before = GC.GetAllocatedBytesForCurrentThread();
            var result = FrenchText.Normalise(text, level);
            var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

            Assert.Same(text, result);
            Assert.Equal(0, allocated);
        }
    }

    [Fact]
    public void Explain_NamesTheStepsThatChangedSomething_InTheirOrder()
    {
        Assert.Equal(["white-space", "apostrophes"], FrenchText.Explain("L'été  arrive"));
        Assert.Equal(
            ["mojibake", "ellipsis", "quotes", "high-punctuation"],
            FrenchText.Explain("Il a dit \"dÃ©jÃ\u00A0 vu\"... Vraiment?", new() { Level = FrenchTextLevel.Typographic }));
        Assert.Empty(FrenchText.Explain("Rien à dire."));
    }

    public static TheoryData<string, string> StepTexts() => new()
    {
        { "line-ends-and-exotic-spaces", "a\u2003b" },
        { "character-references", "&eacute;" },
        { "mojibake", "Ã©" },
        { "control-characters", "a\u0092" },
        { "invisible-characters", "a\u200Bb" },
        { "composition", "ﬁn" },
        { "white-space", "a  b" },
        { "apostrophes", "l'a" },
        { "ellipsis", "a..." },
        { "dash", "a -- b" },
        { "ordinals", "2ème" },
        { "quotes", "\"a\"" },
        { "guillemets", "«a\u00A0»" },
        { "high-punctuation", "a?" },
        { "low-punctuation", "a ." },
        { "signs", "5%" },
        { "units", "5 km" },
        { "abbreviations", "n° 5" },
        { "thousands", "1 250" },
        { "ligatures", "coeur" },
    };

    [Theory]
    [MemberData(nameof(StepTexts))]
    public void DisabledStep_LeavesItsTextAlone(string step, string text)
    {
        var all = new FrenchTextOptions { Level = FrenchTextLevel.Typographic, Ligatures = true };

        Assert.Equal([step], FrenchText.Explain(text, all));
        Assert.NotEqual(text, FrenchText.Normalise(text, all));
        Assert.Same(text, FrenchText.Normalise(text, all with { DisabledSteps = new HashSet<string> { step } }));
    }

    [Fact]
    public void EveryStep_HasItsOwnNameAndATextThatNeedsIt() =>
        Assert.Equal(FrenchText.StepNames, StepTexts().Select(row => row.Data.Item1));

    [Fact]
    public void UnknownStepName_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new FrenchTextOptions { DisabledSteps = new HashSet<string> { "colour" } });

    [Fact]
    public void Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => FrenchText.Normalise(null!));
        Assert.Throws<ArgumentNullException>(() => FrenchText.Normalise("", null!));
        Assert.Throws<ArgumentNullException>(() => FrenchText.Explain(null!));
        Assert.Throws<ArgumentNullException>(() => FrenchText.NormaliseHtml(null!));
        Assert.Throws<ArgumentNullException>(() => FrenchText.NormaliseHtml("", null!));
    }

    [Theory]
    [InlineData("coeur, Soeur, OEUVRE, boeufs, d'oeil", "cœur, Sœur, ŒUVRE, bœufs, d’œil")]
    [InlineData("ex aequo, Curriculum vitae", "ex æquo, Curriculum vitæ")]
    [InlineData("coefficient, moelle, poêle, coexister, Citroën, exaequo, vitae",
        "coefficient, moelle, poêle, coexister, Citroën, exaequo, vitae")]
    [InlineData("#coeur https://ex.test/coeur", "#coeur https://ex.test/coeur")]
    public void Ligatures_WhenAskedFor_AreSetInTheClosedListOnly(string text, string expected)
    {
        Assert.Equal(expected, FrenchText.Normalise(text, new FrenchTextOptions { Ligatures = true }));
        Assert.Equal(text, FrenchText.Normalise(text, new FrenchTextOptions { Ligatures = true, Language = "en" }));
    }
}
