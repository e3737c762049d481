using System.Text;
using NewsKit.Blocks;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <content>Notes that stand amid a sentence.</content>
internal sealed partial class BodyBuilder
{
    private List<Note>? _sideNotes;

    /// <summary>The runs of a line whose notes are taken out of it; each leaves its mark.</summary>
    private IReadOnlyList<Inline> WithoutSideNotes(int block, int start, int end, ref string text)
    {
        ref readonly var b = ref _content.Blocks[block];
        List<Inline>? runs = null;
        var from = start;
        foreach (var i in _content.ElementsOf(b))
        {
            ref readonly var e = ref _content.Elements[i];
            if (!_content.Notes.Sides.TryGetValue(i, out var side) || e.TextStart < from || e.TextEnd > end)
                continue;
            var before = e.TextStart;
            while (before > from && _content.Text[before - 1] == ' ')
                before--;
            AddRuns(runs ??= [], from, before, b.Element);
            if (!side.HasMark)
                runs.Add(new Inline { Text = side.Name, Note = side.Name });
            AddSideNote(side.Name, e.TextStart, e.TextEnd, i);
            from = e.TextEnd;
        }

        if (runs is null)
            return InlineRuns.Of(_content, start, end, b.Element);
        AddRuns(runs, from, end, b.Element);
        var joined = new StringBuilder();
        foreach (var run in runs)
            joined.Append(run.Text);
        text = joined.ToString();
        return runs;
    }

    private void AddRuns(List<Inline> runs, int start, int end, int container)
    {
        if (start >= end)
            return;
        var before = runs.Count;
        runs.AddRange(InlineRuns.Of(_content, start, end, container));
        if (runs.Count == before)
            runs.Add(new Inline { Text = _content.Text[start..end] });
    }

    private void AddSideNote(string name, int start, int end, int element)
    {
        while (start < end && char.IsWhiteSpace(_content.Text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(_content.Text[end - 1]))
            end--;
        if (start < end)
        {
            (_sideNotes ??= []).Add(new Note
            {
                Id = name,
                Blocks = [new Paragraph
                {
                    Text = _content.Text[start..end], Inlines = InlineRuns.Of(_content, start, end, element),
                }],
            });
        }
    }
}
