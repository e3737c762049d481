using System.Globalization;
using NewsKit.Blocks;
using NewsKit.Lexicon;

namespace NewsKit.Sections;

/// <summary>Which comment of a plain text answers which: the lines say it in words, or by their indentation.</summary>
internal sealed class LineAnswers
{
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

        return null;
    }

    /// <summary>How far a line is indented.</summary>
    internal static int Margin(PageContent content, int block) =>
        int.TryParse(content.Attribute(content.Blocks[block].Element, PlainTextCollector.Indentation),
            CultureInfo.InvariantCulture, out var margin) ? margin : 0;

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
