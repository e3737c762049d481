using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>What speaks for the days of publication and of change.</summary>
internal sealed class DateCandidates
{
    internal List<FieldReading<Timestamp>> Published { get; } = [];

    internal List<FieldReading<Timestamp>> Modified { get; } = [];

    /// <summary>Adds what readers see in a block.</summary>
    internal void AddVisible(Timestamp? stamp, bool isModified, FieldSource source, double weight, int block) =>
        Add(stamp, isModified, source, weight, block, isVisible: true);

    /// <summary>Adds what the page declares.</summary>
    internal void AddDeclared(Timestamp? stamp, MetadataCandidate candidate, double weight) => Add(
        stamp, candidate.Field == MetadataField.Modified, candidate.Source, weight, candidate.Order, isVisible: false);

    private void Add(Timestamp? stamp, bool isModified, FieldSource source, double weight, int order, bool isVisible)
    {
        if (stamp?.Value is not { Length: >= 10 } value || value[0] is not ('1' or '2'))
            return;
        (isModified ? Modified : Published)
            .Add(new FieldReading<Timestamp>(value[..10], stamp, source, weight, order, isVisible));
    }
}
