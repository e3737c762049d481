using System.Collections.ObjectModel;
using NewsKit.Model;

namespace NewsKit.Segments;

/// <summary>Collects where each field was read; written out in the order of the article's fields.</summary>
internal sealed class EvidenceLog
{
    private readonly FieldSource?[] _sources = new FieldSource?[EvidenceFields.Count];

    internal void Note(EvidenceField field, FieldSource source) => _sources[(int)field] = source;

    /// <summary>Where a field was read; null for a field that was not.</summary>
    internal FieldSource? Of(EvidenceField field) => _sources[(int)field];

    internal IReadOnlyDictionary<string, string> ToDictionary()
    {
        var words = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        for (var field = 0; field < _sources.Length; field++)
        {
            if (_sources[field] is { } source)
                words.Add(((EvidenceField)field).Word(), source.Word);
        }

        return new ReadOnlyDictionary<string, string>(words);
    }
}
