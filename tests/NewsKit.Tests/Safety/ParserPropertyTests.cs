using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsKit.Hostile;
using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Tests.Output;
using NewsKit.Tests.Snapshots;
using Xunit;

namespace NewsKit.Tests.Safety;

/// <summary>What holds for any input: it is answered, and the answer can be written and is inert.</summary>
public sealed class ParserPropertyTests
{
    private static readonly Config Fixed =
        Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(new Replay(new Rnd(20261122, 11), null));
    private static readonly ArticleParser Parser = new();

    private static readonly string[] Pieces =
    [
        .. ("< > </ <! <!-- --> <p> </p> <div> </div> <b> <a href= <script> </script> <style> <table> <td> <svg> <math> "
            + "<template> <select> <pre> <li> <title> <article> <h1> & &amp; &# ; \" ' = / x é « 2023 \u0000 \uD83D").Split(' '),
        " ", "\n", "Le bac de Corvane a repris lundi ses traversées.", "Commentaires", "Par Lise Marnet",
        "13 septembre 2023 à 14h05", "Pourquoi ?",
        .. HostilePayloads.All.Select(payload => payload.Text),
    ];

    private static Gen<string> Soup => Gen.Elements(Pieces).ListOf().Resize(80).Select(string.Concat);

    [Fact]
    public void AnyBytes_AreAnswered() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<byte[]>().Resize(2_000).ToArbitrary(), bytes => Check(Parser.Parse(bytes))).Check(Fixed);

    [Fact]
    public void AnyString_IsAnswered() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<string>().Where(text => text is not null).Resize(500).ToArbitrary(),
        text => Check(Parser.Parse(text))).Check(Fixed);

    [Fact]
    public void AnySoup_IsAnswered() => Prop.ForAll(Soup.ToArbitrary(), soup => Check(Parser.Parse(soup))).Check(Fixed);

    [Fact]
    public void AnySoupAsText_IsAnswered() => Prop.ForAll(Soup.ToArbitrary(), soup => Check(Parser.ParseText(soup))).Check(Fixed);

    /// <summary>Letters only: spaces and quotation marks may be normalised.</summary>
    [Fact]
    public void EveryWordOfTheBody_IsInThePage()
    {
        foreach (var seed in Seed.Slugs.Select(slug => new Seed(slug)))
        {
            var page = Letters(System.Net.WebUtility.HtmlDecode(seed.Text)).ToHashSet(StringComparer.OrdinalIgnoreCase);
            var article = Parser.Parse(seed.Text).ToArticle();
            var body = Written.By(new TextArticleWriter(), new Article { Body = article.Body });
            if (article.Diagnostics.Any(diagnostic => diagnostic.Code == DiagnosticCodes.BodyFromMetadata))
                continue;
            var strange = Letters(body).Where(word => !page.Contains(word) && word.Length > 3).ToList();
            Assert.True(strange.Count <= Letters(body).Count() / 20, $"{seed.Slug}: {string.Join(' ', strange.Take(10))}");
        }
    }

    [Fact]
    public void CutAnywhere_IsAnswered()
    {
        var page = Encoding.UTF8.GetBytes(new Seed("article--soledad-translatepress").Text);
        for (var length = 0; length < page.Length; length += 1 + (page.Length / 150))
            Check(Parser.Parse(page.AsMemory(0, length)));
    }

    private static void Check(ParseResult result)
    {
        Assert.Null(result.Exception);
        Assert.NotEqual(ParseStatus.InternalError, result.Status);
        var article = result.ToArticle();
        Assert.Empty(HtmlChecker.Check(Written.By(new HtmlArticleWriter(), article)));
        Assert.Empty(MarkdownScan.Of(Written.By(new MarkdownArticleWriter(), article)).Faults);
        var json = Written.By(new JsonArticleWriter(), article);
        Assert.True(JsonArticleReader.TryRead(json, out var read, out var reason), reason);
        Assert.Equal(json, Written.By(new JsonArticleWriter(), read));
    }

    private static IEnumerable<string> Letters(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetter(c))
            {
                word.Append(c);
                continue;
            }

            if (word.Length > 0)
                yield return word.ToString();
            word.Clear();
        }

        if (word.Length > 0)
            yield return word.ToString();
    }
}
