using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>The page around an article: what a search engine and a browser read before it.</summary>
internal static class HtmlDocument
{
    internal static void Write(Article article, MarkupWriter markup, TextWriter output, Action content)
    {
        output.Write("<!doctype html>\n");
        markup.Start("html").Attribute("lang", LanguageTag.Valid(article.Language));
        markup.Start("head");
        markup.Start("meta").Attribute("charset", "utf-8").EndVoid();
        markup.Start("meta").Attribute("name", "viewport").Attribute("content", "width=device-width, initial-scale=1").EndVoid();
        markup.Start("title").Text(Title(article)).End();
        if (OutputText.Field(article.Standfirst) is { Length: > 0 } standfirst)
            markup.Start("meta").Attribute("name", "description").Attribute("content", standfirst).EndVoid();
        if (WebAddress.Resolve(article.Url, null, AddressUse.Page) is { } url)
            markup.Start("link").Attribute("rel", "canonical").Attribute("href", url).EndVoid();
        markup.Start("script").Attribute("type", "application/ld+json").Raw(() => JsonLdArticleWriter.WriteGraph(article, output, indented: false)).End();
        markup.End();
        markup.Start("body");
        content();
        markup.End().End();
    }

    private static string Title(Article article)
    {
        var (headline, site) = (OutputText.Field(article.Headline), OutputText.Field(article.Site?.Name));
        return headline.Length == 0 ? site : site.Length == 0 ? headline : $"{headline} – {site}";
    }
}
