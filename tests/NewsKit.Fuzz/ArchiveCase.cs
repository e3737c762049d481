using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsKit.Pipeline;

namespace NewsKit.Fuzz;

/// <summary>One damaged archive, read to its end.</summary>
internal static class ArchiveCase
{
    private const int PagesOfAnArchive = 6;
    private const string Date = "2026-11-20T10:00:00Z";

    /// <summary>An archive of some of the pages, in one of the forms that crawlers write, damaged or not.</summary>
    internal static byte[] Make(List<byte[]> pages, Dice dice)
    {
        var archive = new MemoryStream();
        var form = dice.Next(3);
        for (var number = 0; number < PagesOfAnArchive; number++)
        {
            var record = Record(dice.Of(pages), number, dice);
            archive.Write(form == 0 ? record : Gzip(record, dice));
            if (form == 2 && dice.OneIn(3))
                archive.Write(record);
        }

        return Mutation.Of(form == 2 && dice.OneIn(2) ? Gzip(archive.ToArray(), dice) : archive.ToArray(), pages, dice);
    }

    /// <summary>What was wrong; null when nothing was.</summary>
    internal static string? Run(byte[] archive)
    {
        try
        {
            var reading = Task.Run(() => CountAsync(archive));
            if (!reading.Wait(FuzzWorker.Longest))
                return "does not end";
            return reading.Result > archive.Length ? "more pages than bytes" : null;
        }
        catch (AggregateException defect)
        {
            return defect.InnerException!.ToString();
        }
    }

    private static async Task<int> CountAsync(byte[] archive)
    {
        var task = new ImportTask { Kind = TaskKind.WarcRange, Path = "fuzz.warc" };
        return await new WarcSource(new Held(archive)).ReadAsync(task, CancellationToken.None).CountAsync();
    }

    private static byte[] Record(byte[] page, int number, Dice dice)
    {
        var encoding = dice.Next(5);
        var body = encoding switch
        {
            1 => Gzip(page, dice),
            2 => Compress(page, stream => new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true)),
            3 => Compress(page, stream => new ZLibStream(stream, CompressionLevel.Fastest, leaveOpen: true)),
            4 => [.. Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{page.Length:x}\r\n")), .. page,
                .. "\r\n0\r\n\r\n"u8],
            _ => page,
        };
        var said = encoding switch
        {
            1 => "Content-Encoding: gzip\r\n",
            2 => "Content-Encoding: br\r\n",
            3 => "Content-Encoding: deflate\r\n",
            4 => "Transfer-Encoding: chunked\r\n",
            _ => "",
        };
        byte[] block = [.. Encoding.ASCII.GetBytes($"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n{said}\r\n"), .. body];
        var header = string.Create(CultureInfo.InvariantCulture,
            $"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://bac.example/{number}\r\n"
                + $"WARC-Date: {Date}\r\nWARC-Record-ID: <urn:uuid:{number}>\r\nContent-Length: {block.Length}\r\n\r\n");
        return [.. Encoding.ASCII.GetBytes(header), .. block, .. "\r\n\r\n"u8];
    }

    private static byte[] Gzip(byte[] bytes, Dice dice)
    {
        var level = dice.OneIn(3) ? CompressionLevel.NoCompression : CompressionLevel.Fastest;
        return Compress(bytes, stream => new GZipStream(stream, level, leaveOpen: true));
    }

    private static byte[] Compress(byte[] bytes, Func<Stream, Stream> open)
    {
        var compressed = new MemoryStream();
        using (var stream = open(compressed))
            stream.Write(bytes);
        return compressed.ToArray();
    }

    private sealed class Held(byte[] archive) : IByteSource
    {
        public ValueTask<Stream> OpenAsync(string root, string path, long offset, CancellationToken cancellation) =>
            ValueTask.FromResult<Stream>(new MemoryStream(archive, writable: false) { Position = offset });
    }
}
