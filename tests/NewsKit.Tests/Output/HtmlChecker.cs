using System.Text;

namespace NewsKit.Tests.Output;

/// <summary>Says where HTML is not canonical or leaves the allow-list. Shares no code with the writer.</summary>
internal static class HtmlChecker
{
    private const int MaxDepth = 100;

    private static readonly HashSet<string> Void = ["br", "hr", "wbr", "img", "source", "col"];

    private static readonly HashSet<string> Phrasing =
    [
        .. ("br wbr q cite code kbd samp var em strong b i u s small sub sup mark del ins abbr dfn time bdi bdo ruby rt rp "
            + "span a img").Split(' '),
    ];

    private static readonly HashSet<string> Elements =
    [
        .. Phrasing,
        .. ("article section header footer aside div h1 h2 h3 h4 h5 h6 p hr blockquote pre ul ol li dl dt dd figure figcaption "
            + "picture source audio video table caption colgroup col thead tbody tfoot tr th td details summary "
            + "address").Split(' '),
    ];

    /// <summary>Elements that hold text and phrasing only.</summary>
    private static readonly HashSet<string> TextOnly = [.. "h1 h2 h3 h4 h5 h6 p pre dt summary".Split(' '), .. Phrasing];

    /// <summary>What may stand directly in elements with a narrow content model.</summary>
    private static readonly Dictionary<string, string[]> Children = new(StringComparer.Ordinal)
    {
        ["ul"] = ["li"],
        ["ol"] = ["li"],
        ["dl"] = ["dt", "dd"],
        ["table"] = ["caption", "colgroup", "thead", "tbody", "tfoot"],
        ["thead"] = ["tr"],
        ["tbody"] = ["tr"],
        ["tfoot"] = ["tr"],
        ["tr"] = ["th", "td"],
    };

    private static readonly Dictionary<string, string[]> Parents = new(StringComparer.Ordinal)
    {
        ["li"] = ["ul", "ol"],
        ["dt"] = ["dl"],
        ["dd"] = ["dl"],
        ["caption"] = ["table"],
        ["thead"] = ["table"],
        ["tbody"] = ["table"],
        ["tr"] = ["thead", "tbody", "tfoot"],
        ["td"] = ["tr"],
        ["th"] = ["tr"],
        ["figcaption"] = ["figure"],
    };

    private static readonly Dictionary<string, string> Attributes = new(StringComparer.Ordinal)
    {
        ["a"] = "href title rel hreflang target",
        ["img"] = "src srcset sizes alt width height loading decoding",
        ["source"] = "src srcset sizes type media width height",
        ["video"] = "src poster controls width height preload",
        ["audio"] = "src controls preload",
        ["blockquote"] = "cite",
        ["q"] = "cite",
        ["del"] = "cite datetime",
        ["ins"] = "cite datetime",
        ["time"] = "datetime",
        ["abbr"] = "title",
        ["dfn"] = "title",
        ["ol"] = "start reversed type",
        ["li"] = "value",
        ["td"] = "colspan rowspan",
        ["th"] = "colspan rowspan scope",
        ["col"] = "span",
        ["colgroup"] = "span",
        ["details"] = "open",
    };

    /// <summary>Every fault of a fragment, with the place; empty for one that is as it should be.</summary>
    internal static IReadOnlyList<string> Check(string html)
    {
        var (tokens, errors) = HtmlTokens.Read(html);
        var open = new Stack<string>();
        foreach (var token in tokens)
        {
            if (token.IsText)
                CheckText(token, open, errors);
            else if (token.IsEnd)
                Expect(open.TryPop(out var name) && name == token.Name, $"</{token.Name}> closes nothing open", errors);
            else
                CheckStart(token, open, errors);
        }

        Expect(open.Count == 0, "not closed: " + string.Join(' ', open), errors);
        return errors;
    }

    private static void CheckStart(HtmlTokens.Token token, Stack<string> open, List<string> errors)
    {
        Expect(Elements.Contains(token.Name), $"<{token.Name}> is not allowed", errors);
        if (open.TryPeek(out var parent))
        {
            var isContent = !TextOnly.Contains(parent) || Phrasing.Contains(token.Name);
            var isChild = !Children.TryGetValue(parent, out var children) || children.Contains(token.Name);
            Expect(isContent && isChild, $"<{token.Name}> in <{parent}>", errors);
        }

        var isAtHome = !Parents.TryGetValue(token.Name, out var parents) || parents.Contains(parent);
        Expect(isAtHome, $"<{token.Name}> outside {parents}", errors);
        Expect(token.Name != "a" || !open.Contains("a"), "<a> in <a>", errors);
        Expect(token.Name != "img" || token.Attributes.Any(attribute => attribute.Name == "alt"), "<img> without alt", errors);
        foreach (var (name, value) in token.Attributes)
            CheckAttribute(token, name, value, errors);
        var names = token.Attributes.Select(attribute => attribute.Name).Distinct();
        Expect(names.Count() == token.Attributes.Count, "an attribute twice", errors);
        if (!Void.Contains(token.Name))
            open.Push(token.Name);
        Expect(open.Count <= MaxDepth, "nested too deep", errors);
    }

