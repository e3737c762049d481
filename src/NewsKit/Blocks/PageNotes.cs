using System.Buffers;
using System.Globalization;

namespace NewsKit.Blocks;

/// <summary>Footnotes and references of a page: short marks in running text that link to a place further down.</summary>
/// <remarks>What makes a note is the pair: a mark (<c>1</c>, <c>[2]</c>, <c>*</c>) amid a sentence, and a target of its own that
/// is no heading. Names of classes are not asked.</remarks>
internal sealed partial class PageNotes
{
    private const int LongestMark = 6;
    private const int LongestNote = 4000;
    private const int MostBlocks = 8;
    private const int LongestCitation = 60;
    private const int FewestCited = 2;

    /// <summary>So many characters beside the mark make a line running text.</summary>
    private const int LeastBeside = 20;
    private const string Around = "[](){}. \u00A0:";
    private static readonly SearchValues<char> Signs = SearchValues.Create("*†‡§¶#^");
    private static readonly SearchValues<char> Roman = SearchValues.Create("ivxlIVXL");

    private static readonly PageNotes None = new();

    private readonly Dictionary<int, string> _marks = [];
    private readonly Dictionary<int, string> _notes = [];
    private readonly HashSet<string> _names = [];
    private readonly HashSet<int> _citations = [];

    /// <summary>The elements that are notes, with their names.</summary>
    internal IReadOnlyDictionary<int, string> Elements => _notes;

    /// <summary>The links that are marks, with the names of their notes.</summary>
    internal IReadOnlyDictionary<int, string> Marks => _marks;

    /// <summary>The links in running text whose words name a work of a list below: <c>Lee, 1998</c>.</summary>
    internal IReadOnlySet<int> Citations => _citations;

    internal static PageNotes Of(PageContent content)
    {
        List<(int Link, int Block)>? marks = null;
        for (var block = 0; block < content.Blocks.Length; block++)
        {
            ref readonly var b = ref content.Blocks[block];
            if (b.LinkChars == 0 || b.Length - b.LinkChars < LeastBeside || b.HeadingLevel > 0)
                continue;
            foreach (var i in content.ElementsOf(b))
            {
                if (content.Elements[i].Tag is "a" && TargetOf(content, i) is not null)
                    (marks ??= []).Add((i, block));
            }
        }

        List<int>? sides = null;
        var raised = Raised(content, ref sides);
        if (marks is null && raised is null && sides is null)
            return None;
        var notes = Paired(content, marks ?? []);
        notes.AddSides(content, sides ?? []);
        notes.AddRaised(content, raised);
        notes.AddNeighbours(content);
        notes.AddContinued(content);
        notes.AddTables(content);
        return notes;
    }

    /// <summary>The part of a note's line that is the note: without its own mark and the way back to the text.</summary>
    /// <param name="content">The page.</param>
    /// <param name="b">The line.</param>
    /// <param name="name">The mark that may open the line in plain text; empty for none.</param>
    internal static (int Start, int End) WithoutWayBack(PageContent content, in Block b, string name)
    {
        var (start, end) = (b.Start, b.End);
        foreach (var i in content.ElementsOf(b))
        {
            ref readonly var e = ref content.Elements[i];
            if (e.Tag is not "a" || TargetOf(content, i) is null)
                continue;
            if (e.TextStart >= start && IsIdle(content.Text.AsSpan(start, e.TextStart - start)))
                start = Math.Min(end, Skip(content.Text, Math.Max(start, e.TextEnd), end));
            else if (IsWayBack(content.ElementText(i)) && IsIdle(content.Text.AsSpan(e.TextEnd, Math.Max(0, end - e.TextEnd))))
                end = e.TextStart;
        }

        if (name.Length > 0 && end - start <= LongestMark
            && content.Text.AsSpan(start, end - start).Trim("\u2191^[]().: ").SequenceEqual(name))
            return (end, end);
        while (end > start && content.Text[end - 1] is ' ' or '\u00A0' or '\n')
            end--;
        return (start == b.Start ? AfterMark(content.Text, start, end, name) : start, end);
    }

