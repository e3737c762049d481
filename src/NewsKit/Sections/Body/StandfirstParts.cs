using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Parts a standfirst from the kicker that its first element holds: <c>&lt;b&gt;Analyse&lt;/b&gt; Trente ans
/// après…</c>.</summary>
internal static class StandfirstParts
{
    private const int ShortestKicker = 3;
    private const int LongestKicker = 30;
    private const int Shortest = 40;
    private const int LongestCompared = 60;
    private const string Marks = " :|–—-.\n\u00A0";

    /// <returns>Where the kicker ends; -1 for a standfirst that holds none.</returns>
    internal static int KickerEnd(int block, ReadingContext context)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (i == b.Element || e.TextStart > b.Start + 1 || e.TextEnd >= b.End || b.End - e.TextEnd < Shortest
                || content.Text.AsSpan(b.Start, e.TextEnd - b.Start).Trim(Marks).Length is < ShortestKicker or > LongestKicker)
                continue;
            if (content.Has(i, MarkupTokens.Kicker)
                || IsDescribed(content.Text.AsSpan(e.TextEnd, b.End - e.TextEnd).TrimStart(Marks), context.Metadata))
                return e.TextEnd;
        }

        return -1;
    }

    /// <summary>The words before that end.</summary>
    internal static string? Kicker(int block, int end, ReadingContext context) =>
        context.Line(context.Content.Text.AsSpan(context.Content.Blocks[block].Start, end - context.Content.Blocks[block].Start)
            .Trim(Marks));

    /// <summary>The words behind that end.</summary>
    internal static string? Rest(int block, int end, ReadingContext context) =>
        context.Line(context.Content.Text.AsSpan(end, context.Content.Blocks[block].End - end).TrimStart(Marks));

    /// <summary>Whether a description of the page begins as a text does.</summary>
    private static bool IsDescribed(ReadOnlySpan<char> text, PageMetadata metadata)
    {
        var start = FoldedText.Fold(text[..Math.Min(text.Length, LongestCompared)]);
        foreach (var candidate in metadata.All(MetadataField.Description))
        {
            if (FoldedText.Fold(candidate.Value.AsSpan().TrimStart()).StartsWith(
                start[..Math.Min(start.Length, Shortest)], StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
