using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>The box in which a site asks for an address to send its letter to: the field, and the few words around
/// it.</summary>
internal static class LetterBox
{
    private const int Longest = 360;
    private const int MostBlocks = 6;
    private const int MostElements = 200;
    private const int LeastAbove = 80;

    /// <returns>The outermost element with the field and little else, below text of the article; -1 for none.</returns>
    internal static int Around(PageContent content, int holder, int headline, int textEnd)
    {
        var box = -1;
        for (var i = holder; i > 0 && MayBe(content, i, headline); i = content.Elements[i].Parent)
            box = i;
        return box > 0 && content.Elements[box] is var e && e.EndBlock > e.FirstBlock
            && e.FirstBlock >= textEnd && BlockQuestions.HoldsWholeBlocks(content, box) && !HoldsComments(content, box)
            ? box : -1;
    }

    /// <summary>The block behind the first running text below the headline; past the last block where there is none.</summary>
    internal static int TextEnd(PageContent content, int headline)
    {
        for (var block = headline + 1; block < content.Blocks.Length; block++)
        {
            if (BlockQuestions.RunningText(content, block, block + 1) >= LeastAbove)
                return block + 1;
        }

        return content.Blocks.Length + 1;
    }

    private static bool MayBe(PageContent content, int element, int headline)
    {
        ref readonly var e = ref content.Elements[element];
        return e.Tag is not ("body" or "main" or "article") && !e.Holds(headline) && e.TextLength <= Longest
            && e.EndBlock - e.FirstBlock <= MostBlocks && e.End - element <= MostElements;
    }

    /// <summary>Whether readers write in a box, or have written.</summary>
    internal static bool HoldsComments(PageContent content, int box)
    {
        for (var i = box; i < content.Elements[box].End; i++)
        {
            if (content.Elements[i].Tag is "textarea" || (content.Elements[i].Tokens & MarkupTokens.Comment) != 0)
                return true;
        }

        return false;
    }
}
