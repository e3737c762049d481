using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NewsKit.Model;

namespace NewsKit.Pipeline;

/// <summary>What a database keeps of a page that was read: the same columns in the same order in every one.</summary>
/// <remarks>A value is a text, a list of texts, a whole number, a truth, a <see cref="Timestamp"/>, a
/// <see cref="DateTimeOffset"/>, or the UTF-8 of JSON as <see cref="ReadOnlyMemory{T}"/> of bytes; null when it is
/// unknown.</remarks>
public sealed class ArticleRow
{
    private const int HashLength = 32;

    private ArticleRow(IReadOnlyList<object?> values) => Values = values;

    /// <summary>The columns of <c>articles</c>; the first is the key.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "key", "source", "url", "url_hash", "site", "language", "status", "kicker", "headline", "standfirst", "section",
        "authors", "tags", "published", "published_text", "published_precision", "modified", "word_count", "paywalled",
        "body_text", "content_hash", "fingerprint", "captured_at", "document",
    ];

    /// <summary>The tables of what hangs on an article.</summary>
    public static IReadOnlyList<string> ChildTables { get; } = ["comments", "faq", "links"];

    /// <summary>The values, in the order of <see cref="Columns"/>.</summary>
    public IReadOnlyList<object?> Values { get; }

    /// <summary>The rows of the <see cref="ChildTables"/>: each begins with its position in the article.</summary>
    public required IReadOnlyList<(string Table, IReadOnlyList<object?> Values)> Children { get; init; }

    /// <summary>Shapes the row of a page.</summary>
    /// <param name="outcome">The page; without a problem.</param>
    public static ArticleRow Of(PageOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        var (article, key) = (outcome.Result.ToArticle(), outcome.Key.ToString());
        var url = article.Url ?? outcome.Page.Url;
        return new ArticleRow(
        [
            key, outcome.Page.Place, url, Hash(url ?? key), Site(url, article), article.Language,
            Word(article.Status.ToString()), article.Kicker, article.Headline, article.Standfirst, article.Section,
            article.Byline?.Names ?? [], article.Tags, article.Published, article.Published?.Text,
            article.Published is { Value: not null, Precision: { } precision } ? Word(precision.ToString()) : null,
            article.Modified, article.WordCount, article.Paywall is { } paywall ? paywall != Paywall.Free : null,
            outcome.BodyText, Hash(outcome.BodyText ?? ""), (long?)outcome.Fingerprint?.Bits, outcome.Page.CapturedAt,
            outcome.Document,
        ])
        {
            Children = [.. Comments(article), .. Questions(article), .. Links(article)],
        };
    }

    private static IEnumerable<(string Table, IReadOnlyList<object?> Values)> Comments(Article article)
    {
        var parents = new List<int>();
        var position = 0;
        foreach (var (comment, depth) in article.Comments?.Flatten() ?? [])
        {
            parents.RemoveRange(depth, parents.Count - depth);
            int? parent = depth > 0 ? parents[depth - 1] : null;
            yield return ("comments",
                [position, parent, comment.Id, comment.Author?.Name, comment.Published, Text(comment.Body)]);
            parents.Add(position++);
        }
    }

    private static IEnumerable<(string Table, IReadOnlyList<object?> Values)> Questions(Article article)
    {
        var position = 0;
        foreach (var question in article.Faq?.Items ?? [])
            yield return ("faq", [position++, question.Text, Text(question.Answer)]);
    }

    private static IEnumerable<(string Table, IReadOnlyList<object?> Values)> Links(Article article)
    {
        var position = 0;
        foreach (var group in article.Links)
        {
            foreach (var link in group.Items)
                yield return ("links", [position++, Word(group.Kind.ToString()), link.Text, link.Url]);
        }
    }

    private static string Hash(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..HashLength];

    /// <summary>The host of the address without <c>www.</c>, else the name of the publication.</summary>
    private static string? Site(string? url, Article article)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address))
            return article.Site?.Name;
        return address.IdnHost.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? address.IdnHost[4..] : address.IdnHost;
    }

    private static string Word(string name) => JsonNamingPolicy.CamelCase.ConvertName(name);

    private static string Text(IReadOnlyList<BodyBlock> blocks) => new Article { Body = blocks }.BodyText;
}
