using AngleSharp;
using AngleSharp.Html.Parser;
using AngleSharp.Text;
using NewsKit.Guard;

namespace NewsKit.Dom;

/// <summary>Guarded markup to a tree by AngleSharp's parser: no scripts, no loader, no style sheets.</summary>
internal static class DocumentLoader
{
    private static readonly HtmlParserOptions Options = new() { IsScripting = false, DisableElementPositionTracking = true };

    /// <summary>The tree of a page, which is let go of.</summary>
    internal static MarkupTree Load(GuardOutput page, CancellationToken cancellation)
    {
        using (page)
            return Load(page.Chars, page.Length, cancellation);
    }

    /// <summary>The tree of markup that is known to be harmless.</summary>
    internal static MarkupTree Load(string html) => Load(html.ToCharArray(), html.Length, CancellationToken.None);

    private static MarkupTree Load(char[] chars, int length, CancellationToken cancellation)
    {
        using var context = BrowsingContext.New(new Configuration([new MarkupFactory(cancellation)]));
        return new HtmlParser(Options, context)
            .ParseDocument<MarkupTree, MarkupElement>(new TextSource(new CharArrayTextSource(chars, length)));
    }
}
