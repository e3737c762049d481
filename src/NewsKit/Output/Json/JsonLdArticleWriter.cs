using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Writes an article as schema.org JSON-LD: a graph of a <c>NewsArticle</c> with its <c>Comment</c>s, and a
/// <c>FAQPage</c> when it has questions.</summary>
/// <remarks>The text holds no <c>&lt;</c> at all, so that it may stand in a <c>&lt;script type="application/ld+json"&gt;</c>
/// block as it is. Replies name the comment they answer by <c>parentItem</c>, and are not nested.</remarks>
public sealed class JsonLdArticleWriter : IArticleWriter
{
    /// <summary>Which parts are written; all.</summary>
    public ArticleParts Parts { get; init; } = ArticleParts.All;

    /// <summary>True, the default, for one property a line; false for one line.</summary>
    public bool Indented { get; init; } = true;

    /// <inheritdoc/>
    public void Write(Article article, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        WriteGraph(PartChoice.Of(article, Parts), output, Indented);
        output.Write('\n');
    }

    internal static void WriteGraph(Article article, TextWriter output, bool indented)
    {
        using var writer = new Utf8JsonWriter(new Utf8Drain(output), JsonArticleWriter.Options(indented));
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteStartArray("@graph");
        new ArticleGraph(writer).Write(article);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
