using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NewsKit.Output;

namespace NewsKit.Cli;

/// <summary>The report of one page: the article, the blocks, the tables. It allows its own script and style by their hashes, and
/// nothing else.</summary>
internal sealed class ReportPage(PageReading page, EscapedHtml html)
{
    private static readonly string Style = HtmlStyleSheet.Text + Resource("Report.css");
    private static readonly string Script = Resource("Report.js");
    private static readonly string Policy =
        $"default-src 'none'; script-src '{Hash(Script)}'; style-src '{Hash(Style)}'; base-uri 'none'; form-action 'none'";

    private string Name => page.Article.Source.Name ?? InputFile.StandardInput;

    internal void Write()
    {
        html.Write($"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{Policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="referrer" content="no-referrer">
            <title>How {Name} was read – NewsKit</title>
            <style>
            """);
        html.WriteSafe(Style);
        html.Write($"</style>\n</head>\n<body class=\"nr\">\n<a class=\"nr-skip\" href=\"#nr-blocks\">Skip to the blocks</a>\n");
        WriteHeader();
        html.Write($"<main>\n");
        var blocks = page.Result.Explanation?.Blocks ?? [];
        ReportBlocks.WriteFilter(blocks, html);
        html.Write($"<div class=\"nr-sides\">\n");
        WriteArticle();
        ReportBlocks.Write(blocks, page.Article.Language, html);
        html.Write($"</div>\n<div class=\"nr-tables\">\n");
        ReportTables.WriteCandidates(page.Result.Explanation?.Fields ?? [], html);
        ReportTables.WriteEvidence(page.Article.Evidence, html);
        ReportTables.WriteDiagnostics(page.Article.Diagnostics, html);
        html.Write($"</div>\n</main>\n<script>");
        html.WriteSafe(Script);
        html.Write($"</script>\n</body>\n</html>\n");
    }

    private void WriteHeader()
    {
        var source = page.Article.Source;
        html.Write($"<header class=\"nr-head\">\n<h1>How <bdi>{Name}</bdi> was read</h1>\n<dl>\n");
        Fact("Status", Word(page.Article.Status.ToString()));
        Fact("Address", page.Article.Url);
        Fact("Language", page.Article.Language);
        Fact("Encoding", source.Encoding);
        Fact("Rule", page.Result.SiteRule?.Rule);
        html.Write($"</dl>\n</header>\n");

        void Fact(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                html.Write($"<div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>\n");
        }
    }

    private void WriteArticle()
    {
        html.Write($"<section class=\"nr-side\" tabindex=\"0\" aria-labelledby=\"nr-article-title\">\n"
            + $"<h2 id=\"nr-article-title\">The article</h2>\n");
        if (page.Result.Article is null)
            html.Write($"<p class=\"nr-note\">There is none: {Word(page.Article.Status.ToString())}. "
                + $"The diagnostics below say why.</p>\n");
        else
        {
            using var fragment = new StringWriter(CultureInfo.InvariantCulture);
            page.Write(new HtmlArticleWriter(), fragment);
            html.WriteSafe(ReportMedia.Named(fragment.ToString()));
        }

        html.Write($"</section>\n");
    }

    /// <summary><c>NoArticle</c> as <c>noArticle</c>, as JSON has it.</summary>
    internal static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Hash(string text) => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Resource(string name)
    {
        using var stream = typeof(ReportPage).Assembly.GetManifestResourceStream(name)!;
        using var text = new StreamReader(stream, Encoding.UTF8);
        return text.ReadToEnd().ReplaceLineEndings("\n");
    }
}
