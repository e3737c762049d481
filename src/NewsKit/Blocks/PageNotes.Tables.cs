namespace NewsKit.Blocks;

/// <content>Notes in the rows of tables.</content>
internal sealed partial class PageNotes
{
    private readonly HashSet<int> _tables = [];

    /// <summary>The tables that hold notes in their rows, and those around them.</summary>
    internal IReadOnlySet<int> Tables => _tables;

    private void AddTables(PageContent content)
    {
        foreach (var note in _notes.Keys)
        {
            var table = content.Elements[note].Tag is "tr" ? content.Closest(note, "table") : -1;
            while (table >= 0 && _tables.Add(table))
                table = content.Closest(content.Elements[table].Parent, "table");
        }
    }
}
