using System.Collections.Frozen;
using NewsKit.Metadata;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The dates that metadata names.</summary>
internal static class DeclaredDates
{
    /// <summary>Odds of each source for the day of publication, as logarithms; measured on annotated pages, see
    /// <see cref="MetadataTrust"/>.</summary>
    private static readonly FrozenDictionary<string, double> Weights = new Dictionary<string, double>
    {
        [MetadataTrust.SiteRule] = 8,
        ["meta:article:published_time"] = 2.5,
        ["json-ld:WebPage"] = 1.9,
        ["url"] = 2.6,
        ["json-ld"] = 1.9,
        ["time:published"] = 1.5,
        ["time"] = 1.2,
        ["microdata:datePublished"] = 1.7,
        ["json-ld:second"] = 1.8,
        ["meta:sailthru.date"] = 2.0,
        ["itemprop:datePublished"] = 1.4,
        ["hatom:published"] = 1.5,
        ["meta:cxenseparse:publishtime"] = 2.0,
        ["meta:cxenseparse:recs:publishtime"] = 2.0,
        ["meta:date"] = 1.5,
        ["meta:og:article:published_time"] = 1.8,
        ["json-ld:dateCreated"] = 0.9,
        ["microdata:dateCreated"] = 0.7,
        ["microdata:work:dateCreated"] = 0.7,
        ["microdata:page:dateCreated"] = 0.7,
        ["json-ld:uploadDate"] = 1.2,
        ["meta:parsely-pub-date"] = 1.7,
        ["meta:dc.date"] = 1.1,
        [MetadataTrust.NamedPublished] = 1.1,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    internal static void AddTo(DateCandidates readings, ReadingContext context)
    {
        string? source = null, day = null;
        foreach (var candidate in context.Metadata.All(MetadataField.Published))
        {
            if (DateReading.Machine(candidate.Value, context) is not { Value: { Length: >= 10 } value } stamp)
                continue;
            // The second day of a source is that of a card.
            var isFurther = string.Equals(source, candidate.Source, StringComparison.Ordinal)
                && !string.Equals(day, value[..10], StringComparison.Ordinal);
            if (!isFurther)
                (source, day) = (candidate.Source, value[..10]);
            readings.Add(stamp, isModified: false, candidate.Source, Weights.GetValueOrDefault(candidate.Source, 1.3)
                - (isFurther ? 1 : 0), candidate.Order, isVisible: false);
        }

        foreach (var candidate in context.Metadata.All(MetadataField.Modified))
            readings.Add(DateReading.Machine(candidate.Value, context), isModified: true, candidate.Source, 1.5, candidate.Order,
                isVisible: false);
    }
}
