using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary>The fields of an article, each with its value and, folded, everything that was weighed for it.</summary>
internal static class ReportFields
{
    private const int LongestValue = 400;

    /// <summary>What an article is expected to have, said also where nothing was found.</summary>
    private static readonly string[] Expected = ["headline", "byline", "published"];

    internal static void Write(IReadOnlyList<FieldCandidate> candidates, EscapedHtml html)
    {
        html.Write($"<section class=\"nr-fields\" id=\"nr-fields\" aria-labelledby=\"nr-fields-title\">\n"
            + $"<h2 id=\"nr-fields-title\">The fields</h2>\n<dl>\n");
        var byField = candidates.GroupBy(candidate => candidate.Field).ToList();
        foreach (var field in Expected.Except(byField.Select(group => group.Key)))
            html.Write($"<div><dt>{Label(field)}</dt><dd class=\"nr-missing\">nothing was found</dd></div>\n");
        // What the article is known by comes before what the page is known by.
        foreach (var group in byField.OrderBy(group => group.Key is "url" or "language" or "site"))
            Write(group.Key, [.. group], html);
        html.Write($"</dl>\n</section>\n");
    }

    private static void Write(string field, IReadOnlyList<FieldCandidate> candidates, EscapedHtml html)
    {
        var values = candidates.Where(candidate => candidate.Chosen).Select(candidate => candidate.Value).Distinct().ToList();
        html.Write($"<div><dt>{Label(field)}</dt><dd>");
        if (values.Count == 0)
            html.Write($"<span class=\"nr-missing\">none was chosen</span>");
        foreach (var value in values)
            html.Write($"<b dir=\"auto\">{Cut(value)}</b> ");
        var others = candidates.Select(candidate => candidate.Value).Distinct().Count() - values.Count;
        var sources = candidates.Count == 1 ? "source" : "sources";
        html.Write($"<details><summary>{candidates.Count} {sources}");
        if (others > 0)
            html.Write($", {others} other {(others == 1 ? "value" : "values")}");
        html.Write($"</summary>\n<table>\n<thead><tr>");
        foreach (var column in (string[])["Value", "Read from", "Weight", "Score", "Outcome"])
            html.Write($"<th scope=\"col\">{column}</th>");
        html.Write($"</tr></thead>\n<tbody>\n");
        foreach (var candidate in candidates)
        {
            html.Write($"<tr class=\"{(candidate.Chosen ? "nr-winner" : "")}\"><td dir=\"auto\">{Cut(candidate.Value)}</td>"
                + $"<td>{SourceWords(candidate.Source)}</td><td class=\"nr-number\">{Number(candidate.Weight)}</td>"
                + $"<td class=\"nr-number\">{Number(candidate.Score)}</td>"
                + $"<td>{(candidate.Chosen ? "✓ " : "")}{candidate.Why}</td></tr>\n");
        }

        html.Write($"</tbody>\n</table>\n</details></dd></div>\n");
    }

    /// <summary><c>leadImage</c> as <c>lead image</c>.</summary>
    private static string Label(string field) =>
        string.Concat(field.Select(c => char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : c.ToString()));

    private static string SourceWords(string source) => source switch
    {
        "visible" => "printed on the page",
        "markup" => "markup of the page",
        "json-ld" => "structured data (JSON-LD)",
        "title" => "title of the document",
        _ when source.StartsWith("meta:", StringComparison.Ordinal) => $"meta {source[5..]}",
        _ when source.StartsWith("json-ld:", StringComparison.Ordinal) => $"structured data (JSON-LD), {source[8..]}",
        _ => Cut(source),
    };

    private static string Number(double value) => value.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Cut(string text) =>
        text.Length <= LongestValue ? text : string.Concat(text.AsSpan(0, LongestValue), "…");
}
