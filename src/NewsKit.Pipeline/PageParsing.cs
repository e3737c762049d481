using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit.Pipeline;

/// <summary>A page in, what is written of it out: everything that can be done on many threads at a time.</summary>
/// <remarks>Without the text of the body, which databases want, there is no fingerprint either.</remarks>
internal sealed class PageParsing(ArticleParser parser, bool keyByAddress, bool withText = true)
{
    private static readonly JsonArticleWriter Json = new() { Indented = false };

    internal PageOutcome Read(SourcePage page)
    {
        if (page.Skipped is not null)
            return new PageOutcome { Page = page with { Bytes = default }, Key = page.Key, Result = NoResult };
        var url = Address(page.Url);
        var result = page.Problem is { } known
            ? known.ToResult() with { Source = new PageSource { Url = url?.OriginalString } }
            : parser.Parse(
                page.Bytes, new PageContext { Url = url, ContentType = page.ContentType, FetchedAt = page.CapturedAt });
        var article = result.ToArticle(page.Name);
        if (page.Diagnostics.Count > 0)
            article = article with { Diagnostics = [.. article.Diagnostics, .. page.Diagnostics] };
        var text = withText && article.Status == ParseStatus.Ok ? article.BodyText : null;
        return new PageOutcome
        {
            Page = page with { Bytes = default },
            Key = keyByAddress && (article.Url ?? page.Url) is { } address ? PageKey.OfAddress(address) : page.Key,
            Result = result with { Article = result.Article is null ? null : article },
            Problem = page.Problem ?? Problem(result),
            Document = Document(article, result.OutputLimit),
            BodyText = text,
            Fingerprint = text is null ? null : TextFingerprint.Of(text),
        };
    }

    private static ParseResult NoResult { get; } = new() { Status = ParseStatus.NotHtml };

    /// <summary>The word for what became of a page.</summary>
    internal static string Word(PageOutcome outcome) => outcome.Problem?.Reason ?? Word(outcome.Result.Status);

    private static string Word(ParseStatus status) => JsonNamingPolicy.CamelCase.ConvertName(status.ToString());

    private static PageProblem? Problem(ParseResult result) => result.Status is ParseStatus.Ok or ParseStatus.NoArticle ? null
        : new PageProblem(Word(result.Status), result.Diagnostics
            .FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)?.Message ?? "");

    private static Uri? Address(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" ? address : null;

    private static byte[] Document(Article article, long limit)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        new BoundedArticleWriter(Json, limit).Write(article, text);
        var line = text.GetStringBuilder();
        var length = line.Length - 1;
        var characters = ArrayPool<char>.Shared.Rent(length);
        line.CopyTo(0, characters, length);
        var document = Encoding.UTF8.GetBytes(characters, 0, length);
        ArrayPool<char>.Shared.Return(characters);
        return document;
    }
}
