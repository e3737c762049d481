using System.Collections.Frozen;

namespace NewsKit.Text;

/// <summary>What the names of HTML elements mean for the text of a block.</summary>
internal static class HtmlElements
{
    private static readonly FrozenSet<string> OpaqueNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "code", "pre", "kbd", "samp", "tt", "var", "script", "style",
        "audio", "canvas", "iframe", "math", "noscript", "object", "picture", "select", "svg", "template", "textarea", "video");

    private static readonly FrozenSet<string> RawTextNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "script", "style", "iframe", "textarea", "noscript");

    private static readonly FrozenSet<string> ReplacedNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "img", "image", "embed", "input");

    private static readonly FrozenSet<string> BlockNames = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details", "dialog", "div", "dl", "dt",
        "fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header", "hr", "html",
        "legend", "li", "main", "menu", "nav", "ol", "option", "p", "section", "summary", "table", "tbody", "td", "tfoot", "th",
        "thead", "title", "tr", "ul");

    /// <summary>Code, and content that is not text: it is copied whole.</summary>
    public static bool IsOpaque(string name) => OpaqueNames.Contains(name);

    /// <summary>Content in which only the element's own end tag is markup.</summary>
    public static bool IsRawText(string name) => RawTextNames.Contains(name);

    /// <summary>A thing in the line without content, such as an image.</summary>
    public static bool IsReplaced(string name) => ReplacedNames.Contains(name);

    /// <summary>An element at whose edges one block of text ends and another begins.</summary>
    public static bool IsBlock(string name) => BlockNames.Contains(name);
}
