using System.Globalization;
using System.Text.Json;
using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit.Cli;

/// <summary>One field of an article as a person would write it: no markup, no quotes, a line an item.</summary>
internal static class PrintedField
{
    private static readonly IReadOnlyList<(string Name, Func<Article, string?> Text)> All =
    [
        ("kicker", article => article.Kicker),
        ("headline", article => article.Headline),
        ("standfirst", article => article.Standfirst),
        ("description", article => article.Description),
        ("byline", article => article.Byline is { } byline ? byline.Text ?? Joined(Authors(byline), ", ") : null),
        ("authors", article => article.Byline is { } byline ? Joined(Authors(byline), "\n") : null),
        ("published", article => Moment(article.Published)),
        ("modified", article => Moment(article.Modified)),
        ("place", article => article.Dateline?.Place),
        ("section", article => article.Section),
        ("tags", article => Joined(article.Tags, "\n")),
        ("site", article => article.Site?.Name),
        ("url", article => article.Url),
        ("language", article => article.Language),
        ("image", article => article.LeadImage?.Images is [var first, ..] ? first.Url : null),
        ("body", article => article.Body.Count > 0 ? Body(article) : null),
        ("words", article => Number(article.WordCount)),
        ("minutes", article => Number(article.ReadingMinutes)),
        ("comments", article => Number(Count(article.Comments?.Items ?? []))),
        ("paywall", article => article.Paywall is { } paywall ? Word(paywall) : null),
        ("status", article => Word(article.Status)),
    ];

    internal static string[] Names { get; } = [.. All.Select(field => field.Name)];

    /// <summary>The field; null when the article has none.</summary>
    internal static string? Text(string name, Article article) => All.First(field => field.Name == name).Text(article);

    private static IEnumerable<string> Authors(Byline byline) => byline.Authors.Select(author => author.Name);

    /// <summary>As read; the words of the page where they could not be read.</summary>
    private static string? Moment(Timestamp? time) => time?.Value ?? time?.Text;

    private static string Body(Article article)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        new TextArticleWriter().Write(
            new Article { Status = ParseStatus.Ok, Language = article.Language, Body = article.Body }, text);
        return text.ToString();
    }

    /// <summary>Comments with their replies.</summary>
    private static int Count(IReadOnlyList<Comment> comments)
    {
        var count = 0;
        var left = new Stack<Comment>(comments);
        while (left.TryPop(out var comment))
        {
            count++;
            foreach (var reply in comment.Replies)
                left.Push(reply);
        }

        return count;
    }

    private static string? Joined(IEnumerable<string> items, string separator) =>
        string.Join(separator, items) is { Length: > 0 } text ? text : null;

    private static string? Number(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string Word<TEnum>(TEnum value)
        where TEnum : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
