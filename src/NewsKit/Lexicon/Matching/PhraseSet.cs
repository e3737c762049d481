namespace NewsKit.Lexicon;

/// <summary>Phrases that may stand anywhere in a text: a place of the text is compared with those alone that begin with its
/// two characters, which is mostly none.</summary>
internal sealed class PhraseSet
{
    private const int Slots = 1 << 10;

    /// <summary>The phrases, those of one slot side by side.</summary>
    private readonly string[] _phrases;

    /// <summary>For each slot where its phrases start; the next one's start is their end.</summary>
    private readonly ushort[] _starts = new ushort[Slots + 1];

    private readonly StringComparison _comparison;

    /// <param name="phrases">Each of two characters at least.</param>
    /// <param name="comparison">How a phrase is compared with the text, letter for letter or in any case.</param>
    internal PhraseSet(IEnumerable<string> phrases, StringComparison comparison = StringComparison.Ordinal)
    {
        _comparison = comparison;
        _phrases = [.. phrases.OrderBy(Slot)];
        foreach (var phrase in _phrases)
            _starts[Slot(phrase) + 1]++;
        for (var slot = 0; slot < Slots; slot++)
            _starts[slot + 1] += _starts[slot];
    }

    /// <summary>Whether one of them stands in a text.</summary>
    internal bool AreIn(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return false;
        var starts = _starts.AsSpan();
        var next = Small(text[0]);
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var first = next;
            next = Small(text[at + 1]);
            var slot = Slot(first, next);
            for (int one = starts[slot], end = starts[slot + 1]; one < end; one++)
            {
                if (text[at..].StartsWith(_phrases[one], _comparison))
                    return true;
            }
        }

        return false;
    }

    private static int Slot(string phrase) => Slot(Small(phrase[0]), Small(phrase[1]));

    private static int Slot(int first, int second) => ((first * 37) + second) & (Slots - 1);

    /// <summary>The same for both cases of a letter.</summary>
    private static int Small(char c) => c < 128 ? c | 0x20 : char.ToLowerInvariant(c);
}
