using System.Buffers;
using System.Globalization;
using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Which comment of a plain text answers which: the lines say it in words, or by their indentation.</summary>
internal sealed class LineAnswers
{
    private const string Marks = " \u00A0,:.!?\n";

    private static readonly SearchValues<char> EndsOfWords = SearchValues.Create(Marks);

    private readonly Dictionary<string, int> _depths = new(StringComparer.Ordinal);
    private readonly Stack<int> _margins = new();

    /// <summary>Who wrote the last comment of each level that an answer may still follow.</summary>
    private readonly List<string> _lastOfLevel = [];

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

        return null;
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

    /// <summary>Whom a text addresses first, where that person wrote the last comment of a level: <c>@Marc Non.</c></summary>
    internal string? Mentioned(ReadOnlySpan<char> text)
    {
        if (text is not ['@', ..])
            return null;
        var name = text[1..Math.Min(text.Length, CommentNames.Longest)];
        for (var end = name.Length; end > 0; end = name[..end].LastIndexOfAny(EndsOfWords))
        {
            var folded = FoldedText.Fold(name[..end].Trim(Marks));
            if (_depths.TryGetValue(folded, out var depth) && depth < _lastOfLevel.Count && _lastOfLevel[depth] == folded)
                return folded;
        }

        return null;
    }

    /// <summary>How deep the next comment is; whom it answers must have spoken before.</summary>
    internal int Depth(string? name, string? to, int margin)
    {
        while (_margins.TryPeek(out var outer) && outer >= margin)
            _margins.Pop();
        var depth = to is not null && _depths.TryGetValue(FoldedText.Fold(to), out var answered) ? answered + 1 : _margins.Count;
        _margins.Push(margin);
        var folded = name is null ? "" : FoldedText.Fold(name);
        if (name is not null)
            _depths[folded] = depth;
        _lastOfLevel.RemoveRange(Math.Min(depth, _lastOfLevel.Count), Math.Max(0, _lastOfLevel.Count - depth));
        while (_lastOfLevel.Count < depth)
            _lastOfLevel.Add("");
        _lastOfLevel.Add(folded);
        return depth;
    }
}
