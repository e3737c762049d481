using NewsKit.Blocks;
using NewsKit.Dom;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Sections;
using NewsKit.Segments;

namespace NewsKit.Tests.Sections;

/// <summary>The lines of a snippet before any finder claimed one, its <c>h1</c> the headline: what the rules for single lines are
/// tried on.</summary>
internal sealed class LinePage
{
    internal const string Headline = "<h1>Le bac de Corvane repart</h1>";

    internal LinePage(string html, params MetadataCandidate[] declared)
    {
        using var document = DocumentLoader.Load($"<html><body>{html}</body></html>");
        var blocks = new BlockCollector();
        DocumentWalk.Run(document, [blocks], CancellationToken.None);
        Context = Reading.Of(blocks.ToContent()) with { Metadata = new PageMetadata { Candidates = declared } };
        Segments = new Segmentation(Context.Content)
        {
            Headline = Array.FindIndex(Context.Content.Blocks, block => block.HeadingLevel == 1),
        };
    }

    internal ReadingContext Context { get; }

    internal Segmentation Segments { get; }

    /// <summary>So many lines that say nothing.</summary>
    internal static string Filler(int lines) => string.Concat(Enumerable.Repeat("<p>Le port, la mer et le vent</p>", lines));

    internal static MetadataCandidate Declared(
        MetadataField field, string source, string value, string? kind = null, int order = 0, string? url = null) =>
        new() { Field = field, Source = new FieldSource(source), Value = value, Kind = kind, Order = order, Url = url };

    /// <summary>Gives the lines that begin so to a section.</summary>
    internal LinePage Claim(string start, SectionKind kind, ClaimReason reason = ClaimReason.None)
    {
        for (var block = 0; block < Context.Content.Blocks.Length; block++)
        {
            if (Context.Content.TextOf(block).StartsWith(start, StringComparison.Ordinal))
                Segments.Claim(block, block + 1, kind, reason);
        }

        return this;
    }

    /// <summary>The lines that may sign: names, source, weight.</summary>
    internal List<(string Names, string Source, double Weight)> Authors() =>
        [.. new PrintedAuthors(Segments, Context).Find()
            .Select(reading => (Names(reading.Value), reading.Source.Word, Math.Round(reading.Weight, 3)))];

    /// <summary>The printed days: the day, whether it is one of a change, weight.</summary>
    internal List<(string Day, bool IsChange, double Weight)> Dates()
    {
        var readings = new DateCandidates();
        var printed = new PrintedDates(Segments, Context, readings);
        for (var block = 0; block < Context.Content.Blocks.Length; block++)
            printed.Look(block);
        printed.LowerLists();
        return [.. Of(readings.Published, isChange: false), .. Of(readings.Modified, isChange: true)];
    }

    internal static string Names(Byline byline) => string.Join("; ", byline.Authors.Select(author => author.Name));

    private static IEnumerable<(string Day, bool IsChange, double Weight)> Of(
        List<FieldReading<Timestamp>> readings, bool isChange) =>
        readings.Select(reading => (reading.Key, isChange, Math.Round(reading.Weight, 3)));
}
