using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Writes an article as plain text to be read: headings underlined, lists with dashes, replies indented.</summary>
/// <remarks>Addresses are left out, except those of films and embeds without a caption. Meant for people; the JSON is for
/// programs.</remarks>
/// <example><code>new TextArticleWriter().Write(article, Console.Out);</code></example>
public sealed class TextArticleWriter : IArticleWriter
{
    /// <summary>Which parts are written; all.</summary>
    public ArticleParts Parts { get; init; } = ArticleParts.All;

    /// <inheritdoc/>
    public void Write(Article article, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        new LineSections(new LineWriter(output), new PlainSyntax(), PartChoice.Of(article, Parts)).Write();
    }
}
