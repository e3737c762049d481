using System.Text;
using AngleSharp.Html.Parser;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Tests;

/// <summary>What is known of one page goes before the options.</summary>
public sealed class PageContextTests
{
    private const string Page = """
        <!doctype html><html><head><title>Le bac</title></head><body><article><h1>Le bac de Vaux reprend la mer</h1>
        <p class="author">Par Anne Morel</p><time>hier à 14h12</time>
        <p>Après six semaines à quai, le bac de Vaux a repris la mer devant une <a href="/vaux">trentaine</a> de passagers.</p>
        <p>Le prochain départ est prévu demain matin, si la houle le permet, a précisé le capitaine du port dans la soirée.</p>
        </article></body></html>
        """;

    private static readonly ArticleParser Parser = new(new ArticleParserOptions
    {
        Reading = new ReadingOptions { ReferenceTime = new DateTime(2020, 1, 2, 9, 0, 0), Language = "de" },
    });

    private static readonly PageContext Context = new()
    {
        Url = new Uri("https://journal.example/bac"),
        ContentType = "text/html; charset=utf-8",
        FetchedAt = new DateTimeOffset(2024, 5, 3, 23, 30, 0, TimeSpan.Zero),
        TimeZone = "Europe/Paris",
        Language = "fr",
    };

    [Fact]
    public async Task EveryOverload_TakesIt()
    {
        var bytes = Encoding.UTF8.GetBytes(Page);
        using var stream = new MemoryStream(bytes);
        using var document = new HtmlParser().ParseDocument(Page);
        ParseResult[] results = [Parser.Parse(Page, Context), Parser.Parse(bytes, Context), Parser.Parse(document, Context),
            await Parser.ParseAsync(stream, Context)];
        Assert.All(results, result =>
        {
            // Half past eleven in the evening in London is the day after in Paris, and "hier" the day before that.
            Assert.Equal("2024-05-03T14:12", result.Article!.Published!.Value);
            Assert.Equal("fr", result.Article.Language);
            Assert.Equal("https://journal.example/bac", result.Source.Url);
        });
        Assert.Equal("https://journal.example/bac", Parser.ParseText("Le bac de Vaux\n\nIl reprend la mer.", Context).Source.Url);
    }

    [Fact]
    public void WhatIsNull_ComesFromTheOptions()
    {
        var article = Parser.Parse(Page, new PageContext { Language = "fr" }).Article!;
        Assert.Equal("2020-01-01T14:12", article.Published!.Value);
        Assert.Equal("de", Parser.Parse(Page, new PageContext()).Article!.Language);
    }

    [Fact]
    public void WrongValues_AreRefused()
    {
        var failure = Assert.Throws<ArgumentException>(() => Parser.Parse(Page, new PageContext { TimeZone = "Mars/Olympe" }));
        Assert.Contains("there is no time zone 'Mars/Olympe'", failure.Message, StringComparison.Ordinal);
        Assert.Equal("context", failure.ParamName);
        Assert.Throws<ArgumentException>(() => Parser.Parse(Page, new PageContext { Language = "français" }));
        Assert.Throws<ArgumentException>(() => Parser.Parse(Page, new PageContext { Url = new Uri("/bac", UriKind.Relative) }));
        Assert.Throws<ArgumentNullException>(() => Parser.Parse(Page, (PageContext)null!));
    }

    [Fact]
    public void NullAddress_IsStillTheOldOverload() =>
        Assert.Null(new ArticleParser().Parse(Page, null).Source.Url);

    [Fact]
    public async Task File_IsReadUnderItsName()
    {
        var path = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName() + ".html");
        await File.WriteAllTextAsync(path, Page);
        try
        {
            var result = await Parser.ParseFileAsync(path, Context);
            Assert.True(result.IsArticle);
            Assert.Equal(Path.GetFileName(path), result.Source.Name);
            Assert.Equal(result.Source, result.Article.Source);
            Assert.Equal("2024-05-03T14:12", result.Article.Published!.Value);
            var small = new ArticleParser(new ArticleParserOptions { Limits = new NewsKitLimits { InputBytes = 10 } });
            Assert.Equal(ParseStatus.InputTooLarge, (await small.ParseFileAsync(path)).Status);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public async Task MissingFile_IsAnError()
    {
        await Assert.ThrowsAsync<FileNotFoundException>(() => Parser.ParseFileAsync("nulle-part.html"));
        await Assert.ThrowsAsync<ArgumentException>(() => Parser.ParseFileAsync(""));
    }

    [Fact]
    public void IsArticle_IsFalseForAPageWithoutOne()
    {
        Assert.True(Parser.Parse(Page).IsArticle);
        Assert.False(Parser.Parse("<html><body></body></html>").IsArticle);
        Assert.False(Parser.Parse("%PDF-1.4 "u8.ToArray()).IsArticle);
    }
}
