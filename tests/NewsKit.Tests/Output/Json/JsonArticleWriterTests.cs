using System.Text.Json;
using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

public sealed class JsonArticleWriterTests
{
    private static readonly JsonArticleWriter Line = new() { Indented = false };

    [Fact]
    public void EmptyArticle_HasWhatIsAlwaysThereAndNothingElse() =>
        Assert.Equal("""{"schemaVersion":1,"source":{},"status":"ok"}""" + "\n", Written.By(Line, new Article()));

    [Fact]
    public void PageThatCouldNotBeRead_ShowsSourceStatusAndDiagnostics()
    {
        var article = new Article
        {
            Source = new PageSource { Name = "a.png" },
            Status = ParseStatus.NotHtml,
            Diagnostics = [new Diagnostic { Code = "NK1002", Severity = DiagnosticSeverity.Error, Stage = "decoding",
                Message = "A picture." }],
        };

        Assert.Equal(
            """{"schemaVersion":1,"source":{"name":"a.png"},"status":"notHtml","diagnostics":"""
                + """[{"code":"NK1002","severity":"error","stage":"decoding","message":"A picture."}]}""" + "\n",
            Written.By(Line, article));
    }

    [Fact]
    public void Indented_IsTheDefaultAndUsesLineFeeds()
    {
        var json = Written.By(new JsonArticleWriter(), SampleArticle.Full);

        Assert.StartsWith("{\n  \"schemaVersion\": 1,\n", json, StringComparison.Ordinal);
        Assert.EndsWith("}\n", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Fact]
    public void OneLine_HoldsOneLineFeedAtItsEnd() =>
        Assert.Equal(1, Written.By(Line, SampleArticle.Full).Count(c => c == '\n'));

    [Fact]
    public void Properties_StandInTheOrderOfTheContract()
    {
        using var json = JsonDocument.Parse(Written.By(Line, SampleArticle.Full));

        Assert.Equal(
            "schemaVersion source status url language site kicker headline standfirst section tags byline published modified "
            + "leadImage dateline body credits corrections faq links comments footer paywall evidence diagnostics",
            string.Join(' ', json.RootElement.EnumerateObject().Select(property => property.Name)));
        Assert.All(json.RootElement.GetProperty("body").EnumerateArray(), block =>
            Assert.Equal("type", block.EnumerateObject().First().Name));
    }

    [Fact]
    public void SafeInAScriptBlock_AccentsKept_NoBreakSpacesVisible()
    {
        var json = Written.By(Line, new Article { Headline = "É</script><!--&'\"\u2028\u2029\u00A0\u202F»" });

        Assert.Contains("É\\u003C/script\\u003E\\u003C!--\\u0026\\u0027\\\"\\u2028\\u2029\\u00A0\\u202F»", json,
            StringComparison.Ordinal);
    }

    [Fact]
    public void LoneSurrogates_BecomeReplacementCharacters()
    {
        using var json = JsonDocument.Parse(Written.By(Line, new Article
        {
            Headline = "a\uD800b\uDC00\uD83D",
            Evidence = new Dictionary<string, string>(StringComparer.Ordinal) { ["a\uD800"] = "\uDFFF" },
        }));

        Assert.Equal("a\uFFFDb\uFFFD\uFFFD", json.RootElement.GetProperty("headline").GetString());
        Assert.Equal("\uFFFD", json.RootElement.GetProperty("evidence").GetProperty("a\uFFFD").GetString());
    }

    [Fact]
    public void LongTexts_CrossBuffersUnharmed()
    {
        var text = string.Concat(Enumerable.Repeat("é😀œ ", 20_000));
        using var json = JsonDocument.Parse(Written.By(Line, new Article { Headline = text, Standfirst = text[1..] }));

        Assert.Equal(text, json.RootElement.GetProperty("headline").GetString());
    }

    [Fact]
    public void AddressesThatMayNotBeWritten_AreLeftOut()
    {
        var article = new Article
        {
            Url = "javascript:alert(1)",
            Body =
            [
                new Embed { Url = "data:text/html,x" },
                new Video { Url = "http://127.0.0.1/a.mp4" },
                new Paragraph { Text = "x", Inlines = [new Inline { Text = "x", Href = "vbscript:x" }] },
                new Figure { Images = [new Image { Url = "https://user@evil.example/a.png", Alt = "a" }] },
            ],
        };

        Assert.Equal(
            """{"schemaVersion":1,"source":{},"status":"ok","body":[{"type":"paragraph","text":"x","inlines":[{"text":"x"}]},"""
                + """{"type":"figure","images":[{"alt":"a"}]}]}""" + "\n",
            Written.By(Line, article));
    }

    [Fact]
    public void OnlyBlocksThatMayNotBeWritten_LeaveNoEmptyList()
    {
        var nothing = new Embed { Url = "x:y" };
        var list = new ListBlock { Items = [[nothing], []] };

        Assert.Equal("""{"schemaVersion":1,"source":{},"status":"ok"}"""
            + "\n", Written.By(Line, new Article { Body = [nothing] }));
        Assert.EndsWith("""body":[{"type":"list","ordered":false}]}"""
            + "\n", Written.By(Line, new Article { Body = [list] }), StringComparison.Ordinal);
    }

    [Fact]
    public void CommentsAndBlocksOfAnyDepth_FitASmallStack()
    {
        BodyBlock block = new Paragraph { Text = "fond" };
        var comment = new Comment { Body = [block] };
        for (var i = 0; i < 5_000; i++)
        {
            block = new Quote { Blocks = [block] };
            comment = new Comment { Replies = [comment] };
        }

        var article = new Article { Body = [block], Comments = new CommentThread { Items = [comment] } };
        var json = Written.OnSmallStack(() => Written.By(Line, article));

        Assert.Equal(5_001, json.Split("\"kind\":\"comment\"").Length - 1);
    }

    [Fact]
    public void NullArguments_AreTheCallersMistake()
    {
        Assert.Throws<ArgumentNullException>(() => Line.Write(null!, TextWriter.Null));
        Assert.Throws<ArgumentNullException>(() => Line.Write(new Article(), null!));
    }
}
