namespace NewsKit.Blocks;

/// <content>Notes that share one block, and notes of several elements.</content>
internal sealed partial class PageNotes
{
    private const int MostContinued = 6;
    private const int LongestContainer = 20_000;

    private Dictionary<int, List<(int Start, string Name)>>? _parts;

    /// <summary>Where further notes begin in a block that is a note, each on a line of its own, with their names; empty for
    /// most.</summary>
    internal IReadOnlyList<(int Start, string Name)> PartsOf(int block) =>
        _parts is not null && _parts.TryGetValue(block, out var parts) ? parts : [];

    /// <summary>The block in which a target opens a line that is not the first; -1 for none.</summary>
    private static int PartAt(PageContent content, int target)
    {
        ref readonly var e = ref content.Elements[target];
        var block = e.FirstBlock;
        while (block < content.Blocks.Length && content.Blocks[block].End <= e.TextStart)
            block++;
        if (block >= content.Blocks.Length || content.Blocks[block] is not { Kind: BlockKind.Text, HeadingLevel: 0 } b
            || e.TextStart <= b.Start)
            return -1;
        var before = content.Text.AsSpan(b.Start, e.TextStart - b.Start);
        return before[(before.LastIndexOf('\n') + 1)..] is var line && line.Length < before.Length && IsIdle(line) ? block : -1;
    }

    /// <summary>Every id, and every name of an old anchor.</summary>
    private static Dictionary<string, int> Named(PageContent content)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < content.Elements.Length; i++)
        {
            if (content.Elements[i].Id is { Length: > 0 } id)
                names.TryAdd(id, i);
            if (content.Elements[i].Tag is "a" && content.Attribute(i, "name") is { Length: > 0 } name)
                names.TryAdd(name, i);
        }

        return names;
    }

    /// <summary>Whether a block is a heading, or a term, that is the mark of the note below it.</summary>
    private static bool IsHeadOfNote(PageContent content, int block) => block < content.Blocks.Length
        && content.Blocks[block] is { Length: <= LongestMark } b
        && (b.HeadingLevel > 0 || content.Elements[b.Element].Tag is "dt") && IsMark(content.TextOf(block));

    /// <summary>Takes up the further notes of the blocks that are notes.</summary>
    private void AddParts(PageContent content, List<(int Link, int Target, int Block)>? found)
    {
        if (found is null)
            return;
        _parts = [];
        foreach (var (link, target, block) in found)
        {
            if (!IsWithinNote(content, block))
                continue;
            var mark = content.ElementText(link).Trim(Around).ToString();
            var start = content.Elements[target].TextStart;
            if (!_parts.TryGetValue(block, out var parts))
                _parts[block] = parts = [];
            var known = parts.Find(part => part.Start == start).Name;
            if (known is null)
            {
                known = mark.Length > 0 && mark.All(char.IsAsciiLetterOrDigit) && _names.Add(mark) ? mark : FreeNumber();
                parts.Add((start, known));
            }

            _marks[link] = known;
        }

        foreach (var parts in _parts.Values)
            parts.Sort();
    }

    private bool IsWithinNote(PageContent content, int block)
    {
        for (var up = content.Blocks[block].Element; up > 0; up = content.Elements[up].Parent)
        {
            if (_notes.ContainsKey(up))
                return true;
        }

        return false;
    }

    /// <summary>A note may have several paragraphs side by side: those between two notes of one element belong to the first of
    /// the two, and in an element that begins with a note also those behind the last.</summary>
    private void AddContinued(PageContent content)
    {
        foreach (var box in _notes.Keys.Select(note => content.Elements[note].Parent).Distinct().Order().ToList())
        {
            ref readonly var e = ref content.Elements[box];
            if (box <= 0 || e.Tag is "ol" or "ul" or "dl" or "tr" or "tbody" or "table" || e.TextLength > LongestContainer)
                continue;
            var isOfNotes = false;
            string? name = null;
            var waiting = new List<int>();
            for (var i = box + 1; i < e.End; i = content.Elements[i].End)
            {
                ref readonly var child = ref content.Elements[i];
                if (child.EndBlock <= child.FirstBlock)
                    continue;
                if (_notes.TryGetValue(i, out var own))
                {
                    isOfNotes |= name is null && child.FirstBlock == e.FirstBlock;
                    Continue(waiting, name);
                    name = own;
                }
                else if (name is not null && OwnMark(content.ElementText(i)) is { } mark && child.Tag is "p" or "div")
                {
                    // The text has lost its link to this one.
                    Continue(waiting, name);
                    _notes[i] = name = _names.Add(mark) ? mark : FreeNumber();
                }
                else if (name is not null && child.Tag is "p" or "blockquote" or "pre" && waiting.Count < MostContinued)
                {
                    waiting.Add(i);
                }
                else if (name is not null)
                {
                    waiting.Clear();
                    name = null;
                }
            }

            if (isOfNotes)
                Continue(waiting, name);
        }
    }

    /// <summary>The number that opens a note in plain text: <c>[5] </c>, <c>5. </c>; null for none.</summary>
    private static string? OwnMark(ReadOnlySpan<char> text)
    {
        var open = text is ['[' or '(', ..] ? 1 : 0;
        var end = open;
        while (end < text.Length && end - open < 3 && char.IsAsciiDigit(text[end]))
            end++;
        return end > open && end + 1 < text.Length && text[end] is ']' or ')' or '.' && (open == 1) != (text[end] is '.')
            ? text[open..end].ToString() : null;
    }

    private void Continue(List<int> waiting, string? name)
    {
        foreach (var element in waiting)
        {
            if (name is not null)
                _notes[element] = name;
        }

        waiting.Clear();
    }

    /// <summary>Whether a link of a note leads back: an arrow, the mark, or a few words beside it.</summary>
    private static bool IsWayBack(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is '↩' or '↑' or '⤴' or '↵' or '⏎' or '▲' or '^' or '←' or '⇧')
                return true;
        }

        return text.IsEmpty || IsMark(text) || text.StartsWith("retour", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("back", StringComparison.OrdinalIgnoreCase)
            || text.StartsWith("zur", StringComparison.OrdinalIgnoreCase);
    }
}
