using System.Buffers.Binary;
using System.IO.Compression;

namespace NewsKit.Pipeline.Tests;

/// <summary>Makes a member of gzip that holds its own trailer before its end: four bytes of the text are chosen so that the
/// checksum of the whole is the one that stands in it.</summary>
internal static class TrailerForgery
{
    private const uint WantedSum = 0x4B53574E;

    internal static byte[] Make()
    {
        var archive = new WarcArchive();
        var body = new byte[600];
        body.AsSpan().Fill((byte)'a');
        var record = archive.Record(WarcArchive.Response(body));
        var trailer = new byte[8];
        BinaryPrimitives.WriteUInt32LittleEndian(trailer, WantedSum);
        BinaryPrimitives.WriteInt32LittleEndian(trailer.AsSpan(4), record.Length);
        var (forged, patch) = (record.Length - 500, record.Length - 100);
        trailer.CopyTo(record, forged);
        // The checksum is linear: each of 32 bits of the patch flips a fixed set of its bits.
        var plain = Sum(record);
        var rows = new (uint Flips, uint Bit)[32];
        for (var bit = 0; bit < 32; bit++)
        {
            record[patch + bit / 8] ^= (byte)(1 << (bit % 8));
            rows[bit] = (Sum(record) ^ plain, 1u << bit);
            record[patch + bit / 8] ^= (byte)(1 << (bit % 8));
        }

        var chosen = Solve(rows, plain ^ WantedSum);
        for (var index = 0; index < 4; index++)
            record[patch + index] ^= (byte)(chosen >> (8 * index));
        return WarcArchive.Gzip(record, CompressionLevel.NoCompression);
    }

    private static uint Solve((uint Flips, uint Bit)[] rows, uint wanted)
    {
        var chosen = 0u;
        for (var bit = 0; bit < 32; bit++)
        {
            var pivot = Array.FindIndex(rows, bit, row => (row.Flips >> bit & 1) != 0);
            (rows[bit], rows[pivot]) = (rows[pivot], rows[bit]);
            for (var other = 0; other < 32; other++)
            {
                if (other != bit && (rows[other].Flips >> bit & 1) != 0)
                    rows[other] = (rows[other].Flips ^ rows[bit].Flips, rows[other].Bit ^ rows[bit].Bit);
            }
        }

        for (var bit = 0; bit < 32; bit++)
            chosen ^= (wanted >> bit & 1) != 0 ? rows[bit].Bit : 0;
        return chosen;
    }

    private static uint Sum(byte[] bytes)
    {
        var sum = new Crc32();
        sum.Add(bytes);
        return sum.Value;
    }
}
