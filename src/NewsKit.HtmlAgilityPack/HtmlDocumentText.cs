using System.Text;
using HtmlAgilityPack;

namespace NewsKit.XPath;

/// <summary>Writes a document of HtmlAgilityPack as markup, without the members of it that recurse.</summary>
internal static class HtmlDocumentText
{
    private const int NodesBetweenChecks = 4_096;

    internal static string Of(HtmlDocument document, CancellationToken cancellation)
    {
        var text = new StringBuilder();
        var root = document.DocumentNode;
        var seen = 0;
        for (var node = root; node is not null;)
        {
            if (++seen % NodesBetweenChecks == 0)
                cancellation.ThrowIfCancellationRequested();
            Open(node, text);
            if (node.HasChildNodes)
            {
                node = node.FirstChild;
                continue;
            }

            // Up to the first node around that has another one behind it.
            Close(node, text);
            while (node.NextSibling is null && node != root && node.ParentNode is { } parent)
            {
                node = parent;
                Close(node, text);
            }

            node = node == root ? null : node.NextSibling;
        }

        return text.ToString();
    }

    private static void Open(HtmlNode node, StringBuilder text)
    {
        switch (node)
        {
            case HtmlCommentNode comment:
                text.Append(comment.Comment);
                break;
            case HtmlTextNode words:
                text.Append(words.Text);
                break;
            case { NodeType: HtmlNodeType.Element }:
                text.Append('<').Append(node.OriginalName);
                foreach (var attribute in node.Attributes)
                    text.Append(' ').Append(attribute.OriginalName).Append("=\"")
                        .Append(attribute.Value?.Replace("\"", "&quot;", StringComparison.Ordinal)).Append('"');
                text.Append('>');
                break;
            default:
                break;
        }
    }

    private static void Close(HtmlNode node, StringBuilder text)
    {
        if (node.NodeType == HtmlNodeType.Element && !IsVoid(node.Name))
            text.Append("</").Append(node.OriginalName).Append('>');
    }

    private static bool IsVoid(string name) =>
        name is "area" or "base" or "br" or "col" or "embed" or "hr" or "img" or "input" or "link" or "meta"
        or "param" or "source" or "track" or "wbr";
}
