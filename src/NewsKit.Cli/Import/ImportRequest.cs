using NewsKit.Pipeline;

namespace NewsKit.Cli;

/// <summary>What a line of <c>import</c> asks for.</summary>
internal sealed record ImportRequest
{
    internal required PageSources Sources { get; init; }

    /// <summary>Whether a database is made ready and nothing read.</summary>
    internal required bool OnlyPrepares { get; init; }

    internal required LeftOut LeftOut { get; init; }

    internal required ArticleParserOptions Parser { get; init; }

    /// <summary>Opens where the articles go.</summary>
    internal required Func<CommandStreams, Task<IArticleSink>> OpenAsync { get; init; }

    internal required int Jobs { get; init; }

    internal required bool KeyByAddress { get; init; }

    internal required bool SkipsCopies { get; init; }

    internal required bool Resumes { get; init; }

    internal required bool IsStrict { get; init; }

    internal required bool IsQuiet { get; init; }

    internal required bool ShowsJson { get; init; }
}
