using System.Globalization;
using System.Numerics;

namespace NewsKit.Pipeline;

/// <summary>64 bits that are nearly the same for texts that are nearly the same (SimHash), to find copies among many
/// pages.</summary>
/// <remarks>
/// The words of the text are its runs of letters and digits, in the small letters of the invariant culture. Every word, and every
/// pair of neighbours, is hashed to 64 bits: FNV-1a over UTF-16 units (of a pair: the first word, a blank, the second), then the
/// finish of MurmurHash3. Each hash votes, once for every time it stands there, for or against every bit; a bit is set when more
/// than half of the votes are for it. A text without words has no bit set.
/// </remarks>
/// <param name="Bits">The bits.</param>
public readonly record struct TextFingerprint(ulong Bits)
{
    /// <summary>Up to how many bits apart two texts are taken for copies; 6.</summary>
    /// <remarks>docs/importing.md has what this finds and misses.</remarks>
    public const int CopyDistance = 6;

    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The fingerprint of a text.</summary>
    /// <param name="text">The text.</param>
    public static TextFingerprint Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Span<int> votes = stackalloc int[64];
        votes.Clear();
        var (word, pair) = (Basis, 0UL);
        var (isWord, isPair) = (false, false);
        var features = 0;
        foreach (var sign in text)
        {
            if (char.IsLetterOrDigit(sign))
            {
                var unit = char.ToLowerInvariant(sign);
                word = (word ^ unit) * Prime;
                pair = (pair ^ unit) * Prime;
                isWord = true;
            }
            else if (isWord)
            {
                End(votes);
            }
        }

        if (isWord)
            End(votes);
        var bits = 0UL;
        for (var bit = 0; bit < 64; bit++)
            bits |= 2 * votes[bit] > features ? 1UL << bit : 0;
        return new TextFingerprint(bits);

        void End(Span<int> votes)
        {
            Vote(votes, word);
            features++;
            if (isPair)
            {
                Vote(votes, pair);
                features++;
            }

            pair = (word ^ ' ') * Prime;
            (word, isWord, isPair) = (Basis, false, true);
        }
    }

    /// <summary>How many bits differ: 0 for the same text, about 32 for texts that have nothing to do with each other.</summary>
    /// <param name="other">The other text.</param>
    public int DistanceTo(TextFingerprint other) => BitOperations.PopCount(Bits ^ other.Bits);

    /// <summary>16 hexadecimal digits.</summary>
    public override string ToString() => Bits.ToString("x16", CultureInfo.InvariantCulture);

    private static void Vote(Span<int> votes, ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * 0xFF51AFD7ED558CCD;
        hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
        hash ^= hash >> 33;
        for (var bit = 0; bit < votes.Length; bit++)
            votes[bit] += (int)(hash >> bit & 1);
    }
}
