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
    private const int LongestShortened = 4;
    private const int MostStopped = 3;
    private const string Marks = " :|/·•–—-\n\u00A0";

    /// <returns>The headline within the heading with what stands before it; null for a heading of one part.</returns>
    internal static (string? Headline, string? Kicker) Split(int block, ReadingContext context)
    {
        var content = context.Content;
        ref readonly var b = ref content.Blocks[block];
        var (from, until) = HeadlineBadges.Without(content, b, out var hasDay);
        List<string>? known = null;
        if (until - from < b.Length && !hasDay && IsWholeDeclared(content.TextOf(block), known = Declared(context)))
            (from, until) = (b.Start, b.End);
        var bare = until - from < b.Length ? context.Line(content.Text.AsSpan(from, until - from)) : null;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (i == b.Element || e.TextStart < b.Start || e.TextEnd > b.End || e.TextEnd <= e.TextStart)
                continue;
            known ??= Declared(context);
            foreach (var (start, end) in (ReadOnlySpan<(int, int)>)[(e.TextEnd, until), (e.TextStart, e.TextEnd),
                (from, e.TextStart)])
            {
                // What search engines get may be the kicker.
                if (end - start < Shortest || end - start >= b.Length || !HasWord(content, b, start, end)
                    || (start == e.TextStart && content.Has(i, MarkupTokens.Kicker))
                    || !known.Contains(FoldedText.Fold(content.Text.AsSpan(start, end - start).Trim(Marks))))
                    continue;
                var headline = context.Line(content.Text.AsSpan(start, end - start).Trim(Marks));
                return (headline, start > from ? Kicker(content.Text.AsSpan(from, start - from), context) : null);
            }
        }

        return known is not null && SplitAtKicker(b, (from, until), known, context) is { Headline: not null } parted
            ? parted : (bare, null);
    }

    /// <summary>The first part that mark-up names for a kicker, or that the metadata joins with the rest by a mark.</summary>
    private static (string? Headline, string? Kicker) SplitAtKicker(
        in Block b, (int Start, int End) text, List<string> known, ReadingContext context)
    {
        var content = context.Content;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            // An element may go on past the heading: broken mark-up leaves it open.
            if (i == b.Element || e.TextEnd > b.End || e.TextStart > text.Start + 1 || e.TextEnd <= text.Start
                || e.TextEnd - text.Start is < ShortestKicker or > LongestKicker)
                continue;
            var first = content.Text.AsSpan(text.Start, e.TextEnd - text.Start).Trim(Marks);
            var rest = content.Text.AsSpan(e.TextEnd, Math.Max(0, text.End - e.TextEnd)).Trim(Marks);
            if (rest.Length < Shortest || first.IsEmpty)
                continue;
            if (content.Has(i, MarkupTokens.Kicker) || IsStopped(first, rest, e, text, known)
                || (!PrintsMark(content, b, e) && IsJoined(FoldedText.Fold(first), FoldedText.Fold(rest), known)))
                return (context.Line(rest), Kicker(first, context));
        }

        return (null, null);
    }

    /// <summary>Whether a word or three with a full stop, in an element of their own, open the heading as they open what is
    /// declared: <c>&lt;span&gt;Politique.&lt;/span&gt; Le maire…</c>.</summary>
    private static bool IsStopped(
        ReadOnlySpan<char> first, ReadOnlySpan<char> rest, in PageElement e, (int Start, int End) text, List<string> known)
    {
        if (first is not [var letter, .., '.'] || !char.IsUpper(letter) || first.Count(' ') >= MostStopped
            || first[..^1].Contains('.') || first.Length <= LongestShortened || e.TextStart > text.Start + 1)
            return false;
        var (kicker, headline) = (FoldedText.Fold(first), FoldedText.Fold(rest));
        return known.Exists(title => title.StartsWith(kicker, StringComparison.Ordinal)
            && title.EndsWith(headline, StringComparison.Ordinal));
    }

    /// <summary>Whether the heading itself prints the mark between two parts, as words of the headline; an element of the mark
    /// alone is there for machines.</summary>
    private static bool PrintsMark(PageContent content, in Block b, in PageElement first)
    {
        var at = first.TextEnd;
        var hasMark = content.Text.AsSpan(b.Start, at - b.Start).TrimEnd() is [.., ':' or '|' or '–' or '—' or '-']
            || content.Text.AsSpan(at, b.End - at).TrimStart() is [':' or '|' or '–' or '—' or '-', ..];
        if (!hasMark)
            return false;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.TextStart > b.Start && e.TextEnd > e.TextStart && e.TextEnd < b.End
                && content.Text.AsSpan(e.TextStart, e.TextEnd - e.TextStart).Trim(Marks).IsEmpty)
                return false;
        }

        return true;
    }

    /// <summary>"Kicker: Headline" in the metadata, where the heading parts them by elements.</summary>
    private static bool IsJoined(string first, string rest, List<string> known) => known.Exists(title =>
        title.Length > first.Length + rest.Length && title.StartsWith(first, StringComparison.Ordinal)
            && title.EndsWith(rest, StringComparison.Ordinal)
            && title.AsSpan(first.Length, title.Length - first.Length - rest.Length).ContainsAny(":|-./")
            && title.AsSpan(first.Length, title.Length - first.Length - rest.Length).Trim(" :|-./").IsEmpty);

    /// <summary>Whether a letter or a figure stands outside a part: a mark alone is no part.</summary>
    private static bool HasWord(PageContent content, in Block b, int start, int end)
    {
        for (var at = b.Start; at < b.End; at++)
        {
            if ((at < start || at >= end) && char.IsLetterOrDigit(content.Text[at]))
                return true;
        }

        return false;
    }

    /// <summary>Whether the metadata has all words of the heading, also those in an element of their own.</summary>
    private static bool IsWholeDeclared(ReadOnlySpan<char> heading, List<string> known)
    {
        var folded = FoldedText.Fold(heading).Trim();
        return known.Exists(title => title.Contains(folded, StringComparison.Ordinal));
    }

    /// <summary>The kicker without the mark that parts it from the headline; the full stop of a shortened word stays.</summary>
    internal static string? Kicker(ReadOnlySpan<char> text, ReadingContext context)
    {
        text = text.Trim(Marks);
        var word = text.TrimEnd(" .\u00A0");
        return context.Line(word.Length > LongestShortened && !word.ContainsAny('.', ' ') ? word : text);
    }

    private static List<string> Declared(ReadingContext context)
    {
        var site = context.Metadata.First(MetadataField.SiteName)?.Value;
        var known = new List<string>();
        foreach (var candidate in context.Metadata.All(MetadataField.Headline))
            known.Add(FoldedText.Fold(TitleText.WithoutExactSite(candidate.Value, site)));
        foreach (var candidate in context.Metadata.All(MetadataField.DocumentTitle))
        {
            known.Add(FoldedText.Fold(TitleText.WithoutExactSite(candidate.Value, site)));
            known.Add(FoldedText.Fold(TitleText.WithoutSite(candidate.Value, site)));
        }

        return known;
    }
}
