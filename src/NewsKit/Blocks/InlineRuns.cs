using System.Runtime.InteropServices;
using NewsKit.Addresses;
using NewsKit.Model;

namespace NewsKit.Blocks;

/// <summary>The text of a block with its inline markup, as runs of the model.</summary>
internal static class InlineRuns
{
    /// <summary>Stands for the element of a mark that the text itself makes.</summary>
    private const int NoElement = -1;

    /// <summary>The runs of a range of text; empty when it has no inline markup.</summary>
    /// <param name="content">The page.</param>
    /// <param name="start">Where the range starts in the page's text.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="container">The element that holds it; only elements within are looked at.</param>
    internal static IReadOnlyList<Inline> Of(PageContent content, int start, int end, int container)
    {
        var marks = Marks(content, start, end, container);
        if (content.Text.AsSpan(start, end - start).IndexOf(@"\(") >= 0)
            AddFormulas(content.Text, start, end, marks ??= []);
        if (marks is null && content.Text.AsSpan(start, end - start).IndexOf('\n') < 0)
            return [];
        marks ??= [];
        var edges = Edges(content.Text, start, end, marks);
        var runs = new List<Inline>(edges.Count);
        // The marks that are open move to the front of their list: never more than were read.
        var all = CollectionsMarshal.AsSpan(marks);
        int open = 0, next = 0, first = start;
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            open = Close(all[..open], edges[i]);
            while (next < all.Length && all[next].Start <= edges[i])
                all[open++] = all[next++];
            var run = Run(content, all[..open], edges[i], edges[i + 1]);
            if (runs.Count > 0 && !run.Break && !runs[^1].Break && HaveSameMarkup(runs[^1], run))
                continue;
            Lengthen(runs, content.Text, first, edges[i]);
            first = edges[i];
            runs.Add(run);
        }

