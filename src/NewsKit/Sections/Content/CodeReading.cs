using System.Globalization;
using NewsKit.Blocks;
using NewsKit.Model;

namespace NewsKit.Sections;

/// <summary>Reads preformatted text: without the numbers of its lines, with the name of its language.</summary>
internal static class CodeReading
{
    private const int FewestNumbers = 2;
    private const int LongestName = 24;

    /// <summary>The code; null for a column that holds the numbers of lines and no more.</summary>
    internal static CodeBlock? Read(PageContent content, int block)
    {
        var element = content.Blocks[block].Element;
        var text = content.StringOf(block).TrimEnd();
        var (numbered, isOnlyNumbers) = WithoutNumbers(text);
        if (isOnlyNumbers && content.Closest(element, "table") >= 0)
            return null;
        return new CodeBlock { Text = isOnlyNumbers ? text : numbered, Language = LanguageOf(content, element) };
    }

    /// <summary>The lines without their numbers, where every line begins with the number after that of the line before.</summary>
    private static (string Text, bool IsOnlyNumbers) WithoutNumbers(string text)
    {
        var lines = text.Split('\n');
        var kept = new string[lines.Length];
        int next = -1, count = 0;
        var isOnly = true;
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i].AsSpan().TrimStart();
            if (line.IsEmpty)
            {
                kept[i] = "";
                continue;
            }

            var digits = line.IndexOfAnyExceptInRange('0', '9');
            digits = digits < 0 ? line.Length : digits;
            if (digits is 0 or > 6
                || !int.TryParse(line[..digits], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                || (next >= 0 && number != next) || (digits < line.Length && !EndsNumber(line[digits])))
                return (text, false);
            (next, count) = (number + 1, count + 1);
            var rest = line[digits..];
            isOnly &= rest.IsWhiteSpace();
            kept[i] = (rest is [' ' or '\t' or '|' or ':', ..] ? rest[1..] : rest).ToString();
        }

        return count < FewestNumbers ? (text, false) : (string.Join('\n', kept), isOnly);
    }

    private static bool EndsNumber(char c) => c is ' ' or '\t' or '|' or ':' || char.IsLetter(c) || c is '<' or '#' or '$' or '{';

    private static string? LanguageOf(PageContent content, int element)
    {
        for (var i = element; i < content.Elements[element].End; i++)
        {
            if ((Named(content.Elements[i].Classes) ?? Said(content, i)) is { } language)
                return language;
        }

        // A box around the code may name it: <div class="highlight-source-python">.
        for (int up = content.Elements[element].Parent, step = 0; up > 0 && step < 6; up = content.Elements[up].Parent, step++)
        {
            if (Named(content.Elements[up].Classes) is { } language)
                return language;
        }

        return null;
    }

    private static string? Said(PageContent content, int element) =>
        (content.Attribute(element, "data-language") ?? content.Attribute(element, "data-lang"))?.Trim() is { Length: > 0 } said
            && said.Length <= LongestName && !said.Contains(' ', StringComparison.Ordinal) ? said.ToLowerInvariant() : null;

    private static string? Named(string classes)
    {
        foreach (var part in classes.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var start in (ReadOnlySpan<string>)["language-", "lang-", "highlight-source-"])
            {
                if (part.StartsWith(start, StringComparison.Ordinal) && part.Length > start.Length)
                    return part[start.Length..].ToLowerInvariant();
            }
        }

        return OfBox(classes);
    }

    /// <summary>The language in the classes of a box as generators and scripts name it: <c>highlight-python notranslate</c>,
    /// <c>hljs python</c>, <c>brush: java; title: …</c>.</summary>
    private static string? OfBox(string classes)
    {
        const string Brush = "brush:";
        const string Box = "highlight-";
        var name = classes.AsSpan();
        if (name.StartsWith(Brush))
            name = name[Brush.Length..].TrimStart();
        else if (name.StartsWith("hljs ") || name.StartsWith("highlight "))
            name = name.Count(' ') == 1 && !name.Contains('-') ? name[(name.IndexOf(' ') + 1)..] : [];
        else if (name.EndsWith(" hljs") && name.Count(' ') == 1)
            name = name[..name.IndexOf(' ')];
        else if (name.StartsWith(Box) && (!name.Contains(' ') || name.EndsWith(" notranslate")))
            name = name[Box.Length..];
        else
            return null;
        var end = name.IndexOfAny("; ");
        name = end < 0 ? name : name[..end];
        return name.Length is > 0 and <= LongestName && name is not ("plain" or "text" or "default" or "none" or "wrapper"
            or "box" or "container" or "block" or "code" or "toolbar") ? name.ToString().ToLowerInvariant() : null;
    }
}
