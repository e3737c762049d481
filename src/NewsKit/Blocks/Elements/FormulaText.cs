using System.Text;
using NewsKit.Dom;

namespace NewsKit.Blocks;

/// <summary>The source of a formula, TeX where the page holds it, else its signs in a line.</summary>
internal static class FormulaText
{
    private const int MostNodes = 4_096;
    private const int Longest = 4_000;
    private const string DisplayStyle = "{\\displaystyle ";
    private const string Spaced = "=+−<>≤≥≠≈×÷±→⇒∈·";

    /// <summary>Hosts and paths that draw a formula, and what stands before its TeX.</summary>
    private static readonly (string Service, string Start)[] DrawingServices =
    [
        ("latex.codecogs.com/", "?"), ("/latex.php", "latex="), ("zhihu.com/equation", "tex="),
    ];

    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉";

    /// <summary>The formula that an element is; null when it is none.</summary>
    internal static string? Of(MarkupElement element) => element.LocalName switch
    {
        "math" => Clean(Annotation(element) ?? element.GetAttribute("alttext") ?? InLine(element)),
        "script" when IsTexScript(element) => Clean(element.RawText),
        "img" when IsTexImage(element) => Clean(element.GetAttribute("alt")),
        "img" when element.GetAttribute("src") is { } drawn && !drawn.StartsWith("data:", StringComparison.OrdinalIgnoreCase) =>
            Clean(OfAddress(drawn)),
        "span" or "div" or "amp-mathml" => Delimited(element),
        _ => null,
    };

    /// <summary>Whether a formula stands apart from the line.</summary>
    internal static bool IsDisplayed(MarkupElement formula) =>
        formula.GetAttribute("display") is "block"
            || formula.GetAttribute("type")?.Contains("display", StringComparison.OrdinalIgnoreCase) == true
            || formula.First is MarkupText { Data.Span: var text } && text.TrimStart() is ['\\', '[', ..] or ['$', '$', ..]
            || (formula.LocalName is "amp-mathml" && !formula.HasAttribute("inline"))
            || IsInDisplayBox(formula) || IsAllOfParagraph(formula);

    /// <summary>Whether the source of a drawn formula follows it, or the box that holds only the drawing.</summary>
    internal static bool IsDrawing(MarkupElement drawn)
    {
        var at = drawn;
        for (var step = 0; step < 2; step++)
        {
            var next = at.Next;
            while (next is MarkupText text && text.Data.Span.IsWhiteSpace())
                next = next.Next;
            if (next is not null)
                return next is MarkupElement { LocalName: "script" } script && IsTexScript(script);
            if (at.ParentElement is not { } around)
                return false;
            at = around;
        }

        return false;
    }

    /// <summary>The TeX of an element named for formulas that a script will draw: <c>\(…\)</c>, <c>\[…\]</c>,
    /// <c>$$…$$</c>; null for any other text.</summary>
    internal static string? Delimited(MarkupElement element)
    {
        ReadOnlySpan<char> text;
        if (element.LocalName is "amp-mathml")
            text = element.GetAttribute("data-formula");
        else if (element.GetAttribute("data-value") is { Length: > 0 } editors)
            return Clean(editors);
        else if (element.First is MarkupText { Next: null, Data.Span: var own })
            text = own;
        else
            return null;
        text = text.Trim();
        return text is ['\\', '(', .. var inline, '\\', ')'] ? Clean(inline.ToString())
            : text is ['\\', '[', .. var display, '\\', ']'] ? Clean(display.ToString())
            : text is ['$', '$', _, .., '$', '$'] ? Clean(text.ToString()) : null;
    }

    private static bool IsTexScript(MarkupElement element) =>
        element.GetAttribute("type")?.StartsWith("math/tex", StringComparison.OrdinalIgnoreCase) == true;

    private static bool IsTexImage(MarkupElement element)
    {
        var classes = element.Class.Text;
        var isNamed = TokenList.Holds(classes, "latex", StringComparison.OrdinalIgnoreCase)
            || TokenList.Holds(classes, "tex", StringComparison.OrdinalIgnoreCase)
            || classes.Contains("math-fallback-image", StringComparison.OrdinalIgnoreCase);
        return isNamed && !IsSecondForm(element);
    }

    /// <summary>The TeX that the address of a drawing service holds; null for any other address.</summary>
    private static string? OfAddress(string address)
    {
        foreach (var (service, start) in DrawingServices)
        {
            var at = address.IndexOf(service, StringComparison.OrdinalIgnoreCase);
            if (at < 0 || address.IndexOf(start, at + service.Length, StringComparison.Ordinal) is not (>= 0 and var open))
                continue;
            var source = address.AsSpan(open + start.Length);
            if (start.Length > 1 && source.IndexOf('&') is >= 0 and var end)
                source = source[..end];
            return Uri.UnescapeDataString(source.ToString().Replace('+', start.Length > 1 ? ' ' : '+'));
        }

        return null;
    }

    /// <summary>Whether the formula has just been given as MathML.</summary>
    private static bool IsSecondForm(MarkupElement image) => image.Previous is MarkupElement before
        && (before.LocalName is "math" || before.First is MarkupElement { LocalName: "math" });

