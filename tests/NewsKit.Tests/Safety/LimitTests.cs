using System.Text;
using NewsKit.Model;
using NewsKit.Output;
using NewsKit.Tests.Output;
using Xunit;

namespace NewsKit.Tests.Safety;

/// <summary>Every limit, set low: the page that hits it gets the status and the diagnostic that the limit promises.</summary>
[Collection(nameof(SameBytesTests))]
public sealed class LimitTests
{
    private const string Sentence = "Le bac de Corvane a repris lundi ses traversées, après onze jours d'arrêt et deux tempêtes.";
    private const string Text =
        $"<p>{Sentence}</p>"
        + "<p>La capitainerie avait prévenu les pêcheurs dès vendredi soir, par radio puis par affiches sur le quai.</p>"
        + "<p>« Nous avons perdu une semaine de vente », résume la patronne du Goéland, qui n'a pas quitté le port depuis "
        + "dimanche.</p>";
    private const string More =
        "<p>Le conseil du port se réunira jeudi pour décider d'une aide aux marins, dont le montant n'est pas connu.</p>";
    private const string Rest =
        "<p>Les horaires d'hiver, eux, s'appliqueront comme prévu à la fin du mois, avec une rotation de moins le soir.</p>";
    private const string Picture = "<figure><img src=/p.png alt=port></figure>";
    private const string Comments = "<div id=comments><ol class=comment-list>"
        + "<li class=comment id=comment-1><div class=comment-author><b class=fn>Lise</b></div><div "
        + "class=comment-content><p>Oui, le bac.</p></div>"
        + "<ol class=children><li class=comment id=comment-2><div class=comment-author><b class=fn>Hugo</b></div><div "
        + "class=comment-content><p>Non, le pont.</p></div>"
        + "<ol class=children><li class=comment id=comment-3><div class=comment-author><b class=fn>Marc</b></div><div "
        + "class=comment-content><p>Ni l'un ni l'autre.</p></div>"
        + "</li></ol></li></ol></li></ol></div>";

    private static readonly Uri Address = new("https://bac.example/port/");

    public static TheoryData<string, string, ParseStatus, string> Limits => new()
    {
        { nameof(NewsKitLimits.InputBytes), Text, ParseStatus.InputTooLarge, DiagnosticCodes.InputTooLarge },
        { nameof(NewsKitLimits.DecodedChars), Text, ParseStatus.InputTooLarge, DiagnosticCodes.InputTooLarge },
        { nameof(NewsKitLimits.ElementDepth), $"<div><div><div><div><div><div><div>{Text}", ParseStatus.Ok,
            DiagnosticCodes.DepthLimited },
        { nameof(NewsKitLimits.Elements), Text + More + Rest + Picture, ParseStatus.Ok, DiagnosticCodes.NodeLimited },
        { nameof(NewsKitLimits.Children), Text + More + Rest + Picture, ParseStatus.Ok, DiagnosticCodes.NodeLimited },
        { nameof(NewsKitLimits.Attributes), "<p a=1 b=2 c=3 d=4>x" + Text, ParseStatus.Ok, DiagnosticCodes.AttributeLimited },
        { nameof(NewsKitLimits.AttributeChars), "<p title='abcdefghijklmnop'>x"
            + Text, ParseStatus.Ok, DiagnosticCodes.AttributeLimited },
        { nameof(NewsKitLimits.NameChars), "<abcdefghijklmnop>x" + Text, ParseStatus.Ok, DiagnosticCodes.NameLimited },
        { nameof(NewsKitLimits.FieldChars), Text, ParseStatus.Ok, DiagnosticCodes.TextLimited },
        { nameof(NewsKitLimits.Authors), "<p class=byline>Par Lise Marnet, Hugo Brel et Jeanne Vasseur</p>"
            + Text, ParseStatus.Ok, DiagnosticCodes.ItemsLimited },
        { nameof(NewsKitLimits.Tags),
            "<meta property=article:tag content=port><meta property=article:tag content=mer><meta property=article:tag "
            + "content=bac>" + Text, ParseStatus.Ok, DiagnosticCodes.ItemsLimited },
        { nameof(NewsKitLimits.Images), Text + Picture + More + Picture + Rest + Picture
            + Picture, ParseStatus.Ok, DiagnosticCodes.ItemsLimited },
        { nameof(NewsKitLimits.Links), $"<p><a href=/a>a</a> {Sentence} <a href=/b>b</a> {Sentence} <a href=/c>c</a></p>"
            + Text, ParseStatus.Ok, DiagnosticCodes.ItemsLimited },
        { nameof(NewsKitLimits.Comments), Text + Comments, ParseStatus.Ok, DiagnosticCodes.ItemsLimited },
        { nameof(NewsKitLimits.StructuredDataChars),
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Le bac\"}</script>"
            + Text, ParseStatus.Ok, DiagnosticCodes.StructuredDataLimited },
        { nameof(NewsKitLimits.StructuredDataTotalChars),
            "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"headline\":\"Le bac\"}</script>"
            + Text, ParseStatus.Ok, DiagnosticCodes.StructuredDataLimited },
        { nameof(NewsKitLimits.StructuredDataBlocks),
            "<script type=application/ld+json>{}</script><script type=application/ld+json>{}</script><script "
            + "type=application/ld+json>{}</script>" + Text, ParseStatus.Ok, DiagnosticCodes.StructuredDataLimited },
        { nameof(NewsKitLimits.StructuredDataDepth), "<script type=application/ld+json>[[[[{}]]]]</script>"
            + Text, ParseStatus.Ok, DiagnosticCodes.StructuredDataLimited },
        { nameof(NewsKitLimits.StructuredDataObjects),
            "<script type=application/ld+json>[{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"Lise "
            + "Marnet\"},{\"name\":\"Hugo Brel\"},{\"name\":\"Jeanne Vasseur\"}]}]</script>"
            + Text, ParseStatus.Ok, DiagnosticCodes.StructuredDataLimited },
    };

