using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Boxes beside the running text: facts, key points, an explanation.</summary>
internal static class BoxShape
{
    private const int LongestTitle = 90;
    private const int LongestLabel = 30;
    private const int ShortestText = 40;
    private const int LongestPullQuote = 600;
    private const int MostOfPullQuote = 3;
    private const int MostOfSummary = 16;

    /// <summary>A box holds at most one part in so many of the text around it: an <c>aside</c> with more is the text.</summary>
    private const int LeastAround = 3;

    internal static bool IsBox(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return (e.Tag is "aside" || (e.Tokens & MarkupTokens.Box) != 0)
            && (long)(e.TextEnd - e.TextStart) * LeastAround <= TextAround(content, e);
    }

    /// <summary>Whether an element without a telling name opens with the title of a summary, and a list follows and nothing
    /// else.</summary>
    internal static bool IsSummary(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.EndBlock - e.FirstBlock is < 2 or > MostOfSummary || content.Blocks[e.FirstBlock].Length > LongestLabel
            || content.ElementOf(e.FirstBlock).Tag is "li" || !SummaryTitles.Are(content.TextOf(e.FirstBlock)))
            return false;
        for (var block = e.FirstBlock + 1; block < e.EndBlock; block++)
        {
            if (content.Closest(content.Blocks[block].Element, "li") <= element)
                return false;
        }

        return (long)(e.TextEnd - e.TextStart) * LeastAround <= TextAround(content, e);
    }

    /// <summary>A line of the text set large beside it, as its name says: its words, who said them, and no more.</summary>
    internal static bool IsPullQuote(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return (e.Tokens & MarkupTokens.PullQuote) != 0 && e.TextLength <= LongestPullQuote
            && e.EndBlock - e.FirstBlock <= MostOfPullQuote;
    }

    /// <summary>The box of some blocks: its title is the heading or the bold line that opens it. Null where nothing in it is
    /// text of its own: notes, a picture, a label.</summary>
    internal static Aside? Read(List<BodyBlock> blocks)
    {
        if (!blocks.Exists(block => block is Paragraph { Text.Length: >= ShortestText } or ListBlock or Table or Quote
            or DefinitionList))
            return null;
        return blocks.Count > 1 && TitleOf(blocks[0]) is { } title
            ? new Aside { Title = title, Blocks = blocks.GetRange(1, blocks.Count - 1) } : new Aside { Blocks = blocks };
    }

    private static string? TitleOf(BodyBlock block) => block switch
    {
        Heading heading => heading.Text,
        Paragraph { Inlines: [{ Bold: true }], Text: [.., not '.'] and { Length: <= LongestTitle } text } => text,
        Paragraph { Text: [.., not ('.' or '!' or '?' or '…' or ':' or ',' or ';')] and { Length: <= LongestLabel } label } =>
            label,
        _ => null,
    };

    private static int TextAround(PageContent content, in PageElement e)
    {
        for (var up = e.Parent; up > 0; up = content.Elements[up].Parent)
        {
            ref readonly var around = ref content.Elements[up];
            if (around.FirstBlock < e.FirstBlock || around.EndBlock > e.EndBlock)
                return around.TextEnd - around.TextStart;
        }

        return 0;
    }
}
