using System.Buffers;
using NewsKit.Blocks;
using NewsKit.BodyModel;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Leaves out what a sender says of itself under a text: « À propos de … » with its own life below, who wrote it,
/// whom the press may call.</summary>
internal sealed class LinesAfterText(PageContent content, BodyFeatures features, bool[] isBody)
{
    private const int MostLines = 12;
    private const int LongestTitle = 80;
    private const int LongestContact = 240;
    private const int LongestTail = 1_200;
    private const int NameReach = 80;
    private const int ShortestName = 4;
    private const int MostOfName = 4;

    /// <summary>What is left out is at most one part in so many of the text.</summary>
    private const int LeastKept = 2;

    private static readonly SearchValues<char> Marks = SearchValues.Create(".!?:,;");

    internal void Drop()
    {
        var (first, tail, seen) = (-1, 0, 0);
        for (int row = isBody.Length - 1, next = -1; row > 0 && seen < MostLines; row--)
        {
            if (!isBody[row])
                continue;
            seen++;
            tail += content.Blocks[features.Blocks[row]].Length;
            if (tail > LongestTail)
                break;
            if (IsContact(row) || (next >= 0 && IsAbout(row, next, first >= 0)))
                first = row;
            next = row;
        }

        if (first < 0)
            return;
        var (kept, left) = (0, 0);
        for (var row = 0; row < isBody.Length; row++)
        {
            var length = isBody[row] ? content.Blocks[features.Blocks[row]].Length : 0;
            (kept, left) = row < first ? (kept + length, left) : (kept, left + length);
        }

        if (left * LeastKept <= kept + left)
            isBody.AsSpan(first).Clear();
    }

    /// <summary>Whether a title speaks of somebody, and the text under it opens with the name.</summary>
    private bool IsAbout(int row, int next, bool isOverContact)
    {
        var block = features.Blocks[row];
        ref readonly var b = ref content.Blocks[block];
        if (b.Length > LongestTitle || (b.HeadingLevel == 0 && !BlockQuestions.IsAllBold(content, block)))
            return false;
        var folded = FoldedText.Fold(content.TextOf(block), stackalloc char[FoldedText.Longest * FoldedText.Growth]);
        var name = SenderWords.WithoutAbout(folded.TrimEnd(" :"));
        if (name.IsEmpty && IsLastBox(row, next) && IsName(content.TextOf(block).Trim()))
            name = folded;
        if (name.Length < ShortestName)
            return false;
        var text = content.TextOf(features.Blocks[next]);
        var below = FoldedText.Fold(text[..Math.Min(text.Length, NameReach)],
            stackalloc char[FoldedText.Longest * FoldedText.Growth]);
        // Whom the press may call stands below: then the life may open with a year.
        return below.IndexOf(name, StringComparison.Ordinal) is >= 0 and var at
            && (at < ShortestName || (isOverContact && char.IsUpper(content.TextOf(block).TrimEnd(" :\u00A0")[^name.Length])));
    }

    /// <summary>Whether two lines stand in a box of their own, the last of the text, below a sentence that stands elsewhere: who
    /// wrote it. The last of several such boxes is text.</summary>
    private bool IsLastBox(int row, int next)
    {
        if (next + 1 < isBody.Length && isBody.AsSpan(next + 1).Contains(true))
            return false;
        var before = isBody.AsSpan(0, row).LastIndexOf(true);
        ref readonly var e = ref content.ElementOf(features.Blocks[row]);
        return before > 0 && content.ElementOf(features.Blocks[next]).Parent == e.Parent
            && content.ElementOf(features.Blocks[before]).Parent is var text && text != e.Parent
            && isBody[before - 1] && content.ElementOf(features.Blocks[before - 1]).Parent == text
            && !IsName(content.TextOf(features.Blocks[before - 1]).Trim())
            && BlockQuestions.IsSentence(content.TextOf(features.Blocks[before]));
    }

    /// <summary>Whether a line is two to four words with a capital each.</summary>
    private static bool IsName(ReadOnlySpan<char> line)
    {
        var words = 0;
        foreach (var range in line.Split(' '))
        {
            if (line[range] is not [var first, ..] || !char.IsUpper(first))
                return false;
            words++;
        }

        return words is > 1 and <= MostOfName && !line.ContainsAny(Marks);
    }

    private bool IsContact(int row) => content.Blocks[features.Blocks[row]].Length <= LongestContact
        && SenderWords.OpensContact(content.TextOf(features.Blocks[row]));
}
