using System.Globalization;
using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Model;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Days that a page prints without their year at the headline, <c>29 Oct</c>, where its address names year and month:
/// <c>/2011/10/…</c>.</summary>
internal sealed class DaysOfAddress(Segmentation segments, ReadingContext context)
{
    private const int BlocksBefore = 4;
    private const int BlocksAfter = 6;
    private const int Shortest = 3;
    private const int Longest = 20;

    internal void AddTo(DateCandidates readings)
    {
        if (segments.Headline < 0 || MonthOfAddress() is not { } month)
            return;
        var content = context.Content;
        var last = Math.Min(content.Blocks.Length, segments.Headline + BlocksAfter);
        for (var block = Math.Max(0, segments.Headline - BlocksBefore); block < last; block++)
        {
            if (content.Blocks[block].Kind == BlockKind.Text && Day(block, month) is { } day)
                readings.AddVisible(day, isModified: false, FieldSource.Visible, DateWeights.OfAddress, block);
        }
    }

    private Timestamp? Day(int block, DateOnly month)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        if (b.Length <= Longest && b.HeadingLevel == 0 && Of(content.TextOf(block), month) is { } whole)
            return whole;
        foreach (var i in content.ElementsOf(b))
        {
            if (content.Has(i, MarkupTokens.Date) && Of(content.ElementText(i), month) is { } day)
                return day;
        }

        return null;
    }

    private Timestamp? Of(ReadOnlySpan<char> text, DateOnly month)
    {
        if (text.Length is < Shortest or > Longest || !text.ContainsAnyInRange('0', '9')
            || context.Line(text) is not { } line || DateReading.FindIn(line) is not null)
            return null;
        return DateReading.ReadAfter(line, month, context) is { Value: { } value } stamp
            && value.StartsWith(month.ToString("yyyy-MM", CultureInfo.InvariantCulture), StringComparison.Ordinal) ? stamp : null;
    }

    /// <summary>The first day of the month that the address of the page names; null where it names none.</summary>
    private DateOnly? MonthOfAddress()
    {
        var address = context.Content.Addresses.Page?.AbsolutePath
            ?? context.Metadata.First(MetadataField.Canonical)?.Value ?? "";
        var steps = address.Split('/');
        for (var i = 0; i + 1 < steps.Length; i++)
        {
            if (steps[i] is ['1' or '2', _, _, _] && steps[i + 1].Length == 2
                && DateOnly.TryParseExact($"{steps[i]}-{steps[i + 1]}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture,
                    DateTimeStyles.None, out var month))
                return month;
        }

        return null;
    }
}
