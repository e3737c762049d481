using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>A table of plain cells.</summary>
internal static class HtmlTable
{
    internal static void Write(Table table, MarkupWriter markup)
    {
        var caption = OutputText.Field(table.Caption);
        if (caption.Length == 0 && table.Header.Count == 0 && !table.Rows.Any(row => row.Count > 0))
            return;
        markup.Start("table");
        markup.Line("caption", null, caption);
        if (table.Header.Count > 0)
        {
            markup.Start("thead");
            Row(table.Header, "th", markup);
            markup.End();
        }

        if (table.Rows.Any(row => row.Count > 0))
        {
            markup.Start("tbody");
            foreach (var row in table.Rows.Where(row => row.Count > 0))
                Row(row, "td", markup);
            markup.End();
        }

        markup.End();
    }

    private static void Row(IReadOnlyList<string> cells, string name, MarkupWriter markup)
    {
        markup.Start("tr");
        foreach (var cell in cells)
        {
            var words = OutputText.Field(cell);
            markup.Start(name).Attribute("scope", name == "th" ? "col" : null).Direction(words).Text(words).End();
        }

        markup.End();
    }
}