    /// <summary>Whether a paragraph holds a picture of a formula and nothing else.</summary>
    private static bool IsAllOfParagraph(MarkupElement formula)
    {
        return formula.LocalName is "img" && formula.ParentElement is { LocalName: "p" or "div" or "center" or "figure" }
            && IsEnd(formula.Previous) && IsEnd(formula.Next);

        static bool IsEnd(MarkupNode? node) => node is null || node is MarkupText { Next: null } or MarkupText { Previous: null }
            && !ElementRoles.IsText(node);
    }

    private static bool IsInDisplayBox(MarkupElement formula)
    {
        var around = formula.ParentElement;
        for (var step = 0; step < 4 && around is not null; step++, around = around.ParentElement)
        {
            if (TokenList.Holds(around.Class.Text, "katex-display", StringComparison.Ordinal)
                || TokenList.Holds(around.Class.Text, "MathJax_Display", StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static string? Annotation(MarkupElement math)
    {
        var seen = 0;
        for (var node = math.First; node is not null && ++seen <= MostNodes; node = ElementRoles.After(node, math))
        {
            if (node is MarkupElement { LocalName: "annotation" } annotation
                && annotation.GetAttribute("encoding")?.Contains("tex", StringComparison.OrdinalIgnoreCase) == true)
                return annotation.RawText;
        }

        return null;
    }

    /// <summary>The signs of MathML in reading order: <c>a = π r²</c>.</summary>
    private static string InLine(MarkupElement math)
    {
        var line = new StringBuilder();
        var waiting = new Stack<object>();
        waiting.Push(math);
        var seen = 0;
        while (waiting.TryPop(out var next) && ++seen <= MostNodes && line.Length <= Longest)
        {
            if (next is MarkupElement element)
                Expand(element, waiting);
            else
                Append(line, (string)next);
        }

        return line.ToString();
    }

    /// <summary>Letters that stand for several things are kept apart: <c>π r²</c>.</summary>
    private static void Append(StringBuilder line, string sign)
    {
        if (line.Length > 0 && sign.Length > 0 && char.IsLetter(line[^1]) && char.IsLetter(sign[0]))
            line.Append(' ');
        line.Append(sign);
    }

    private static void Expand(MarkupElement element, Stack<object> waiting)
    {
        switch (element.LocalName)
        {
            case "mi" or "mn" or "mtext":
                waiting.Push(element.RawText.Trim());
                return;
            case "mo":
                var sign = element.RawText.Trim();
                waiting.Push(sign.Length == 1 && Spaced.Contains(sign, StringComparison.Ordinal) ? " " + sign + " " : sign);
                return;
            case "annotation" or "annotation-xml":
                return;
        }

        var parts = new List<MarkupElement>();
        for (var child = element.First; child is not null; child = child.Next)
        {
            if (child is MarkupElement part)
                parts.Add(part);
        }

        PushAll(element.LocalName, parts, waiting);
    }

    private static void PushAll(string name, List<MarkupElement> parts, Stack<object> waiting)
    {
        switch (name)
        {
            case "msup" or "msub" when parts is [var foot, var mark]:
                waiting.Push(Script(mark, name is "msup"));
                waiting.Push(foot);
                break;
            case "mfrac" when parts is [var over, var under]:
                Push(waiting, "(", over, ")/(", under, ")");
                break;
            case "msqrt":
                waiting.Push(")");
                for (var i = parts.Count - 1; i >= 0; i--)
                    waiting.Push(parts[i]);
                waiting.Push("√(");
                break;
            default:
                for (var i = parts.Count - 1; i >= 0; i--)
                    waiting.Push(parts[i]);
                break;
        }
    }

    private static void Push(Stack<object> waiting, params ReadOnlySpan<object> parts)
    {
        for (var i = parts.Length - 1; i >= 0; i--)
            waiting.Push(parts[i]);
    }

    private static string Script(MarkupElement mark, bool isRaised)
    {
        var plain = InScript(mark);
        if (plain.Length > 0 && plain.All(char.IsAsciiDigit))
            return string.Concat(plain.Select(digit => (isRaised ? Raised : Lowered)[digit - '0']));
        return (isRaised ? "^" : "_") + (plain.Length > 1 ? "(" + plain + ")" : plain);
    }

    private static string InScript(MarkupElement mark)
    {
        var plain = new StringBuilder();
        var seen = 0;
        for (var node = (MarkupNode?)mark; node is not null && ++seen <= MostNodes; node = ElementRoles.After(node, mark))
        {
            if (node is MarkupText text)
                plain.Append(text.Data.Span.Trim());
        }

        return plain.ToString();
    }

    private static string? Clean(string? source)
    {
        if (source is null)
            return null;
        var text = source.AsSpan().Trim();
        if (text.StartsWith(DisplayStyle) && text.EndsWith('}'))
            text = text[DisplayStyle.Length..^1].Trim();
        text = text.Trim('$').Trim();
        return text.Length is > 0 and <= Longest ? text.ToString() : null;
    }
}
