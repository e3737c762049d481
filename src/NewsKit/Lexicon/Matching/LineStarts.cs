namespace NewsKit.Lexicon;

/// <summary>Folded beginnings of lines by their first letter, so that a line is compared with few of them.</summary>
internal sealed class LineStarts
{
    private const int Letters = 26;
    private readonly string[][] _byInitial = new string[Letters][];
    private readonly string[] _others;
    private readonly FirstLetters _letters;

    /// <param name="starts">The beginnings; their order is kept.</param>
    internal LineStarts(IReadOnlyList<string> starts)
    {
        _letters = new FirstLetters(starts);
        for (var i = 0; i < Letters; i++)
        {
            var initial = (char)('a' + i);
            _byInitial[i] = [.. starts.Where(start => start[0] == initial)];
        }

        _others = [.. starts.Where(start => start[0] is not (>= 'a' and <= 'z'))];
    }

    /// <summary>The beginnings that a line, which is not empty, may have.</summary>
    internal ReadOnlySpan<string> For(ReadOnlySpan<char> line) =>
        !_letters.MayBegin(line) ? [] : FoldedText.Fold(line[0]) is >= 'a' and <= 'z' and var initial ? _byInitial[initial - 'a']
            : _others;

    /// <summary>How long the beginning is that a line has as words of its own, with more behind it; 0 for none.</summary>
    internal int LengthIn(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return 0;
        foreach (var start in For(line))
        {
            if (line.Length > start.Length && !char.IsLetter(line[start.Length]) && FoldedText.StartsWith(line, start))
                return start.Length;
        }

        return 0;
    }
}
