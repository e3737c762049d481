using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Writes an article as Markdown: CommonMark, with the tables and strike-through of GitHub.</summary>
/// <remarks>Everything that could be markup is escaped, also what renderers with extensions turn into links. There is no raw
/// HTML, and every link target has passed the address rules. Underline, sub- and superscript have no sign
/// in Markdown: their words stay. Emphasis is written where every renderer reads it as such.</remarks>
/// <example><code>new MarkdownArticleWriter { FrontMatter = true, Parts = ArticleParts.Body }.Write(article,
/// output);</code></example>
public sealed class MarkdownArticleWriter : IArticleWriter
{
    /// <summary>Which parts are written; all.</summary>
    public ArticleParts Parts { get; init; } = ArticleParts.All;

    /// <summary>True for the fields of the article as YAML before it, for Hugo, Jekyll, Obsidian and their like; false by
    /// default. It holds what is known of title, date, lastmod, authors, description, tags, canonical_url, image and lang,
    /// whatever <see cref="Parts"/> says; every value is a quoted string. No text of the page starts a template then: a blank
    /// parts the braces of <c>{{</c> and <c>{%</c> in code.</summary>
    public bool FrontMatter { get; init; }

    /// <inheritdoc/>
    public void Write(Article article, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        var lines = new LineWriter(output);
        if (FrontMatter)
            new YamlFrontMatter(lines, article).Write();
        new LineSections(lines, new MarkdownSyntax(isTemplate: FrontMatter), PartChoice.Of(article, Parts)).Write();
    }
}
