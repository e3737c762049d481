using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit.Cli;

/// <summary>What became of one page, ready to be written.</summary>
internal sealed record PageReading
{
    internal required Article Article { get; init; }

    /// <summary>All else that came of the page.</summary>
    internal required ParseResult Result { get; init; }

    /// <summary>Whether the page gave an article.</summary>
    internal bool HasArticle => Article.Status == ParseStatus.Ok;

    /// <summary>Whether the bytes of the page could be had at all.</summary>
    internal bool WasOpened => !Article.Diagnostics.Any(
        diagnostic => diagnostic is { Code: DiagnosticCodes.Unreadable, Severity: DiagnosticSeverity.Error });

    internal ReadOutcome Outcome => new(Article.Status, WasOpened);

    /// <summary>Why the page gave no article, in words for its user.</summary>
    internal string WhyNoArticle
    {
        get
        {
            var what = Article.Status switch
            {
                ParseStatus.NoArticle => "is a page without an article",
                ParseStatus.NotHtml => "is no page",
                ParseStatus.InputTooLarge => "is too large",
                ParseStatus.TimedOut => "takes too long to read",
                _ => "could not be read",
            };
            var told = Article.Diagnostics.FirstOrDefault(
                diagnostic => diagnostic.Severity == DiagnosticSeverity.Error || diagnostic.Code == DiagnosticCodes.NoArticle);
            var why = told is null ? "no running text of one or two sentences was found on it."
                : $"{told.Message} ({told.Code})";
            return $"'{Article.Source.Name}' {what}: {why}";
        }
    }

    /// <summary>How much of it is written: of a page without an article always why.</summary>
    internal OutputContent Content(OutputContent asked) =>
        HasArticle ? asked : asked with { Parts = asked.Parts | ArticleParts.Provenance };

    /// <summary>Writes the article, within the limit of output.</summary>
    internal void Write(IArticleWriter writer, TextWriter output) =>
        new BoundedArticleWriter(writer, Result.OutputLimit).Write(Article, output);
}