    private static NewsKitLimits Low(string limit) => limit switch
    {
        nameof(NewsKitLimits.InputBytes) => new() { InputBytes = 100 },
        nameof(NewsKitLimits.DecodedChars) => new() { DecodedChars = 100 },
        nameof(NewsKitLimits.ElementDepth) => new() { ElementDepth = 6 },
        nameof(NewsKitLimits.Elements) => new() { Elements = 8 },
        nameof(NewsKitLimits.Children) => new() { Children = 6 },
        nameof(NewsKitLimits.Attributes) => new() { Attributes = 2 },
        nameof(NewsKitLimits.AttributeChars) => new() { AttributeChars = 10 },
        nameof(NewsKitLimits.NameChars) => new() { NameChars = 10 },
        nameof(NewsKitLimits.FieldChars) => new() { FieldChars = 10 },
        nameof(NewsKitLimits.Authors) => new() { Authors = 2 },
        nameof(NewsKitLimits.Tags) => new() { Tags = 2 },
        nameof(NewsKitLimits.Images) => new() { Images = 2 },
        nameof(NewsKitLimits.Links) => new() { Links = 2 },
        nameof(NewsKitLimits.Comments) => new() { Comments = 2 },
        nameof(NewsKitLimits.StructuredDataChars) => new() { StructuredDataChars = 10 },
        nameof(NewsKitLimits.StructuredDataTotalChars) => new() { StructuredDataTotalChars = 10 },
        nameof(NewsKitLimits.StructuredDataBlocks) => new() { StructuredDataBlocks = 2 },
        nameof(NewsKitLimits.StructuredDataDepth) => new() { StructuredDataDepth = 3 },
        nameof(NewsKitLimits.StructuredDataObjects) => new() { StructuredDataObjects = 2 },
        _ => throw new ArgumentOutOfRangeException(nameof(limit), limit, "Unknown."),
    };

    [Theory]
    [MemberData(nameof(Limits))]
    public void LimitThatIsHit_IsAStatusAndADiagnostic(string limit, string body, ParseStatus status, string code)
    {
        var result = Read(body, Low(limit));

        Assert.Equal(status, result.Status);
        var said = Assert.Single(
            result.Diagnostics.Where(
            diagnostic => diagnostic.Code == code && diagnostic.Message.Contains(limit, StringComparison.Ordinal))
            .DistinctBy(diagnostic => diagnostic.Code));
        Assert.Contains(said.Message, char.IsAsciiDigit);
    }

    [Theory]
    [MemberData(nameof(Limits))]
    public void SamePageWithinTheLimits_HasNoSuchDiagnostic(string limit, string body, ParseStatus status, string code)
    {
        var result = Read(body, new NewsKitLimits());

        Assert.Equal(ParseStatus.Ok, result.Status);
        Assert.DoesNotContain(result.Diagnostics, diagnostic =>
            diagnostic.Code == code || diagnostic.Message.Contains(limit, StringComparison.Ordinal));
        Assert.True(status is ParseStatus.Ok or ParseStatus.InputTooLarge);
    }

    [Fact]
    public void Pictures_StopAtTheLimit()
    {
        var body = Text + string.Concat(
            Enumerable.Range(0, 9).Select(
            i => $"<figure><img src=/p{i}.png alt=port></figure><p>{Sentence} Jour {i}, on compte {i * 7} voitures à quai.</p>"))
            + More + Rest;

        Assert.InRange(Addresses("src", new NewsKitLimits()), 8, 9);
        Assert.InRange(Addresses("src", new NewsKitLimits { Images = 4 }), 1, 4);

        int Addresses(string name, NewsKitLimits limits) =>
            HtmlTokens.Read(Written.By(new HtmlArticleWriter(), Read(body, limits).ToArticle())).Tokens
            .Sum(token => token.Attributes.Count(attribute => attribute.Name == name));
    }

    [Fact]
    public void DeepReplies_AttachToTheLastAllowedComment()
    {
        var thread = Read(Text + Comments, new NewsKitLimits { ReplyDepth = 2 }).Article!.Comments!;

        var top = Assert.Single(thread.Items);
        Assert.All(top.Replies, reply => Assert.Empty(reply.Replies));
        Assert.Equal(["Hugo", "Marc"], top.Replies.Select(reply => reply.Author!.Name));
    }

