using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Finds who signs at the end of a standfirst: <c>… au printemps. &lt;span&gt;Par Léa Martin&lt;/span&gt;</c>.</summary>
internal static class StandfirstSignature
{
    private const int Shortest = 40;
    private const int ShortestSignature = 5;
    private const int LongestSignature = 80;

    /// <summary>Where the signature at the end of a standfirst begins, in an element of its own or as its last sentence; -1
    /// without one.</summary>
    internal static int Start(PageContent content, int block)
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

    /// <summary>"L’analyse de Luc Roy" leads to the text of another.</summary>
    private static bool Signs(ReadOnlySpan<char> text) => text is not ['l' or 'L', '\'' or '’', ..]
        && BylineText.LooksLikeByline(text)
        && BylineText.Read(text) is { Authors.Count: > 0 } read && read.Authors.All(author => NameShapes.IsBarePerson(
            author.Name));
}
