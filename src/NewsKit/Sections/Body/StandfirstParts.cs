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
    private const int ShortestSignature = 5;
    private const int LongestSignature = 80;
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
                || IsDescribed(content.Text.AsSpan(e.TextEnd, b.End - e.TextEnd).TrimStart(Marks), context.Metadata))
                return e.TextEnd;
        }

        return -1;
    }

    /// <summary>Whether a label with a colon opens a text: « Résumé : »; it says what follows and is no kicker.</summary>
    private static bool EndsWithColon(PageContent content, in Block b, in PageElement e) =>
        content.Text.AsSpan(b.Start, e.TextEnd - b.Start).TrimEnd(" \u00A0") is [.., ':']
        || content.Text.AsSpan(e.TextEnd, b.End - e.TextEnd).TrimStart(" \u00A0") is [':', ..];

    /// <summary>Where the signature at the end of a standfirst begins, in an element of its own or as its last sentence; -1
    /// without one.</summary>
    internal static int SignatureStart(PageContent content, int block)
    {
        ref readonly var b = ref content.Blocks[block];
        if (b.Length < Shortest)
            return -1;
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (i == b.Element || e.TextStart - b.Start < Shortest || b.End - e.TextEnd > 1 || e.TextEnd > b.End
                || e.TextLength is < ShortestSignature or > LongestSignature)
                continue;
            if (content.Has(i, MarkupTokens.Author) || content.AttributeHasWord(i, "rel", "author")
                || Signs(content.ElementText(i)))
                return e.TextStart;
        }

        var text = content.TextOf(block);
        var tail = text[^Math.Min(text.Length, LongestSignature)..];
        var at = tail.LastIndexOfAny(".!?…");
        while (at >= 0 && at + 2 < tail.Length && tail[at + 1] is ' ' or '\u00A0' or '\n')
        {
            if (Signs(tail[(at + 2)..]))
                return b.End - tail.Length + at + 2;
            at = at == 0 ? -1 : tail[..at].LastIndexOfAny(".!?…");
        }

        return -1;
    }

    private static bool Signs(ReadOnlySpan<char> text) => BylineText.LooksLikeByline(text)
        && BylineText.Read(text) is { Authors.Count: > 0 } read && read.Authors.All(author => NameShapes.IsBarePerson(
            author.Name));

    /// <summary>The words before that end; null for a label with a colon.</summary>
    internal static string? Kicker(int block, int end, ReadingContext context) =>
        context.Content.Text.AsSpan(context.Content.Blocks[block].Start, context.Content.Blocks[block].Length) is var text
        && (text[..(end - context.Content.Blocks[block].Start)].TrimEnd(" \u00A0") is [.., ':']
            || text[(end - context.Content.Blocks[block].Start)..].TrimStart(" \u00A0") is [':', ..]) ? null
        : context.Line(context.Content.Text.AsSpan(context.Content.Blocks[block].Start, end - context.Content.Blocks[block].Start)
            .Trim(Marks));

    /// <summary>The words behind that end, up to a signature.</summary>
    internal static string? Rest(int block, int end, ReadingContext context)
    {
        ref readonly var b = ref context.Content.Blocks[block];
        var last = SignatureStart(context.Content, block) is var signature and > 0 && signature > end ? signature : b.End;
        return context.Line(context.Content.Text.AsSpan(end, last - end).TrimStart(Marks));
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
