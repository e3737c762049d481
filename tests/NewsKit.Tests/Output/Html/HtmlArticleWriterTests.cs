using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

public sealed class HtmlArticleWriterTests
{
    private static readonly HtmlArticleWriter Fragment = new();

    public static TheoryData<string> Texts => [.. HostileArticle.Texts];

    public static TheoryData<string> Addresses => [.. HostileArticle.Addresses];

    public static TheoryData<string> OddAddresses => [.. HostileArticle.OddAddresses];

    [Fact]
    public void FullArticle_IsCanonicalAndBrowsersRepairNothing() => AssertSound(SampleArticle.Full);

    [Theory]
    [MemberData(nameof(Texts))]
    public void HostileText_InEveryField_IsInert(string text) => AssertSound(HostileArticle.WithText(text));

    [Theory]
    [MemberData(nameof(Addresses))]
    public void HostileAddress_InEveryField_LeavesNoLinkAndNoPicture(string address)
    {
        var html = Written.By(Fragment, HostileArticle.WithAddress(address));

        Assert.Empty(HtmlChecker.Check(html));
        // Notes and their marks lead to each other.
        Assert.DoesNotContain("href=", html.Replace("href=\"#nk-", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("src=", html, StringComparison.Ordinal);
        Assert.DoesNotContain("poster=", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OddAddresses))]
    public void OddAddress_IsWrittenCanonical(string address)
    {
        var article = HostileArticle.WithAddress(address);

        AssertSound(article);
        Assert.Contains("<a ", Written.By(Fragment, article), StringComparison.Ordinal);
    }

    [Fact]
    public void Sections_StandInReadingOrder()
    {
        var html = Written.By(Fragment, SampleArticle.Full);
        string[] marks =
        [
            "<article class=\"nk-article\" lang=\"fr-FR\">", "nk-kicker", "<h1 ", "nk-standfirst", "nk-byline", "nk-published",
                "nk-modified", "nk-dateline",
            "nk-lead-image", "nk-body", "nk-credits", "nk-corrections", "nk-tags", "nk-faq", "nk-read-more", "nk-related",
                "nk-comments", "nk-replies", "nk-footer",
            "nk-copyright", "nk-languages",
        ];

        Assert.Equal(marks, marks.OrderBy(mark => html.IndexOf(mark, StringComparison.Ordinal)));
        Assert.All(marks, mark => Assert.Contains(mark, html, StringComparison.Ordinal));
    }

    [Fact]
    public void EmptyArticle_IsAnEmptyElement() =>
        Assert.Equal("<article class=\"nk-article\">\n<header class=\"nk-header\">\n</header>\n</article>\n",
            Written.By(Fragment, new Article()));

    [Theory]
    [InlineData("fr", "2023-09-01T23:05", "1er septembre 2023 à 23&nbsp;h&nbsp;05")]
    [InlineData("fr-CA", "2023-08-13", "13 août 2023")]
    [InlineData(null, "2023-08-13T00:00:09Z", "13 août 2023 à 0&nbsp;h&nbsp;00")]
    [InlineData("en-US", "2023-09-13T23:05+02:00", "13th September 2023, 23:05")]
    [InlineData("de", "2023-09-13T23:05", "2023-09-13 23:05")]
    [InlineData("frr", "2023-09-13", "2023-09-13")]
    public void Date_IsSaidInTheLanguageOfTheArticle(string? language, string value, string words)
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        var html = Written.By(Fragment,
            new Article { Language = language, Published = new Timestamp { Value = value, Text = "hier" } });

        Assert.Contains($"<time datetime=\"{value}\">{words}</time>", html, StringComparison.Ordinal);
        Assert.Same(culture, System.Globalization.CultureInfo.CurrentCulture);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("13/09/2023")]
    [InlineData("2023-13-45")]
    [InlineData("2023-09-13T25:00")]
    [InlineData("2023-09-13T10:00+02")]
    [InlineData("2023-09-13 10:00")]
    [InlineData("2023-09-13\" onclick=\"x")]
    public void DateWithoutGoodValue_IsItsPrintedText(string? value) =>
        Assert.Contains("<p class=\"nk-published\"><span>un jour d’été</span></p>",
            Written.By(Fragment, new Article { Published = new Timestamp { Value = value, Text = "un jour d’été" } }),
                StringComparison.Ordinal);

