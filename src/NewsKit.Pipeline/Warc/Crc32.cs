using System.Buffers.Binary;

namespace NewsKit.Pipeline;

/// <summary>The checksum of gzip, eight bytes at a time.</summary>
internal struct Crc32()
{
    private const uint Polynomial = 0xEDB88320;
    private const int Lanes = 8;

    private static readonly uint[] Table = Build();

    private uint _state = uint.MaxValue;

    internal readonly uint Value => ~_state;

    internal void Add(ReadOnlySpan<byte> bytes)
    {
        var state = _state;
        var table = Table;
        for (; bytes.Length >= Lanes; bytes = bytes[Lanes..])
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes) ^ state;
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[sizeof(uint)..]);
            state = table[(7 << 8) | (byte)low] ^ table[(6 << 8) | (byte)(low >> 8)]
                ^ table[(5 << 8) | (byte)(low >> 16)] ^ table[(4 << 8) | (low >> 24)]
                ^ table[(3 << 8) | (byte)high] ^ table[(2 << 8) | (byte)(high >> 8)]
                ^ table[(1 << 8) | (byte)(high >> 16)] ^ table[high >> 24];
        }

        foreach (var value in bytes)
            state = (state >> 8) ^ table[(byte)(state ^ value)];
        _state = state;
    }

    private static uint[] Build()
    {
        var table = new uint[Lanes << 8];
        for (var index = 0u; index < 256; index++)
        {
            var value = index;
            for (var bit = 0; bit < 8; bit++)
                value = (value & 1) != 0 ? (value >> 1) ^ Polynomial : value >> 1;
            table[index] = value;
        }

        for (var index = 256; index < table.Length; index++)
            table[index] = (table[index - 256] >> 8) ^ table[(byte)table[index - 256]];
        return table;
    }
}