    private static void CheckAttribute(HtmlTokens.Token token, string name, string value, List<string> errors)
    {
        var holds = name switch
        {
            "class" => value.Split(' ').All(word => word.StartsWith("nk-", StringComparison.Ordinal)
                || word.StartsWith("language-", StringComparison.Ordinal)),
            "lang" or "hreflang" => char.IsAsciiLetter(value.FirstOrDefault())
                && value.Split('-').All(part => part.Length is > 0 and <= 8 && part.All(char.IsAsciiLetterOrDigit)),
            "dir" => value is "ltr" or "rtl" or "auto",
            "id" => value.StartsWith("nk-", StringComparison.Ordinal),
            "href" => IsAddress(value, isLink: true) || IsOwnPlace(value),
            "src" or "poster" or "cite" => IsAddress(value, isLink: false),
            "width" or "height" or "start" or "value" or "colspan" or "rowspan" =>
                value.Length > 0 && value.All(char.IsAsciiDigit),
            "rel" => value.Split(' ').All(word => word is "noopener" or "nofollow" or "ugc"),
            "target" => value == "_blank"
                && token.Attributes.Any(other => other.Name == "rel" && other.Value.Split(' ').Contains("noopener")),
            "datetime" => value.Length >= 10 && value.All(c => char.IsAsciiDigit(c) || "-:TZ+".Contains(c)),
            "loading" => value == "lazy",
            "preload" => value == "none",
            "scope" => value is "col" or "row",
            "controls" => value.Length == 0,
            _ => true,
        };
        var isAllowed = name is "class" or "lang" or "dir" or "id" or "title" && token.Name is "a" or "abbr" or "dfn" or "img"
            || name is "class" or "lang" or "dir" or "id"
            || (Attributes.TryGetValue(token.Name, out var own) && own.Split(' ').Contains(name));
        Expect(isAllowed, $"{name} on <{token.Name}> is not allowed", errors);
        Expect(holds, $"{name}=\"{value}\" on <{token.Name}>", errors);
        Expect(IsClean(value), $"{name} holds what no output may hold", errors);
    }

    private static void CheckText(HtmlTokens.Token token, Stack<string> open, List<string> errors)
    {
        Expect(IsClean(token.Value), "the text holds what no output may hold", errors);
        var isBlank = token.Value.All(c => c == '\n');
        Expect(isBlank || !open.TryPeek(out var parent) || !Children.ContainsKey(parent), "text in a list or table", errors);
        Expect(isBlank || open.Count > 0, "text outside", errors);
    }

    /// <summary>A note, or its mark.</summary>
    private static bool IsOwnPlace(string value) =>
        (value.StartsWith("#nk-note-", StringComparison.Ordinal) || value.StartsWith("#nk-mark-", StringComparison.Ordinal))
            && value[9..].All(c => char.IsAsciiLetterOrDigit(c) || c == '-');

    /// <summary>True for a canonical absolute address of an allowed scheme with a visible, honest host.</summary>
    private static bool IsAddress(string value, bool isLink)
    {
        if (value.Any(c => c is <= ' ' or > '~' or '"' or '\'' or '<' or '>' or '\\' or '`' or '{' or '}' or '|' or '^'))
            return false;
        if (isLink && value.StartsWith("tel:", StringComparison.Ordinal))
            return value[4..].All(c => char.IsAsciiDigit(c) || c == '+');
        if (isLink && value.StartsWith("mailto:", StringComparison.Ordinal))
            return value.Count(c => c == '@') == 1 && !value.Contains('?') && !value.Contains('%');
        var start = value.StartsWith("https://", StringComparison.Ordinal) ? 8
            : value.StartsWith("http://", StringComparison.Ordinal) ? 7 : 0;
        if (start == 0)
            return false;
        var authority = value[start..].Split('/', '?', '#')[0];
        return authority.Length > 0 && value.Length > start + authority.Length
            && authority.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || "-._:[]".Contains(c));
    }

    private static bool IsClean(string text) => text.EnumerateRunes().All(rune =>
        rune.Value is '\n' or '\t' || (!Rune.IsControl(rune) && (rune.Value & 0xFFFE) != 0xFFFE
            && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or (>= 0xFDD0 and <= 0xFDEF))));

    private static void Expect(bool holds, string error, List<string> errors)
    {
        if (!holds)
            errors.Add(error);
    }
}
