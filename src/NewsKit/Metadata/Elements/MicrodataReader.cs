using NewsKit.Dom;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Gathers the items of microdata and RDFa during the walk; <see cref="MicrodataMeaning"/> reads each when it
/// ends.</summary>
internal sealed class MicrodataReader(MetadataBuilder found, PlaceTracker places, TextCaptures captures)
{
    private const int DeepestInCaption = 4;
    private const int AnswerLength = 64 * 1024;

    private static readonly FieldSource Microdata = new("microdata");
    private static readonly FieldSource ItemProp = new("itemprop");
    private static readonly FieldSource Rdfa = new("rdfa");

    // Prefixes under which properties mean the same; others, such as og:, are read elsewhere.
    private static readonly string[] Prefixes = ["schema:", "dc:", "dct:", "dcterms:", "rnews:", "v:"];

    private readonly Stack<MicrodataItem> _items = new();
    private readonly MicrodataMeaning _meaning = new(found);
    private bool _hasArticle;

    internal void Enter(MarkupElement element, in ElementMarks marks)
    {
        var properties = marks.ItemProp ?? marks.Property;
        if (properties is null && !marks.IsItem && marks.TypeOf is null)
            return;
        var parent = _items.TryPeek(out var top) ? top : null;
        var item = marks.IsItem || marks.TypeOf is not null ? Open(element, marks, parent) : null;
        if (properties is not null)
            AddProperties(element, properties, parent, item, marks.ItemProp is null ? Rdfa : ItemProp);
        if (item is not null)
            _items.Push(item);
    }

    internal void Leave(MarkupElement element)
    {
        if (!_items.TryPeek(out var item) || !ReferenceEquals(item.Element, element))
            return;
        _items.Pop();
        _meaning.Read(item);
        if (item.Loose is var (value, vocabulary))
            _meaning.ReadLoose(value, vocabulary);
    }

    private MicrodataItem Open(MarkupElement element, in ElementMarks marks, MicrodataItem? parent)
    {
        var type = FirstType(marks.ItemType ?? marks.TypeOf ?? "");
        var item = new MicrodataItem(element, type, marks.IsItem ? Microdata : Rdfa, found.Position)
        {
            Speaks = Speaks(type, parent),
        };
        _hasArticle |= item.Speaks && SchemaTypes.IsArticle(type);
        if (SchemaTypes.IsSigner(type))
            captures.Open(element, text => item.Text = text);
        else if (type.Equals("Answer", StringComparison.OrdinalIgnoreCase))
            captures.Open(element, text => item.Text = text, AnswerLength);
        return item;
    }

    // The first article of the page outside lists and side columns is its own; an item within an article is a part of it.
    private bool Speaks(string type, MicrodataItem? parent)
    {
        if (!places.IsOfArticle || SchemaTypes.IsComment(type))
            return false;
        if (parent is not null && (SchemaTypes.IsArticle(parent.Type)
            || parent.Type.Equals("ItemList", StringComparison.OrdinalIgnoreCase)))
            return false;
        return !SchemaTypes.IsArticle(type) || !_hasArticle;
    }

    private static string FirstType(string types)
    {
        var text = types.AsSpan().Trim();
        var end = text.IndexOf(' ');
        return SchemaTypes.Name((end < 0 ? text : text[..end]).ToString());
    }

    private void AddProperties(
        MarkupElement element, string properties, MicrodataItem? parent, MicrodataItem? item, FieldSource vocabulary)
    {
        foreach (var range in properties.AsSpan().Split(' '))
        {
            if (BareName(properties.AsSpan(range)) is { Length: > 0 } property)
                AddProperty(element, property, parent, item, vocabulary);
        }
    }

    private void AddProperty(
        MarkupElement element, string property, MicrodataItem? parent, MicrodataItem? item, FieldSource vocabulary)
    {
        // Who is named in a caption made the picture.
        if (property is "author" or "creator" && IsInCaption(element))
            return;
        var order = found.Position;
        if (item is not null)
        {
            var held = new MicrodataValue(property, "", null, item, order);
            if (parent is not null)
                parent.Add(held);
            else if (places.IsOfArticle)
                item.Loose = (held, vocabulary);
            return;
        }

        var isOfComment = (places.Current & PagePlaces.Comment) != PagePlaces.None;
        var (value, address) = (MicrodataText.Given(element, property), element.GetAttribute("href"));
        if (value is not null)
            Deliver(value);
        else
            captures.Open(element, Deliver, property.Equals("text", StringComparison.OrdinalIgnoreCase) ? AnswerLength : null);

        void Deliver(string text)
        {
            var given = new MicrodataValue(property, text, address, null, order);
            if (parent is not null)
                parent.Add(given);
            else if (!isOfComment && MicrodataMeaning.IsKnown(property))
                _meaning.ReadLoose(given, vocabulary);
        }
    }

    private static bool IsInCaption(MarkupElement element)
    {
        var around = element;
        for (var step = 0; step <= DeepestInCaption && around is not null; step++, around = around.ParentElement)
        {
            if (around.LocalName is "figcaption")
                return true;
        }

        return false;
    }

    private static string? BareName(ReadOnlySpan<char> property)
    {
        property = property.Trim();
        if (property.IndexOf(':') < 0)
            return property.ToString();
        foreach (var prefix in Prefixes)
        {
            if (property.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
                return property[prefix.Length..].ToString();
        }

        return null;
    }
}