    [Fact]
    public void Headings_NeverSkipALevel()
    {
        var html = Written.By(Fragment,
            Body(Heading(4), Heading(6), Heading(2), Heading(5), Heading(1), Heading(99), Heading(3), Heading(4)));

        Assert.Equal("h2 h3 h2 h3 h2 h3 h3 h4", string.Join(' ', HtmlTokens.Read(html).Tokens
            .Where(token => !token.IsEnd && token.Name is ['h', >= '1' and <= '6']).Select(token => token.Name)));
    }

    [Fact]
    public void NeighbouringRuns_ShareTheirMarkup()
    {
        var html = Written.By(Fragment, Body(new Paragraph
        {
            Text = "abcd",
            Inlines =
            [
                new Inline { Text = "a", Bold = true }, new Inline { Text = "b", Bold = true, Italic = true },
                new Inline { Text = "c", Href = "https://b.example/", Italic = true },
                    new Inline { Text = "d", Href = "javascript:x", Italic = true },
            ],
        }));

        Assert.Contains(
            "<p><strong>a<em>b</em></strong><a href=\"https://b.example/\" rel=\"noopener\"><em>c</em></a><em>d</em></p>", html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Links_FollowThePolicy()
    {
        var article = new Article
        {
            Url = "https://lac.example/a",
            Body = [Link("https://lac.example/b"), Link("https://www.lac.example/c"), Link("mailto:a@b.example")],
            Comments = new CommentThread
            {
                Items =
                [new Comment { Body = [Link("https://lac.example/d"), Link("https://spam.example/")] }]
            },
        };
        var html = Written.By(new HtmlArticleWriter(new HtmlArticleWriterOptions { OpenLinksInNewTab = true }), article);

        Assert.Empty(HtmlChecker.Check(html));
        Assert.Contains("<a href=\"https://lac.example/b\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://www.lac.example/c\" rel=\"noopener\" target=\"_blank\">", html,
            StringComparison.Ordinal);
        Assert.Contains("<a href=\"mailto:a@b.example\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://lac.example/d\" rel=\"nofollow ugc noopener\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"https://spam.example/\" rel=\"nofollow ugc noopener\" target=\"_blank\">", html,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Embeds_AreLinkedNeverLoaded()
    {
        var html = Written.By(Fragment, SampleArticle.Full);

        Assert.Contains("<figure class=\"nk-embed\">\n<p><a href=\"https://www.youtube.com/watch?v=abc\" rel=\"noopener\">", html,
            StringComparison.Ordinal);
        Assert.DoesNotContain("iframe", html, StringComparison.Ordinal);
    }

    [Fact]
    public void PictureWithoutAddress_IsShownByItsTitle() =>
        Assert.Contains("<figure class=\"nk-lead-image\">\n<p class=\"nk-image-name\">Sommet au lac</p>\n</figure>",
            Written.By(Fragment, new Article { LeadImage = new Figure { Images = [new Image { Title = "Sommet au lac" }] } }),
                StringComparison.Ordinal);

    [Fact]
    public void ImpossibleSizes_AreLeftOut() =>
        Assert.Contains("alt=\"\" height=\"3\" loading", Written.By(Fragment, Body(new Figure
        {
            Images = [new Image { Url = "https://a.example/a.png", Width = -2, Height = 3 }],
        })), StringComparison.Ordinal);

    [Fact]
    public void RightToLeftText_SaysSo() =>
        Assert.Contains("<p dir=\"rtl\">« שלום »</p>\n<p>abc שלום</p>",
            Written.By(Fragment, Body(Words("« שלום »"), Words("abc שלום"))), StringComparison.Ordinal);

    [Fact]
    public void LanguageOfAnotherShape_IsLeftOut() =>
        Assert.StartsWith("<article class=\"nk-article\">", Written.By(Fragment, new Article { Language = "fr\" onload=\"x" }),
            StringComparison.Ordinal);

    [Fact]
    public void Code_KeepsItsLines_AndOnlyAPlainLanguage()
    {
        var html = Written.By(Fragment,
            Body(new CodeBlock { Text = "\n a\n", Language = "c++" }, new CodeBlock { Text = "b", Language = "x\" y" }));

        Assert.Contains("<pre><code class=\"language-c++\">\n a\n</code></pre>\n<pre><code>b</code></pre>", html,
            StringComparison.Ordinal);
        Assert.Equal(HtmlReparse.AsWritten(html), HtmlReparse.AsParsed(html));
    }

    [Fact]
    public void BlocksAndRepliesOfAnyDepth_StayWithinTheNestingLimitOnASmallStack()
    {
        BodyBlock block = Words("fond");
        var comment = new Comment { Body = [block] };
        for (var i = 0; i < 3_000; i++)
            block = i % 2 == 0 ? new ListBlock { Items = [[block]] }
                : new DefinitionList { Items = [new Definition { Term = "t", Blocks = [block] }] };
        for (var i = 0; i < 3_000; i++)
            comment = new Comment { Body = i > 2_900 ? [block] : [], Title = "n" + i, Replies = [comment] };
        var article = new Article { Body = [block], Comments = new CommentThread { Items = [comment] } };
        var html = Written.OnSmallStack(() => Written.By(Fragment, article));

        Assert.Empty(HtmlChecker.Check(html));
        Assert.Equal(3_001, html.Split("<article class=\"nk-comment\">").Length - 1);
        Assert.Contains("fond", html, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Document_IsTheFragmentInAShellOfOurs(string text)
    {
        var article = HostileArticle.WithText(text) with { Url = "https://a.example/1" };
        var html = Written.By(new HtmlArticleWriter(new HtmlArticleWriterOptions { Form = HtmlForm.Document }), article);
        const string Start = "<body>\n<main class=\"nk-page\">\n";
        var body = html.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var head = html[..body];

        Assert.Equal(Written.By(Fragment, article) + "</main>\n</body>\n</html>\n", html[body..]);
        Assert.StartsWith("<!doctype html>\n<html", html, StringComparison.Ordinal);
        Assert.Contains("<link rel=\"canonical\" href=\"https://a.example/1\">", head, StringComparison.Ordinal);
        var start = head.IndexOf("<script type=\"application/ld+json\">", StringComparison.Ordinal)
            + "<script type=\"application/ld+json\">".Length;
        var end = head.IndexOf('<', start);
        Assert.StartsWith("</script>\n</head>\n" + Start, head[end..], StringComparison.Ordinal);
        Assert.Equal("https://schema.org", System.Text.Json.JsonDocument.Parse(head[start..end])
            .RootElement.GetProperty("@context").GetString());
        Assert.Equal(1, head.Split("<script").Length - 1);
        Assert.Equal(1, head.Split("<title>").Length - 1);
    }

    private static void AssertSound(Article article)
    {
        var html = Written.By(Fragment, article);

        Assert.Empty(HtmlChecker.Check(html));
        Assert.Equal(HtmlReparse.AsWritten(html), HtmlReparse.AsParsed(html));
    }

    private static Article Body(params BodyBlock[] blocks) => new() { Body = blocks };

    private static Heading Heading(int level) => new() { Level = level, Text = "niveau" };

    private static Paragraph Words(string text) => new() { Text = text };

    private static Paragraph Link(string address) => new() { Text = "x", Inlines = [new Inline { Text = "x", Href = address }] };
}
