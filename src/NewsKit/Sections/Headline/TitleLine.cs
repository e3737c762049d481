using System.Buffers;
using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>The first line of a text rendering where it is the title of the document, the headline beside the name of the
/// site: <c>Le pont rouvre – L'Écho du Gué</c>. Scripts that take all text of a page print it above everything.</summary>
internal static class TitleLine
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("|–—·•»«:~｜");

    private const int Shortest = 12;
    private const int Longest = 300;
    private const int ShortestPart = 8;
    private const int LongestSite = 40;
    private const int BlanksOfWhole = 3;
    private const int ShortestWord = 4;
    private const int FewestShared = 2;
    private const string WordEnds = " ,.:;!?«»“”„\"'’()";

    /// <summary>The first line, folded; null where it is too short or too long for a title.</summary>
    internal static string? Of(PageContent content) => content.Blocks.Length > 0
        && content.TextOf(0) is { Length: >= Shortest and <= Longest } line ? FoldedText.Fold(line) : null;

    /// <summary>Whether a title has a mark that may part the headline from the name of the site.</summary>
    internal static bool HasMark(string title) =>
        title.AsSpan().ContainsAny(Marks) || title.Contains(" - ", StringComparison.Ordinal);

    /// <summary>Whether a line, folded, is the greater part of a title, or all of one of several words: what the page prints as
    /// its headline.</summary>
    internal static bool Prints(string title, string line)
    {
        var rest = title.Length - line.Length;
        if (line.Length < ShortestPart || rest < 0 || !line.Contains(' ', StringComparison.Ordinal) || line.Length * 2 < rest)
            return false;
        if (rest == 0)
            return line.AsSpan().Count(' ') >= BlanksOfWhole && line.Equals(title, StringComparison.Ordinal);
        // What stands before a colon is a topic.
        return (title.StartsWith(line, StringComparison.Ordinal)
                && title.AsSpan(line.Length).TrimStart() is [var behind, ..]
                && (Parts(behind) || behind is ',' or '(' or '['))
            || (line.Length > rest && title.EndsWith(line, StringComparison.Ordinal)
                && title.AsSpan(0, rest).TrimEnd() is [.., var before] && (Parts(before) || before is ':'));
    }

    /// <summary>Whether a line, folded, has a third of its longer words, two at least, from a title.</summary>
    internal static bool IsLike(string title, string line)
    {
        int words = 0, shared = 0;
        foreach (var range in line.AsSpan().SplitAny(WordEnds))
        {
            var word = line.AsSpan(range);
            if (word.Length < ShortestWord)
                continue;
            words++;
            shared += title.AsSpan().Contains(word, StringComparison.Ordinal) ? 1 : 0;
        }

        return shared >= FewestShared && shared * 3 >= words;
    }

    /// <summary>Whether a mark parts the headline from the name of the site.</summary>
    private static bool Parts(char mark) => mark is '-' or '|' or '–' or '—' or '·' or '•' or '»' or '«' or '~' or '｜';

    /// <summary>The part of the first line that the page says once more: the name of the site; null without one.</summary>
    internal static string? Site(PageContent content)
    {
        if (content.Blocks.Length == 0 || content.Blocks[0].Length > Longest)
            return null;
        var title = content.StringOf(0).Trim();
        foreach (var bar in TitleText.Bars)
        {
            var last = title.LastIndexOf(bar, StringComparison.Ordinal);
            if (last > 0 && IsPrinted(content, title[(last + bar.Length)..].Trim()) is { } behind)
                return behind;
            var first = title.IndexOf(bar, StringComparison.Ordinal);
            if (first > 0 && IsPrinted(content, title[..first].Trim()) is { } before)
                return before;
        }

        return null;
    }

    /// <summary>A part that a line says too, or that stands within one where no line is the page's own.</summary>
    private static string? IsPrinted(PageContent content, string part)
    {
        if (part.Length is < ShortestWord or > LongestSite || char.IsLower(part[0]))
            return null;
        for (var block = 1; block < content.Blocks.Length; block++)
        {
            if (content.TextOf(block).Contains(part, StringComparison.Ordinal))
                return part;
        }

        return null;
    }
}
