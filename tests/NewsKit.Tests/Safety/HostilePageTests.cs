using System.Buffers;
using System.Text.Json;
using NewsKit.Hostile;
using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Tests.House;
using NewsKit.Tests.Output;
using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.Safety;

/// <summary>Every hostile page, and every seed, in every output: nothing in it can run, fetch, navigate or restructure.</summary>
public sealed class HostilePageTests
{
    private static readonly SearchValues<char> NotInScripts = SearchValues.Create("<>&'\u2028\u2029");
    private static readonly ArticleParser Parser = new();
    private static readonly Uri Address = new("https://bac.example/port/");
    private static readonly Lazy<IReadOnlyList<(string Name, Article Article)>> Articles = new(() =>
    [
        .. HostilePages.All.Select(page => (page.Name, SmallStack.Run(() => Parser.Parse(page.Html, Address)).ToArticle())),
        .. Seed.Slugs.Select(slug => (slug, new Seed(slug).Result.ToArticle())),
    ]);

    [Fact]
    public void Set_IsLargeAndIsRead()
    {
        Assert.True(HostilePages.All.Count >= 400, $"{HostilePages.All.Count} pages");
        Assert.Equal(HostilePages.All.Count, HostilePages.All.DistinctBy(page => page.Name).Count());
        Assert.DoesNotContain(Articles.Value, page => page.Article.Status is not (ParseStatus.Ok or ParseStatus.NoArticle));
        Assert.True(Articles.Value.Count(page => page.Article.Status == ParseStatus.Ok) > HostilePages.All.Count * 9 / 10);
    }

    [Fact]
    public void Fragment_HoldsNothingButOurElements() => Each((article, fault) =>
    {
        var html = Written.By(new HtmlArticleWriter(), article);
        fault(HtmlChecker.Check(html));
        if (!HtmlReparse.AsWritten(html).SequenceEqual(HtmlReparse.AsParsed(html)))
            fault(["a browser's parse changes it"]);
    });

    [Fact]
    public void Document_HoldsNothingButOurElements() => Each((article, fault) =>
    {
        foreach (var style in Enum.GetValues<HtmlStyle>())
        {
            var html = Written.By(new HtmlArticleWriter(
                new()
                {
                    Form = HtmlForm.Document,
                    Style = style,
                    StyleSheetAddress = "https://bac.example/nk.css",
                    OpenLinksInNewTab = true
                }), article);
            fault(DocumentChecker.Check(html, out var data));
            if (data.Length == 0 || !IsObject(data))
                fault(["the JSON-LD is lost"]);
            if (data + "\n" != Written.By(new JsonLdArticleWriter { Indented = false }, article))
                fault(["the JSON-LD is another one than the writer's"]);
        }
    });

    [Fact]
    public void Json_MayStandInAScript() => Each((article, fault) =>
    {
        var json = Written.By(new JsonArticleWriter(), article);
        if (json.AsSpan().ContainsAny(NotInScripts))
            fault(["a character that a script block cannot hold"]);
        if (!IsObject(json))
            fault(["no JSON"]);
    });

    [Fact]
    public void Markdown_HasOnlyOurLinksAndNoOtherElement() => Each((article, fault) =>
    {
        var links = HtmlTokens.Read(Written.By(new HtmlArticleWriter(), article)).Tokens.SelectMany(token => token.Attributes)
            .Where(attribute => attribute.Name is "href" or "src").Select(attribute => Encoded(attribute.Value))
            .ToHashSet(StringComparer.Ordinal);
        fault(RenderedMarkdown.Faults(Written.By(new MarkdownArticleWriter(), article), links));
    });

    [Fact]
    public void ReadAgain_OwnDocumentStaysInert() => Each((article, fault) =>
    {
        var document = Written.By(new HtmlArticleWriter(new() { Form = HtmlForm.Document }), article);
        var again = Parser.Parse(document, Address);
        if (again.Status is not (ParseStatus.Ok or ParseStatus.NoArticle))
            fault([again.Status.ToString()]);
        fault(HtmlChecker.Check(Written.By(new HtmlArticleWriter(), again.ToArticle())));
    });

    /// <summary>Ours encodes parentheses in Markdown, the renderer brackets.</summary>
    private static string Encoded(string address) =>
        address.Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal)
        .Replace("[", "%5B", StringComparison.Ordinal).Replace("]", "%5D", StringComparison.Ordinal);

    private static bool IsObject(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.ValueKind == JsonValueKind.Object;
    }

    private static void Each(Action<Article, Action<IEnumerable<string>>> check)
    {
        var faults = new List<string>();
        foreach (var (name, article) in Articles.Value)
            check(article, found => faults.AddRange(found.Select(fault => $"{name}: {fault}")));
        Assert.True(faults.Count == 0, $"{faults.Count} faults\n{string.Join('\n', faults.Take(20))}");
    }
}
