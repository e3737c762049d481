using NewsKit.Sites;
using NewsKit.Text;
using Xunit;

namespace NewsKit.Tests;

/// <summary>A parser refuses options that no page could be read with.</summary>
public sealed class ArticleParserOptionsTests
{
    public static TheoryData<ArticleParserOptions, string> Faulty => new()
    {
        { new() { Reading = new() { TimeZone = "Mars/Olympe" } }, "Reading.TimeZone: there is no time zone 'Mars/Olympe'." },
        { new() { Reading = new() { TimeZone = "" } }, "Reading.TimeZone: there is no time zone ''." },
        { new() { Reading = new() { TimeZone = null! } }, "Reading.TimeZone: there is no time zone ''." },
        { new() { Reading = new() { Language = "français" } }, "Reading.Language: 'français' is not a language tag" },
        { new() { Reading = new() { Language = "" } }, "Reading.Language: '' is not a language tag" },
        { new() { Reading = null! }, "Reading must not be null." },
        { new() { Limits = null! }, "Limits must not be null." },
        { new() { Normalisation = null! }, "Normalisation must not be null." },
        { new() { Normalisation = new() { Level = (FrenchTextLevel)7 } }, "Normalisation.Level: there is no level 7." },
        { new() { Normalisation = new() { DisabledSteps = null! } }, "Normalisation.DisabledSteps must not be null." },
        {
            new() { Normalisation = new() { DisabledSteps = new HashSet<string>(["guillemet"]) } },
            "Normalisation.DisabledSteps: there is no step 'guillemet'."
        },
    };

    [Theory]
    [MemberData(nameof(Faulty))]
    public void Fault_IsNamed(ArticleParserOptions options, string message)
    {
        ArgumentNullException.ThrowIfNull(options);
        var failure = Assert.Throws<ArgumentException>(() => new ArticleParser(options));
        Assert.Contains(message, failure.Message, StringComparison.Ordinal);
        Assert.Equal("options", failure.ParamName);
        Assert.Contains(options.FindFaults(), fault => fault.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryFault_IsNamed()
    {
        var options = new ArticleParserOptions { Reading = new() { TimeZone = "Mars/Olympe", Language = "-" }, Limits = null! };
        Assert.Equal(3, options.FindFaults().Count);
    }

    [Fact]
    public void Limits_RefuseWrongValuesThemselves()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsKitLimits { InputBytes = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsKitLimits { WallClock = TimeSpan.FromSeconds(-1) });
    }

    [Fact]
    public void RightOptions_HaveNoFault()
    {
        Assert.Empty(new ArticleParserOptions().FindFaults());
        Assert.Empty(new ArticleParserOptions
        {
            Reading = new() { TimeZone = "America/Montreal", Language = "fr-CA", ReferenceTime = new DateTime(2024, 5, 3) },
            Normalisation = new() { DisabledSteps = new HashSet<string>([FrenchText.StepNames[0]]) },
            SiteRules = SiteRuleSet.Create([]),
        }.FindFaults());
    }
}
