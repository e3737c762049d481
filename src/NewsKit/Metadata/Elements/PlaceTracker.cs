using NewsKit.Dom;
using NewsKit.Lexicon;

namespace NewsKit.Metadata;

/// <summary>Knows what the walk stands in: an article, a comment, a side column.</summary>
internal sealed class PlaceTracker(MetadataBuilder found)
{
    /// <summary>The classes of these tell the layout of the whole page.</summary>
    private static readonly bool[] IsWholePage = MarkupTagTable.Tabulate(name => name is "html" or "body" or "main");

    private static readonly bool[] IsPlace =
        MarkupTagTable.Tabulate(name => name is "article" or "aside" or "nav" or "footer" or "figcaption");

    private readonly Stack<(MarkupElement Element, PagePlaces Before)> _changes = new();

    internal PagePlaces Current { get; private set; }

    /// <summary>Whether what is found here may speak about the article itself.</summary>
    internal bool IsOfArticle =>
        (Current & (PagePlaces.Aside | PagePlaces.Comment | PagePlaces.NestedArticle)) == PagePlaces.None;

    internal void Enter(MarkupElement element)
    {
        if (IsWholePage[element.Tag])
            return;
        var now = Current | element.Class.Places | element.Id.Places;
        if (IsPlace[element.Tag])
            now |= Named(element.LocalName);
        if (now == Current)
            return;
        _changes.Push((element, Current));
        Current = now;
    }

    internal void Leave(MarkupElement element)
    {
        if (!_changes.TryPeek(out var change) || !ReferenceEquals(change.Element, element))
            return;
        _changes.Pop();
        Current = change.Before;
    }

    private bool IsInArticle => (Current & PagePlaces.Article) != PagePlaces.None;

    private PagePlaces Named(string name) => name switch
    {
        // Before any headline an article within an article is the same article in two wrappers.
        "article" => IsInArticle && found.HasHeading ? PagePlaces.NestedArticle : PagePlaces.Article,
        "aside" or "nav" or "figcaption" => PagePlaces.Aside,
        // The footer of an article holds its date and author in older themes.
        "footer" => IsInArticle ? PagePlaces.None : PagePlaces.Aside,
        _ => PagePlaces.None,
    };
}
