using System.Collections.Frozen;

namespace NewsKit.Metadata;

/// <summary>How far each source is trusted for each field.</summary>
internal static class MetadataTrust
{
    private static readonly string[] Unranked = [];

    private static readonly FrozenDictionary<MetadataField, string[]> Order = new Dictionary<MetadataField, string[]>
    {
        [MetadataField.Headline] = ["json-ld"],
    }.ToFrozenDictionary();

    internal static IReadOnlyList<MetadataCandidate>[] ByField(IReadOnlyList<MetadataCandidate> candidates)
    {
        var byField = new IReadOnlyList<MetadataCandidate>[Enum.GetValues<MetadataField>().Length];
        Array.Fill(byField, []);
        foreach (var group in candidates.GroupBy(candidate => candidate.Field))
            byField[(int)group.Key] = [.. group.OrderBy(candidate => Rank(candidate.Field, candidate.Source))];
        return byField;
    }

    /// <summary>The place of a source in the order of its field; sources not named come last.</summary>
    internal static int Rank(MetadataField field, string source)
    {
        var order = Order.GetValueOrDefault(field, Unranked);
        var place = Array.IndexOf(order, source);
        return place < 0 ? order.Length : place;
    }
}
