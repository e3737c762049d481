using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary>Where the values of the article come from, and what there is to know of the reading.</summary>
internal static class ReportTables
{
    private const int LongestValue = 400;

    internal static void WriteEvidence(IReadOnlyDictionary<string, string> evidence, EscapedHtml html)
    {
        Start("Evidence", "Where each field of the article was read.", ["Field", "Read from"], html);
        foreach (var (field, source) in evidence)
            html.Write($"<tr data-filter><th scope=\"row\">{field}</th><td><code>{Cut(source)}</code></td></tr>\n");
        End(evidence.Count, 2, html);
    }

    internal static void WriteDiagnostics(IReadOnlyList<Diagnostic> diagnostics, EscapedHtml html)
    {
        Start("Diagnostics", "What was repaired, cut, ignored or left over.", ["Code", "Severity", "Stage", "Message", "At"],
            html);
        foreach (var diagnostic in diagnostics)
        {
            var severity = ReportPage.Word(diagnostic.Severity.ToString());
            html.Write($"<tr data-filter><th scope=\"row\">{diagnostic.Code}</th>"
                + $"<td class=\"nr-{severity}\">{severity}</td>"
                + $"<td>{diagnostic.Stage}</td><td>{diagnostic.Message}</td>"
                + $"<td class=\"nr-number\">{diagnostic.Offset?.ToString(CultureInfo.InvariantCulture)}</td></tr>\n");
        }

        End(diagnostics.Count, 5, html);
    }

    private static void Start(string title, string caption, string[] columns, EscapedHtml html)
    {
        html.Write($"<section class=\"nr-table\" aria-labelledby=\"nr-{title}\">\n"
            + $"<h2 id=\"nr-{title}\">{title}</h2>\n<table>\n<caption>{caption}</caption>\n<thead><tr>");
        foreach (var column in columns)
            html.Write($"<th scope=\"col\">{column}</th>");
        html.Write($"</tr></thead>\n<tbody>\n");
    }

    private static void End(int rows, int columns, EscapedHtml html)
    {
        if (rows == 0)
            html.Write($"<tr><td colspan=\"{columns}\">none</td></tr>\n");
        html.Write($"</tbody>\n</table>\n</section>\n");
    }

    private static string Cut(string text) =>
        text.Length <= LongestValue ? text : string.Concat(text.AsSpan(0, LongestValue), "…");
}
