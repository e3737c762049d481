using System.Text.Json.Nodes;
using NewsKit.Model;
using NewsKit.Normalisation;
using NewsKit.Output;
using NewsKit.Tests.Output;
using NewsKit.Text;
using Xunit;

namespace NewsKit.Tests.Normalisation;

/// <summary>Which texts of an article are rewritten, and that nothing else is.</summary>
public sealed class ArticleNormaliserTests
{
    private const string Raw = "d'été";
    private const string Rewritten = "d’été";

    [Fact]
    public void EveryTextIsRewritten_ButWhatMachinesReadAndPrintedDates() =>
        Assert.Equal(
            [
                "body(code).language", "body(code).text", "body(embed).provider", "body(embed).published.text",
                "body(embed).published.value", "body(formula).tex", "body(notes).items.id", "body(paragraph).inlines.lang",
                "body(paragraph).inlines.note", "body(paragraph).inlines.tex", "body(paragraph).inlines.text",
                "byline.agencies", "comments.items.id", "comments.items.published.text",
                "comments.items.published.value", "dateline.date.text", "dateline.date.value", "diagnostics.code",
                "diagnostics.message", "diagnostics.stage", "evidence.body", "evidence.headline", "footer.languages.name",
                "footer.languages.tag", "modified.text", "modified.value", "published.text", "published.value", "site.logo.alt",
                "site.logo.title", "source.encoding", "source.name",
            ],
            PlacesOf(Normalised(Everywhere)).Order(StringComparer.Ordinal));

    [Fact]
    public void WithoutNormalisation_TheArticleIsTheSame() =>
        Assert.Same(Everywhere,
            ArticleNormaliser.Normalise(Everywhere, new NormalisationOptions { Level = FrenchTextLevel.None }));

    [Fact]
    public void EmptyArticle_StaysEmpty() =>
        Assert.Equal(Json(new Article()), Json(ArticleNormaliser.Normalise(new Article(), new NormalisationOptions())));

    [Theory]
    [InlineData("fr", Rewritten)]
    [InlineData("fr-CA", Rewritten)]
    [InlineData("en", Raw)]
    public void LanguageOfTheArticle_DecidesOnTheRules(string language, string headline) =>
        Assert.Equal(headline, Normalised(new Article { Language = language, Headline = Raw }).Headline);

    [Fact]
    public void StepThatIsLeftOut_DoesNothing() =>
        Assert.Equal(Raw, ArticleNormaliser.Normalise(new Article { Language = "fr", Headline = Raw }, new NormalisationOptions
        {
            DisabledSteps = new HashSet<string>(StringComparer.Ordinal) { "apostrophes" },
        }).Headline);

    [Fact]
    public void Ligatures_AreWrittenWhenAskedFor()
    {
        var article = new Article { Language = "fr", Headline = "Le coeur du port" };
        Assert.Equal("Le coeur du port", Normalised(article).Headline);
        Assert.Equal("Le cœur du port",
            ArticleNormaliser.Normalise(article, new NormalisationOptions { Ligatures = true }).Headline);
    }

    [Fact]
    public void OptionalTextOfWhichNothingIsLeft_IsNone() =>
        Assert.Null(Normalised(new Article { Language = "fr", Kicker = "\u200B \u0001" }).Kicker);

    [Fact]
    public void RunsOfAText_KeepTheirMarkupAndTheirPartOfIt()
    {
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Normalised(new Article
        {
            Language = "fr",
            Body =
            [
                new Paragraph
                {
                    Text = "Le port d'été \u200B a'b",
                    Inlines =
                    [
                        new Inline { Text = "Le port d'" }, new Inline { Text = "été ", Bold = true },
                        new Inline { Text = "\u200B" }, new Inline { Text = "a'b", Code = true },
                    ],
                },
            ],
        }).Body));
        Assert.Equal(["Le port d’", "été ", "a'b"], paragraph.Inlines.Select(run => run.Text));
        Assert.Equal("Le port d’été a'b", paragraph.Text);
        Assert.True(paragraph.Inlines[1].Bold);
    }

    [Fact]
    public void BreaksBetweenRuns_AllStay()
    {
        var line = new Inline { Text = "\n", Break = true };
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Normalised(new Article
        {
            Language = "fr",
            Body =
            [
                new Paragraph
                {
                    Text = "La mer\n\n\nl'été",
                    Inlines = [new Inline { Text = "La mer" }, line, line, line, new Inline { Text = "l'été" }],
                },
            ],
        }).Body));
        Assert.Equal(["La mer", "\n", "\n", "\n", "l’été"], paragraph.Inlines.Select(run => run.Text));
    }

    [Fact]
    public void CleanRunsOfAnotherLanguage_AreLeftAlone()
    {
        var runs = new[] { new Inline { Text = "It's " }, new Inline { Text = "summer", Bold = true } };
        var paragraph = Assert.IsType<Paragraph>(Assert.Single(Normalised(new Article
        {
            Language = "en",
            Body = [new Paragraph { Text = "It's summer", Inlines = runs }],
        }).Body));
        Assert.Same(runs, paragraph.Inlines);
    }

    private static Article Everywhere { get; } = HostileArticle.WithText(Raw) with { Language = "fr", Description = Raw };

    private static Article Normalised(Article article) => ArticleNormaliser.Normalise(article, new NormalisationOptions());

    private static string Json(Article article) => Written.By(new JsonArticleWriter(), article);

    /// <summary>Where the raw text still stands, once each, with the type of a block: <c>body(code).text</c>.</summary>
    private static HashSet<string> PlacesOf(Article article)
    {
        var places = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<(JsonNode Node, string Place)>();
        open.Push((JsonNode.Parse(Json(article))!, ""));
        while (open.TryPop(out var entry))
        {
            switch (entry.Node)
            {
                case JsonObject item:
                    var type = item["type"] is { } kind ? $"({kind})" : "";
                    foreach (var (name, value) in item)
                        open.Push((value!, $"{entry.Place}{type}.{name}"));
                    break;
                case JsonArray list:
                    foreach (var value in list)
                        open.Push((value!, entry.Place));
                    break;
                case JsonValue value when value.TryGetValue<string>(out var text) && text == Raw:
                    places.Add(entry.Place[1..]);
                    break;
            }
        }

        return places;
    }
}
