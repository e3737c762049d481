using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary>The blocks of a page, each in the colour of its section, and what filters them.</summary>
internal static class ReportBlocks
{
    private const int MostBlocks = 10_000;
    private const int LongestText = 600;
    private const int LongestPath = 300;
    private const int LongestSummary = 120;

    internal static void WriteFilter(IReadOnlyList<BlockDecision> blocks, EscapedHtml html)
    {
        html.Write($"""
            <search class="nr-filter" aria-label="Filter" hidden>
            <label class="nr-query">Text, path or reason <input id="nr-query" type="search" autocomplete="off" spellcheck="false"></label>
            <fieldset>
            <legend>Sections</legend>

            """);
        foreach (var group in blocks.GroupBy(block => block.Section).OrderBy(group => group.Key))
        {
            var name = Name(group.Key);
            html.Write($"<label class=\"nr-box nr-{name}\">"
                + $"<input type=\"checkbox\" name=\"section\" value=\"{name}\" checked>"
                + $" {Label(group.Key)} <span>{group.Count()}</span></label>\n");
        }

        html.Write($"""
            <button type="button" id="nr-all">All</button>
            <button type="button" id="nr-no">None</button>
            </fieldset>
            <p id="nr-shown" role="status"></p>
            </search>

            """);
    }

    /// <param name="blocks">The blocks.</param>
    /// <param name="places">The name of the element in the article that each went to; null for none.</param>
    /// <param name="language">Of the texts.</param>
    /// <param name="html">Where they are written.</param>
    internal static void Write(
        IReadOnlyList<BlockDecision> blocks, IReadOnlyList<string?> places, string? language, EscapedHtml html)
    {
        html.Write($"<section class=\"nr-side\" id=\"nr-blocks\" tabindex=\"0\" aria-labelledby=\"nr-blocks-title\">\n"
            + $"<h2 id=\"nr-blocks-title\">The blocks of the page</h2>\n");
        if (blocks.Count == 0)
            html.Write($"<p class=\"nr-note\">None.</p>\n");
        else
        {
            html.Write($"<ol class=\"nr-list\">\n");
            var most = Math.Min(blocks.Count, MostBlocks);
            for (var i = 0; i < most;)
            {
                var end = i;
                while (end < most && IsFurniture(blocks[end]))
                    end++;
                if (end > i)
                    WriteFolded(blocks, i, end, language, html);
                else
                    Write(blocks[end], places.ElementAtOrDefault(end++), language, html);
                i = end;
            }

            html.Write($"</ol>\n");
        }

        if (blocks.Count > MostBlocks)
            html.Write($"<p class=\"nr-note\">{blocks.Count - MostBlocks} more blocks are not shown.</p>\n");
        html.Write($"</section>\n");
    }

    /// <summary>Whether the block is nothing of the article.</summary>
    private static bool IsFurniture(BlockDecision block) =>
        block.Section is SectionKind.Chrome or SectionKind.Languages or SectionKind.CommentForm;

    private static void WriteFolded(
        IReadOnlyList<BlockDecision> blocks, int start, int end, string? language, EscapedHtml html)
    {
        var count = end - start;
        var texts = blocks.Skip(start).Take(count).Select(block => block.Text).Where(text => text.Length > 0);
        var summary = count == 1 ? "block of page furniture" : "blocks of page furniture";
        html.Write($"<li class=\"nr-fold\"><details><summary><b>{count} {summary}</b> "
            + $"<span dir=\"auto\">{Cut(string.Join(" · ", texts), LongestSummary)}</span></summary>\n<ol class=\"nr-list\">\n");
        for (var i = start; i < end; i++)
            Write(blocks[i], place: null, language, html);
        html.Write($"</ol>\n</details></li>\n");
    }

    private static void Write(BlockDecision block, string? place, string? language, EscapedHtml html)
    {
        var name = Name(block.Section);
        html.Write($"<li class=\"nr-block nr-{name}\" data-filter data-section=\"{name}\">\n"
            + $"<p class=\"nr-verdict\"><b>{Label(block.Section)}</b>");
        if (block.Chance is { } chance)
        {
            var percent = (int)Math.Round(chance * 100);
            html.Write($" <span class=\"nr-chance\">body {chance.ToString("0.00", CultureInfo.InvariantCulture)} "
                + $"<svg width=\"60\" height=\"6\" aria-hidden=\"true\">"
                + $"<rect class=\"nr-rail\" width=\"60\" height=\"6\" rx=\"3\"/>"
                + $"<rect class=\"nr-bar\" width=\"{percent * 60 / 100}\" height=\"6\" rx=\"3\"/></svg></span>");
        }

        if (place is not null)
            html.Write($" <a class=\"nr-to\" href=\"#{place}\">in the article</a>");
        html.Write($"</p>\n");
        if (block.Text.Length == 0)
            html.Write($"<p class=\"nr-text nr-soft\">picture or media</p>\n");
        else
            html.Write($"<p class=\"nr-text\" lang=\"{language ?? "und"}\" dir=\"auto\">{Cut(block.Text, LongestText)}</p>\n");
        if (block.Reasons.Count > 0)
        {
            html.Write($"<ul class=\"nr-reasons\">");
            foreach (var reason in block.Reasons)
                html.Write($"<li title=\"{reason}\">{ReasonWords.Of(reason)}</li>");
            html.Write($"</ul>\n");
        }

        html.Write($"<p class=\"nr-path\"><code>{Cut(block.Path, LongestPath)}</code></p>\n</li>\n");
    }

    private static string Name(SectionKind section) => ReportPage.Word(section.ToString());

    /// <summary><c>CommentForm</c> as <c>comment form</c>; what belongs to no section says so.</summary>
    private static string Label(SectionKind section) => section == SectionKind.None
        ? "no section"
        : string.Concat(section.ToString()
            .Select((c, i) => i > 0 && char.IsUpper(c) ? $" {char.ToLowerInvariant(c)}" : char.ToLowerInvariant(c).ToString()));

    private static string Cut(string text, int longest) =>
        text.Length <= longest ? text : string.Concat(text.AsSpan(0, longest), "…");
}
