using NewsKit.Output;

namespace NewsKit.Cli;

/// <summary>A format pages are written in.</summary>
/// <param name="Name">As typed after <c>--format</c>.</param>
/// <param name="Extension">Of its files.</param>
/// <param name="Writer">For standard output; HTML is a fragment.</param>
/// <param name="FileWriter">For a file of its own; HTML is a document.</param>
internal sealed record OutputFormat(string Name, string Extension, IArticleWriter Writer, IArticleWriter FileWriter)
{
    private const string Markdown = "markdown";
    private const string ShortMarkdown = "md";

    /// <summary>Every format; the first is the default.</summary>
    internal static IReadOnlyList<OutputFormat> All { get; } =
    [
        new("json", ".json", new JsonArticleWriter()),
        new("html", ".html", new HtmlArticleWriter(), new HtmlArticleWriter(new() { Form = HtmlForm.Document })),
        new(Markdown, ".md", new MarkdownArticleWriter()),
        new("text", ".txt", new TextArticleWriter()),
        new("jsonld", ".jsonld", new JsonLdArticleWriter()),
    ];

    private OutputFormat(string name, string extension, IArticleWriter writer)
        : this(name, extension, writer, writer)
    {
    }

    internal static string[] Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>Every name a format can be typed by.</summary>
    internal static string[] Spellings { get; } = [.. Names, ShortMarkdown];

    /// <summary>Whether the format also says why a page gave no article; the others would be empty pages.</summary>
    internal bool SaysWhy => Name == "json";

    internal static OutputFormat? Find(string name) =>
        All.FirstOrDefault(format => format.Name == name || (name == ShortMarkdown && format.Name == Markdown));
}
