using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NewsKit.Tests.Output;

/// <summary>Compares HTML as written with what a browser's parser makes of it.</summary>
internal static class HtmlReparse
{
    /// <summary>The elements, attributes and texts as written, one a line.</summary>
    internal static IEnumerable<string> AsWritten(string html) => HtmlTokens.Read(html).Tokens
        .Where(token => !(token.IsEnd && token.Name is "br" or "hr" or "img"))
        .Select(token => token.IsText ? "text " + token.Value
            : token.IsEnd ? "end " + token.Name
            : $"start {token.Name} " + string.Join(
            ' ', token.Attributes.Select(attribute => $"{attribute.Name}={attribute.Value}")));

    /// <summary>The same of the parsed document.</summary>
    internal static IEnumerable<string> AsParsed(string html)
    {
        var body = new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body!;
        var open = new Stack<IEnumerator<INode>>();
        var names = new Stack<string>();
        open.Push(body.ChildNodes.GetEnumerator());
        while (open.TryPeek(out var children))
        {
            if (!children.MoveNext())
            {
                open.Pop();
                if (names.TryPop(out var name) && name is not ("br" or "hr" or "img"))
                    yield return "end " + name;
            }
            else if (children.Current is IElement element)
            {
                yield return $"start {element.LocalName} "
                    + string.Join(' ', element.Attributes.Select(a => $"{a.Name}={a.Value}"));
                names.Push(element.LocalName);
                open.Push(element.ChildNodes.GetEnumerator());
            }
            else
            {
                yield return "text " + children.Current.TextContent;
            }
        }
    }
}
