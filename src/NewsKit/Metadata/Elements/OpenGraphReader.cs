using System.Collections.Frozen;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>Reads Open Graph, its article vocabulary, and Twitter cards.</summary>
internal sealed class OpenGraphReader(MetadataBuilder found)
{
    private static readonly FrozenDictionary<string, (MetadataField Field, FieldSource Source)> Fields = new[]
    {
        ("og:title", MetadataField.Headline),
        ("og:description", MetadataField.Description),
        ("og:url", MetadataField.Canonical),
        ("og:site_name", MetadataField.SiteName),
        ("og:locale", MetadataField.Language),
        ("og:updated_time", MetadataField.Modified),
        ("og:published_time", MetadataField.Published),
        ("og:article:published_time", MetadataField.Published),
        ("og:article:modified_time", MetadataField.Modified),
        ("og:article:author", MetadataField.Author),
        ("og:article:section", MetadataField.Section),
        ("og:author", MetadataField.Author),
        ("article:author", MetadataField.Author),
        ("article:author:name", MetadataField.Author),
        ("article:author_name", MetadataField.Author),
        ("article:published_time", MetadataField.Published),
        ("article:published", MetadataField.Published),
        ("article:modified_time", MetadataField.Modified),
        ("article:modified", MetadataField.Modified),
        ("article:section", MetadataField.Section),
        ("article:tag", MetadataField.Tag),
        ("article:content_tier", MetadataField.ContentTier),
        ("twitter:title", MetadataField.Headline),
        ("twitter:text:title", MetadataField.Headline),
        ("twitter:description", MetadataField.Description),
        ("twitter:url", MetadataField.Canonical),
    }.ToFrozenDictionary(
        row => row.Item1, row => (row.Item2, new FieldSource("meta:" + row.Item1)), StringComparer.OrdinalIgnoreCase);

    private static readonly FieldSource CardDetail = new("meta:twitter:data");

    private readonly MetaImages _images = new(found);
    private string? _label;

    /// <returns>False when the key belongs to another vocabulary, or to none.</returns>
    internal bool TryRead(string key, string content)
    {
        if (!IsOurs(key))
            return false;
        if (Fields.TryGetValue(key, out var rule))
            Add(rule.Field, content, rule.Source);
        else
            return _images.TryRead(key, content) || TryReadCard(key, content);
        return true;
    }

    private static bool IsOurs(string key) => key.StartsWith("og:", StringComparison.OrdinalIgnoreCase)
        || key.StartsWith("article:", StringComparison.OrdinalIgnoreCase)
        || key.StartsWith("twitter:", StringComparison.OrdinalIgnoreCase);

    private void Add(MetadataField field, string content, FieldSource source)
    {
        if (field == MetadataField.Tag)
            found.AddSplit(field, content, source);
        else if (field == MetadataField.Author && IsAddress(content))
            found.Add(MetadataField.AuthorProfile, content, source);
        else
            found.Add(field, content, source);
    }

    private static bool IsAddress(string content)
    {
        var value = content.AsSpan().TrimStart();
        return value.StartsWith("http:", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("https:", StringComparison.OrdinalIgnoreCase)
            || value.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || value.StartsWith("//", StringComparison.Ordinal);
    }

    // A card names its details in pairs: twitter:label1 "Written by", twitter:data1 the name.
    private bool TryReadCard(string key, string content)
    {
        if (key.StartsWith("twitter:label", StringComparison.OrdinalIgnoreCase))
            _label = content;
        else if (!key.StartsWith("twitter:data", StringComparison.OrdinalIgnoreCase))
            return false;
        else if (_label is not null && LabelWords.IsWriterLabel(_label))
            found.Add(MetadataField.Author, content, CardDetail);
        return true;
    }
}
