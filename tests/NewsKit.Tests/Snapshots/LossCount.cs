using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NewsKit.Model;
using NewsKit.Output;

namespace NewsKit.Tests.Snapshots;

/// <summary>Pictures, players, code, formulas, tables and lists between the first and the last paragraph of an article, and
/// those of them that it does not hold.</summary>
internal sealed partial class LossCount
{
    private const int ShortestParagraph = 60;
    private const int Opening = 40;
    private const int ShortestItem = 12;
    private const int Patience = 10_000;

    private readonly string _output;
    private int _excused;

    internal LossCount(string html, ParseResult result)
    {
        _output = result.Article is null ? "" : Plain(Everything(result.Article));
        _excused = result.Diagnostics.Where(each => each.Code == DiagnosticCodes.MediaLeftOut)
            .Sum(each => Number().Matches(each.Message).Sum(number => int.Parse(number.Value, null)));
        if (result.Article is not null)
            Count(new HtmlParser().ParseDocument(html), result.Article);
    }

    /// <summary>The kind of each thing found.</summary>
    internal List<string> All { get; } = [];

    /// <summary>Kind and opening words, or address, of each thing that is in no section and in no diagnostic.</summary>
    internal List<string> Lost { get; } = [];

    private void Count(IDocument document, Article article)
    {
        var openings = article.Body.OfType<Paragraph>().Where(paragraph => paragraph.Text.Length >= ShortestParagraph)
            .Select(paragraph => Cut(Plain(paragraph.Text))).ToHashSet(StringComparer.Ordinal);
        var kept = document.QuerySelectorAll("p, div, section").Where(element => IsLeaf(element)
            && Plain(element.TextContent) is { Length: >= Opening } text && openings.Contains(text[..Opening])).ToList();
        if (kept.Count < 2)
            return;
        var (first, last) = (kept[0], kept[^1]);
        foreach (var element in document.QuerySelectorAll("img, iframe, video, audio, pre, math, table, ul, ol"))
        {
            var isBetween = (first.CompareDocumentPosition(element) & DocumentPositions.Following) != 0
                && (last.CompareDocumentPosition(element) & DocumentPositions.Preceding) != 0;
            if (isBetween && KindOf(element) is { } kind)
                Weigh(kind, element);
        }
    }

    private void Weigh(string kind, IElement element)
    {
        All.Add(kind);
        var isMedia = kind is "picture" or "player";
        if (isMedia ? Addresses(element).Any(Holds) || IsLarger(element) : HoldsText(element))
            return;
        if (isMedia && _excused-- > 0)
            return;
        Lost.Add($"{kind} {(isMedia ? Addresses(element).FirstOrDefault() : Cut(Plain(element.TextContent)))}");
    }

    /// <summary>Whether the output holds the larger form of a picture, to which a link without words around it leads.</summary>
    private bool IsLarger(IElement element) => element.Closest("a") is { } link && Plain(link.TextContent).Length == 0
        && link.GetAttribute("href") is { } larger && larger.Contains('/', StringComparison.Ordinal) && Holds(larger);

    /// <summary>What an element is to a reader; null for pixels, layout and furniture.</summary>
    private static string? KindOf(IElement element)
    {
        if (element.Closest("nav, aside, header, footer, form, [hidden], noscript, template, figcaption") is not null)
            return null;
        switch (element.LocalName)
        {
            case "img":
                return Addresses(element).Any() && Side(element, "width") > 1 && Side(element, "height") > 1
                    && element.Closest("a[href*=share], a[href*=author]") is null && !Addresses(element).Any(IsOfSite)
                    ? "picture" : null;
            case "iframe" or "video" or "audio":
                return Addresses(element).Any() ? "player" : null;
            case "pre":
                return Plain(element.TextContent).Length >= ShortestItem ? "code" : null;
            case "math":
                return "formula";
            case "table":
                return element.QuerySelectorAll("tr").Length > 1 && element.QuerySelectorAll("th").Length > 0 ? "table" : null;
            default:
                var text = Plain(element.TextContent).Length;
                var links = element.QuerySelectorAll("a").Sum(link => Plain(link.TextContent).Length);
                return text >= ShortestParagraph && links * 2 < text && element.QuerySelector("p, h2, h3, img") is null
                    ? "list" : null;
        }
    }

