using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Cli;

/// <summary>A page in the list of reports: what was read of it, and why somebody should look.</summary>
internal sealed record ReportEntry
{
    private const int NoArticle = 1_000;
    private const int Unreadable = 2_000;
    private const int FewWords = 80;
    private const double Unsure = 0.25;
    private const int FewUnsure = 3;
    private const int LongestMessage = 90;

    private static readonly Dictionary<string, string> Nothing = [];

    internal required string Name { get; init; }

    /// <summary>The address of the report, relative to the list.</summary>
    internal required string Address { get; init; }

    internal required Article Article { get; init; }

    /// <summary>Why it should be looked at, the weightiest first.</summary>
    internal required IReadOnlyList<(int Weight, string Words)> Doubts { get; init; }

    internal int Weight => Doubts.Sum(doubt => doubt.Weight);

    internal static ReportEntry Of(PageReading page, string name, string address) => new()
    {
        Name = name,
        Address = address,
        // The body of every page would be too much to keep.
        Article = page.Article with { Body = [], Comments = null, Faq = null, Links = [], Footer = null, Evidence = Nothing },
        Doubts = [.. Find(page).OrderByDescending(doubt => doubt.Weight)],
    };

    private static string Short(string message) =>
        message.Length <= LongestMessage ? message.TrimEnd('.') : string.Concat(message.AsSpan(0, LongestMessage), "…");

    private static IEnumerable<(int Weight, string Words)> Find(PageReading page)
    {
        var article = page.Article;
        if (!page.HasArticle)
        {
            yield return article.Status == ParseStatus.NoArticle ? (NoArticle, "no article was found")
                : (Unreadable, "could not be read");
            yield break;
        }

        if (string.IsNullOrEmpty(article.Headline))
            yield return (40, "no headline");
        if (article.Published is null)
            yield return (15, "no date");
        if (article.Byline is null)
            yield return (8, "no byline");
        if (article.WordCount is null or < FewWords)
            yield return (25, string.Create(CultureInfo.InvariantCulture, $"{article.WordCount ?? 0} words only"));
        var unsure = page.Result.Explanation?.Blocks.Count(block => block.Chance is > Unsure and < 1 - Unsure) ?? 0;
        if (unsure >= FewUnsure)
            yield return (Math.Min(30, unsure),
                string.Create(CultureInfo.InvariantCulture, $"{unsure} blocks that may be body or not"));
        var warnings = article.Diagnostics.Where(diagnostic => diagnostic.Severity != DiagnosticSeverity.Info)
            .DistinctBy(diagnostic => diagnostic.Code).ToList();
        if (warnings is [var first, ..])
            yield return (2 * warnings.Count, Short(first.Message)
                + (warnings.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $", and {warnings.Count - 1} more") : ""));
    }
}
