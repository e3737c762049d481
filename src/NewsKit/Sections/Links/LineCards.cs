using NewsKit.Blocks;
using NewsKit.Lexicon;
using NewsKit.Segments;

namespace NewsKit.Sections;

/// <summary>Cards of other articles in plain text: a title with its section above it, its day, its reading time or an excerpt
/// below.</summary>
internal static class LineCards
{
    private const int MostLines = 5;
    private const int FewestCards = 2;
    private const int LongestSection = 30;
    private const int MostWordsOfSection = 2;
    private const int LongestTail = 30;
    private const int LongestDetail = 80;
    private const int ShortestExcerpt = 60;

    /// <summary>What a line is within a card.</summary>
    private enum Part
    {
        /// <summary>Nothing of a card.</summary>
        Other,
        Title,

        /// <summary>A word or two: a section, or a short title.</summary>
        Short,

        /// <summary>A day, a reading time, who wrote.</summary>
        Detail,
        Excerpt,

        /// <summary>An excerpt that breaks off or leads on: it is none of the text.</summary>
        OpenExcerpt,

        /// <summary>"Lire la suite" in a line of its own.</summary>
        Continue,
    }

    /// <summary>Where the cards end that begin with a block below a label: several of one shape, or one below the other; the
    /// block itself where there are none.</summary>
    internal static int EndOf(Segmentation segments, PageContent content, int first)
    {
        if (first >= content.Blocks.Length)
            return first;
        return PlainTextCollector.RunOf(content, first) is > 0 and var run && !IsBelowLabel(content, first, run)
            ? content.Elements[run].FirstBlock == first ? EndOfRuns(segments, content, run) : first
            : EndOfLines(segments, content, first);
    }

    /// <summary>Whether a run ends with a label and the first title below it.</summary>
    private static bool IsBelowLabel(PageContent content, int first, int run) =>
        content.Elements[run].FirstBlock < first && content.Elements[run].EndBlock == first + 1;

    /// <summary>The titles of a list: of each card one.</summary>
    internal static List<int> Titles(PageContent content, int first, int end)
    {
        var titles = new List<int>();
        var alike = AreRuns(content, first, end, 0) ? 0 : Alike(content, first, EndOfRun(content, first), end);
        if (AreRuns(content, first, end, alike))
        {
            for (var block = first; block < end; block = EndOfRun(content, block))
                titles.Add(TitleOf(content, block, EndOfRun(content, block), alike));
            return titles;
        }

        var areFiled = AreFiled(content, first, end);
        for (var block = first; block < end; block++)
        {
            var part = PartOf(content, block);
            if (part is Part.Other or Part.Title || (part == Part.Short && !areFiled))
                titles.Add(block);
        }

        return titles;
    }

    /// <summary>Cards that are each a run of lines, with empty lines between.</summary>
    private static int EndOfRuns(Segmentation segments, PageContent content, int run)
    {
        ref readonly var e = ref content.Elements[run];
        var alike = IsCard(content, e.FirstBlock, e.EndBlock, 0) ? 0
            : Alike(content, e.FirstBlock, e.EndBlock, content.Blocks.Length);
        if (!IsCard(content, e.FirstBlock, e.EndBlock, alike))
            return e.FirstBlock;
        var (end, cards) = (e.EndBlock, 1);
        while (end < content.Blocks.Length && segments.IsFree(end) && EndOfRun(content, end) is var next
            && IsLike(content, e.FirstBlock, e.EndBlock, end, next, alike))
            (end, cards) = (next, cards + 1);
        return cards >= FewestCards ? end : e.FirstBlock;
    }

    /// <summary>The lines of a first card, a bit a line, that begin as those of the second do, or say the same: a badge, a
    /// section, how long ago; 0 where another run follows.</summary>
    private static int Alike(PageContent content, int first, int end, int limit)
    {
        if (end - first is < 2 or > MostLines || end >= limit || EndOfRun(content, end) - end != end - first)
            return 0;
        var alike = 0;
        for (var i = 0; i < end - first; i++)
        {
            var one = content.TextOf(first + i);
            var other = content.TextOf(end + i);
            var word = one.IndexOf(' ');
            if (one.Length <= LongestSection && other.Length <= LongestSection && (one.SequenceEqual(other)
                || (i > 0 && word > 0 && other.StartsWith(one[..(word + 1)], StringComparison.Ordinal))))
                alike |= 1 << i;
        }

        return alike;
    }

    /// <summary>Whether the lines of a run are one title and what belongs to it; an excerpt must lead on, or stand beside a day
    /// or a link to it.</summary>
    private static bool IsCard(PageContent content, int first, int end, int alike)
    {
        if (end - first is < 2 or > MostLines || TitleOf(content, first, end, alike) < 0)
            return false;
        var (details, excerpts, sections) = (0, 0, 0);
        for (var block = first; block < end; block++)
        {
            var part = PartOf(content, block, first, alike);
            if (part == Part.Other)
                return false;
            details += part is Part.Detail or Part.Continue or Part.OpenExcerpt ? 1 : 0;
            excerpts += part == Part.Excerpt ? 1 : 0;
            sections += part == Part.Short && block == first && PartOf(content, block + 1, first, alike) == Part.Title ? 1 : 0;
        }

        return details > 0 || (excerpts == 0 && sections > 0 && end - first == 2);
    }

