using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsKit.Pipeline.Tests;

/// <summary>An independent reader of sound archives: simple, slow, and all in memory. It finds the end of a member by walking
/// over it bit by bit.</summary>
internal static class NaiveWarc
{
    internal static List<(long Offset, string Header, byte[] Block)> Read(byte[] archive)
    {
        var records = new List<(long, string, byte[])>();
        if (archive is not [0x1F, 0x8B, ..])
        {
            Split(archive, 0, isStored: true, records);
            return records;
        }

        for (var at = 0; at < archive.Length;)
        {
            var end = MemberEnd(archive, at);
            using var gzip = new GZipStream(new MemoryStream(archive[at..end]), CompressionMode.Decompress);
            var payload = new MemoryStream();
            gzip.CopyTo(payload);
            Split(payload.ToArray(), at, isStored: false, records);
            at = end;
        }

        return records;
    }

    private static void Split(byte[] payload, long offset, bool isStored, List<(long, string, byte[])> records)
    {
        for (var at = 0; ;)
        {
            while (at < payload.Length && payload[at] is 10 or 13)
                at++;
            if (at == payload.Length)
                return;
            var start = at;
            var lines = new List<string>();
            while (true)
            {
                var feed = Array.IndexOf(payload, (byte)'\n', at);
                var line = Encoding.UTF8.GetString(payload, at, feed - at).TrimEnd('\r');
                at = feed + 1;
                if (line.Length == 0)
                    break;
                lines.Add(line);
            }

            var length = int.Parse(
                lines.Single(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase)).Split(':')[1],
                CultureInfo.InvariantCulture);
            records.Add((isStored ? offset + start : offset, string.Join('\n', lines), payload[at..(at + length)]));
            at += length;
        }
    }

    private static int MemberEnd(byte[] archive, int start)
    {
        var at = start + 10;
        var flags = archive[start + 3];
        if ((flags & 4) != 0)
            at += 2 + archive[at] + 256 * archive[at + 1];
        for (var text = 8; text <= 16; text *= 2)
        {
            if ((flags & text) != 0)
                at = Array.IndexOf(archive, (byte)0, at) + 1;
        }

        return NaiveInflate.End(archive, at + ((flags & 2) != 0 ? 2 : 0)) + 8;
    }
}