        Lengthen(runs, content.Text, first, end);
        return runs is [{ } only] && only == new Inline { Text = only.Text } ? [] : runs;
    }

    /// <summary>TeX that a script would draw, between its signs in the text: <c>\(x^2\)</c>.</summary>
    private static void AddFormulas(string text, int start, int end, List<Mark> marks)
    {
        while (text.AsSpan(start, end - start).IndexOf(@"\(") is >= 0 and var open
            && text.AsSpan(start + open, end - start - open).IndexOf(@"\)") is > 2 and var length)
        {
            marks.Add(new Mark(start + open, start + open + length + 2, NoElement, null, null));
            start += open + length + 2;
        }

        marks.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>Drops the marks that end at the position or before.</summary>
    /// <returns>How many are left, at the front.</returns>
    private static int Close(Span<Mark> open, int at)
    {
        var kept = 0;
        foreach (var mark in open)
        {
            if (mark.End > at)
                open[kept++] = mark;
        }

        return kept;
    }

    /// <summary>The inline elements that hold text of the range; null for none.</summary>
    private static List<Mark>? Marks(PageContent content, int start, int end, int container)
    {
        List<Mark>? marks = null;
        foreach (var i in new ElementsInRange(content, container, start, end))
        {
            ref readonly var element = ref content.Elements[i];
            if (i == container)
                continue;
            if (element.TextEnd > start && element.TextEnd > element.TextStart && (IsMark(element.Tag) || IsForeign(content, i)))
                (marks ??= []).Add(MarkOf(content, i, start, end));
        }

        return marks;
    }

    /// <summary>The part of the range that an element marks; the mark of a note takes the brackets around it along.</summary>
    private static Mark MarkOf(PageContent content, int element, int start, int end)
    {
        ref readonly var e = ref content.Elements[element];
        var (from, to) = (Math.Max(start, e.TextStart), Math.Min(end, e.TextEnd));
        if (e.Tag is not ("a" or "sup") || !content.Notes.Marks.TryGetValue(element, out var note))
            return new Mark(from, to, element, Address(content, element), null);
        if (from > start && to < end && content.Text[from - 1] is '[' or '(' && content.Text[to] is ']' or ')')
            (from, to) = (from - 1, to + 1);
        return new Mark(from, to, element, null, note);
    }

    private static List<int> Edges(string text, int start, int end, List<Mark> marks)
    {
        var edges = new List<int>((marks.Count * 2) + 2) { start, end };
        foreach (var (from, to, _, _, _) in marks)
        {
            edges.Add(from);
            edges.Add(to);
        }

        for (var at = start; at < end && text.AsSpan(at, end - at).IndexOf('\n') is var next and >= 0; at += next + 1)
        {
            edges.Add(at + next);
            edges.Add(at + next + 1);
        }

        edges.Sort();
        var kept = 0;
        for (var i = 0; i < edges.Count; i++)
        {
            if (kept == 0 || edges[kept - 1] != edges[i])
                edges[kept++] = edges[i];
        }

        edges.RemoveRange(kept, edges.Count - kept);
        return edges;
    }

    private static Inline Run(PageContent content, ReadOnlySpan<Mark> marks, int from, int to)
    {
        var text = content.Text[from..to];
        if (text is "\n")
            return new Inline { Text = text, Break = true };
        bool bold = false, italic = false, code = false, strike = false, sub = false, sup = false;
        bool underline = false, formula = false, source = false;
        string? href = null, lang = null, note = null;
        foreach (var (start, end, element, address, name) in marks)
        {
            if (start > from || end < to)
                continue;
            if (element == NoElement)
            {
                source = start == from && end == to;
                continue;
            }

            var tag = content.Elements[element].Tag;
            bold |= tag is "b" or "strong";
            italic |= tag is "i" or "em" or "cite" or "dfn" or "var";
            code |= tag is "code" or "kbd" or "samp" or "tt";
            strike |= tag is "s" or "strike" or "del";
            sub |= tag is "sub";
            sup |= tag is "sup";
            underline |= tag is "u" or "ins";
            formula |= tag is "math";
            href = address ?? href;
            note = name ?? note;
            if (content.Attribute(element, "lang") is { Length: > 0 } named)
                lang = named;
        }

        return new Inline
        {
            Text = text,
            Bold = bold,
            Italic = italic,
            Code = code,
            Strike = strike,
            Sub = sub,
            Sup = sup,
            Underline = underline,
            Tex = formula ? text : source && !code ? text[2..^2].Trim() : null,
            Note = note,
            Href = href,
            Lang = lang,
        };
    }

    /// <summary>Gives the last run the text of all pieces that have its markup: once, not piece by piece.</summary>
    private static void Lengthen(List<Inline> runs, string text, int start, int end)
    {
        if (runs.Count > 0 && runs[^1].Text.Length < end - start)
            runs[^1] = runs[^1] with { Text = text[start..end] };
    }

    private static bool HaveSameMarkup(Inline one, Inline other) =>
        (one.Bold, one.Italic, one.Code, one.Strike, one.Sub, one.Sup, one.Underline)
            == (other.Bold, other.Italic, other.Code, other.Strike, other.Sub, other.Sup, other.Underline)
        && one.Tex is null && other.Tex is null
        && string.Equals(one.Href, other.Href, StringComparison.Ordinal)
        && string.Equals(one.Note, other.Note, StringComparison.Ordinal)
        && string.Equals(one.Lang, other.Lang, StringComparison.Ordinal);

    /// <summary>Where a link leads; null for any other element.</summary>
    private static string? Address(PageContent content, int element) => content.Elements[element].Tag is "a"
        ? content.Addresses.Link(content.Attribute(element, "href"), AddressUse.Link) : null;

    private static bool IsMark(string tag) => tag is "a" or "b" or "strong" or "i" or "em" or "cite" or "dfn" or "var" or "code"
        or "kbd" or "samp" or "tt" or "s" or "strike" or "del" or "sub" or "sup" or "u" or "ins" or "math";

    private static bool IsForeign(PageContent content, int element) =>
        content.Elements[element].Tag is "span" or "bdi" or "bdo" or "q" && content.Attribute(element, "lang") is { Length: > 0 };

    /// <summary>An inline element and the part of the range that it holds.</summary>
    private readonly record struct Mark(int Start, int End, int Element, string? Address, string? Note);
}
