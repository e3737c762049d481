using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsKit.Dom;

/// <summary>Guarded markup to an AngleSharp document: no scripts, no loader, no style sheets.</summary>
internal static class DocumentLoader
{
    internal static IDocument Load(string guardedHtml) => new HtmlParser(new HtmlParserOptions { IsScripting = false }).ParseDocument(guardedHtml);
}
