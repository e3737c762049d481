using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Writes an article as Markdown: CommonMark, with the tables and strike-through of GitHub.</summary>
/// <remarks>Everything that could be markup is escaped, also what renderers with extensions turn into links. There is no raw
/// HTML, no front matter, and every link target has passed the address rules. Underline, sub- and superscript have no sign
/// in Markdown: their words stay. Emphasis is written where every renderer reads it as such.</remarks>
/// <example><code>new MarkdownArticleWriter().Write(article, output);</code></example>
public sealed class MarkdownArticleWriter : IArticleWriter
{
    /// <inheritdoc/>
    public void Write(Article article, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        new LineSections(new LineWriter(output), new MarkdownSyntax(), article).Write();
    }
}
