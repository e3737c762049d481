using System.Globalization;

namespace NewsKit.Blocks;

/// <content>Notes whose marks lead nowhere: raised numbers in the text, and lines below that open with the same numbers, each
/// after the other.</content>
internal sealed partial class PageNotes
{
    private const int MostNumber = 99;

    /// <summary>Blocks from one note to the next at most.</summary>
    private const int MostBetween = 6;
    private const int StepsToText = 3;

    /// <summary>The name of elements that are notes amid a sentence.</summary>
    internal const string SideTag = "side-note";

    private readonly Dictionary<int, (string Name, bool HasMark)> _sides = [];

    /// <summary>The elements that are notes amid a sentence, with their names, and whether the mark is printed before
    /// them.</summary>
    internal IReadOnlyDictionary<int, (string Name, bool HasMark)> Sides => _sides;

    private void AddSides(PageContent content, List<int> sides)
    {
        foreach (var side in sides)
        {
            var mark = side - 1;
            while (mark > 0 && content.Elements[mark].Tag is not "sup" && side - mark < MostBetween)
                mark--;
            var isMarked = content.Elements[mark].Tag is "sup"
                && content.Elements[mark].TextEnd == content.Elements[side].TextStart && NumberIn(content.ElementText(mark)) > 0;
            var name = FreeNumber();
            _sides[side] = (name, isMarked);
            if (isMarked)
                _marks[mark] = name;
        }
    }

    /// <summary>The raised numbers of running text that count from one; null for none.</summary>
    private static List<(int Element, int Block, int Number)>? Raised(PageContent content, ref List<int>? sides)
    {
        List<(int, int, int)>? found = null;
        var next = 1;
        for (var i = 0; i < content.Elements.Length; i++)
        {
            ref readonly var e = ref content.Elements[i];
            if (ReferenceEquals(e.Tag, SideTag))
                (sides ??= []).Add(i);
            if (e.Tag is not "sup" || e.TextLength is 0 or > LongestMark
                || NumberIn(content.ElementText(i)) is not (> 0 and var number) || number > next || !StandsAtWord(content, e))
                continue;
            (found ??= []).Add((i, e.FirstBlock, number));
            next = Math.Max(next, number + 1);
        }

        return found;
    }

    /// <summary>Whether a raised number stands behind a word or a stop of running text, and is no power.</summary>
    private static bool StandsAtWord(PageContent content, in PageElement mark)
    {
        if (mark.FirstBlock >= content.Blocks.Length)
            return false;
        ref readonly var b = ref content.Blocks[mark.FirstBlock];
        return b is { Kind: BlockKind.Text, HeadingLevel: 0 } && b.Length - mark.TextLength >= LeastBeside
            && mark.TextStart - b.Start >= 2 && mark.TextEnd <= b.End && !char.IsAsciiDigit(content.Text[mark.TextStart - 1])
            && content.Text[mark.TextStart - 1] is not '\n';
    }

    private static int NumberIn(ReadOnlySpan<char> text) => text.Trim(Around) is { Length: 1 or 2 } digits
        && !digits.ContainsAnyExceptInRange('0', '9') && int.Parse(digits, CultureInfo.InvariantCulture)
            is > 0 and <= MostNumber and var number ? number : 0;

    /// <summary>Takes up the lines that open with the numbers, where all of them do.</summary>
    private void AddRaised(PageContent content, List<(int Element, int Block, int Number)>? raised)
    {
        if (raised is null || _notes.Count > 0 || _sides.Count > 0)
            return;
        var last = 0;
        foreach (var mark in raised)
            last = Math.Max(last, mark.Number);
        var around = TextAround(content, raised[0].Block);
        for (var block = raised[^1].Block + 1; block < content.Elements[around].EndBlock; block++)
        {
            if (!OpensWith(content, block, 1) || Lines(content, block, last, content.Elements[around].EndBlock) is not { } lines)
                continue;
            foreach (var (start, element, line, number) in lines)
                AddLine(start, element, line, number.ToString(CultureInfo.InvariantCulture));
            foreach (var (element, _, number) in raised)
                _marks[element] = number.ToString(CultureInfo.InvariantCulture);
            return;
        }
    }

