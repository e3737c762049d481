using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Tests.Snapshots;

/// <summary>Compares the facts of a seed with the article that was read.</summary>
internal static class SeedFacts
{
    private delegate string? Check(JsonElement fact, Article article);

    private static readonly Dictionary<string, Check> Checks = new(StringComparer.Ordinal)
    {
        ["status"] = (fact, article) => Same(fact, JsonNamingPolicy.CamelCase.ConvertName(article.Status.ToString())),
        ["encoding"] = (fact, article) => Same(fact, article.Source.Encoding),
        ["language"] = (fact, article) => Same(fact, article.Language),
        ["kicker"] = (fact, article) => Same(fact, article.Kicker),
        ["headline"] = (fact, article) => Same(fact, article.Headline),
        ["standfirst"] = (fact, article) => Same(fact, article.Standfirst),
        ["authors"] = (fact, article) => SameList(fact, article.Byline?.Authors.Select(author => author.Name)),
        ["agencies"] = (fact, article) => SameList(fact, article.Byline?.Agencies),
        ["roles"] = (fact, article) => SameList(fact, article.Byline?.Authors.Select(author => author.Role ?? "").ToList()),
        ["published"] = (fact, article) => Starts(fact, article.Published?.Value),
        ["modified"] = (fact, article) => Starts(fact, article.Modified?.Value),
        ["dateline"] = (fact, article) => Same(fact, article.Dateline?.Place),
        ["imageTitle"] = (fact, article) => Same(fact, article.LeadImage is { Images: [{ } image, ..] } ? image.Title : null),
        ["caption"] = (fact, article) => Same(fact, article.LeadImage?.Caption),
        ["credit"] = (fact, article) => Same(fact, article.LeadImage?.Credit),
        ["bodyParagraphs"] = (fact, article) => Count(fact, article.Body.Count(block => block is Paragraph)),
        ["bodyStarts"] = (fact, article) => Starts(fact, article.Body.Count > 0 ? PrintedText.Of(article.Body[0]) : null),
        ["bodyEnds"] = (fact, article) => Ends(fact, article.Body.Count > 0 ? PrintedText.Of(article.Body[^1]) : null),
        ["blocks"] = (fact, article) => SameList(fact, article.Body.Select(BlockTypes.Of)),
        ["credits"] = (fact, article) => SameList(fact, article.Credits),
        ["bodyHas"] = (fact, article) => Holds(fact, Body(article), isWanted: true),
        ["bodyLacks"] = (fact, article) => Holds(fact, Body(article), isWanted: false),
        ["paragraphs"] = (fact, article) =>
            SameList(fact, article.Body.OfType<Paragraph>().Select(paragraph => paragraph.Text)),
        ["captions"] = (fact, article) => SameList(fact, Figures(article).Select(figure => figure.Caption).OfType<string>()),
        ["pictures"] = (fact, article) =>
            SameList(fact, Figures(article).SelectMany(figure => figure.Images).Select(image => image.Url ?? "")),
        ["headings"] = (fact, article) => SameList(fact, article.Body.OfType<Heading>().Select(heading => heading.Text)),
        ["embeds"] = (fact, article) => SameList(
            fact, article.Body.OfType<Embed>().Select(embed => $"{embed.Provider} {embed.Url}")),
        ["notes"] = (fact, article) => SameList(fact, article.Body.OfType<Notes>().SelectMany(notes => notes.Items)
            .Select(note => string.Join('\n', note.Blocks.Select(PrintedText.Of)))),
        ["code"] = (fact, article) => SameList(fact, article.Body.OfType<CodeBlock>().Select(code => code.Text)),
        ["formulas"] = (fact, article) => SameList(fact, article.Body.OfType<Paragraph>()
            .SelectMany(paragraph => paragraph.Inlines.Select(run => run.Tex).OfType<string>())
            .Concat(article.Body.OfType<FormulaBlock>().Select(formula => formula.Tex))),
        ["address"] = (fact, article) => Same(fact, article.Url),
        ["leadImage"] = (fact, article) => Same(fact, article.LeadImage?.Images[0].Url),
        ["leadCredit"] = (fact, article) => Same(fact, article.LeadImage?.Credit),
        ["tags"] = (fact, article) => SameList(fact, article.Tags),
        ["section"] = (fact, article) => Same(fact, article.Section),
        ["site"] = (fact, article) => Same(fact, article.Site?.Name),
        ["diagnostics"] = (fact, article) => Holds(
            fact, string.Join(' ', article.Diagnostics.Select(diagnostic => diagnostic.Code)), isWanted: true),
        ["corrections"] = (fact, article) => SameList(fact, article.Corrections),
        ["faqTitle"] = (fact, article) => Same(fact, article.Faq?.Title),
        ["faq"] = (fact, article) => SameList(fact, article.Faq?.Items.Select(item => item.Text)),
        ["answers"] = (fact, article) => SameList(
            fact, article.Faq?.Items.Select(item => string.Join('\n', item.Answer.Select(PrintedText.Of)))),
        ["readMoreTitle"] = (fact, article) => SameTitle(fact, article, LinkGroupKind.ReadMore),
        ["readMore"] = (fact, article) => SameList(fact, Links(article, LinkGroupKind.ReadMore)),
        ["relatedTitle"] = (fact, article) => SameTitle(fact, article, LinkGroupKind.Related),
        ["related"] = (fact, article) => SameList(fact, Links(article, LinkGroupKind.Related)),
        ["relatedAddresses"] = (fact, article) => SameList(
            fact, article.Links.Where(group => group.Kind == LinkGroupKind.Related).SelectMany(group => group.Items)
                .Select(link => link.Url ?? "")),
        ["declaredCount"] = (fact, article) => Count(fact, article.Comments?.DeclaredCount),
        ["comments"] = CommentFacts.Difference,
        ["copyright"] = (fact, article) => Starts(fact, article.Footer?.Copyright?.Text),
        ["footerGroups"] = (fact, article) =>
            SameList(fact, article.Footer?.Groups.Select(group => group.Title).OfType<string>()),
        ["footerLinks"] = (fact, article) => SameList(
            fact, article.Footer?.Groups.SelectMany(group => group.Items).Select(link => link.Text)),
        ["footerLogo"] = (fact, article) => Same(fact, article.Footer?.Logo?.Alt),
        ["languages"] = (fact, article) =>
            SameSet(fact, article.Footer?.Languages.Select(language => language.Tag ?? "(no tag)")),
        ["absent"] = Absent,
    };

