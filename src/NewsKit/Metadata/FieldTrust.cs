using System.Collections.Frozen;
using NewsKit.Model;

namespace NewsKit.Metadata;

/// <summary>The sources of one field: their order, and what each weighs where values are weighed against each other.</summary>
internal sealed class FieldTrust
{
    private readonly FrozenDictionary<FieldSource, (int Rank, double Weight)> _sources;
    private readonly int _last;
    private readonly double _others;

    /// <param name="others">What a source weighs that is not named.</param>
    /// <param name="ranked">Sources and weights, the most trusted first.</param>
    /// <param name="unranked">Sources that weigh something of their own and come last in the order, as those not named
    /// do.</param>
    internal FieldTrust(
        double others, ReadOnlySpan<(string Word, double Weight)> ranked, ReadOnlySpan<(string Word, double Weight)> unranked)
    {
        (_others, _last) = (others, ranked.Length);
        var sources = new Dictionary<FieldSource, (int Rank, double Weight)>();
        for (var rank = 0; rank < ranked.Length; rank++)
            sources.Add(new FieldSource(ranked[rank].Word), (rank, ranked[rank].Weight));
        foreach (var (word, weight) in unranked)
            sources.Add(new FieldSource(word), (_last, weight));
        _sources = sources.ToFrozenDictionary();
    }

    /// <summary>Sources that are only ordered, or all weigh the same.</summary>
    internal FieldTrust(ReadOnlySpan<string> ranked, double all = 1)
        : this(all, [.. ranked.ToArray().Select(word => (word, all))], [])
    {
    }

    /// <summary>The place of a source in the order, from 0; that of a rule of the site comes before it.</summary>
    internal int Rank(FieldSource source) =>
        source == FieldSource.SiteRule ? -1 : _sources.TryGetValue(source, out var known) ? known.Rank : _last;

    /// <summary>How far a source is trusted, as the logarithm of the odds that it is right.</summary>
    internal double Weight(FieldSource source) => _sources.TryGetValue(source, out var known) ? known.Weight : _others;
}