    [Fact]
    public void SourceSet_StopsAtTheLimit()
    {
        var result = Read(Text + "<figure><img alt=port srcset='/1.png 100w, /2.png 200w, /3.png 300w'></figure>" + More
            + Rest, new NewsKitLimits { SourceSetCandidates = 2 });

        Assert.Contains("https://bac.example/2.png", Written.By(new HtmlArticleWriter(), result.ToArticle()),
            StringComparison.Ordinal);
    }

    [Fact]
    public void WallClock_EndsThePage()
    {
        var page = Encoding.UTF8.GetBytes("<article><h1>Le bac</h1>" + string.Concat(Enumerable.Repeat(Text, 40_000)));
        var result = new ArticleParser(new() { Limits = new() { WallClock = TimeSpan.FromMilliseconds(1) } }).Parse(page);

        Assert.Equal(ParseStatus.TimedOut, result.Status);
        Assert.Null(result.Article);
        Assert.Equal(DiagnosticCodes.TimedOut,
            Assert.Single(result.Diagnostics, diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Code);
    }

    [Fact]
    public void LongAddressOfThePage_DoesNotMultiply()
    {
        var address = new Uri("https://bac.example/" + new string('a', 8_000) + "/");
        var body = "<p>" + string.Concat(Enumerable.Repeat($"<a href=x>y</a> {Sentence} ", 10_000)) + "</p>";
        var result = new ArticleParser().Parse("<article><h1>Le bac repart</h1>" + body, address);

        Assert.Contains(result.Diagnostics, diagnostic => diagnostic.Code == DiagnosticCodes.ItemsLimited);
        Assert.True(Written.By(new HtmlArticleWriter(), result.ToArticle()).Length < 12 * 1024 * 1024);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("html")]
    [InlineData("document")]
    [InlineData("markdown")]
    [InlineData("text")]
    [InlineData("jsonld")]
    public void OutputPastTheLimit_IsThePlainBody(string format)
    {
        IArticleWriter writer = format switch
        {
            "json" => new JsonArticleWriter(),
            "html" => new HtmlArticleWriter(),
            "document" => new HtmlArticleWriter(new() { Form = HtmlForm.Document }),
            "markdown" => new MarkdownArticleWriter(),
            "text" => new TextArticleWriter(),
            _ => new JsonLdArticleWriter(),
        };
        var result = Read(Text + More + Rest
            + string.Concat(Enumerable.Repeat("<!-- a long page with little to say -->", 1_000)),
            new NewsKitLimits { OutputRatio = 1, OutputSpare = 1 });
        var paragraph = new Paragraph
        {
            Text = Sentence,
            Inlines = [new Inline { Text = Sentence, Bold = true, Href = "https://bac.example/port/a" }]
        };
        var article = result.ToArticle() with
        {
            Url = null,
            Source = new PageSource(),
            Body = [.. Enumerable.Repeat(paragraph, 1_000)]
        };

        var whole = Written.By(writer, article);
        var bounded = Written.By(new BoundedArticleWriter(writer, result.OutputLimit), article);

        Assert.True(whole.Length > result.OutputLimit);
        Assert.True(bounded.Length <= result.OutputLimit, $"{bounded.Length} of {result.OutputLimit}");
        Assert.DoesNotContain("bac.example/port", bounded, StringComparison.Ordinal);
        Assert.Contains("Le bac de Corvane", bounded, StringComparison.Ordinal);
        if (format == "json")
            Assert.Contains(DiagnosticCodes.OutputLimited, bounded, StringComparison.Ordinal);
        Assert.Equal(whole, Written.By(new BoundedArticleWriter(writer, whole.Length), article));
    }

    [Fact]
    public void TinyOutputLimit_LeavesStatusAndDiagnostics()
    {
        var bounded = Written.By(
            new BoundedArticleWriter(new JsonArticleWriter(), 10), Read(Text, new NewsKitLimits()).ToArticle());

        Assert.Contains(DiagnosticCodes.OutputLimited, bounded, StringComparison.Ordinal);
        Assert.DoesNotContain("capitainerie", bounded, StringComparison.Ordinal);
    }

    [Fact]
    public void Ceilings_AreRefusedAtConstruction()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsKitLimits { InputBytes = (256 * 1024 * 1024) + 1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsKitLimits { ElementDepth = 2_001 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsKitLimits { ReplyDepth = 65 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsKitLimits { StructuredDataDepth = 65 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsKitLimits { OutputRatio = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new NewsKitLimits { WallClock = TimeSpan.FromSeconds(-1) });
    }

    private static ParseResult Read(string body, NewsKitLimits limits) => new ArticleParser(new() { Limits = limits })
        .Parse(Encoding.UTF8.GetBytes(
            $"<!doctype html><html lang=fr><head><title>Le bac</title></head><body><article><h1>Le bac repart</h1>{body}"),
            "text/html; charset=utf-8", Address);
}
