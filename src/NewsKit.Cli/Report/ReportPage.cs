using System.Globalization;
using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit.Cli;

/// <summary>The report of one page: the article, the blocks, the tables. It allows its own script and style by their hashes, and
/// nothing else.</summary>
/// <param name="page">The page.</param>
/// <param name="html">Where it is written.</param>
/// <param name="index">The address of the list of all reports; null for a report of its own.</param>
internal sealed class ReportPage(PageReading page, EscapedHtml html, string? index = null)
{
    private static readonly string Script = ReportDocument.Resource("Report.js");

    private string Name => page.Article.Source.Name ?? InputFile.StandardInput;

    internal void Write()
    {
        ReportDocument.Start($"How {Name} was read – NewsKit", Script, html);
        WriteHeader();
        html.Write($"<main>\n");
        var blocks = page.Result.Explanation?.Blocks ?? [];
        if (page.Result.Article is not null)
            ReportFields.Write(page.Result.Explanation?.Fields ?? [], html);
        ReportBlocks.WriteFilter(blocks, html);
        html.Write($"<div class=\"nr-sides\">\n");
        var places = WriteArticle(blocks);
        ReportBlocks.Write(blocks, places, page.Article.Language, html);
        html.Write($"</div>\n<div class=\"nr-tables\">\n");
        ReportTables.WriteEvidence(page.Article.Evidence, html);
        ReportTables.WriteDiagnostics(page.Article.Diagnostics, html);
        html.Write($"</div>\n</main>\n");
        ReportDocument.End(Script, html);
    }

    private void WriteHeader()
    {
        var source = page.Article.Source;
        html.Write($"<header class=\"nr-head\">\n");
        if (index is not null)
            html.Write($"<p><a href=\"{index}\">All pages</a></p>\n");
        html.Write($"<h1>How <bdi>{Name}</bdi> was read</h1>\n<dl>\n");
        Fact("Status", Word(page.Article.Status.ToString()));
        Fact("Address", page.Article.Url);
        Fact("Language", page.Article.Language);
        Fact("Encoding", source.Encoding);
        Fact("Rule", page.Result.SiteRule?.Rule);
        html.Write($"</dl>\n<nav class=\"nr-jumps\" aria-label=\"Parts of the report\">");
        if (page.Result.Article is not null)
            html.Write($"<a href=\"#nr-fields\">Fields</a> ");
        html.Write($"<a href=\"#nr-article\">Article</a> <a href=\"#nr-blocks\">Blocks</a> "
            + $"<a href=\"#nr-Evidence\">Evidence</a> <a href=\"#nr-Diagnostics\">Diagnostics</a></nav>\n</header>\n");

        void Fact(string name, string? value)
        {
            if (!string.IsNullOrEmpty(value))
                html.Write($"<div><dt>{name}</dt><dd><bdi>{value}</bdi></dd></div>\n");
        }
    }

    /// <summary>Gives the name of the element that each block went to.</summary>
    private IReadOnlyList<string?> WriteArticle(IReadOnlyList<BlockDecision> blocks)
    {
        IReadOnlyList<string?> places = [];
        html.Write($"<section class=\"nr-side\" id=\"nr-article\" tabindex=\"0\" aria-labelledby=\"nr-article-title\">\n"
            + $"<h2 id=\"nr-article-title\">The article</h2>\n");
        if (page.Result.Article is null)
            html.Write($"<p class=\"nr-note\">There is none: {Word(page.Article.Status.ToString())}. "
                + $"The diagnostics below say why.</p>\n");
        else
        {
            using var fragment = new StringWriter(CultureInfo.InvariantCulture);
            page.Write(new HtmlArticleWriter(), fragment);
            var article = new ReportPlaces(ReportMedia.Named(fragment.ToString()), blocks);
            places = article.Ids;
            html.WriteSafe(article.Fragment);
        }

        html.Write($"</section>\n");
        return places;
    }

    /// <summary><c>NoArticle</c> as <c>noArticle</c>, as JSON has it.</summary>
    internal static string Word(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
