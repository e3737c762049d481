using NewsKit.Blocks;
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
            if (content.Has(i, MarkupTokens.Kicker) || EndsWithColon(content, b, e)
                || GenreWords.IsKind(content.ElementText(i).Trim(Marks))
                || IsDescribed(content.Text.AsSpan(e.TextEnd, b.End - e.TextEnd).TrimStart(Marks), context.Metadata))
                return e.TextEnd;
        }

        return -1;
    }

    /// <summary>Whether a word or two with a colon open a sentence: « Résumé : »; they say what follows and are no
    /// kicker.</summary>
    private static bool EndsWithColon(PageContent content, in Block b, in PageElement e)
    {
        var label = content.Text.AsSpan(b.Start, e.TextEnd - b.Start).TrimEnd(" \u00A0");
        var rest = content.Text.AsSpan(e.TextEnd, b.End - e.TextEnd).TrimStart(" \u00A0");
        return (label is [.., ':'] || rest is [':', ..]) && label.TrimEnd(" :\u00A0").Count(' ') < 2
            && rest.TrimStart(" :\u00A0\n") is [var first, ..] && char.IsUpper(first);
    }

    /// <summary>The words before that end; null for a label with a colon.</summary>
    internal static string? Kicker(int block, int end, ReadingContext context) =>
        context.Content.Text.AsSpan(context.Content.Blocks[block].Start, context.Content.Blocks[block].Length) is var text
        && (text[..(end - context.Content.Blocks[block].Start)].TrimEnd(" \u00A0") is [.., ':']
            || text[(end - context.Content.Blocks[block].Start)..].TrimStart(" \u00A0") is [':', ..]) ? null
        : context.Line(context.Content.Text.AsSpan(context.Content.Blocks[block].Start, end - context.Content.Blocks[block].Start)
            .Trim(Marks));

    /// <summary>The words from that end up to where a signature begins.</summary>
    internal static string? Rest(int block, int end, int last, ReadingContext context)
    {
        var rest = context.Content.Text.AsSpan(end, last - end);
        return context.Line(end > context.Content.Blocks[block].Start ? rest.TrimStart(Marks) : rest);
    }

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
