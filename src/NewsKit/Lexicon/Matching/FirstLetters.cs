namespace NewsKit.Lexicon;

/// <summary>The two letters that folded words begin with: most lines begin with none of them, and need not be folded to know
/// it.</summary>
internal sealed class FirstLetters
{
    private const int Letters = 26;

    /// <summary>For each first letter a bit for each second one.</summary>
    private readonly uint[] _seconds = new uint[Letters];

    internal FirstLetters(IEnumerable<string> words)
    {
        foreach (var word in words)
        {
            if (char.IsAsciiLetterLower(word[0]))
                _seconds[word[0] - 'a'] |= word.Length == 1 ? uint.MaxValue : Bit(word[1]);
        }
    }

    /// <summary>False when a printed line begins with no such word; what begins with other characters than plain letters is not
    /// looked at.</summary>
    internal bool MayBegin(ReadOnlySpan<char> line) => line is not [var first, var second, ..] || !char.IsAsciiLetter(first)
        || !char.IsAsciiLetter(second) || (_seconds[(first | 0x20) - 'a'] & Bit((char)(second | 0x20))) != 0;

    private static uint Bit(char letter) => char.IsAsciiLetterLower(letter) ? 1U << (letter - 'a') : 0;
}
