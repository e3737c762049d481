using NewsKit.Addresses;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Runs of text as nested inline elements, always in the same order, neighbours with the same markup joined.</summary>
internal sealed class HtmlInlines(MarkupWriter markup, HtmlLinks links)
{
    private readonly HashSet<string> _marks = new(StringComparer.Ordinal);

    /// <summary>Whether a mark of a note was written.</summary>
    internal bool HasMark(string mark) => _marks.Contains(mark);

    /// <summary>Writes the runs, or the text when there are none; line feeds become line breaks.</summary>
    internal void Write(string text, IReadOnlyList<Inline> runs)
    {
        if (runs.Count == 0)
        {
            Lines(OutputText.Body(text));
            return;
        }

        var open = new List<Mark>();
        foreach (var run in runs)
        {
            var words = OutputText.Body(run.Break ? "\n" : run.Tex ?? run.Text);
            if (words.Length == 0)
                continue;
            var wanted = Marks(run);
            var shared = open.Zip(wanted).TakeWhile(pair => pair.First == pair.Second).Count();
            Close(open, shared);
            foreach (var mark in wanted.Skip(shared))
                Open(open, mark);
            Lines(words);
        }

        Close(open, 0);
    }

    private void Lines(string text)
    {
        var isFirst = true;
        foreach (var line in text.Split('\n'))
        {
            if (!isFirst)
                markup.Start("br").EndVoid();
            isFirst = false;
            markup.Text(line);
        }
    }

    private static List<Mark> Marks(Inline run)
    {
        var marks = new List<Mark>();
        if (NoteLinks.Note(run.Note) is not null)
            return [new Mark("sup", run.Note)];
        if (run.Tex is not null)
            marks.Add(new Mark("formula"));
        if (WebAddress.Resolve(run.Href, null, AddressUse.Link) is { } address)
            marks.Add(new Mark("a", address));
        if (LanguageTag.Normalise(run.Lang) is { } language)
            marks.Add(new Mark("span", language));
        if (run.Bold)
            marks.Add(new Mark("strong"));
        if (run.Italic)
            marks.Add(new Mark("em"));
        if (run.Underline)
            marks.Add(new Mark("u"));
        if (run.Strike)
            marks.Add(new Mark("s"));
        if (run.Sub)
            marks.Add(new Mark("sub"));
        if (run.Sup)
            marks.Add(new Mark("sup"));
        if (run.Code)
            marks.Add(new Mark("code"));
        return marks;
    }

    private void Open(List<Mark> open, Mark mark)
    {
        open.Add(mark);
        if (mark.Name == "a")
            links.Start(mark.Value);
        else if (mark.Name == "formula")
            markup.Start("span", "nk-formula");
        else if (mark is { Name: "sup", Value: { } note })
            OpenNote(note);
        else
            markup.Start(mark.Name).Attribute("lang", mark.Value);
    }

    private void OpenNote(string note)
    {
        var mark = NoteLinks.Mark(note)!;
        // Only the first mark of a note is what the note leads back to.
        markup.Start("sup").Start("a").Attribute("href", "#" + NoteLinks.Note(note))
            .Attribute("id", _marks.Add(mark) ? mark : null);
    }

    private void Close(List<Mark> open, int keep)
    {
        while (open.Count > keep)
        {
            if (open[^1] is { Name: "sup", Value: not null })
                markup.End();
            open.RemoveAt(open.Count - 1);
            markup.End();
        }
    }

    /// <summary>An inline element with the address or language it carries.</summary>
    private readonly record struct Mark(string Name, string? Value = null);
}