    private static bool IsOfSite(string address) => Furniture().IsMatch(address);

    private static int Side(IElement element, string name) =>
        int.TryParse(element.GetAttribute(name), out var pixels) ? pixels : int.MaxValue;

    private static IEnumerable<string> Addresses(IElement element) =>
        element.Attributes.Concat(element.QuerySelectorAll("source").SelectMany(source => source.Attributes))
            .Where(attribute => attribute.LocalName is not ("srcset" or "alt" or "title" or "class" or "style" or "id"))
            .Select(attribute => attribute.Value).Where(value => value.Contains('/', StringComparison.Ordinal)
                && !value.Contains(' ', StringComparison.Ordinal) && !value.StartsWith("data:", StringComparison.Ordinal));

    /// <summary>Whether the output holds the file of an address, or what a player shows.</summary>
    private bool Holds(string address)
    {
        var path = address.Split('?', '#')[0].TrimEnd('/');
        var file = Size().Replace(path[(path.LastIndexOf('/') + 1)..], "");
        return file.Length > 0 && _output.Contains(Plain(Uri.UnescapeDataString(file)), StringComparison.Ordinal);
    }

    /// <summary>Whether the output holds the words that most parts of an element begin with.</summary>
    private bool HoldsText(IElement element)
    {
        var parts = element.QuerySelectorAll("li, td, th").Select(part => Plain(part.TextContent)).ToList();
        if (parts.Count == 0)
            parts = [Plain(Displayed().Replace(element.QuerySelector("annotation")?.TextContent
                ?? element.GetAttribute("alttext") ?? element.TextContent, ""))];
        parts.RemoveAll(part => part.Length < ShortestItem);
        return parts.Count(part => _output.Contains(part[..ShortestItem], StringComparison.Ordinal)) * 2 >= parts.Count;
    }

    private static bool IsLeaf(IElement element) => element.QuerySelector("p, div, section, ul, ol, table") is null;

    /// <summary>All texts and addresses of the article's JSON, one after the other.</summary>
    private static string Everything(Article article)
    {
        using var json = new StringWriter();
        new JsonArticleWriter().Write(article, json);
        using var document = JsonDocument.Parse(json.ToString());
        var texts = new StringBuilder();
        var open = new Stack<JsonElement>([document.RootElement]);
        while (open.TryPop(out var value))
        {
            if (value.ValueKind == JsonValueKind.String)
                texts.Append(value.GetString() + "\n" + Uri.UnescapeDataString(value.GetString()!) + "\n");
            else if (value.ValueKind == JsonValueKind.Array)
                value.EnumerateArray().ToList().ForEach(open.Push);
            else if (value.ValueKind == JsonValueKind.Object)
                value.EnumerateObject().ToList().ForEach(member => open.Push(member.Value));
        }

        return texts.ToString();
    }

    private static string Cut(string text) => text.Length > Opening ? text[..Opening] : text;

    /// <summary>Letters and digits in small letters: no level of text, no markup, no escape stands between two texts.</summary>
    private static string Plain(string text) =>
        new([.. text.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);

    /// <summary>The size in the name of a thumbnail.</summary>
    [GeneratedRegex("-[0-9]+x[0-9]+(?=[.])|[.][a-z]+$", RegexOptions.None, Patience)]
    private static partial Regex Size();

    /// <summary>What wikis write before every formula.</summary>
    [GeneratedRegex(@"^\s*\{\\displaystyle", RegexOptions.None, Patience)]
    private static partial Regex Displayed();

    [GeneratedRegex("avatar|smilies|pixels?/|emoji|icon|check[.-]|logo|placeholder|flag", RegexOptions.IgnoreCase, Patience)]
    private static partial Regex Furniture();

    [GeneratedRegex("[0-9]+", RegexOptions.None, Patience)]
    private static partial Regex Number();
}
