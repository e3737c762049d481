namespace NewsKit.Lexicon;

/// <summary>Tells most words that a list does not hold by their two ends and their length, before anything is hashed.</summary>
internal sealed class WordFilter
{
    private const int Slots = 1 << 11;
    private readonly ulong[] _lengths = new ulong[Slots];

    /// <param name="words">The list; letter case does not matter.</param>
    internal WordFilter(IEnumerable<string> words)
    {
        foreach (var word in words)
            _lengths[Slot(word)] |= LengthOf(word);
    }

    /// <summary>False when the list does not hold the word, which is not empty; mostly so then.</summary>
    internal bool MayHold(ReadOnlySpan<char> word) => (_lengths[Slot(word)] & LengthOf(word)) != 0;

    // The bit that makes a letter small does no harm to other characters.
    private static int Slot(ReadOnlySpan<char> word) => ((word[0] | 0x20) * 41 + (word[^1] | 0x20)) & (Slots - 1);

    private static ulong LengthOf(ReadOnlySpan<char> word) => 1UL << (word.Length & 63);
}
