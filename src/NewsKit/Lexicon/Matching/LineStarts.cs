namespace NewsKit.Lexicon;

/// <summary>Folded beginnings of lines by their first letter, so that a line is compared with few of them.</summary>
internal sealed class LineStarts
{
    private const int Letters = 26;
    private readonly string[][] _byInitial = new string[Letters][];

    /// <param name="starts">The beginnings, each with a plain letter in front; their order is kept.</param>
    internal LineStarts(IReadOnlyList<string> starts)
    {
        for (var i = 0; i < Letters; i++)
        {
            var initial = (char)('a' + i);
            _byInitial[i] = [.. starts.Where(start => start[0] == initial)];
        }
    }

    /// <summary>The beginnings that a line with this first character may have.</summary>
    internal ReadOnlySpan<string> For(char first) =>
        FoldedText.Fold(first) is >= 'a' and <= 'z' and var initial ? _byInitial[initial - 'a'] : [];
}
