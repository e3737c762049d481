using NewsKit.Lexicon;
using NewsKit.Metadata;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Parts a heading that holds its kicker or a second line: what the metadata calls the headline is the
/// headline.</summary>
/// <remarks>The parts must be elements of their own within the heading, so that a headline is never cut in its words.</remarks>
internal static class HeadlineParts
{
    private const int Shortest = 10;

    /// <returns>The headline within the heading with what stands before it; null for a heading of one part.</returns>
    internal static (string? Headline, string? Kicker) Split(int block, ReadingContext context)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        List<string>? known = null;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (i == b.Element || e.TextStart < b.Start || e.TextEnd > b.End || e.TextEnd <= e.TextStart)
                continue;
            known ??= Declared(context);
            foreach (var (start, end) in (ReadOnlySpan<(int, int)>)[(e.TextEnd, b.End), (e.TextStart, e.TextEnd),
                (b.Start, e.TextStart)])
            {
                if (end - start < Shortest || end - start > b.Length - 2
                    || !known.Contains(FoldedText.Fold(content.Text.AsSpan(start, end - start))))
                    continue;
                var headline = context.Line(content.Text.AsSpan(start, end - start));
                return (headline, start > b.Start
                    ? context.Line(content.Text.AsSpan(b.Start, start - b.Start).TrimEnd(" :|–-\n")) : null);
            }
        }

        return (null, null);
    }

    private static List<string> Declared(ReadingContext context)
    {
        var site = context.Metadata.First(MetadataField.SiteName)?.Value;
        var known = new List<string>();
        foreach (var candidate in context.Metadata.All(MetadataField.Headline))
            known.Add(FoldedText.Fold(TitleText.WithoutExactSite(candidate.Value, site)));
        return known;
    }
}
