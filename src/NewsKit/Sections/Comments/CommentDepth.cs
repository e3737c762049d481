using System.Globalization;
using NewsKit.Blocks;

namespace NewsKit.Sections;

/// <summary>How deep a comment is where nesting does not say it: classes, data attributes, margins.</summary>
internal static class CommentDepth
{
    private const int Deepest = 1_000;

    /// <summary>Utility classes for the left margin: <c>ml-12</c>.</summary>
    private static readonly string[] MarginClasses = ["ml-", "pl-", "ms-", "ps-"];

    /// <summary>Words before the level of a comment, which may be counted from nought.</summary>
    private static readonly string[] Levels = ["indent-", "level-", "level_", "depth-"];

    /// <summary>Attributes that number the level of a comment, from nought or from one.</summary>
    private static readonly string[] Numbers = ["data-depth", "data-level"];

    /// <summary><c>depth-2</c>, <c>level-2</c> are the second level, as <c>data-depth="1"</c> is; what holds the comment alone
    /// may say it.</summary>
    internal static int Declared(PageContent content, int element)
    {
        for (var i = element; i > 0; i = Shell(content, i))
        {
            var classes = content.Elements[i].Classes;
            if (After(classes, "depth-") is var depth and > 0)
                return depth - 1;
            if (After(classes, "level-") is var level and > 0)
                return level - 1;
            foreach (var name in Numbers)
            {
                if (int.TryParse(content.Attribute(i, name), CultureInfo.InvariantCulture, out var data))
                    return Math.Clamp(data, 0, Deepest);
            }
        }

        return 0;
    }

    /// <summary>What holds a comment and nothing beside it; 0 for none.</summary>
    private static int Shell(PageContent content, int element)
    {
        ref readonly var e = ref content.Elements[element];
        return e.Parent > 0 && content.Elements[e.Parent] is var outer && outer.FirstBlock == e.FirstBlock
            && outer.EndBlock == e.EndBlock ? e.Parent : 0;
    }

    /// <summary>Attributes that number a comment, and the one that it answers.</summary>
    private static readonly string[] Own = ["data-comment-id", "data-id"];
    private static readonly string[] Answered = ["data-parent", "data-parent-id"];

    /// <summary>Comments that are all of one level: how deep each is by the number of the one that it answers, else by its
    /// margin.</summary>
    internal static List<CommentElement> OfFlat(PageContent content, List<CommentElement> items)
    {
        if (items.Count > 1 && FromNought(content, items) is { } word)
            return items.ConvertAll(item => item with { Depth = After(content.Elements[item.Element].Classes, word) });
        if (items.Exists(item => item.Depth > 0))
            return items;
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        // The last comment of each level that an answer may still follow.
        var open = new List<int>();
        var isAny = false;
        for (var i = 0; i < items.Count; i++)
        {
            var depth = Said(content, items[i].Element, Answered) is { } parent && numbers.TryGetValue(parent, out var answered)
                && items[answered].Depth is var level && level < Math.Min(open.Count, Deepest) && open[level] == answered
                    ? level + 1 : 0;
            isAny |= depth > 0;
            items[i] = items[i] with { Depth = depth };
            open.RemoveRange(depth, open.Count - depth);
            open.Add(i);
            if ((Said(content, items[i].Element, Own) ?? NumberOf(content, items[i].Element)) is { Length: > 0 } own)
                numbers.TryAdd(own, i);
        }

        return isAny ? items : ByMargin(content, items);
    }

    /// <summary>The word before the level that every comment has in its classes, where some are of level nought; null for
    /// none.</summary>
    private static string? FromNought(PageContent content, List<CommentElement> items) =>
        Array.Find(Levels, word => items.TrueForAll(item => IsNamed(content, item, word))
            && items.Exists(item => IsNamed(content, item, word + "0")));

    private static bool IsNamed(PageContent content, CommentElement item, string word) =>
        content.Elements[item.Element].Classes.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static string? Said(PageContent content, int element, string[] names)
    {
        for (var i = element; i > 0; i = Shell(content, i))
        {
            foreach (var name in names)
            {
                if (content.Attribute(i, name) is { Length: > 0 } value)
                    return value;
            }
        }

        return null;
    }

    private static string NumberOf(PageContent content, int element) =>
        CommentMarkup.Number(content.Elements[element].Id).ToString();

    /// <summary>Comments that are all of one level but stand at several left margins get the rank of their margin.</summary>
    private static List<CommentElement> ByMargin(PageContent content, List<CommentElement> items)
    {
        var level = Array.Find(Levels, word => items.TrueForAll(item => IsNamed(content, item, word)));
        var margins = new int[items.Count];
        var distinct = new SortedSet<int>();
        for (var i = 0; i < items.Count; i++)
        {
            margins[i] = level is null ? OuterMargin(content, items[i].Element)
                : After(content.Elements[items[i].Element].Classes, level);
            distinct.Add(margins[i]);
        }

        if (distinct.Count < 2)
            return items;
        var ranks = new Dictionary<int, int>();
        foreach (var margin in distinct)
            ranks.Add(margin, ranks.Count);
        for (var i = 0; i < items.Count; i++)
            items[i] = items[i] with { Depth = ranks[margins[i]] };
        return items;
    }

    private static int OuterMargin(PageContent content, int element)
    {
        var margin = 0;
        for (var i = element; i > 0 && margin == 0; i = Shell(content, i))
            margin = Margin(content, i);
        ref readonly var e = ref content.Elements[element];
        if (margin == 0 && e.Tag is "dt" && e.End < content.Elements.Length && content.Elements[e.End].Tag is "dd")
            return Margin(content, e.End);
        return margin == 0 && e.Tag is "tr" && element + 1 < e.End ? Margin(content, element + 1) : margin;
    }

    private static int Margin(PageContent content, int element)
    {
        if (content.Attribute(element, "style") is { } style)
            return Math.Max(After(style, "margin-left:"), After(style, "padding-left:"));
        foreach (var name in content.Elements[element].Classes.AsSpan().Split(' '))
        {
            var word = content.Elements[element].Classes.AsSpan(name);
            foreach (var start in MarginClasses)
            {
                if (word.StartsWith(start, StringComparison.Ordinal)
                    && int.TryParse(word[start.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var width))
                    return Math.Min(width, Deepest);
            }
        }

        return 0;
    }

    /// <summary>The number after a word; 0 for none.</summary>
    private static int After(string text, string word)
    {
        var at = text.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return 0;
        var rest = text.AsSpan(at + word.Length).TrimStart();
        var number = 0;
        for (var i = 0; i < rest.Length && char.IsAsciiDigit(rest[i]) && number < Deepest; i++)
            number = (number * 10) + rest[i] - '0';
        return number;
    }
}
