using System.Globalization;

namespace NewsKit.Cli;

/// <summary>The list of the reports of many pages, the doubtful ones first.</summary>
internal static class ReportIndex
{
    internal static void Write(IReadOnlyList<ReportEntry> entries, string summary, EscapedHtml html)
    {
        var doubtful = entries.Where(entry => entry.Weight > 0).OrderByDescending(entry => entry.Weight).ToList();
        var sure = entries.Where(entry => entry.Weight == 0).ToList();
        ReportDocument.Start("How the pages were read – NewsKit", script: null, html);
        html.Write($"<header class=\"nr-head\">\n<h1>How the pages were read</h1>\n<p>{summary}</p>\n"
            + $"<nav class=\"nr-jumps\" aria-label=\"Parts of the list\"><a href=\"#nr-doubtful\">To look at</a> "
            + $"<a href=\"#nr-sure\">Without a doubt</a></nav>\n</header>\n<main class=\"nr-tables\">\n");
        Write("nr-doubtful", "To look at", "The most doubtful first.", doubtful, html);
        Write("nr-sure", "Without a doubt", "In the order of the files.", sure, html);
        html.Write($"</main>\n");
        ReportDocument.End(script: null, html);
    }

    private static void Write(string id, string title, string order, List<ReportEntry> entries, EscapedHtml html)
    {
        html.Write($"<section class=\"nr-table nr-index\" id=\"{id}\" aria-labelledby=\"{id}-title\">\n"
            + $"<h2 id=\"{id}-title\">{title}: {entries.Count} {(entries.Count == 1 ? "page" : "pages")}</h2>\n");
        if (entries.Count > 0)
        {
            html.Write($"<table>\n<caption>{order}</caption>\n<thead><tr>");
            foreach (var column in (string[])["Page", "Headline", "Doubts", "Authors", "Date", "Words"])
                html.Write($"<th scope=\"col\">{column}</th>");
            html.Write($"</tr></thead>\n<tbody>\n");
            foreach (var entry in entries)
                Write(entry, html);
            html.Write($"</tbody>\n</table>\n");
        }

        html.Write($"</section>\n");
    }

    private static void Write(ReportEntry entry, EscapedHtml html)
    {
        var article = entry.Article;
        var authors = article.Byline is { } byline ? string.Join(", ", byline.Names) : "";
        var day = article.Published?.Date is { } date ? date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "";
        html.Write($"<tr><th scope=\"row\"><a href=\"{entry.Address}\">{entry.Name}</a></th>"
            + $"<td dir=\"auto\">{article.Headline}</td>"
            + $"<td>{string.Join("; ", entry.Doubts.Select(doubt => doubt.Words))}</td>"
            + $"<td dir=\"auto\">{authors}</td><td class=\"nr-number\">{day}</td>"
            + $"<td class=\"nr-number\">{article.WordCount?.ToString("N0", CultureInfo.InvariantCulture)}</td></tr>\n");
    }
}
