using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Writes an article as JSON, the shape that <see cref="ArticleSchema"/> describes.</summary>
/// <remarks>Names are camelCase, enums are words, absent things are left out, accents are kept. <c>&lt; &gt; &amp; '</c>,
/// line separators and no-break spaces are escaped, so that the JSON may stand in a script block. A lone surrogate
/// becomes U+FFFD.</remarks>
/// <example><code>new JsonArticleWriter { Indented = false }.Write(article, Console.Out); // one line, for
/// NDJSON</code></example>
public sealed class JsonArticleWriter : IArticleWriter
{
    /// <summary>Which parts are written; all.</summary>
    public ArticleParts Parts { get; init; } = ArticleParts.All;

    /// <summary>True, the default, for one property a line and two blanks a level; false for the whole article on one
    /// line.</summary>
    public bool Indented { get; init; } = true;

    /// <inheritdoc/>
    public void Write(Article article, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        using (var writer = new Utf8JsonWriter(new Utf8Drain(output), Options(Indented)))
            new JsonTreeWriter(writer, JsonContract.Written).Write(PartChoice.Of(article, Parts));
        output.Write('\n');
    }

    /// <summary>The nesting is not limited here: whoever reads decides how deep to go.</summary>
    internal static JsonWriterOptions Options(bool indented) => new()
    {
        Encoder = JsonContract.Encoder,
        Indented = indented,
        NewLine = "\n",
        MaxDepth = int.MaxValue,
    };
}
