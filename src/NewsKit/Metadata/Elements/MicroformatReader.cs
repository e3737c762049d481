using NewsKit.Dom;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads hAtom and h-entry, the class names themes have used since before microdata.</summary>
internal sealed class MicroformatReader(MetadataBuilder found, PlaceTracker places, TextCaptures captures)
{
    private static readonly FieldSource EntryTitle = new("hatom:entry-title");
    private static readonly FieldSource FullName = new("hatom:fn");
    private static readonly FieldSource Author = new("hatom:author");
    private static readonly FieldSource Published = new("hatom:published");

    private Card? _card;
    private bool _hasTitle;

    internal void Enter(MarkupElement element)
    {
        var classes = element.Class.Text;
        if (classes.Length == 0 || !places.IsOfArticle)
            return;
        if (_card is { HasName: false } && (Has(classes, "fn") || Has(classes, "p-name")))
            ReadName(element, _card);
        if (!element.Class.MayBeMicroformat)
            return;
        var isTitle = Has(classes, "entry-title") || (_card is null && IsHeading(element) && Has(classes, "p-name"));
        if (isTitle && !_hasTitle)
            ReadTitle(element);
        else if (_card is null && (Has(classes, "p-author") || Has(classes, "vcard")))
            OpenCard(element);
        else if (element.LocalName is "abbr" or "span" or "div" or "p" or "a")
            ReadDate(element, classes);
    }

    internal void Leave(MarkupElement element)
    {
        if (!ReferenceEquals(_card?.Element, element))
            return;
        if (!_card.HasName)
            found.Add(MetadataField.Author, _card.Text, Author, _card.Order, _card.Element.GetAttribute("href"));
        _card = null;
    }

    private static bool Has(string classes, string name) => TokenList.Holds(classes, name, StringComparison.Ordinal);

    private static bool IsHeading(MarkupElement element) => element.LocalName is "h1" or "h2";

    private void ReadTitle(MarkupElement element)
    {
        _hasTitle = true;
        var order = found.Position;
        captures.Open(element, text => found.Add(MetadataField.Headline, text, EntryTitle, order));
    }

    private void OpenCard(MarkupElement element)
    {
        var card = new Card(element, found.Position);
        _card = card;
        captures.Open(element, text => card.Text = text);
    }

    private void ReadName(MarkupElement element, Card card)
    {
        card.HasName = true;
        var (order, address) = (found.Position, element.GetAttribute("href"));
        captures.Open(element, text => found.Add(MetadataField.Author, text, FullName, order, address));
    }

    private void ReadDate(MarkupElement element, string classes)
    {
        var isPublished = Has(classes, "published") || Has(classes, "dt-published") || Has(classes, "entry-date");
        var isUpdated = Has(classes, "updated") || Has(classes, "dt-updated");
        if (!isPublished && !isUpdated)
            return;
        var (field, source) = isPublished
            ? (MetadataField.Published, Published) : (MetadataField.Modified, MetadataTrust.EntryUpdated);
        var order = found.Position;
        if ((element.GetAttribute("datetime") ?? element.GetAttribute("title")) is { Length: > 0 } value)
            found.Add(field, value, source, order);
        else
            captures.Open(element, text =>
                found.Add(field, text.AsSpan().ContainsAnyInRange('0', '9') ? text : null, source, order));
    }

    /// <summary>The card of an author while it is open.</summary>
    private sealed class Card(MarkupElement element, int order)
    {
        internal MarkupElement Element => element;

        internal int Order => order;

        internal bool HasName { get; set; }

        internal string? Text { get; set; }
    }
}
