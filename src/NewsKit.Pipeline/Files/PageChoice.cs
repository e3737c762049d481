namespace NewsKit.Pipeline;

/// <summary>Which files of a folder are pages.</summary>
internal sealed record PageChoice
{
    private static readonly string[] Endings = [".html", ".htm", ".html.gz", ".mhtml", ".mht", ".txt"];

    /// <summary>Patterns of paths, one of which must fit; without any, the usual extensions of pages.</summary>
    internal IReadOnlyList<Glob> Patterns { get; init; } = [];

    /// <summary>Whether a file of any name that holds HTML is a page too.</summary>
    internal bool All { get; init; }

    /// <summary>Whether the files that are no pages are counted: not where a pattern was named instead of a folder.</summary>
    internal bool CountsOthers { get; init; } = true;

    /// <summary>The files that fit a pattern which was named instead of a folder.</summary>
    internal static PageChoice Of(Glob pattern) => new() { Patterns = [pattern], CountsOthers = false };

    /// <summary>Whether a file may be a page, by its path below the folder.</summary>
    internal bool Allows(string path) => Patterns.Count > 0 ? Patterns.Any(pattern => pattern.Matches(path))
        : All || HasPageName(path);

    /// <summary>Whether a file that may be a page is one, by what it holds where its name does not say.</summary>
    internal bool Takes(string path, string fullPath, long length) =>
        !All || HasPageName(path) || (length > 0 && HtmlSniffer.HoldsHtml(fullPath));

    private static bool HasPageName(string path) =>
        Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
