using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Markdig;

namespace NewsKit.Tests.Safety;

/// <summary>Markdown as the most permissive of renderers shows it: raw HTML passed on, every extension switched on.</summary>
internal static class RenderedMarkdown
{
    private static readonly MarkdownPipeline Everything = new MarkdownPipelineBuilder().UseAdvancedExtensions()
        .UseEmojiAndSmiley().UseYamlFrontMatter().Build();

    private static readonly HashSet<string> Elements =
    [
        .. ("html head body p h1 h2 h3 h4 h5 h6 em strong del a img ul ol li blockquote pre code table thead tbody tr th td hr "
            + "br").Split(' '),
    ];

    /// <summary>What the rendered page holds that the writer never writes, and links to other places than these.</summary>
    internal static IEnumerable<string> Faults(string markdown, IReadOnlySet<string> links)
    {
        using var page = new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, Everything));
        foreach (var element in page.All)
        {
            if (!Elements.Contains(element.LocalName))
                yield return $"<{element.LocalName}> {element.OuterHtml}";
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Name is "href" or "src" ? !links.Contains(attribute.Value) : !IsOfRenderer(attribute))
                    yield return $"{attribute.Name}=\"{attribute.Value}\" on <{element.LocalName}>";
            }
        }
    }

    /// <summary>Numbers of lists, alignment of cells, names of headings: what the renderer makes of our own marks.</summary>
    private static bool IsOfRenderer(IAttr attribute) => attribute.Name is "id" or "alt" or "start" or "type"
        || (attribute.Name is "style" && attribute.Value.StartsWith("text-align", StringComparison.Ordinal))
        || (attribute.Name is "class" && attribute.Value.StartsWith("language-", StringComparison.Ordinal))
        || attribute.Name is "title";
}