    /// <summary>The facts that the article does not hold, by key, with what was expected and what was read.</summary>
    internal static Dictionary<string, string> Misses(JsonElement expect, Article article)
    {
        var misses = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fact in expect.EnumerateObject())
        {
            var message = Checks.TryGetValue(fact.Name, out var check) ? check(fact.Value, article)
                : "no such key, see seeds/README.md";
            if (message is not null)
                misses.Add(fact.Name, message);
        }

        if (!expect.TryGetProperty("declaredCount", out _) && article.Comments?.DeclaredCount is { } count)
            misses.Add("declaredCount", $"the page states none, read {count}");
        return misses;
    }

    internal static string? Same(JsonElement fact, string? read) =>
        PrintedText.Fold(fact.GetString()) == PrintedText.Fold(read) ? null
            : $"expected {Quoted(fact.GetString())}, read {Quoted(read)}";

    internal static string? Starts(JsonElement fact, string? read) =>
        fact.ValueKind == JsonValueKind.Null ? Same(fact, read)
        : PrintedText.Tight(read).StartsWith(PrintedText.Tight(fact.GetString()), StringComparison.Ordinal) ? null
            : $"expected it to start {Quoted(fact.GetString())}, read {Quoted(read)}";

    internal static string Quoted(string? text) =>
        text is null ? "nothing" : text.Length > 120 ? $"\"{text[..60]} … {text[^50..]}\"" : $"\"{text}\"";

    private static string Body(Article article) => string.Join('\n', article.Body.Select(PrintedText.Of));

    private static IEnumerable<Figure> Figures(Article article) => article.Body.SelectMany(
        block => block switch { Figure figure => [figure], Gallery gallery => gallery.Items, _ => Array.Empty<Figure>() });

    /// <summary>Texts that must be in another, or must not.</summary>
    private static string? Holds(JsonElement fact, string text, bool isWanted)
    {
        var folded = PrintedText.Fold(text);
        var wrong = Texts(fact).Where(part => folded.Contains(part, StringComparison.Ordinal) != isWanted).ToArray();
        return wrong.Length == 0 ? null
            : $"{(isWanted ? "missing" : "read all the same")}: {string.Join("; ", wrong.Select(Quoted))} in {Quoted(folded)}";
    }

    private static string? Ends(JsonElement fact, string? read) =>
        PrintedText.Tight(read).EndsWith(PrintedText.Tight(fact.GetString()), StringComparison.Ordinal) ? null
            : $"expected it to end {Quoted(fact.GetString())}, read {Quoted(read)}";

    private static string? Count(JsonElement fact, int? read) =>
        fact.GetInt32() == read ? null
        : $"expected {fact.GetInt32()}, read {read?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "nothing"}";

    private static string? SameList(JsonElement fact, IEnumerable<string>? read)
    {
        var items = (read ?? []).ToArray();
        return Texts(fact).SequenceEqual(items.Select(PrintedText.Fold), StringComparer.Ordinal) ? null
            : Difference(Texts(fact), items);
    }

    private static string? SameSet(JsonElement fact, IEnumerable<string>? read)
    {
        var items = (read ?? []).ToArray();
        return Texts(fact).Order(StringComparer.Ordinal)
            .SequenceEqual(items.Select(PrintedText.Fold).Order(StringComparer.Ordinal), StringComparer.Ordinal)
            ? null : Difference(Texts(fact), items);
    }

    private static string Difference(string[] expected, string[] read)
    {
        var folded = read.Select(PrintedText.Fold).ToArray();
        var missing = expected.Except(folded, StringComparer.Ordinal).Select(text => "missing " + Quoted(text));
        var surplus = folded.Except(expected, StringComparer.Ordinal).Select(text => "surplus " + Quoted(text));
        var differences = missing.Concat(surplus).DefaultIfEmpty("the order differs: " + string.Join(", ", read));
        return $"expected {expected.Length}, read {read.Length}: {string.Join("; ", differences)}";
    }

    private static string? SameTitle(JsonElement fact, Article article, LinkGroupKind kind)
    {
        var titles = article.Links.Where(group => group.Kind == kind).Select(group => group.Title).ToArray();
        return titles.Any(title => Same(fact, title) is null) ? null
            : $"expected {Quoted(fact.GetString())}, read {string.Join(", ", titles.Select(Quoted).DefaultIfEmpty("no group"))}";
    }

    private static string? Absent(JsonElement fact, Article article)
    {
        var text = PrintedText.Fold(PrintedText.Everything(article));
        var present = Texts(fact).Where(word => text.Contains(word, StringComparison.Ordinal)).ToArray();
        return present.Length == 0 ? null
            : "read although no part of the article: "
            + string.Join("; ", present.Select(word => $"{Quoted(word)} in {Quoted(Around(text, word))}"));
    }

    private static string Around(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.Ordinal);
        return text[Math.Max(0, at - 20)..Math.Min(text.Length, at + word.Length + 20)];
    }

    private static IEnumerable<string> Links(Article article, LinkGroupKind kind) =>
        article.Links.Where(group => group.Kind == kind).SelectMany(group => group.Items).Select(link => link.Text);

    private static string[] Texts(JsonElement fact) =>
        [.. fact.EnumerateArray().Select(item => PrintedText.Fold(item.GetString()))];
}
