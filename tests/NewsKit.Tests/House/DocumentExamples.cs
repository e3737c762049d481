using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Sites;
using NewsKit.Text;
using NewsKit.XPath;
using Xunit;

namespace NewsKit.Tests.House;

/// <summary>The examples of the files in <c>docs</c>, compiled and run. A region and its fence change together:
/// <see cref="DocumentTests"/>.</summary>
public sealed class DocumentExamples
{
    private static readonly string Page = Path.Combine(Repository.Root, "seeds", "article--soledad-translatepress", "page.html");

    /// <summary>What an example prints is kept for its test.</summary>
    private StringWriter Output { get; } = new() { NewLine = "\n" };

    [Fact]
    public async Task File_IsReadFromAStream()
    {
        var path = Page;
        // begin-example: stream
        var parser = new ArticleParser();

        await using var page = File.OpenRead(path);
        var address = new Uri("https://journal.example/corvane");
        var result = await parser.ParseAsync(page, contentType: "text/html; charset=utf-8", address);

        var outcome = result.Status switch
        {
            ParseStatus.Ok => $"an article of {result.Article!.Body.Count} blocks",
            ParseStatus.NoArticle => "a page without an article: a home page, a list, an empty shell",
            ParseStatus.InternalError => $"a defect of NewsKit, please report it: {result.Exception}",
            var status => $"no page at all: {status}, {result.Diagnostics[0].Message}",
        };

        // ToArticle gives an article in every case: one that failed has its status and diagnostics, as the JSON shows it.
        new JsonArticleWriter().Write(result.ToArticle("corvane.html"), Output);
        // end-example
        Assert.StartsWith("an article of ", outcome, StringComparison.Ordinal);
        Assert.Contains("\"name\": \"corvane.html\"", Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Model_IsWalked()
    {
        var article = new ArticleParser().Parse(File.ReadAllBytes(Page)).Article!;
        // begin-example: model
        Output.WriteLine(article.Headline);
        Output.WriteLine(string.Join(", ", article.Byline?.Names ?? []));
        Output.WriteLine(article.Published?.Value);

        foreach (var block in article.Body)
        {
            Output.WriteLine(block switch
            {
                Heading heading => $"{new string('#', heading.Level)} {heading.Text}",
                Paragraph paragraph => paragraph.Text,
                ListBlock list => $"a list of {list.Items.Count}",
                Figure figure => $"{figure.Images.Count} pictures: {figure.Caption}",
                _ => block.GetType().Name,
            });
        }

        foreach (var (comment, depth) in article.Comments?.Flatten() ?? [])
            Output.WriteLine($"{new string(' ', depth)}{comment.Author?.Name}: {comment.Text}");

        // Where a field was read, and what was repaired, cut or left over.
        Output.WriteLine(article.Evidence["headline"]);
        foreach (var diagnostic in article.Diagnostics)
            Output.WriteLine($"{diagnostic.Code} {diagnostic.Message}");
        // end-example
        Assert.Contains("Élodie Carpentras\n2024-02-05T18:40", Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Timestamp_IsAMoment()
    {
        var article = new ArticleParser().Parse(File.ReadAllBytes(Page)).Article!;
        // begin-example: moment
        var paris = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");
        if (article.Published?.ToDateTimeOffset(paris) is { } moment)
            Output.WriteLine(moment.ToString("u", CultureInfo.InvariantCulture));
        // end-example
        Assert.Equal("2024-02-05 18:40:12Z\n", Output.ToString());
    }

    [Fact]
    public void Json_IsOne()
    {
        var article = new ArticleParser().Parse(File.ReadAllBytes(Page)).Article!;
#pragma warning disable CA1869 // One use.
        // begin-example: resolver
        var options = new JsonSerializerOptions { TypeInfoResolverChain = { ArticleJson.Resolver } };
        var json = JsonSerializer.SerializeToUtf8Bytes(article, options);
        // end-example
#pragma warning restore CA1869
        Assert.Equal(article.ToJson(), Encoding.UTF8.GetString(json));
    }

    [Fact]
    public void Forms_AreOneCall()
    {
        var result = new ArticleParser().Parse(File.ReadAllBytes(Page));
        // begin-example: forms
        if (result.IsArticle)
        {
            Output.WriteLine(result.Article.BodyText);
            Output.WriteLine(result.Article.ToMarkdown());
            Output.WriteLine(result.Article.ToHtml(ArticleParts.Body));
        }

        // end-example
        Assert.Contains("# Corvane confirme", Output.ToString(), StringComparison.Ordinal);
        Assert.Contains("<div class=\"nk-body\">", Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_AreChosen()
    {
        var article = new ArticleParser().Parse(File.ReadAllBytes(Page)).Article!;
        // begin-example: parts
        Output.WriteLine(article.ToMarkdown(ArticleParts.Header | ArticleParts.Body));
        Output.WriteLine(article.ToJson(ArticleParts.All & ~ArticleParts.Provenance));
        new HtmlArticleWriter(new() { Parts = ArticleParts.Body | ArticleParts.Faq }).Write(article, Output);
        // end-example
        Assert.Contains("\"comments\":", Output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("\"evidence\":", Output.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("nk-comments", Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void FrontMatter_StandsBeforeTheText()
    {
        var article = new ArticleParser().Parse(File.ReadAllBytes(Page)).Article!;
        // begin-example: front matter
        new MarkdownArticleWriter { FrontMatter = true, Parts = ArticleParts.Body }.Write(article, Output);
        // end-example
        Assert.StartsWith("---\ntitle: \"Corvane confirme", Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Context_GoesWithThePage()
    {
        var parser = new ArticleParser();
        var html = "<html><body><article><h1>Le bac de Vaux reprend la mer</h1><p class=author>Par Anne Morel</p>"
            + "<time>hier à 14h12</time><p>Après six semaines à quai, le bac de Vaux a repris la mer devant une trentaine de "
            + "passagers.</p><p>Le prochain départ est prévu demain matin, si la houle le permet, a précisé le capitaine.</p>"
            + "</article></body></html>";
        // begin-example: context
        var context = new PageContext
        {
            Url = new Uri("https://journal.example/bac"),
            ContentType = "text/html; charset=utf-8",
            FetchedAt = new DateTimeOffset(2024, 5, 3, 10, 0, 0, TimeSpan.Zero),
            TimeZone = "Europe/Paris",
            Language = "fr",
        };
        var result = parser.Parse(html, context);
        // end-example
        Assert.Equal("https://journal.example/bac", result.Source.Url);
        Assert.Equal("2024-05-02T14:12", result.Article?.Published?.Value);
    }

    [Fact]
    public void Json_IsReadBack()
    {
        using var text = new StringWriter();
        new JsonArticleWriter().Write(new ArticleParser().Parse(File.ReadAllBytes(Page)).ToArticle(), text);
        var json = text.ToString();
        // begin-example: json
        if (JsonArticleReader.TryRead(json, out var article, out var reason))
            Output.WriteLine(article.Headline);
        else
            Output.WriteLine(reason);
        // end-example
        Assert.StartsWith("Corvane confirme", Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Options_AreRecords()
    {
        // begin-example: options
        var options = new ArticleParserOptions
        {
            Reading = new ReadingOptions
            {
                ReferenceTime = new DateTime(2024, 2, 6, 9, 0, 0),
                TimeZone = "Europe/Paris",
                Language = "fr",
            },
            Normalisation = new NormalisationOptions { Level = FrenchTextLevel.Typographic },
            Limits = new NewsKitLimits { InputBytes = 4 * 1024 * 1024, WallClock = TimeSpan.FromSeconds(5) },
        };
        var careful = options with { Normalisation = new NormalisationOptions { Level = FrenchTextLevel.None } };
        // end-example
        Assert.Equal(FrenchTextLevel.None, careful.Normalisation.Level);
        Assert.Equal("fr", careful.Reading.Language);
        Assert.Equal(ParseStatus.Ok, new ArticleParser(options).Parse(File.ReadAllBytes(Page)).Status);
    }

    [Fact]
    public void Explanation_SaysWhy()
    {
        var html = File.ReadAllText(Page);
        // begin-example: explanation
        var parser = new ArticleParser(new ArticleParserOptions { Reading = new ReadingOptions { Explain = true } });
        var explanation = parser.Parse(html).Explanation!;

        foreach (var candidate in explanation.Fields.Where(candidate => candidate.Field == "headline"))
            Output.WriteLine($"{candidate.Value} ({candidate.Source}): {candidate.Why}");
        foreach (var block in explanation.Blocks.Where(block => block.Section == SectionKind.Body))
            Output.WriteLine($"{block.Chance:0.00} {block.Text} {string.Join(", ", block.Reasons)}");
        // end-example
        Assert.Contains("Le relevé, mené pendant", Output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Rules_AreLayered()
    {
        var json = """{ "hosts": ["gazette.example"], "labels": { "headline": ["p.une"], "body": [".colonne"] } }""";
        var ftr = "body: //div[@class='colonne']";
        var html = "<p class=une>L'écluse rouvre</p>"
            + "<div class=colonne><p>Les éclusiers ont repris leur service mardi à l'aube, "
            + "devant douze péniches.</p></div>";
        // begin-example: rules
        var reading = SiteRuleReader.Read(json, "gazette.json");
        foreach (var fault in reading.Faults)
            Output.WriteLine(fault);
        if (reading.Rule is not { } rule)
            return;

        var rules = new LayeredSiteRules([
            SiteRuleSet.Create([rule]),
            FtrSiteRules.Create([KeyValuePair.Create("gazette.example.txt", ftr)]),
            SiteRuleSet.Bundled,
        ]);
        var parser = new ArticleParser(new ArticleParserOptions { SiteRules = rules });
        var result = parser.Parse(html, new Uri("https://www.gazette.example/ecluse"));
        Output.WriteLine($"{result.SiteRule?.Rule}: {result.Article?.Headline}");
        // end-example
        Assert.Equal("gazette.json: L’écluse rouvre\n", Output.ToString());
    }

    [Fact]
    public void Output_IsBounded()
    {
        var result = new ArticleParser().Parse(File.ReadAllBytes(Page));
        // begin-example: bounded
        var writer = new BoundedArticleWriter(new HtmlArticleWriter(), result.OutputLimit);
        writer.Write(result.ToArticle(), Output);
        // end-example
        Assert.StartsWith("<article", Output.ToString(), StringComparison.Ordinal);
    }
}
