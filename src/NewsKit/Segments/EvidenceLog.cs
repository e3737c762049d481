using System.Collections.ObjectModel;

namespace NewsKit.Segments;

/// <summary>Collects where each field was read; written out in the order of the article's fields.</summary>
internal sealed class EvidenceLog
{
    private static readonly string[] Order =
    [
        "url", "language", "site", "kicker", "headline", "standfirst", "description", "section", "tags", "byline", "published",
            "modified", "leadImage",
        "dateline", "body", "credits", "corrections", "faq", "links", "comments", "footer", "alternates", "paywall",
    ];

    private readonly Dictionary<string, string> _sources = new(StringComparer.Ordinal);

    internal void Note(string field, string source) => _sources[field] = source;

    internal IReadOnlyDictionary<string, string> ToDictionary()
    {
        var ordered = new OrderedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var field in Order)
        {
            if (_sources.TryGetValue(field, out var source))
                ordered.Add(field, source);
        }

        return new ReadOnlyDictionary<string, string>(ordered);
    }
}
