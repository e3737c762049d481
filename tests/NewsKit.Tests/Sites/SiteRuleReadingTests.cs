using NewsKit.Model;
using NewsKit.Sites;
using Xunit;

namespace NewsKit.Tests.Sites;

/// <summary>What labels do to the reading, and that a stale rule never beats a good reading silently.</summary>
public sealed class SiteRuleReadingTests
{
    private static readonly string Odd = RulePages.Page(
        "<div class=x1><span class=x2>La bibliothèque ouvrira en mai</span></div><div class=x3>Lise Aubert · 3 mai 2024</div>"
        + $"<div class=x4>{RulePages.Paragraphs(4)}"
        + $"<div class=x5><p>{RulePages.Sentence}Abonnez-vous à la lettre du lundi pour tout savoir.</p></div></div>"
        + $"<div class=x6>{RulePages.Paragraphs(3, "Ailleurs. ")}</div>");

    [Fact]
    public void Labels_AreReadByTheSameReaders()
    {
        var rules = RulePages.Rules(
            (SectionKind.Headline, ".x2"), (SectionKind.Byline, ".x3"), (SectionKind.Body, ".x4"),
            (SectionKind.Chrome, ".x5, .x6"));
        var result = RulePages.Parser(rules).Parse(Odd, RulePages.Address);
        var article = result.Article!;
        Assert.Equal("La bibliothèque ouvrira en mai", article.Headline);
        Assert.Equal("Lise Aubert", Assert.Single(article.Byline!.Authors).Name);
        Assert.Equal("2024-05-03", article.Published!.Value);
        Assert.Equal(4, article.Body.Count);
        Assert.DoesNotContain("Abonnez", RulePages.Text(result), StringComparison.Ordinal);
        Assert.DoesNotContain("Ailleurs", RulePages.Text(result), StringComparison.Ordinal);
        Assert.Equal("gazette", result.SiteRule!.Rule);
        Assert.Contains(result.SiteRule.Hits, hit => hit is { Line: "body .x4", Matches: 1 });
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.RuleApplied);
    }

    [Fact]
    public void OtherHost_IsReadAsIfThereWereNoRule()
    {
        var rules = RulePages.Rules((SectionKind.Body, ".x6"));
        var result = RulePages.Parser(rules).Parse(Odd, new Uri("https://autre.example/"));
        Assert.Null(result.SiteRule);
        Assert.Equal(RulePages.Text(new ArticleParser().Parse(Odd, new Uri("https://autre.example/"))), RulePages.Text(result));
    }

    [Fact]
    public void CanonicalAddress_ServesWithoutAGivenOne()
    {
        var html = Odd.Replace("<title>", "<link rel=canonical href='https://gazette.example/une'><title>",
            StringComparison.Ordinal);
        Assert.NotNull(RulePages.Parser(RulePages.Rules((SectionKind.Body, ".x4"))).Parse(html).SiteRule);
    }

    [Fact]
    public void StaleRule_IsIgnoredAndSaid()
    {
        var rules = RulePages.Rules((SectionKind.Body, ".story-2019"), (SectionKind.Headline, "h1.old"));
        var result = RulePages.Parser(rules).Parse(Odd, RulePages.Address);
        Assert.Equal(2,
            result.Diagnostics.Count(
            diagnostic => diagnostic is { Code: DiagnosticCodes.RuleUnmatched, Severity: DiagnosticSeverity.Warning }));
        Assert.Equal(RulePages.Text(new ArticleParser().Parse(Odd, RulePages.Address)), RulePages.Text(result));
    }

    [Theory]
    [InlineData(SectionKind.Body, ".x3")]
    [InlineData(SectionKind.Body, ".x1")]
    [InlineData(SectionKind.Headline, ".x4")]
    [InlineData(SectionKind.Chrome, ".x4")]
    [InlineData(SectionKind.Byline, ".x4")]
    [InlineData(SectionKind.Footer, "body")]
    public void LabelThatCannotBeTrue_IsIgnoredAndSaid(SectionKind kind, string selector)
    {
        var result = RulePages.Parser(RulePages.Rules((kind, selector))).Parse(Odd, RulePages.Address);
        Assert.Contains(result.Diagnostics, diagnostic =>
            diagnostic is { Code: DiagnosticCodes.RuleIgnored, Severity: DiagnosticSeverity.Warning });
        Assert.Contains("Point 4.", RulePages.Text(result), StringComparison.Ordinal);
    }

    [Fact]
    public void OtherSections_AreReadWhereTheRuleSays()
    {
        var html = RulePages.Page($"<h1>La bibliothèque ouvrira en mai</h1>{RulePages.Paragraphs(4)}"
            + "<div class=y1><a href=/a>Le stade rouvre aussi au printemps</a></div><div class=y2><p>© 2024 La "
            + "Gazette</p></div><div class=y3>Erratum: le vote a eu lieu mardi, et non lundi.</div>");
        var rules = RulePages.Rules((SectionKind.Related, ".y1"), (SectionKind.Footer, ".y2"), (SectionKind.Correction, ".y3"));
        var article = RulePages.Parser(rules).Parse(html, RulePages.Address).Article!;
        Assert.Contains(article.Links, group =>
            group.Items.Any(item => item.Text.StartsWith("Le stade", StringComparison.Ordinal)));
        Assert.Equal(2024, article.Footer!.Copyright!.FromYear);
        Assert.StartsWith("Erratum", Assert.Single(article.Corrections), StringComparison.Ordinal);
    }

    [Fact]
    public void Facts_WinOverOtherSources()
    {
        var probe = new Probe((_, labels) =>
        {
            labels.State(PageFact.Headline, "Un autre titre");
            labels.State(PageFact.Author, "par Omar Selim, avec AFP");
            labels.State(PageFact.Published, "le 5 juin 2023 à 8h15");
            labels.State(PageFact.NextPage, "/une/2");
            labels.State(PageFact.SinglePage, "javascript:alert(1)");
            labels.State(PageFact.Advertisement, "publi-rédactionnel");
            labels.State(PageFact.Locked, "abonnez-vous");
        });
        var result = RulePages.Parser(probe).Parse(Odd, RulePages.Address);
        Assert.Equal("Un autre titre", result.Article!.Headline);
        Assert.Equal("site rule", result.Article.Evidence["headline"]);
        Assert.Equal("Omar Selim", Assert.Single(result.Article.Byline!.Authors).Name);
        Assert.Equal(["AFP"], result.Article.Byline.Agencies);
        Assert.Equal("2023-06-05T08:15", result.Article.Published!.Value);
        Assert.Equal(Paywall.Locked, result.Article.Paywall);
        Assert.Equal("https://www.gazette.example/une/2", result.SiteRule!.NextPage);
        Assert.Null(result.SiteRule.SinglePage);
        Assert.True(result.SiteRule.IsAdvertisement);
    }

    [Fact]
    public void Changes_AreCarriedOutInOrder()
    {
        var html = RulePages.Page(
            $"<h1>Le pont</h1><main>{RulePages.Paragraphs(3)}"
                + $"<span id=s>Ce que dit le maire</span><div id=d><p>{RulePages.Sentence}</p></div>"
                + $"<p id=last>{RulePages.Sentence}</p><em id=e></em></main>");
        var probe = new Probe((page, labels) =>
        {
            int ById(string id) => Enumerable.Range(0, page.Count).First(node => page.AttributeOf(node, "id") == id);
            labels.Wrap(ById("s"), "h2");
            labels.Unwrap(ById("d"));
            labels.Remove(ById("last"));
            labels.SetAttribute(ById("e"), "class", "x");
            labels.SetAttribute(ById("e"), "id", null);
            labels.Move(Probe.First(page, "main"), ById("d"));
            labels.Remove(Probe.First(page, "body"));
            labels.Move(ById("e"), Probe.First(page, "h1"));
        });
        var article = RulePages.Parser(probe).Parse(html, RulePages.Address).Article!;
        Assert.Equal(ParseStatus.Ok, article.Status);
        Assert.Contains(article.Body, block => block is Heading { Text: "Ce que dit le maire", Level: 2 });
        Assert.Equal(4, article.Body.OfType<Paragraph>().Count());
    }

    [Fact]
    public void Preparation_ChangesTheMarkupBeforeItIsParsed()
    {
        var probe = new Probe((_, _) => { }, html =>
            html.Replace("x4", "renamed", StringComparison.Ordinal) + RulePages.Paragraphs(2, "Ajout. "));
        Assert.Contains("Ajout.", RulePages.Text(RulePages.Parser(probe).Parse(Odd, RulePages.Address)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void PreparationThatGrowsWithoutEnd_IsLeftOut()
    {
        var parser = new ArticleParser(new ArticleParserOptions
        {
            SiteRules = new Probe((_, _) => { }, html => new string('x', 20_000)),
            Limits = new NewsKitLimits { DecodedChars = 10_000 },
        });
        var result = parser.Parse(Odd, RulePages.Address);
        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.RuleLimited);
        Assert.Equal(ParseStatus.Ok, result.Status);
    }
}
