using NewsKit.Dom;

namespace NewsKit.Blocks;

/// <summary>Code whose lines are elements of their own: rows of a table beside the numbers of lines, boxes within
/// <c>pre</c>.</summary>
internal static class CodeLines
{
    private const int MostNodes = 48;

    private static readonly string[] NumberNames = ["num", "line", "gutter", "lno"];
    private static readonly string[] CodeNames = ["code", "source"];

    /// <summary>Whether a table shows code beside the numbers of its lines, without a <c>pre</c> around all of it.</summary>
    internal static bool IsTable(MarkupElement table)
    {
        if (FirstRow(table) is not { } row || FirstElement(row) is not { } numbers || NextElement(numbers) is not { } code
            || numbers.LocalName is not ("td" or "th") || code.LocalName is not ("td" or "th") || NextElement(code) is not null)
            return false;
        var inner = FirstElement(code);
        if (!IsNamed(code, CodeNames) && !IsNamed(table, CodeNames) && inner?.LocalName is not ("pre" or "code"))
            return false;
        if (!IsNamed(numbers, NumberNames) && !IsLineId(numbers.Id.Text) && !numbers.HasAttribute("data-line-number"))
            return false;
        var isAlone = NextElement(row) is null;
        return ElementRoles.IsNumbers(numbers) && !(isAlone && inner?.LocalName is "pre")
            && (!isAlone || numbers.First is not null);
    }

    /// <summary>Whether what is laid out within <c>pre</c> are lines, boxes of lines, or a table of them with their numbers: no
    /// paragraphs, headings, pictures or tables of data.</summary>
    internal static bool AreIn(MarkupElement pre)
    {
        var seen = 0;
        for (var node = pre.First; node is not null && ++seen <= MostNodes; node = ElementRoles.After(node, pre))
        {
            if (node is not MarkupElement element)
                continue;
            if (element.LocalName is "p" or "img" or "section" or "article" or "dl" or ['h', >= '1' and <= '6']
                || (element.LocalName is "table" && !HasNumbers(element)))
                return false;
        }

        return true;
    }

    private static bool HasNumbers(MarkupElement table) => FirstRow(table) is { } row && FirstElement(row) is { } numbers
        && NextElement(numbers) is { } code && NextElement(code) is null && ElementRoles.IsNumbers(numbers);

    /// <summary>What an element is within code: a part of a line, or a line.</summary>
    internal static TagRole Within(MarkupElement element, TagRole role)
    {
        if ((role & (TagRole.Inline | TagRole.KeepsLine | TagRole.Silent)) != 0)
            return role;
        switch (element.LocalName)
        {
            case "button" or "thead":
                return TagRole.KeepsLine | TagRole.Silent;
            case "td" or "th":
                return NextElement(element) is not null && ElementRoles.IsNumbers(element)
                    ? TagRole.KeepsLine | TagRole.Silent : TagRole.Inline;
            case "table" or "tbody" or "ul" or "ol":
                return TagRole.Inline | TagRole.Rows;
            case "tr":
                return TagRole.Inline | TagRole.Rows | TagRole.CodeLine;
            default:
                return TagRole.Inline | TagRole.CodeLine;
        }
    }

    /// <summary>The first row, and the head of a table before it.</summary>
    private static MarkupElement? FirstRow(MarkupElement table)
    {
        var seen = 0;
        for (var node = table.First; node is not null && ++seen <= MostNodes; node = ElementRoles.After(node, table))
        {
            if (node is MarkupElement { LocalName: "tr", ParentElement.LocalName: not "thead" } row)
                return row;
        }

        return null;
    }

    private static MarkupElement? FirstElement(MarkupElement element) => AsElement(element.First);

    private static MarkupElement? NextElement(MarkupElement element) => AsElement(element.Next);

    private static MarkupElement? AsElement(MarkupNode? node)
    {
        while (node is not (null or MarkupElement))
            node = node.Next;
        return node as MarkupElement;
    }

    private static bool IsNamed(MarkupElement element, string[] names)
    {
        var classes = element.Class.Text;
        foreach (var name in names)
        {
            if (classes.Contains(name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static bool IsLineId(string id) => id is ['L' or 'l', >= '0' and <= '9', ..];
}
