using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>What speaks for the days of publication and of change.</summary>
internal sealed class DateBallots
{
    internal List<FieldBallot<Timestamp>> Published { get; } = [];

    internal List<FieldBallot<Timestamp>> Modified { get; } = [];

    internal void Add(Timestamp? stamp, bool isModified, string source, double weight, int order, bool isVisible)
    {
        if (stamp?.Value is not { Length: >= 10 } value || value[0] is not ('1' or '2'))
            return;
        (isModified ? Modified : Published).Add(new FieldBallot<Timestamp>(value[..10], stamp, source, weight, order, isVisible));
    }
}
