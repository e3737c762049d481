using System.Globalization;
using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Which comment of a plain text answers which: the lines say it in words, or by their indentation.</summary>
internal sealed class LineAnswers
{
    /// <summary>A colon, blanks, quotation marks.</summary>
    private const int LongestMarks = 5;

    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);
    private readonly Stack<int> _margins = new();

    /// <summary>"Lise a répondu à Marc" as Lise and Marc; the second is null for a mere name.</summary>
    internal static (string Name, string? To) Split(string signature)
    {
        foreach (var words in CommentWords.Answers)
        {
            var at = FoldedText.IndexOf(signature, words);
            if (at > 0 && signature.AsSpan(at + words.Length).Trim() is { Length: > 0 } to)
                return (signature[..at], CommentNames.Clean(to.ToString()));
        }

        return (signature, null);
    }

    /// <summary>Whom a line of its own names: "En réponse à Marc".</summary>
    internal static string? Addressee(ReadOnlySpan<char> line)
    {
        if (line.Length > CommentNames.Longest)
            return null;
        foreach (var words in CommentWords.AnswerNotices)
        {
            if (FoldedText.StartsWith(line, words) && CommentNames.Name(line[words.Length..]) is { } name)
                return name;
        }

        return CommentWords.BeforeAnswerNotice(line) is { IsEmpty: false } before ? CommentNames.Name(before) : null;
    }

    /// <summary>Whether a line is a notice and the link to what is answered: <c>En réponse à : &lt;a&gt;Le titre&lt;/a&gt;</c>.
    /// </summary>
    internal static bool IsNotice(PageContent content, in Block b)
    {
        var length = CommentWords.AnswerNoticeLength(content.Text.AsSpan(b.Start, b.Length));
        return length > 0 && b.LinkChars >= b.Length - length - LongestMarks;
    }

    /// <summary>Whom a line names that may be signed too: "Lise a répondu à Marc le 5 mai", "Lise · en réponse à Marc".</summary>
    internal static string? In(ReadOnlySpan<char> line)
    {
        if (Addressee(line) is { } alone)
            return alone;
        foreach (var words in CommentWords.Answers)
        {
            if (FoldedText.IndexOf(line, words) is var at and > 0)
                return BeforeDate(line[(at + words.Length)..]);
        }

        foreach (var words in CommentWords.AnswerNotices)
        {
            if (FoldedText.IndexOf(line, words) is var at and > 0 && !char.IsLetterOrDigit(line[at - 1]))
                return BeforeDate(line[(at + words.Length)..]);
        }

        return null;
    }

    private static string? BeforeDate(ReadOnlySpan<char> rest) =>
        CommentNames.Name(DateReading.FindIn(rest) is { Start: > 0 } date ? rest[..date.Start] : rest);

    /// <summary>How far a line is indented.</summary>
    internal static int Margin(PageContent content, int block) =>
        int.TryParse(content.Attribute(content.Blocks[block].Element, PlainTextCollector.Indentation),
            CultureInfo.InvariantCulture, out var margin) ? margin : 0;

    /// <summary>"Lise Marc" as Lise and Marc, where a Marc has spoken before and nobody of the whole name.</summary>
    internal (string Name, string? To) Known(string signature)
    {
        var folded = FoldedText.Fold(signature);
        if (_depths.ContainsKey(folded))
            return (signature, null);
        for (var at = folded.Length == signature.Length ? folded.IndexOf(' ', StringComparison.Ordinal) : -1; at > 1;
            at = folded.IndexOf(' ', at + 1))
        {
            if (at + 2 < folded.Length && _depths.ContainsKey(folded[(at + 1)..]))
                return (signature[..at], CommentNames.Clean(signature[(at + 1)..]));
        }

        return (signature, null);
    }

    /// <summary>How deep the next comment is; whom it answers must have spoken before.</summary>
    internal int Depth(string? name, string? to, int margin)
    {
        while (_margins.TryPeek(out var outer) && outer >= margin)
            _margins.Pop();
        var depth = to is not null && _depths.TryGetValue(FoldedText.Fold(to), out var answered) ? answered + 1 : _margins.Count;
        _margins.Push(margin);
        if (name is not null)
            _depths[FoldedText.Fold(name)] = depth;
        return depth;
    }
}
