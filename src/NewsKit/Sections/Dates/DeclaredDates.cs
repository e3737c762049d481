using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The dates that metadata names.</summary>
internal static class DeclaredDates
{
    internal static void AddTo(DateCandidates readings, ReadingContext context)
    {
        FieldSource? source = null;
        string? day = null;
        foreach (var candidate in context.Metadata.All(MetadataField.Published))
        {
            if (DateReading.Machine(candidate.Value, context) is not { Value: { Length: >= 10 } value } stamp)
                continue;
            // The second day of a source is that of a card.
            var isFurther = source == candidate.Source && !string.Equals(day, value[..10], StringComparison.Ordinal);
            if (!isFurther)
                (source, day) = (candidate.Source, value[..10]);
            readings.AddDeclared(stamp, candidate, Weight(candidate) - (isFurther ? DateWeights.FurtherOfSource : 0));
        }

        foreach (var candidate in context.Metadata.All(MetadataField.Modified))
            readings.AddDeclared(DateReading.Machine(candidate.Value, context), candidate, Weight(candidate));
    }

    private static double Weight(MetadataCandidate candidate) => MetadataTrust.Weight(candidate.Field, candidate.Source);
}
