using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Text;

namespace NewsKit.Dom;

/// <summary>Guarded markup to a tree by AngleSharp's parser: no scripts, no loader, no style sheets.</summary>
internal static class DocumentLoader
{
    private static readonly HtmlParserOptions Options = new() { IsScripting = false, DisableElementPositionTracking = true };

    internal static MarkupTree Load(string guardedHtml, CancellationToken cancellation = default)
    {
        using var context = BrowsingContext.New(new Configuration([new MarkupFactory(cancellation)]));
        return new HtmlParser(Options, context)
            .ParseDocument<MarkupTree, MarkupElement>(new TextSource(new ReadOnlyMemoryTextSource(guardedHtml)));
    }
}
