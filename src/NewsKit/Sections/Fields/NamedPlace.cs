using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Tells what the mark-up names the place for in which a line stands: its date, its author.</summary>
internal static class NamedPlace
{
    private const int LongestPlace = 800;
    private const int MostWrappers = 2;
    private const MarkupTokens OfFields = MarkupTokens.Author | MarkupTokens.Standfirst;

    /// <summary>The nearest of so many elements, this one and those around it, that bears one of the words; -1 for none. Elements
    /// that hold the whole article, or text of some length, name nothing within it.</summary>
    internal static int Near(PageContent content, int element, MarkupTokens tokens, int reach)
    {
        var wrappers = 0;
        for (var steps = 0; steps < reach && element > 0; element = content.Elements[element].Parent)
        {
            ref readonly var e = ref content.Elements[element];
            if (content.Has(element, tokens) && e.TextLength <= LongestPlace && e.Tag is not ("body" or "article" or "main"))
                return element;
            // What holds one line in one element and nothing else is no step: systems wrap a field in two or three.
            if (wrappers < MostWrappers && (tokens & OfFields) != 0 && e.EndBlock == e.FirstBlock + 1
                && content.Elements[Math.Max(e.Parent, 0)] is var around && around.FirstBlock == e.FirstBlock
                && around.EndBlock == e.EndBlock && around.TextLength == e.TextLength)
                wrappers++;
            else
                steps++;
        }

        return -1;
    }

    /// <summary>The nearest of so many elements that has the tag; -1 for none.</summary>
    internal static int Near(PageContent content, int element, string tag, int reach)
    {
        for (var steps = 0; steps < reach && element > 0; steps++, element = content.Elements[element].Parent)
        {
            if (string.Equals(content.Elements[element].Tag, tag, StringComparison.Ordinal))
                return element;
        }

        return -1;
    }
}
