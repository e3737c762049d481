using System.Text;
using NewsKit.Hostile;

namespace NewsKit.Fuzz;

/// <summary>Damages the bytes of a real page: flips, cuts, copies, splices of another page, hostile strings,
/// repetition.</summary>
internal static class Mutation
{
    private const int LongestPage = 512 * 1024;

    internal static byte[] Of(byte[] page, IReadOnlyList<byte[]> others, Dice dice)
    {
        var bytes = page.ToList();
        for (var steps = 1 + dice.Next(1 << dice.Next(7)); steps > 0 && bytes.Count > 0; steps--)
        {
            var at = dice.Next(bytes.Count);
            var length = Math.Min(bytes.Count - at, 1 + dice.Next(1 << dice.Next(13)));
            switch (dice.Next(9))
            {
                case 0:
                    bytes[at] ^= (byte)(1 << dice.Next(8));
                    break;
                case 1:
                    bytes[at] = (byte)dice.Next(256);
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(dice.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                case 4:
                    var other = dice.Of(others);
                    var from = dice.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(from, Math.Min(other.Length - from, length)).ToArray());
                    break;
                case 5:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(dice.Of(HostilePayloads.All).Text));
                    break;
                case 6:
                    bytes.InsertRange(at, Encoding.UTF8.GetBytes(Soup.Page(dice)));
                    break;
                case 7 when dice.OneIn(4):
                    Repeat(bytes, at, Math.Min(length, 64), dice.Next(2_000));
                    break;
                case 8 when dice.OneIn(8):
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }

            if (bytes.Count > LongestPage)
                bytes.RemoveRange(LongestPage, bytes.Count - LongestPage);
        }

        return [.. bytes];
    }

    private static void Repeat(List<byte> bytes, int at, int length, int times)
    {
        var piece = bytes.GetRange(at, length);
        bytes.InsertRange(at, Enumerable.Repeat(piece, times).SelectMany(part => part));
    }
}
