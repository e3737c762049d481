
namespace NewsKit.Training;

/// <summary>Which words of a text belong to its longest common subsequence with another.</summary>
/// <remarks>Bit-parallel: one row of bits for each word of the text, kept for the way back.</remarks>
internal static class CommonSubsequence
{
    internal static bool[] Mark(IReadOnlyList<string> text, IReadOnlyList<string> other)
    {
        var width = (other.Count + 63) / 64;
        var places = new Dictionary<string, ulong[]>(StringComparer.Ordinal);
        for (var i = 0; i < other.Count; i++)
        {
            if (!places.TryGetValue(other[i], out var mask))
                places.Add(other[i], mask = new ulong[width]);
            mask[i / 64] |= 1UL << (i % 64);
        }

        var rows = new ulong[text.Count][];
        var last = new ulong[width];
        Array.Fill(last, ulong.MaxValue);
        for (var row = 0; row < text.Count; row++)
        {
            rows[row] = last = places.TryGetValue(text[row], out var mask) ? Step(last, mask) : last;
        }

        var marks = new bool[text.Count];
        int at = text.Count - 1, column = other.Count - 1;
        while (at >= 0 && column >= 0)
        {
            if (IsSet(rows[at], column))
                column--;
            else if (at > 0 && !IsSet(rows[at - 1], column))
                at--;
            else
            {
                marks[at--] = true;
                column--;
            }
        }

        return marks;
    }

    private static ulong[] Step(ulong[] row, ulong[] mask)
    {
        var next = new ulong[row.Length];
        var carry = UInt128.Zero;
        for (var i = 0; i < row.Length; i++)
        {
            var sum = (UInt128)row[i] + (row[i] & mask[i]) + carry;
            carry = sum >> 64;
            next[i] = (ulong)sum | (row[i] & ~mask[i]);
        }

        return next;
    }

    private static bool IsSet(ulong[] row, int column) => (row[column / 64] >> (column % 64) & 1) != 0;
}
