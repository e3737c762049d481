using System.Numerics;

namespace NewsKit.Lexicon;

/// <summary>What words mean, found by their two ends and their length: most words that are asked for are not among them, which
/// is told without a look at the letters between.</summary>
internal sealed class WordTable<T>
{
    private const int FewestSlots = 1 << 11;

    /// <summary>The entries, those of one slot side by side.</summary>
    private readonly (uint Check, string Word, T Meaning)[] _entries;

    /// <summary>For each slot where its entries start; the next one's start is their end.</summary>
    private readonly ushort[] _starts;

    private readonly int _lastSlot;

    /// <param name="meanings">Each word once, as it is written.</param>
    internal WordTable(IReadOnlyDictionary<string, T> meanings)
    {
        _lastSlot = Math.Max(FewestSlots, (int)BitOperations.RoundUpToPowerOf2((uint)meanings.Count * 2)) - 1;
        _starts = new ushort[_lastSlot + 2];
        _entries = [.. meanings.Where(entry => entry.Key.Length > 0).OrderBy(entry => Slot(entry.Key))
            .Select(entry => (Check(entry.Key), entry.Key, entry.Value))];
        foreach (var (_, word, _) in _entries)
            _starts[Slot(word) + 1]++;
        for (var slot = 0; slot <= _lastSlot; slot++)
            _starts[slot + 1] += _starts[slot];
    }

    internal bool TryGetValue(ReadOnlySpan<char> word, out T? meaning)
    {
        meaning = default;
        if (word.IsEmpty)
            return false;
        var slot = Slot(word);
        int at = _starts[slot], end = _starts[slot + 1];
        if (at == end)
            return false;
        for (var check = Check(word); at < end; at++)
        {
            ref readonly var entry = ref _entries[at];
            if (entry.Check != check || !word.SequenceEqual(entry.Word))
                continue;
            meaning = entry.Meaning;
            return true;
        }

        return false;
    }

    private int Slot(ReadOnlySpan<char> word) => ((word[0] * 41) + (word[^1] * 7) + (word.Length * 331)) & _lastSlot;

    /// <summary>Different for most words of one slot.</summary>
    private static uint Check(ReadOnlySpan<char> word) =>
        (uint)((word.Length << 24) ^ (word[word.Length / 2] << 9) ^ (word[word.Length / 4] << 4) ^ word[word.Length * 3 / 4]);
}
