using NewsKit.Blocks;
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
    private const int ShortestKicker = 3;
    private const int LongestKicker = 80;
    private const string Marks = " :|–—-\n\u00A0";

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
                    || !known.Contains(FoldedText.Fold(content.Text.AsSpan(start, end - start).Trim(Marks))))
                    continue;
                var headline = context.Line(content.Text.AsSpan(start, end - start).Trim(Marks));
                return (headline, start > b.Start ? Kicker(content.Text.AsSpan(b.Start, start - b.Start), context) : null);
            }
        }

        return known is null ? (null, null) : SplitAtKicker(b, known, context);
    }

    /// <summary>The first part that mark-up names for a kicker, or that the metadata joins with the rest by a mark.</summary>
    private static (string? Headline, string? Kicker) SplitAtKicker(in Block b, List<string> known, ReadingContext context)
    {
        var content = context.Content;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (i == b.Element || e.TextStart > b.Start + 1 || e.TextEnd - b.Start is < ShortestKicker or > LongestKicker)
                continue;
            var first = content.Text.AsSpan(b.Start, e.TextEnd - b.Start).Trim(Marks);
            var rest = content.Text.AsSpan(e.TextEnd, b.End - e.TextEnd).Trim(Marks);
            if (rest.Length < Shortest || first.IsEmpty)
                continue;
            if (content.Has(i, MarkupTokens.Kicker)
                || (OpensAHeadline(rest) && IsJoined(FoldedText.Fold(first), FoldedText.Fold(rest), known)))
                return (context.Line(rest), Kicker(first, context));
        }

        return (null, null);
    }

    /// <summary>A headline starts with no small letter; what does goes on with the words before it.</summary>
    private static bool OpensAHeadline(ReadOnlySpan<char> rest) =>
        rest.Trim(Marks) is { Length: > 0 } text && !char.IsLower(text[0]);

    /// <summary>"Kicker: Headline" in the metadata, where the heading parts them by elements.</summary>
    private static bool IsJoined(string first, string rest, List<string> known) => known.Exists(title =>
        title.Length > first.Length + rest.Length && title.StartsWith(first, StringComparison.Ordinal)
            && title.EndsWith(rest, StringComparison.Ordinal)
            && title.AsSpan(first.Length, title.Length - first.Length - rest.Length).ContainsAny(":|-")
            && title.AsSpan(first.Length, title.Length - first.Length - rest.Length).Trim(" :|-").IsEmpty);

    private static string? Kicker(ReadOnlySpan<char> text, ReadingContext context) => context.Line(text.Trim(Marks));

    private static List<string> Declared(ReadingContext context)
    {
        var site = context.Metadata.First(MetadataField.SiteName)?.Value;
        var known = new List<string>();
        foreach (var candidate in context.Metadata.All(MetadataField.Headline))
            known.Add(FoldedText.Fold(TitleText.WithoutExactSite(candidate.Value, site)));
        foreach (var candidate in context.Metadata.All(MetadataField.DocumentTitle))
            known.Add(FoldedText.Fold(TitleText.WithoutExactSite(candidate.Value, site)));
        return known;
    }
}
