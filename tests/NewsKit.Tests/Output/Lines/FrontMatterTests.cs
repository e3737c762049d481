using NewsKit.Model;
using NewsKit.Output;
using Xunit;

namespace NewsKit.Tests.Output;

/// <summary>The fields of an article as YAML before its Markdown.</summary>
public sealed class FrontMatterTests
{
    private static readonly MarkdownArticleWriter Writer = new() { FrontMatter = true };

    public static TheoryData<string> Texts => [.. HostileArticle.Texts];

    [Fact]
    public void FullArticle_HasEveryField()
    {
        var article = SampleArticle.Full with { Description = "Un été de pêche." };
        Assert.StartsWith(
            """
            ---
            title: "L’été des « grands » poissons"
            date: "2023-09-01T23:05:00"
            lastmod: "2023-09-02"
            authors:
              - "Anne Morel"
            description: "Les pêcheurs n’en reviennent pas."
            tags:
              - "lac"
              - "pêche"
            canonical_url: "https://www.lac.example/a/1"
            image: "https://www.lac.example/img/une.jpg"
            lang: "fr-FR"
            ---


            """.ReplaceLineEndings("\n")[..^1], Written.By(Writer, article), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatFollows_IsTheMarkdownOfTheParts()
    {
        var written = Written.By(new MarkdownArticleWriter { FrontMatter = true, Parts = ArticleParts.Body }, SampleArticle.Full);
        var plain = Written.By(new MarkdownArticleWriter { Parts = ArticleParts.Body }, SampleArticle.Full);
        Assert.EndsWith("\n---\n\n" + plain, written, StringComparison.Ordinal);
        Assert.StartsWith("---\ntitle:", written, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyArticle_HasEmptyFrontMatter() => Assert.Equal("---\n---\n", Written.By(Writer, new Article()));

    [Fact]
    public void AgencyArticle_IsSignedByItsAgencies() =>
        Assert.Contains("authors:\n  - \"AFP\"\n",
            Written.By(Writer, new Article { Byline = new Byline { Agencies = ["AFP"] } }), StringComparison.Ordinal);

    [Theory]
    [InlineData("2023-09-01", "2023-09-01")]
    [InlineData("2023-09-01T23:05", "2023-09-01T23:05:00")]
    [InlineData("2023-09-01T23:05+02:00", "2023-09-01T23:05:00+02:00")]
    [InlineData("2023-09-01T23:05Z", "2023-09-01T23:05:00Z")]
    [InlineData("2023-09-01T23:05:06Z", "2023-09-01T23:05:06Z")]
    public void Date_HasSeconds(string value, string date) =>
        Assert.Contains($"\ndate: \"{date}\"\n",
            Written.By(Writer, new Article { Published = new Timestamp { Value = value } }), StringComparison.Ordinal);

    [Fact]
    public void UnreadableDate_IsLeftOut() =>
        Assert.Equal("---\n---\n", Written.By(
            new MarkdownArticleWriter { FrontMatter = true, Parts = ArticleParts.None },
            new Article { Published = new Timestamp { Value = "\"\nevil: true", Text = "hier" } }));

    [Theory]
    [MemberData(nameof(Texts))]
    [InlineData("\"\n---\nevil: true")]
    [InlineData("\\\"")]
    [InlineData("\\")]
    [InlineData("*alias &anchor !tag %TAG @x `y`")]
    [InlineData("a: b # c")]
    [InlineData("{{ site.secret }} {% include x %}")]
    public void HostileText_IsTheValueAndNothingElse(string text)
    {
        var article = new Article
        {
            Headline = text,
            Tags = [text],
            Description = text,
            Byline = new Byline { Authors = [new Author { Name = text }] }
        };
        var field = OutputText.Field(text);
        var fields = Fields(Written.By(Writer, article));
        string[] names = field.Length == 0 ? [] : ["title", "authors", "description", "tags"];
        Assert.Equal(names, fields.Select(entry => entry.Name));
        Assert.All(fields, entry => Assert.Equal(field, entry.Value));
    }

    [Theory]
    [InlineData("{{ site.secret }}")]
    [InlineData("{% include secret %}")]
    [InlineData("{{< gist a b >}} {{% x %}}")]
    [InlineData("{{{{%{#")]
    public void Template_StartsNowhere(string text)
    {
        var article = HostileArticle.WithText(text) with
        {
            Body = [new Paragraph { Text = text }, new CodeBlock { Text = text + "\n" + text },
                new Heading { Level = 2, Text = text }, new Table { Header = [text], Rows = [[text]] },
                new Paragraph
                {
                    Text = text + text + "{%",
                    Inlines = [new Inline { Text = text, Code = true }, new Inline { Text = text, Bold = true },
                        new Inline { Text = "{" }, new Inline { Text = "%", Italic = true }],
                }],
        };
        var body = Written.By(Writer, article).Split("\n---\n", 2)[1];
        Assert.DoesNotContain("{{", body, StringComparison.Ordinal);
        Assert.DoesNotContain("{%", body, StringComparison.Ordinal);
        Assert.DoesNotContain("{#", body, StringComparison.Ordinal);
        Assert.Empty(MarkdownScan.Of(body).Faults);
    }

    [Fact]
    public void WithoutFrontMatter_CodeIsAsItIs() =>
        Assert.Contains("{{ x }}{% y %}", Written.By(new MarkdownArticleWriter(),
            new Article { Body = [new CodeBlock { Text = "{{ x }}{% y %}" }] }), StringComparison.Ordinal);

    /// <summary>The only YAML that is allowed: names with one quoted string, or with a list of them.</summary>
    private static List<(string Name, string Value)> Fields(string written)
    {
        var lines = written.Split('\n');
        Assert.Equal("---", lines[0]);
        var fields = new List<(string, string)>();
        var name = "";
        foreach (var line in lines.Skip(1).TakeWhile(line => line != "---"))
        {
            var quote = line.IndexOf('"', StringComparison.Ordinal);
            var head = quote < 0 ? line : line[..quote];
            if (head != "  - ")
                name = head.TrimEnd(' ');
            Assert.Matches("^[a-z_]+:$", name);
            if (quote >= 0)
                fields.Add((name[..^1], Unquoted(line[quote..])));
        }

        return fields;
    }

    private static string Unquoted(string text)
    {
        Assert.True(text.Length >= 2 && text[^1] == '"', text);
        var value = new System.Text.StringBuilder();
        for (var i = 1; i < text.Length - 1; i++)
        {
            Assert.NotEqual('"', text[i]);
            if (text[i] == '\\')
                Assert.Contains(text[++i], "\\\"");
            Assert.True(i < text.Length - 1, "the last quotation mark is escaped");
            value.Append(text[i]);
        }

        return value.ToString();
    }
}
