using System.Globalization;
using System.Numerics;

namespace NewsKit.Pipeline;

/// <summary>64 bits that are nearly the same for texts that are nearly the same (SimHash), to find copies among many
/// pages.</summary>
/// <remarks>
/// The words of the text are its runs of letters and digits, in the small letters of the invariant culture. Those of six signs
/// and more, which say what a text is about, count, each once. A word is hashed to 64 bits: FNV-1a over its UTF-16 units, then
/// the finish of MurmurHash3. Each hash votes for or against every bit; a bit is set when more than half of the votes are for it.
/// </remarks>
/// <param name="Bits">The bits.</param>
public readonly record struct TextFingerprint(ulong Bits)
{
    /// <summary>Up to how many bits apart two texts are taken for copies; 7.</summary>
    /// <remarks>docs/importing.md has what this finds and misses.</remarks>
    public const int CopyDistance = 7;

    private const int ShortestWord = 6;
    private const int FewestWords = 8;
    private const ulong Basis = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    /// <summary>The fingerprint of a text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>Null when the text has fewer than eight different words that count: too few to tell.</returns>
    public static TextFingerprint? Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = new HashSet<ulong>();
        var (hash, length) = (Basis, 0);
        foreach (var sign in text)
        {
            if (char.IsLetterOrDigit(sign))
            {
                hash = (hash ^ char.ToLowerInvariant(sign)) * Prime;
                length++;
                continue;
            }

            if (length >= ShortestWord)
                words.Add(hash);
            (hash, length) = (Basis, 0);
        }

        if (length >= ShortestWord)
            words.Add(hash);
        return words.Count < FewestWords ? null : Vote(words);
    }

    /// <summary>How many bits differ: 0 for the same text, about 30 for texts that have nothing to do with each other.</summary>
    /// <param name="other">The other text.</param>
    public int DistanceTo(TextFingerprint other) => BitOperations.PopCount(Bits ^ other.Bits);

    /// <summary>16 hexadecimal digits.</summary>
    public override string ToString() => Bits.ToString("x16", CultureInfo.InvariantCulture);

    private static TextFingerprint Vote(HashSet<ulong> words)
    {
        Span<int> votes = stackalloc int[64];
        votes.Clear();
        foreach (var word in words)
        {
            var hash = (word ^ (word >> 33)) * 0xFF51AFD7ED558CCD;
            hash = (hash ^ (hash >> 33)) * 0xC4CEB9FE1A85EC53;
            hash ^= hash >> 33;
            for (var bit = 0; bit < votes.Length; bit++)
                votes[bit] += (int)(hash >> bit & 1);
        }

        var bits = 0UL;
        for (var bit = 0; bit < votes.Length; bit++)
            bits |= 2 * votes[bit] > words.Count ? 1UL << bit : 0;
        return new TextFingerprint(bits);
    }
}