    /// <summary>Whether another run has the lines of the first card, each of its kind.</summary>
    private static bool IsLike(PageContent content, int first, int end, int other, int otherEnd, int alike)
    {
        if (end - first != otherEnd - other)
            return false;
        for (var i = 0; i < end - first; i++)
        {
            var (one, same) = (PartOf(content, first + i, first, alike), PartOf(content, other + i, other, alike));
            if (ShapeOf(one) != ShapeOf(same) && !(i > 0 && IsTitle(one) && IsTitle(same)))
                return false;
        }

        return TitleOf(content, other, otherEnd, alike) >= 0;
    }

    private static Part ShapeOf(Part part) => part is Part.OpenExcerpt ? Part.Excerpt : part;

    private static bool IsTitle(Part part) => part is Part.Title or Part.Short;

    /// <summary>Cards of lines that each stand alone: below each title an excerpt that leads on, or
    /// stands below a day.</summary>
    private static int EndOfLines(Segmentation segments, PageContent content, int first)
    {
        var (end, cards) = (first, 0);
        while (end < content.Blocks.Length && CardEnd(segments, content, end, end == first) is var next && next > end)
            (end, cards) = (next, cards + 1);
        return cards >= FewestCards ? end : first;
    }

    /// <summary>The end of a card with an excerpt; -1 for none: a paragraph behind cards without one is text.</summary>
    private static int CardEnd(Segmentation segments, PageContent content, int first, bool isFirst)
    {
        var alone = isFirst ? first : -1;
        if (At(first) == Part.Short && At(first + 1) == Part.Title)
            first++;
        if (!IsTitle(At(first)))
            return -1;
        var at = first + 1;
        while (At(at) == Part.Detail)
            at++;
        var hasDetail = at > first + 1;
        if (At(at) != Part.OpenExcerpt && !(At(at) == Part.Excerpt && (hasDetail || At(at + 1) == Part.Continue)))
            return -1;
        return At(at + 1) == Part.Continue ? at + 2 : at + 1;

        Part At(int block) => block < content.Blocks.Length && segments.IsFree(block)
            && (block == alone || PlainTextCollector.RunOf(content, block) == 0) ? PartOf(content, block) : Part.Other;
    }

    /// <summary>Whether a list is several runs of lines, each with one title.</summary>
    private static bool AreRuns(PageContent content, int first, int end, int alike)
    {
        var runs = 0;
        for (var block = first; block < end; runs++)
        {
            var next = EndOfRun(content, block);
            if (next > end || next - block > MostLines || TitleOf(content, block, next, alike) < 0)
                return false;
            block = next;
        }

        return runs >= FewestCards && EndOfRun(content, first) > first + 1;
    }

    private static int EndOfRun(PageContent content, int block) =>
        PlainTextCollector.RunOf(content, block) is > 0 and var run ? content.Elements[run].EndBlock : block + 1;

    /// <summary>The title of a card: its first line that is one, below that of its section; -1 where it has none or
    /// several.</summary>
    private static int TitleOf(PageContent content, int first, int end, int alike)
    {
        var (title, word) = (-1, -1);
        for (var block = first; block < end; block++)
        {
            var part = PartOf(content, block, first, alike);
            if (part == Part.Title && title >= 0)
                return -1;
            title = part == Part.Title ? block : title;
            word = part == Part.Short && (word < 0 || block == first + 1) ? block : word;
        }

        return title >= 0 ? title : word;
    }

    /// <summary>Whether every title of a list has a word or two above it: the section where it was filed.</summary>
    private static bool AreFiled(PageContent content, int first, int end)
    {
        var (pairs, wasShort) = (0, false);
        for (var block = first; block < end; block++)
        {
            var part = PartOf(content, block);
            if (!IsTitle(part))
                continue;
            if (wasShort == (part == Part.Short))
                return false;
            pairs += wasShort ? 1 : 0;
            wasShort = part == Part.Short;
        }

        return pairs >= FewestCards && !wasShort;
    }

    /// <summary>What a line of a card is, where so many of its lines are like those of the next card.</summary>
    private static Part PartOf(PageContent content, int block, int first, int alike) =>
        ((alike >> (block - first)) & 1) != 0 ? Part.Detail : PartOf(content, block);

    private static Part PartOf(PageContent content, int block)
    {
        if (content.Blocks[block].Kind != BlockKind.Text)
            return Part.Other;
        var line = content.TextOf(block);
        var label = content.LabelOf(block);
        if (label == LabelKind.Continue)
            return Part.Continue;
        if (line.Length <= LongestDetail && LinkItems.IsDetail(content, block))
            return Part.Detail;
        if (label != LabelKind.None)
            return Part.Other;
        if (content.ElementOf(block).Tag is "li")
            return Part.Title;
        if (LeadsOn(line))
            return Part.OpenExcerpt;
        if (line.Count('|') > 1)
            return Part.Other;
        if (RelatedFinder.IsTitleLine(line) || RelatedFinder.IsSpokenTitle(content, block))
            return line.Length <= LongestSection && line.Count(' ') < MostWordsOfSection && char.IsLetter(line[^1])
                ? Part.Short : Part.Title;
        return BlockQuestions.IsSentence(line) ? Part.Excerpt : Part.Other;
    }

    /// <summary>Whether a sentence breaks off, or ends with the words of a button: <c>… la suite. Lire la suite</c>.</summary>
    private static bool LeadsOn(ReadOnlySpan<char> line)
    {
        if (line.Length < ShortestExcerpt)
            return false;
        if (line is [.., '…'] or [.., '.', '.', '.'] or [.., '…' or '.', ']' or ')'])
            return true;
        var tail = line.LastIndexOfAny(".!?…]");
        return tail > 0 && line.Length - tail is > 2 and <= LongestTail
            && SectionLabels.Match(line[(tail + 1)..].Trim()) == LabelKind.Continue;
    }
}
