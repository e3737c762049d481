using NewsKit.Dom;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>One item of microdata or RDFa: its types, and its properties in document order.</summary>
internal sealed class MicrodataItem(MarkupElement element, string type, FieldSource vocabulary, int order)
{
    private const int Kept = 256;
    private readonly List<MicrodataValue> _values = [];

    internal MarkupElement Element => element;

    internal string Type => type;

    /// <summary><c>microdata</c> or <c>rdfa</c>.</summary>
    internal FieldSource Vocabulary => vocabulary;

    internal int Order => order;

    /// <summary>Whether it may speak about the page's own article.</summary>
    internal bool Speaks { get; init; }

    /// <summary>The text of the whole item, when it was asked for.</summary>
    internal string? Text { get; set; }

    /// <summary>The property it is the value of, when no item is around it.</summary>
    internal (MicrodataValue Value, FieldSource Vocabulary)? Loose { get; set; }

    internal IReadOnlyList<MicrodataValue> Values => _values;

    internal void Add(MicrodataValue value)
    {
        if (_values.Count < Kept)
            _values.Add(value);
    }

    /// <summary>The first text of a property; null without one.</summary>
    internal string? First(string property)
    {
        foreach (var value in _values)
        {
            if (value.Property.Equals(property, StringComparison.OrdinalIgnoreCase) && value.Item is null
                && value.Text.Length > 0)
                return value.Text;
        }

        return null;
    }

    /// <summary>The items that are values of a property.</summary>
    internal IEnumerable<MicrodataItem> Items(string property)
    {
        foreach (var value in _values)
        {
            if (value.Item is not null && value.Property.Equals(property, StringComparison.OrdinalIgnoreCase))
                yield return value.Item;
        }
    }
}
