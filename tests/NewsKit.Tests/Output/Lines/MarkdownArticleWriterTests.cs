using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

public sealed class MarkdownArticleWriterTests
{
    private static readonly MarkdownArticleWriter Writer = new();

    public static TheoryData<string> Texts => [.. HostileArticle.Texts];

    public static TheoryData<string> Addresses => [.. HostileArticle.Addresses];

    [Theory]
    [InlineData("a * b _ c ` d # e ~ f ! g", @"a \* b \_ c \` d # e \~ f ! g")]
    [InlineData("[a](b) {c} | > \\", @"\[a\](b) \{c\} \| > \\")]
    [InlineData("a < b & c &lt; d", "a &lt; b & c &amp;lt; d")]
    [InlineData("Le plan (voir page 3) d'A & B : C# ou snake_case !", "Le plan (voir page 3) d'A & B : C# ou snake_case !")]
    [InlineData("fin de C #", @"fin de C \#")]
    [InlineData("# Titre", @"\# Titre")]
    [InlineData("> Cité", @"\> Cité")]
    [InlineData("voir &copy; et &copy", "voir &amp;copy; et &amp;copy")]
    [InlineData("- a", @"\- a")]
    [InlineData("+ a", @"\+ a")]
    [InlineData("=== a", @"\=== a")]
    [InlineData(":- a", @"\:- a")]
    [InlineData("2023. Une année", @"2023\. Une année")]
    [InlineData("3) a", @"3\) a")]
    [InlineData("     a", "a")]
    [InlineData("\ta", "a")]
    [InlineData("À 12:30, c’est l’heure.", "À 12:30, c’est l’heure.")]
    [InlineData("https://a.example/ www.a.example a@b.example mailto:a",
        @"https\://a.example/ www\.a.example a\@b.example mailto\:a")]
    [InlineData("a\nb\n\nc", "a\\\nb\\\nc")]
    public void Text_IsEscaped(string text, string markdown) =>
        Assert.Equal(markdown + "\n", Body(new Paragraph { Text = text }));