    /// <summary>Where a note goes on that opens with its mark and no link: <c>1. </c>, <c>[1] </c>, <c>1 </c>.</summary>
    private static int AfterMark(string text, int start, int end, string name)
    {
        var at = Skip(text, start, end);
        if (name.Length > 0 && at < end && text.AsSpan(at, end - at).IndexOfAnyExcept(Signs) is > 0 and <= 3 and var signs)
            return Skip(text, at + signs, end);
        if (name.Length == 0 || !text.AsSpan(at, end - at).StartsWith(name, StringComparison.Ordinal))
            return start;
        var after = Skip(text, at + name.Length, end);
        return after >= end ? end : after > at + name.Length ? after : start;
    }

    private static PageNotes Paired(PageContent content, List<(int Link, int Block)> marks)
    {
        var names = marks.Count > 0 ? Named(content) : [];
        var notes = new PageNotes();
        var cited = new List<(int Link, int Note)>();
        List<(int Link, int Target, int Block)>? parts = null;
        foreach (var (link, block) in marks)
        {
            var text = content.ElementText(link);
            if (!names.TryGetValue(TargetOf(content, link)!, out var target) || content.Elements[target].TextStart
                < content.Blocks[block].End)
                continue;
            if (NoteAt(content, target) is not (>= 0 and var note))
            {
                if (IsMark(text) && PartAt(content, target) is >= 0 and var line)
                    (parts ??= []).Add((link, target, line));
                continue;
            }

            if (IsMark(text))
                notes.Pair(content, link, note, text.Trim(Around).ToString());
            else if (content.Elements[note].Tag is "li" && text.Length <= LongestCitation)
                cited.Add((link, note));
        }

        notes.AddCited(content, cited);
        notes.AddParts(content, parts);
        return notes;
    }

    /// <summary>Items of one list that several words of the text lead to are its references.</summary>
    private void AddCited(PageContent content, List<(int Link, int Note)> cited)
    {
        foreach (var list in cited.GroupBy(pair => content.Elements[pair.Note].Parent))
        {
            if (list.Select(pair => pair.Note).Distinct().Count() < FewestCited)
                continue;
            foreach (var (link, note) in list)
            {
                _citations.Add(link);
                if (!_notes.ContainsKey(note))
                    _notes[note] = FreeNumber();
            }
        }
    }

    private void Pair(PageContent content, int link, int note, string mark)
    {
        if (!_notes.TryGetValue(note, out var name))
        {
            var isPlain = mark.Length > 0 && mark.All(char.IsAsciiLetterOrDigit) && _names.Add(mark);
            _notes[note] = name = isPlain ? mark : FreeNumber();
        }

        _marks[link] = name;
        // The mark over a note goes with it.
        if (content.Elements[note].FirstBlock - 1 is > 0 and var head && IsHeadOfNote(content, head))
            _notes[content.Blocks[head].Element] = name;
    }

