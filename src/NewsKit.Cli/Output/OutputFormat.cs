using NewsKit.Output;

namespace NewsKit.Cli;

/// <summary>A format pages are written in.</summary>
/// <param name="Name">As typed after <c>--format</c>.</param>
/// <param name="Extension">Of its files.</param>
/// <param name="Writer">For standard output; HTML is a fragment.</param>
/// <param name="FileWriter">For a file of its own; HTML is a document.</param>
internal sealed record OutputFormat(
    string Name, string Extension, Func<OutputContent, IArticleWriter> Writer, Func<OutputContent, IArticleWriter> FileWriter)
{
    private const string Markdown = "markdown";
    private const string ShortMarkdown = "md";

    /// <summary>Every format; the first is the default.</summary>
    internal static IReadOnlyList<OutputFormat> All { get; } =
    [
        new("json", ".json", content => new JsonArticleWriter { Parts = content.Parts }),
        new("html", ".html",
            content => new HtmlArticleWriter(new() { Parts = content.Parts }),
            content => new HtmlArticleWriter(new() { Parts = content.Parts, Form = HtmlForm.Document })),
        new(Markdown, ".md",
            content => new MarkdownArticleWriter { Parts = content.Parts, FrontMatter = content.HasFrontMatter }),
        new("text", ".txt", content => new TextArticleWriter { Parts = content.Parts }),
        new("jsonld", ".jsonld", content => new JsonLdArticleWriter { Parts = content.Parts }),
    ];

    private OutputFormat(string name, string extension, Func<OutputContent, IArticleWriter> writer)
        : this(name, extension, writer, writer)
    {
    }

    internal static string[] Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>Every name a format can be typed by.</summary>
    internal static string[] Spellings { get; } = [.. Names, ShortMarkdown];

    /// <summary>Whether front matter may stand before the article.</summary>
    internal bool TakesFrontMatter => Name == Markdown;

    /// <summary>Whether the format also says why a page gave no article; the others would be empty pages.</summary>
    internal bool SaysWhy => Name == "json";

    internal static OutputFormat? Find(string name) =>
        All.FirstOrDefault(format => format.Name == name || (name == ShortMarkdown && format.Name == Markdown));
}
