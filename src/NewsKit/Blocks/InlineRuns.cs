using NewsKit.Model;

namespace NewsKit.Blocks;

/// <summary>The text of a block with its inline markup, as runs of the model.</summary>
internal static class InlineRuns
{
    /// <summary>The runs of a stretch of text; empty when it has no inline markup.</summary>
    /// <param name="content">The page.</param>
    /// <param name="start">Where the stretch starts in the page's text.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="container">The element that holds it; only elements within are looked at.</param>
    internal static IReadOnlyList<Inline> Of(PageContent content, int start, int end, int container)
    {
        var marks = Marks(content, start, end, container);
        if (marks.Count == 0 && content.Text.AsSpan(start, end - start).IndexOf('\n') < 0)
            return [];
        var edges = Edges(content.Text, start, end, marks);
        var runs = new List<Inline>(edges.Count);
        var open = new List<(int Start, int End, int Element)>();
        var next = 0;
        for (var i = 0; i + 1 < edges.Count; i++)
        {
            open.RemoveAll(mark => mark.End <= edges[i]);
            while (next < marks.Count && marks[next].Start <= edges[i])
                open.Add(marks[next++]);
            Add(runs, Run(content, open, edges[i], edges[i + 1]));
        }

        return runs is [{ } only] && only == new Inline { Text = only.Text } ? [] : runs;
    }

    private static List<(int Start, int End, int Element)> Marks(PageContent content, int start, int end, int container)
    {
        var marks = new List<(int, int, int)>();
        var last = content.Elements[container].End;
        for (var i = FirstElementAt(content, container, start); i < last; i++)
        {
            ref readonly var element = ref content.Elements[i];
            if (element.TextStart >= end)
                break;
            if (element.TextEnd > start && element.TextEnd > element.TextStart && (IsMark(element.Tag) || IsForeign(content, i)))
                marks.Add((Math.Max(start, element.TextStart), Math.Min(end, element.TextEnd), i));
        }

        return marks;
    }

    /// <summary>The first element below the container that may reach past the position: blocks follow each other, so a
    /// binary search over starts finds it, stepping back over the ancestors.</summary>
    private static int FirstElementAt(PageContent content, int container, int start)
    {
        int low = container + 1, high = content.Elements[container].End;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (content.Elements[middle].TextStart < start)
                low = middle + 1;
            else
                high = middle;
        }

        var first = low;
        if (low < content.Elements.Length)
        {
            for (var up = low - 1; up > container; up = content.Elements[up].Parent)
            {
                if (content.Elements[up].TextEnd > start)
                    first = Math.Min(first, up);
            }
        }

        return first;
    }

    private static List<int> Edges(string text, int start, int end, List<(int Start, int End, int Element)> marks)
    {
        var edges = new SortedSet<int> { start, end };
        foreach (var (from, to, _) in marks)
        {
            edges.Add(from);
            edges.Add(to);
        }

        for (var at = start; at < end; at++)
        {
            if (text[at] == '\n')
            {
                edges.Add(at);
                edges.Add(at + 1);
            }
        }

        return [.. edges];
    }

    private static Inline Run(PageContent content, List<(int Start, int End, int Element)> marks, int from, int to)
    {
        var run = new Inline { Text = content.Text[from..to] };
        if (run.Text is "\n")
            return run with { Break = true };
        foreach (var (start, end, element) in marks)
        {
            if (start <= from && end >= to)
                run = Apply(run, content, element);
        }

        return run;
    }

    private static Inline Apply(Inline run, PageContent content, int element)
    {
        run = content.Elements[element].Tag switch
        {
            "b" or "strong" => run with { Bold = true },
            "i" or "em" or "cite" or "dfn" or "var" => run with { Italic = true },
            "code" or "kbd" or "samp" or "tt" => run with { Code = true },
            "s" or "strike" or "del" => run with { Strike = true },
            "sub" => run with { Sub = true },
            "sup" => run with { Sup = true },
            "u" or "ins" => run with { Underline = true },
            "a" when WebAddress.Resolve(content.Attribute(element, "href"), content.BaseAddress, AddressUse.Link) is { } href =>
                run with { Href = href },
            _ => run,
        };
        return content.Attribute(element, "lang") is { Length: > 0 } lang ? run with { Lang = lang } : run;
    }

    private static void Add(List<Inline> runs, Inline run)
    {
        if (runs.Count > 0 && !run.Break && !runs[^1].Break && runs[^1] with { Text = run.Text } == run)
            runs[^1] = run with { Text = runs[^1].Text + run.Text };
        else
            runs.Add(run);
    }

    private static bool IsMark(string tag) => tag is "a" or "b" or "strong" or "i" or "em" or "cite" or "dfn" or "var" or "code"
        or "kbd" or "samp" or "tt" or "s" or "strike" or "del" or "sub" or "sup" or "u" or "ins";

    private static bool IsForeign(PageContent content, int element) =>
        content.Elements[element].Tag is "span" or "bdi" or "bdo" or "q" && content.Attribute(element, "lang") is { Length: > 0 };
}