    private void AddLine(int start, int element, int block, string name)
    {
        _names.Add(name);
        if (start == 0)
        {
            _notes[element] = name;
            return;
        }

        _parts ??= [];
        if (!_parts.TryGetValue(block, out var parts))
            _parts[block] = parts = [];
        parts.Add((start, name));
    }

    /// <summary>The notes from the first to the last: those that open a block with their element, others with the place where
    /// their line starts; null where one is missing.</summary>
    private static List<(int Start, int Element, int Block, int Number)>? Lines(PageContent content, int first, int last, int end)
    {
        var lines = new List<(int, int, int, int)>();
        var (block, before) = (first, first);
        for (var number = 1; number <= last; number++)
        {
            if (number > 1 && LineWith(content, before, number) is > 0 and var start)
            {
                lines.Add((start, -1, before, number));
                continue;
            }

            while (block < end && block - before <= MostBetween
                && ((block == before && number > 1) || !OpensWith(content, block, number)))
                block++;
            if (block >= end || block - before > MostBetween || ElementOfNote(content, block) is not (> 0 and var element))
                return null;
            lines.Add((0, element, block, number));
            before = block;
        }

        return lines;
    }

    /// <summary>Where a further line of a block opens with a number; 0 for nowhere.</summary>
    private static int LineWith(PageContent content, int block, int number)
    {
        ref readonly var b = ref content.Blocks[block];
        for (var at = b.Start; content.Text.AsSpan(at, b.End - at).IndexOf('\n') is >= 0 and var next;)
        {
            at += next + 1;
            if (OpensWith(content.Text.AsSpan(at, b.End - at), number) || IsRaisedAt(content, b, at, number))
                return at;
        }

        return 0;
    }

    private static bool OpensWith(PageContent content, int block, int number)
    {
        ref readonly var b = ref content.Blocks[block];
        return b is { Kind: BlockKind.Text, HeadingLevel: 0 }
            && (OpensWith(content.TextOf(block), number) || IsRaisedAt(content, b, b.Start, number)
                || (b.Length <= LongestMark && NumberIn(content.TextOf(block).Trim('\u2191')) == number));
    }

    /// <summary>Whether a line opens with <c>1. </c>, <c>[1]</c>, <c>(1)</c> or an arrow and the number.</summary>
    private static bool OpensWith(ReadOnlySpan<char> text, int number)
    {
        if (text is ['\u2191' or '^', ..])
            return text.TrimStart("\u2191^ ") is var rest && rest.IndexOfAnyExceptInRange('0', '9') is > 0 and var end
                && NumberIn(rest[..end]) == number;
        return OwnMark(text) is { } mark && NumberIn(mark) == number;
    }

    private static bool IsRaisedAt(PageContent content, in Block b, int start, int number)
    {
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is "sup" && e.TextStart >= start && e.TextStart <= start + 1 && NumberIn(content.ElementText(i)) == number)
                return true;
        }

        return false;
    }

    /// <summary>The element of a note that a block opens: one whose number stands apart holds that too.</summary>
    private static int ElementOfNote(PageContent content, int block)
    {
        var element = content.Blocks[block].Element;
        if (content.Blocks[block].Length <= LongestMark)
        {
            element = content.Elements[element].Parent;
            if (element <= 0 || content.Elements[element].FirstBlock != block || content.Elements[element].EndBlock < block + 2
                || content.Elements[element].EndBlock > block + MostBetween)
                return -1;
        }

        while (content.Elements[element].Parent is > 0 and var parent
            && content.Elements[parent] is { Tag: "li" or "div" or "p" or "dd" } p
            && p.FirstBlock == content.Elements[element].FirstBlock && p.EndBlock == content.Elements[element].EndBlock)
            element = parent;
        return content.Elements[element].FirstBlock == block && IsNote(content, element) ? element : -1;
    }

    /// <summary>The element a few steps around a block, within the article.</summary>
    private static int TextAround(PageContent content, int block)
    {
        var around = content.Blocks[block].Element;
        for (var step = 0; step < StepsToText && content.Elements[around].Parent is > 0 and var parent
            && content.Elements[parent].Tag is not ("body" or "html"); step++)
            around = parent;
        return around;
    }
}
