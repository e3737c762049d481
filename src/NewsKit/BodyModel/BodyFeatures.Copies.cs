using System.Numerics;
using NewsKit.Model;

namespace NewsKit.BodyModel;

/// <summary>What a block says again: pull quotes, teasers of the text, the whole text once more for machines.</summary>
internal sealed partial class BodyFeatures
{
    /// <summary>Words that follow one another are the same text when so many do.</summary>
    private const int ShingleWords = 4;

    private const int ShingleBits = 13;
    private const int CharsOfAShingle = 4;

    /// <summary>Fills the two columns: the share of the words that stand in blocks before, and in blocks after.</summary>
    private void ReadCopies()
    {
        var chars = 0;
        for (var row = 0; row < Blocks.Count; row++)
            chars += _content.Blocks[Blocks[row]].Length;
        // A table four times as large as the text has shingles: few of them meet another's place.
        var bits = Math.Clamp(BitOperations.Log2((uint)(chars / CharsOfAShingle) + 1) + 3, ShingleBits, 22);
        var table = BoundedArrayPool<int>.Rent(1 << bits);
        var shingles = BoundedArrayPool<int>.Rent(chars);
        var ends = new int[Blocks.Count + 1];
        for (var row = 0; row < Blocks.Count; row++)
            ends[row + 1] = Places(row, shingles, ends[row], 32 - bits);
        var seen = table.AsSpan(0, 1 << bits);
        seen.Clear();
        for (var row = 0; row < Blocks.Count; row++)
            Set(row, BodyFeature.SaidBefore, Said(row, shingles.AsSpan(ends[row]..ends[row + 1]), seen));
        seen.Clear();
        for (var row = Blocks.Count - 1; row >= 0; row--)
            Set(row, BodyFeature.SaidAfter, Said(row, shingles.AsSpan(ends[row]..ends[row + 1]), seen));
        BoundedArrayPool<int>.Return(shingles);
        BoundedArrayPool<int>.Return(table);
    }

    /// <summary>Writes the place of each shingle of a row in the table; gives where they end.</summary>
    private int Places(int row, Span<int> places, int at, int shift)
    {
        var shingles = new Shingles(_content.TextOf(Blocks[row]));
        while (shingles.Next(out var shingle))
            places[at++] = (int)(shingle >> shift);
        return at;
    }

    /// <summary>The share of the shingles of a row that other rows have brought, and brings its own.</summary>
    private static float Said(int row, ReadOnlySpan<int> shingles, Span<int> seen)
    {
        var said = 0;
        foreach (var shingle in shingles)
        {
            ref var by = ref seen[shingle];
            if (by == 0)
                by = row + 1;
            else if (by != row + 1)
                said++;
        }

        return shingles.IsEmpty ? -1 : (float)said / shingles.Length;
    }

    /// <summary>Runs of four words of a text as numbers; a letter of a script without blanks is a word.</summary>
    internal ref struct Shingles(ReadOnlySpan<char> text)
    {
        private const char NoWord = '\0';
        private static readonly char[] Ascii = [.. Enumerable.Range(0, 128).Select(code => Small((char)code))];
        private readonly ReadOnlySpan<char> _text = text;
        private int _at;
        private int _words;
        private uint _first;
        private uint _second;
        private uint _third;

        internal bool Next(out uint shingle)
        {
            shingle = 0;
            while (NextWord(out var word))
            {
                var all = unchecked((((((_first * 31) + _second) * 31) + _third) * 31) + word);
                (_first, _second, _third) = (_second, _third, word);
                if (++_words < ShingleWords)
                    continue;
                shingle = unchecked(all * 2654435769u);
                return true;
            }

            return false;
        }

        private bool NextWord(out uint word)
        {
            word = 2166136261u;
            var line = _text;
            var at = _at;
            while (at < line.Length && SmallOf(line[at]) == NoWord)
                at++;
            if (at == line.Length)
                return false;
            for (var small = SmallOf(line[at]); small != NoWord; small = at < line.Length ? SmallOf(line[at]) : NoWord)
            {
                word = unchecked((word ^ small) * 16777619u);
                if (line[at++] >= '\u2E80')
                    break;
            }

            _at = at;
            return true;
        }

        /// <summary>A letter in small, or a digit; <see cref="NoWord"/> for what is neither.</summary>
        private static char SmallOf(char c) => c < Ascii.Length ? Ascii[c] : Small(c);

        private static char Small(char c) => char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : NoWord;
    }
}
