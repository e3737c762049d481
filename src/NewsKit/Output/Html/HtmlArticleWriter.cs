using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Writes an article as semantic HTML5 that can do nothing but show it.</summary>
/// <remarks>Built from the model by an allow-list of elements and attributes, never copied from the page: no script, style,
/// form, frame or event handler can be in it. It is canonical: a browser's parse changes nothing. Classes start with
/// <c>nk-</c>; there are no ids. A full document has a <c>main</c> element and a style sheet. Dates are written in words, in
/// French for an article in French or in no stated language, in English for one in English, else in ISO form; the printed text
/// stands where a date has no value. Replies deeper than sixteen levels follow one another on the sixteenth.</remarks>
/// <example><code>new HtmlArticleWriter(new() { Form = HtmlForm.Document }).Write(article, output);</code></example>
/// <param name="options">How to write; null for the defaults.</param>
public sealed class HtmlArticleWriter(HtmlArticleWriterOptions? options = null) : IArticleWriter
{
    private readonly HtmlArticleWriterOptions _options = options ?? new();

    /// <inheritdoc/>
    public void Write(Article article, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        var markup = new MarkupWriter(output);
        var links = new HtmlLinks(markup, article.Url ?? article.Source.Url, _options.OpenLinksInNewTab);
        var sections = new HtmlSections(markup, links, PartChoice.Of(article, _options.Parts), _options.Parts);
        if (_options.Form == HtmlForm.Document)
            new HtmlDocument(article, markup, output, _options).Write(sections.Write);
        else
            sections.Write();
        output.Write('\n');
    }
}