    [Fact]
    public void FullArticle_HasOnlyOurLinks()
    {
        var scan = MarkdownScan.Of(Written.By(Writer, SampleArticle.Full));

        Assert.Empty(scan.Faults);
        Assert.Contains("https://ailleurs.example/?a=1&b=2", scan.Targets);
        Assert.Contains("https://zoe.example/", scan.Targets);
        Assert.All(scan.Targets, target => Assert.StartsWith("https://", target, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void HostileText_InEveryField_IsText(string text)
    {
        var scan = MarkdownScan.Of(Written.By(Writer, HostileArticle.WithText(text)));

        Assert.Empty(scan.Faults);
        Assert.All(scan.Targets, target => Assert.DoesNotContain("evil", target, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public void HostileAddress_InEveryField_IsNoLink(string address)
    {
        var scan = MarkdownScan.Of(Written.By(Writer, HostileArticle.WithAddress(address)));

        Assert.Empty(scan.Faults);
        Assert.Empty(scan.Targets);
    }

    [Fact]
    public void Targets_CannotEndEarlyNorHoldReferences()
    {
        Assert.Equal("[&#120;](https://a.example/b_%28c%29)\n", Body(Link("https://a.example/b_(c)")));
        Assert.Equal("[&#120;](https://a.example/?a=1&copy=2)\n", Body(Link("https://a.example/?a=1&copy=2")));
        Assert.Equal("[&#120;](https://a.example/?a=1&amp;copy;)\n", Body(Link("https://a.example/?a=1&copy;")));
    }

    [Fact]
    public void Runs_AreMarkedWhereEveryRendererReadsThem() => Assert.Equal(
        "**a** *b* ***c*** ~~d~~ `e`, mot**gras**mot, «**b**», (**y**) «z»a\n",
        Body(Runs(("a", "b"), (" ", ""), ("b", "i"), (" ", ""), ("c", "bi"), (" ", ""), ("d", "s"), (" ", ""), ("e", "c"),
            (", mot", ""), ("gras", "b"), ("mot, «", ""),
            ("b", "b"), ("», (", ""), ("y", "b"), (") ", ""), ("«z»", "b"), ("a", ""))));

    [Fact]
    public void MarksThatWouldTouch_AreLeftOut() =>
        Assert.Equal("**a**b *c*\n", Body(Runs(("a", "b"), ("b", "i"), (" c ", "i"))));

    [Fact]
    public void BlanksStandOutsideTheMarks() => Assert.Equal("x **a** y\n", Body(Runs(("x", ""), (" a ", "b"), ("y", ""))));

    [Theory]
    [InlineData("a`b", "``a`b``")]
    [InlineData("`a", "`` `a ``")]
    [InlineData("a``b`", "``` a``b` ```")]
    [InlineData("<b>", "`<b>`")]
    public void CodeSpan_HasALongerFenceThanItsText(string code, string markdown) =>
        Assert.Equal(markdown + "\n", Body(Runs((code, "c"))));

    [Fact]
    public void NeighbouringCodeSpans_AreJoined() => Assert.Equal("`ab` c\n", Body(Runs(("a", "c"), ("b", "cb"), (" c", ""))));

    [Fact]
    public void CodeSpansThatWouldTouchBackticks_AreText()
    {
        Assert.Equal("\\`a `b`\n", Body(Runs(("`", ""), ("a", "c"), (" ", ""), ("b", "c"))));
        Assert.Equal("`ab`\n", Body(Runs(("a", "c"), ("", "b"), ("b", "c"))));
        Assert.Equal("`ab`\n", Body(new Paragraph
        {
            Text = "ab",
            Inlines = [new Inline { Text = "a", Code = true, Href = "javascript:x" },
                new Inline { Text = "b", Code = true }],
        }));
    }

    [Fact]
    public void CodeBlock_HasALongerFenceThanItsText() =>
        Assert.Equal("````\n```\nx\n````\n", Body(new CodeBlock { Text = "```\nx\n", Language = "C#; x" }));

    [Fact]
    public void ListsInARow_KeepApart()
    {
        ListBlock List(string item, bool ordered) => new() { Ordered = ordered, Items = [[new Paragraph { Text = item }]] };

        Assert.Equal("- a\n\n+ b\n\n- c\n\n1. d\n\n1) e\n",
            Body(List("a", false), List("b", false), List("c", false), List("d", true), List("e", true)));
    }

    [Fact]
    public void NestedContainers_ArePrefixed()
    {
        var list = new ListBlock
        {
            Ordered = true,
            Items =
            [
                [new Paragraph { Text = "a" },
                    new Quote { Blocks = [new Paragraph { Text = "b\nc" },
                    new ListBlock { Items = [[new CodeBlock { Text = "d\n\ne" }], []] }] }],
                [new Paragraph { Text = "f" }],
            ],
        };

        Assert.Equal("1. a\n\n   > b\\\n   > c\n   >\n   > - ```\n   >   d\n   >\n   >   e\n   >   ```\n   >\n   > -\n\n2. f\n",
            Body(list));
    }

    [Fact]
    public void TableWithoutHeader_GetsAnEmptyOne() =>
        Assert.Equal("|  |  |\n| --- | --- |\n| a | b |\n| c\\|d |  |\n", Body(new Table { Rows = [["a", "b"], ["c|d"], []] }));

    [Fact]
    public void BlocksAndRepliesOfAnyDepth_FitASmallStack()
    {
        BodyBlock block = new Paragraph { Text = "fond" };
        var comment = new Comment { Body = [block] };
        for (var i = 0; i < 3_000; i++)
        {
            block = new ListBlock { Items = [[block]] };
            comment = new Comment { Author = new CommentAuthor { Name = "n" + i }, Replies = [comment] };
        }

        var article = new Article { Body = [block], Comments = new CommentThread { Items = [comment] } };
        var markdown = Written.OnSmallStack(() => Written.By(Writer, article));

        Assert.Contains("- n0\n", markdown, StringComparison.Ordinal);
        Assert.True(markdown.Split('\n').Max(line => line.Length) < 120);
    }

    private static string Body(params BodyBlock[] blocks) => Written.By(Writer, new Article { Body = blocks });

    private static Paragraph Link(string address) => new() { Text = "x", Inlines = [new Inline { Text = "x", Href = address }] };

    private static Paragraph Runs(params (string Text, string Marks)[] runs) => new()
    {
        Text = string.Concat(runs.Select(run => run.Text)),
        Inlines = [.. runs.Select(run => new Inline
        {
            Text = run.Text, Bold = run.Marks.Contains('b'), Italic = run.Marks.Contains('i'), Strike = run.Marks.Contains('s'),
                Code = run.Marks.Contains('c'),
        })],
    };
}
