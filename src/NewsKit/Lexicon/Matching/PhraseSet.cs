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

    /// <param name="phrases">Each of two characters at least.</param>
    internal PhraseSet(IEnumerable<string> phrases)
    {
        _phrases = [.. phrases.OrderBy(phrase => Slot(phrase[0], phrase[1]))];
        foreach (var phrase in _phrases)
            _starts[Slot(phrase[0], phrase[1]) + 1]++;
        for (var slot = 0; slot < Slots; slot++)
            _starts[slot + 1] += _starts[slot];
    }

    /// <summary>Whether one of them stands in a text, letter for letter.</summary>
    internal bool AreIn(ReadOnlySpan<char> text)
    {
        var starts = _starts.AsSpan();
        for (var at = 0; at + 1 < text.Length; at++)
        {
            var slot = Slot(text[at], text[at + 1]);
            for (int one = starts[slot], end = starts[slot + 1]; one < end; one++)
            {
                if (text[at..].StartsWith(_phrases[one], StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    private static int Slot(char first, char second) => ((first * 37) + second) & (Slots - 1);
}
