using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using NewsKit.Blocks;
using NewsKit.BodyModel;

namespace NewsKit.Sections;

/// <summary>Leaves out what the body says a second time: a copy for print, for readers without scripts, behind a gate, or the
/// whole
/// text in one block for machines.</summary>
/// <remarks>A copy is a run: a question that is asked of many people, or a refrain, is said again by a line and stays.</remarks>
internal sealed class BodyCopies(PageContent content, BodyFeatures features, bool[] isBody)
{
    /// <summary>Shorter lines are said again in good texts.</summary>
    private const int ShortestCopy = 80;

    /// <summary>A single block of this length is a copy without others beside it.</summary>
    private const int ShortestAlone = 200;

    /// <summary>Of ten runs of words so many stand in other blocks.</summary>
    private const int MostCovered = 8;
    private const int FewestCovering = 3;

    /// <summary>A block that joins others is at least this part of the body.</summary>
    private const int MostParts = 6;

    internal void Drop()
    {
        DropRepeated();
        DropJoined();
    }

    /// <summary>Blocks that stand as they are in the body already, several in a row or one of some length.</summary>
    private void DropRepeated()
    {
        var firstOf = new int[isBody.Length];
        for (var row = 0; row < isBody.Length; row++)
            firstOf[row] = OriginalOf(row);
        for (var row = 0; row < isBody.Length; row++)
        {
            if (firstOf[row] < 0)
                continue;
            var isRun = (row > 0 && firstOf[row - 1] >= 0 && firstOf[row - 1] < firstOf[row])
                || (row + 1 < isBody.Length && firstOf[row + 1] > firstOf[row]);
            if (isRun || content.Blocks[features.Blocks[row]].Length >= ShortestAlone)
                isBody[row] = false;
        }
    }

    /// <summary>The first row with the same text, when it is body; -1 for none.</summary>
    private int OriginalOf(int row)
    {
        var first = features.FirstRows[row];
        if (first == row || !isBody[row] || !isBody[first])
            return -1;
        var text = content.TextOf(features.Blocks[row]);
        return text.Length >= ShortestCopy && text.SequenceEqual(content.TextOf(features.Blocks[first])) ? first : -1;
    }

    /// <summary>A block that several others say between them, and what stands with it in a place of its own.</summary>
    private void DropJoined()
    {
        var chars = 0;
        for (var row = 0; row < isBody.Length; row++)
            chars += isBody[row] ? content.Blocks[features.Blocks[row]].Length : 0;
        for (var row = 0; row < isBody.Length; row++)
        {
            // So few blocks are as large as that that each may be compared with all others.
            if (!isBody[row] || content.Blocks[features.Blocks[row]].Length < Math.Max(ShortestAlone, chars / MostParts))
                continue;
            var said = Math.Max(features.Get(row, BodyFeature.SaidBefore), features.Get(row, BodyFeature.SaidAfter));
            if (said * 10 >= MostCovered && IsSaidByOthers(row))
                DropWithItsPlace(row);
        }
    }

    private bool IsSaidByOthers(int row)
    {
        var own = new Dictionary<uint, int>();
        var shingles = new BodyFeatures.Shingles(content.TextOf(features.Blocks[row]));
        while (shingles.Next(out var shingle))
            own[shingle] = -1;
        int covered = 0, covering = 0;
        for (var other = 0; other < isBody.Length && own.Count > 0; other++)
        {
            if (other == row || !isBody[other])
                continue;
            var before = covered;
            shingles = new BodyFeatures.Shingles(content.TextOf(features.Blocks[other]));
            while (shingles.Next(out var shingle))
            {
                ref var by = ref CollectionsMarshal.GetValueRefOrNullRef(own, shingle);
                if (Unsafe.IsNullRef(ref by) || by >= 0)
                    continue;
                by = other;
                covered++;
            }

            covering += covered > before ? 1 : 0;
        }

        return covering >= FewestCovering && covered * 10 >= own.Count * MostCovered;
    }

    /// <summary>Drops a copy and the short lines that stand with it outside the text: its title, its key words.</summary>
    private void DropWithItsPlace(int row)
    {
        isBody[row] = false;
        var parent = content.ElementOf(features.Blocks[row]).Parent;
        int first = row, end = row + 1;
        for (; first > 0 && IsLineOf(parent, first - 1); first--)
        {
        }

        for (; end < isBody.Length && IsLineOf(parent, end); end++)
        {
        }

        var isOwnPlace = !Holds(parent, first - 1) && !Holds(parent, end);
        if (isOwnPlace)
            isBody.AsSpan(first, end - first).Clear();
    }

    private bool IsLineOf(int parent, int row) => Holds(parent, row)
        && content.Blocks[features.Blocks[row]] is { Length: < ShortestCopy };

    private bool Holds(int parent, int row) => row >= 0 && row < isBody.Length
        && content.Elements[parent].Holds(features.Blocks[row]);
}
