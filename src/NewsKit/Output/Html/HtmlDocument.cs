using NewsKit.Addresses;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The page around an article: what a search engine and a browser read before it.</summary>
internal sealed class HtmlDocument(Article article, MarkupWriter markup, TextWriter output, HtmlArticleWriterOptions options)
{
    /// <summary>BCP 47 for a language that nobody stated; a document without any is read aloud in that of the system.</summary>
    private const string Undetermined = "und";

    internal void Write(Action content)
    {
        output.Write("<!doctype html>\n");
        markup.Start("html").Attribute("lang", LanguageTag.Normalise(article.Language) ?? Undetermined);
        markup.Start("head");
        markup.Start("meta").Attribute("charset", "utf-8").EndVoid();
        markup.Start("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1").EndVoid();
        markup.Start("title").Text(Title()).End();
        if (OutputText.Field(article.Standfirst ?? article.Description) is { Length: > 0 } standfirst)
            markup.Start("meta").Attribute("name", "description").Attribute("content", standfirst).EndVoid();
        if (WebAddress.Resolve(article.Url, null, AddressUse.Page) is { } url)
            markup.Start("link").Attribute("rel", "canonical").Attribute("href", url).EndVoid();
        Style();
        markup.Start("script").Attribute("type", "application/ld+json")
            .Raw(() => JsonLdArticleWriter.WriteGraph(PartChoice.Of(article, options.Parts), output, indented: false)).End();
        markup.End();
        markup.Start("body").Start("main", "nk-page");
        content();
        markup.End().End().End();
    }

    private void Style()
    {
        if (options.Style == HtmlStyle.Inline)
            markup.Start("style").Raw(() => output.Write(HtmlStyleSheet.Text)).End();
        else if (options.Style == HtmlStyle.Linked
            && WebAddress.Resolve(options.StyleSheetAddress, null, AddressUse.Page) is { } address)
            markup.Start("link").Attribute("rel", "stylesheet").Attribute("href", address).EndVoid();
    }

    private string Title()
    {
        var (headline, site) = (OutputText.Field(article.Headline), OutputText.Field(article.Site?.Name));
        if (headline.Length == 0 && site.Length == 0)
            return DisplayLanguage.Of(article.Language).Untitled;
        return headline.Length == 0 ? site : site.Length == 0 ? headline : $"{headline} – {site}";
    }
}
