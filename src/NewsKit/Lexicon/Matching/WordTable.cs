namespace NewsKit.Lexicon;

/// <summary>What words mean, found by their two ends and their length: most words that are asked for are not among them, which
/// is told without a look at the letters between.</summary>
internal sealed class WordTable<T>
{
    private const int Slots = 1 << 11;

    /// <summary>The entries, those of one slot side by side.</summary>
    private readonly (string Word, T Meaning)[] _entries;

    /// <summary>For each slot where its entries start; the next one's start is their end.</summary>
    private readonly ushort[] _starts = new ushort[Slots + 1];

    /// <param name="meanings">Each word once, as it is written.</param>
    internal WordTable(IReadOnlyDictionary<string, T> meanings)
    {
        _entries = [.. meanings.OrderBy(entry => Slot(entry.Key)).Select(entry => (entry.Key, entry.Value))];
        foreach (var (word, _) in _entries)
            _starts[Slot(word) + 1]++;
        for (var slot = 0; slot < Slots; slot++)
            _starts[slot + 1] += _starts[slot];
    }

    internal bool TryGetValue(ReadOnlySpan<char> word, out T? meaning)
    {
        meaning = default;
        if (word.IsEmpty)
            return false;
        var slot = Slot(word);
        for (int at = _starts[slot], end = _starts[slot + 1]; at < end; at++)
        {
            ref readonly var entry = ref _entries[at];
            if (!word.SequenceEqual(entry.Word))
                continue;
            meaning = entry.Meaning;
            return true;
        }

        return false;
    }

    private static int Slot(ReadOnlySpan<char> word) => ((word[0] * 41) + (word[^1] * 7) + (word.Length * 331)) & (Slots - 1);
}
