namespace NewsKit.Pipeline.Tests;

/// <summary>Walks over deflate (RFC 1951) bit by bit, to see where it ends. Code of its own: nothing of the platform's
/// inflater.</summary>
internal sealed class NaiveInflate
{
    private static readonly int[] Order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    private static readonly int[] LengthBits =
        [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];

    private readonly byte[] _bytes;
    private long _bit;

    private NaiveInflate(byte[] bytes, int start) => (_bytes, _bit) = (bytes, 8L * start);

    internal static int End(byte[] bytes, int start)
    {
        var walk = new NaiveInflate(bytes, start);
        while (walk.Block())
        {
            // Until the last one.
        }

        return (int)((walk._bit + 7) / 8);
    }

    private bool Block()
    {
        var isLast = Bits(1) == 1;
        switch (Bits(2))
        {
            case 0:
                _bit = (_bit + 7) / 8 * 8;
                var length = Bits(16);
                _bit += 16 + 8L * length;
                break;
            case 1:
                Codes(Table([.. Enumerable.Repeat(8, 144), .. Enumerable.Repeat(9, 112), .. Enumerable.Repeat(7, 24),
                    .. Enumerable.Repeat(8, 8)]), Table([.. Enumerable.Repeat(5, 30)]));
                break;
            default:
                Dynamic();
                break;
        }

        return !isLast;
    }

    private void Dynamic()
    {
        var (literals, distances, codes) = (Bits(5) + 257, Bits(5) + 1, Bits(4) + 4);
        var lengths = new int[19];
        for (var index = 0; index < codes; index++)
            lengths[Order[index]] = Bits(3);
        var table = Table(lengths);
        var all = new List<int>();
        while (all.Count < literals + distances)
        {
            var code = Symbol(table);
            if (code < 16)
                all.Add(code);
            else if (code == 16)
                all.AddRange(Enumerable.Repeat(all[^1], 3 + Bits(2)));
            else
                all.AddRange(Enumerable.Repeat(0, code == 17 ? 3 + Bits(3) : 11 + Bits(7)));
        }

        Codes(Table([.. all.Take(literals)]), Table([.. all.Skip(literals)]));
    }

    private void Codes(Dictionary<(int, int), int> literals, Dictionary<(int, int), int> distances)
    {
        for (var symbol = Symbol(literals); symbol != 256; symbol = Symbol(literals))
        {
            if (symbol < 256)
                continue;
            Bits(LengthBits[symbol - 257]);
            var distance = Symbol(distances);
            Bits(Math.Max(0, distance / 2 - 1));
        }
    }

    private int Symbol(Dictionary<(int, int), int> table)
    {
        for (int code = 0, length = 1; ; length++)
        {
            code = (code << 1) | Bits(1);
            if (table.TryGetValue((length, code), out var symbol))
                return symbol;
        }
    }

    private int Bits(int count)
    {
        var value = 0;
        for (var index = 0; index < count; index++, _bit++)
            value |= ((_bytes[_bit / 8] >> (int)(_bit % 8)) & 1) << index;
        return value;
    }

    private static Dictionary<(int Length, int Code), int> Table(int[] lengths)
    {
        var table = new Dictionary<(int, int), int>();
        var code = 0;
        for (var length = 1; length <= 15; length++, code <<= 1)
        {
            for (var symbol = 0; symbol < lengths.Length; symbol++)
            {
                if (lengths[symbol] == length)
                    table[(length, code++)] = symbol;
            }
        }

        return table;
    }
}