    private string FreeNumber()
    {
        var number = _notes.Count + 1;
        while (!_names.Add(number.ToString(CultureInfo.InvariantCulture)))
            number++;
        return number.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>In a list where half of the items are notes, all are.</summary>
    private void AddNeighbours(PageContent content)
    {
        foreach (var list in _notes.Keys.Select(note => content.Elements[note].Parent).Distinct().Order().ToList())
        {
            if (content.Elements[list].Tag is not ("ol" or "ul"))
                continue;
            var items = new List<int>();
            for (var i = list + 1; i < content.Elements[list].End; i = content.Elements[i].End)
            {
                if (content.Elements[i] is { Tag: "li" } item && item.EndBlock > item.FirstBlock)
                    items.Add(i);
            }

            if (items.Count(_notes.ContainsKey) * 2 < items.Count)
                continue;
            foreach (var item in items.Where(item => !_notes.ContainsKey(item)))
                _notes[item] = FreeNumber();
        }
    }

    /// <summary>The element whose text is the note that a target opens; -1 where it opens none.</summary>
    private static int NoteAt(PageContent content, int target)
    {
        var block = content.Elements[target].FirstBlock;
        while (block < content.Blocks.Length && content.Blocks[block].End <= content.Elements[target].TextStart)
            block++;
        if (IsHeadOfNote(content, block))
            return block + 1 < content.Blocks.Length && IsNote(content, content.Blocks[block + 1].Element)
                ? content.Blocks[block + 1].Element : -1;
        if (block >= content.Blocks.Length || !IsIdle(content.Text.AsSpan(content.Blocks[block].Start,
            Math.Max(0, content.Elements[target].TextStart - content.Blocks[block].Start))))
            return -1;
        var note = target;
        if (!HoldsWhole(content, target, block))
            note = content.Blocks[block].Element;
        // An item, or what holds the note and nothing else, is the note.
        while (content.Elements[note].Parent is var parent and > 0 && content.Elements[parent] is var p
            && (p.FirstBlock == content.Elements[note].FirstBlock || IsNumbered(content, p, content.Elements[note].FirstBlock))
            && p.EndBlock == content.Elements[note].EndBlock && p.Tag is "li" or "div" or "p" or "dd")
            note = parent;
        note = RowOf(content, note);
        return IsNote(content, note) ? note : -1;
    }

    /// <summary>Whether an item has nothing before the note but its number.</summary>
    private static bool IsNumbered(PageContent content, in PageElement item, int note) => item.Tag is "li"
        && item.FirstBlock == note - 1 && IsMark(content.TextOf(item.FirstBlock));

    /// <summary>In a table of notes each row is one, under its number.</summary>
    private static int RowOf(PageContent content, int note)
    {
        if (content.Elements[note].Tag is "table")
        {
            var row = content.Closest(content.Blocks[content.Elements[note].FirstBlock].Element, "tr");
            return row > note && content.Elements[row].EndBlock == content.Elements[note].EndBlock ? row : note;
        }

        var around = content.Elements[note].Tag is "td" or "th" ? content.Elements[note].Parent : -1;
        return around > 0 && content.Elements[around].Tag is "tr"
            && content.Elements[around].FirstBlock == content.Elements[note].FirstBlock ? around : note;
    }

    private static bool HoldsWhole(PageContent content, int element, int block) =>
        content.Elements[element].FirstBlock <= block && content.Elements[element].EndBlock > block
            && content.IsWithin(content.Blocks[block].Element, element);

    private static bool IsNote(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        if (e.EndBlock <= e.FirstBlock || e.EndBlock - e.FirstBlock > MostBlocks || e.TextEnd - e.TextStart > LongestNote
            || e.Tag is "article" or "main" or "body" or "ol" or "ul" or "table")
            return false;
        for (var block = e.FirstBlock; block < e.EndBlock; block++)
        {
            if (content.Blocks[block].HeadingLevel > 0 || !content.IsWithin(content.Blocks[block].Element, element))
                return false;
        }

        return true;
    }

    /// <summary>The name in <c>#name</c>, or in an address of the page with such a fragment; null for any other link.</summary>
    private static string? TargetOf(PageContent content, int link) =>
        content.Attribute(link, "href") is ['#', _, ..] href ? Uri.UnescapeDataString(href[1..]) : null;

    private static bool IsMark(ReadOnlySpan<char> text)
    {
        text = text.Trim(Around);
        if (text.Length is 0 or > LongestMark)
            return false;
        if (text.Length <= 3 && !text.ContainsAnyExcept(Signs))
            return true;
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
            digits++;
        return digits is > 0 and < 4 ? text.Length <= digits + 1
            : (text.Length == 1 && char.IsAsciiLetter(text[0])) || !text.ContainsAnyExcept(Roman);
    }

    private static bool IsIdle(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                return false;
        }

        return true;
    }

    private static int Skip(string text, int start, int end)
    {
        while (start < end && (Around.Contains(text[start]) || text[start] is '\n' or '-' or '–' or '\u2191'))
            start++;
        return start;
    }
}
