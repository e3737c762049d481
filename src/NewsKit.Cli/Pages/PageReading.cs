using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit.Cli;

/// <summary>What became of one page, ready to be written.</summary>
internal sealed record PageReading
{
    internal required Article Article { get; init; }

    /// <summary>All else that came of the page.</summary>
    internal required ParseResult Result { get; init; }

    /// <summary>Whether the bytes of the page could be had at all.</summary>
    internal bool WasRead => !Article.Diagnostics.Any(
        diagnostic => diagnostic is { Code: DiagnosticCodes.Unreadable, Severity: DiagnosticSeverity.Error });

    /// <summary>Writes the article, within the limit of output.</summary>
    internal void Write(IArticleWriter writer, TextWriter output) =>
        new BoundedArticleWriter(writer, Result.OutputLimit).Write(Article, output);
}
