using System.Globalization;
using NewsKit.Model;
using NewsKit.Sites;

namespace NewsKit.Cli;

/// <summary>Shows what a rule does to one page.</summary>
internal static class RulePage
{
    /// <summary>Reads the page with the rule and without, and writes both.</summary>
    /// <returns>Whether the rule does what it promises.</returns>
    /// <exception cref="CommandException">The page cannot be read.</exception>
    internal static bool Show(
        InputFile page, ArticleParserOptions options, Uri address, IReadOnlyList<(string Address, string Text)> expected,
            CommandStreams streams,
        CancellationToken cancellation)
    {
        var reading = new PageReader(options, address).Read(page, streams.Input, cancellation);
        var (with, result) = (reading.Article, reading.Result);
        if (!reading.WasOpened)
            throw new CommandException($"cannot read '{page.Name}': {with.Diagnostics[0].Message}");
        var output = streams.Output;
        output.Write($"\n{page.Name}: {(result.SiteRule is { } held ? "rule " + held.Rule : "no rule holds")}\n");
        foreach (var hit in result.SiteRule?.Hits ?? [])
            output.Write($"  {hit.Matches,5}  {hit.Line}\n");
        WriteFacts(result.SiteRule, output);
        var isMet = true;
        foreach (var remark in with.Diagnostics.Where(
            diagnostic => diagnostic.Stage == "sites" && diagnostic.Code != DiagnosticCodes.RuleApplied))
        {
            isMet &= remark.Severity == DiagnosticSeverity.Info;
            output.Write($"  {remark.Code} {remark.Message}\n");
        }

        Write("with the rule", with, output);
        if (page.Path is not null)
            Write("without", new PageReader(options with { SiteRules = SiteRuleSet.Bundled }, address)
                .Read(page, streams.Input, cancellation).Article, output);
        foreach (var (_, text) in expected.Where(item => IsOf(item.Address, with)))
        {
            var isThere = Words(TextOf(with)).Contains(Words(text), StringComparison.OrdinalIgnoreCase);
            isMet &= isThere;
            output.Write($"  {(isThere ? "holds" : "DOES NOT HOLD")} \"{text}\"\n");
        }

        return isMet;
    }

    private static void WriteFacts(RuleReport? report, TextWriter output)
    {
        if (report?.SinglePage is { } single)
            output.Write($"  on one page: {single}\n");
        if (report?.NextPage is { } next)
            output.Write($"  next page: {next}\n");
        if (report?.IsAdvertisement == true)
            output.Write("  paid for by an advertiser\n");
    }

    private static void Write(string label, Article article, TextWriter output)
    {
        var authors = string.Join(", ", article.Byline?.Authors.Select(author => author.Name) ?? []);
        output.Write(string.Create(CultureInfo.InvariantCulture,
            $"  {label}: {article.Status}; {article.Headline ?? "no headline"}; "
                + $"{(authors.Length > 0 ? authors : "no author")}; {article.Published?.Value ?? "no date"}; "
                + $"body {article.Body.Count} blocks, {TextOf(article).Length} characters\n"));
    }

    /// <summary>Whether a promise is for this page: the address of the page is not always known, and a rule often promises for
    /// one page only.</summary>
    private static bool IsOf(string address, Article article) =>
        address.Length == 0 || article.Url is null
            || Uri.TryCreate(address, UriKind.Absolute, out var known) && article.Url == known.AbsoluteUri;

    private static string TextOf(Article article)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new Output.TextArticleWriter().Write(new Article { Status = ParseStatus.Ok, Body = article.Body }, text);
        return text.ToString();
    }

    private static string Words(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
