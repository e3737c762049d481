using System.Globalization;
using NewsKit.Model;

namespace NewsKit.Output;

/// <summary>Writes in the format of another writer, and never more than a number of characters.</summary>
/// <remarks>A hostile page can say much with little. Past the limit the body is written as plain paragraphs, cut where
/// needed, with headline, dates and address, without pictures, links, comments or footer; if even that is too long, source,
/// status and diagnostics alone. A diagnostic <see cref="DiagnosticCodes.OutputLimited"/> says so.</remarks>
/// <example><code>new BoundedArticleWriter(new HtmlArticleWriter(), result.OutputLimit).Write(result.ToArticle(),
/// output);</code></example>
public sealed class BoundedArticleWriter : IArticleWriter
{
    /// <summary>No format writes a character of text at more than sixteen times its length: escaped in JSON, and twice
    /// in a full document.</summary>
    private const int MostGrowth = 16;

    private readonly IArticleWriter _writer;
    private readonly long _limit;

    /// <summary>Bounds a writer.</summary>
    /// <param name="writer">Gives the format.</param>
    /// <param name="limit">Characters of the output; see <see cref="ParseResult.OutputLimit"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is not positive.</exception>
    public BoundedArticleWriter(IArticleWriter writer, long limit)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        (_writer, _limit) = (writer, limit);
    }

    /// <inheritdoc/>
    public void Write(Article article, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(output);
        if (TryWrite(article, output))
            return;
        var marked = Bare(article) with { Diagnostics = [.. article.Diagnostics, Remark()] };
        var plain = marked with
        {
            Url = article.Url,
            Language = article.Language,
            Headline = article.Headline,
            Published = article.Published,
            Modified = article.Modified,
            Body = PlainBody.Of(article.Body, (int)Math.Min(int.MaxValue, _limit / MostGrowth)),
        };
        if (!TryWrite(plain, output))
            _writer.Write(marked, output);
    }

    private bool TryWrite(Article article, TextWriter output)
    {
        using var text = new BoundedText(_limit);
        _writer.Write(article, text);
        if (!text.IsOver)
            text.CopyTo(output);
        return !text.IsOver;
    }

    private static Article Bare(Article article) => new() { Source = article.Source, Status = article.Status };

    private Diagnostic Remark() => new()
    {
        Code = DiagnosticCodes.OutputLimited,
        Severity = DiagnosticSeverity.Warning,
        Stage = "output",
        Message = string.Create(CultureInfo.InvariantCulture,
            $"The output would be longer than {_limit} characters; the body was written as plain text."),
    };
}
