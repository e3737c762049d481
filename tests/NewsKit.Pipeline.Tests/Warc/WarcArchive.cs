using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace NewsKit.Pipeline.Tests;

/// <summary>Makes small archives of every odd kind.</summary>
internal sealed class WarcArchive
{
    private readonly List<byte> _bytes = [];
    private int _number;

    internal byte[] Bytes => [.. _bytes];

    internal long Length => _bytes.Count;

    internal static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    internal static string Page(int number) =>
        $"<!doctype html><html lang=\"fr\"><head><title>Le quai {number} rouvre</title></head><body><article>"
        + $"<h1>Le quai {number} rouvre</h1>"
        + $"<p>Après {number} semaines de travaux, le quai a rouvert hier devant une petite foule de riverains ravis.</p>"
        + "<p>Les pêcheurs attendront encore: la criée ne sera livrée qu'au printemps, selon la mairie de la commune.</p>"
        + "</article></body></html>";

    /// <summary>A response as it stands in a block.</summary>
    internal static byte[] Response(
        byte[] body, string headers = "Content-Type: text/html; charset=utf-8\r\n", string status = "HTTP/1.1 200 OK") =>
        [.. Text($"{status}\r\n{headers}\r\n"), .. body];

    /// <summary>A record, with what ends it.</summary>
    internal byte[] Record(
        byte[] block, string type = "response", string? uri = null, string newLine = "\r\n", string extra = "",
        long? length = null, string? id = "", string version = "WARC/1.0")
    {
        var number = ++_number;
        var header = new StringBuilder(version + newLine)
            .Append(CultureInfo.InvariantCulture, $"WARC-Type: {type}{newLine}")
            .Append(CultureInfo.InvariantCulture, $"WARC-Target-URI: {uri ?? $"https://port.example/quai-{number}"}{newLine}")
            .Append(CultureInfo.InvariantCulture, $"WARC-Date: 2026-11-{1 + number % 28:00}T10:00:00Z{newLine}");
        if (id is not null)
            header.Append(CultureInfo.InvariantCulture, $"WARC-Record-ID: <urn:uuid:{number:00000000}>{newLine}");
        header.Append(CultureInfo.InvariantCulture, $"{extra}Content-Type: application/http; msgtype=response{newLine}")
            .Append(CultureInfo.InvariantCulture, $"Content-Length: {length ?? block.Length}{newLine}{newLine}");
        return [.. Text(header.ToString()), .. block, .. Text(newLine + newLine)];
    }

    internal WarcArchive Add(params ReadOnlySpan<byte> bytes)
    {
        _bytes.AddRange(bytes);
        return this;
    }

    internal WarcArchive AddPage(int number, bool isZipped) =>
        AddRecord(Record(Response(Text(Page(number)))), isZipped);

    internal WarcArchive AddRecord(byte[] record, bool isZipped) => Add(isZipped ? Gzip(record) : record);

    internal static byte[] Gzip(ReadOnlySpan<byte> bytes, CompressionLevel level = CompressionLevel.Optimal) =>
        Compress(bytes, stream => new GZipStream(stream, level, leaveOpen: true));

    internal static byte[] Compress(ReadOnlySpan<byte> bytes, Func<Stream, Stream> open)
    {
        var compressed = new MemoryStream();
        using (var stream = open(compressed))
            stream.Write(bytes);
        return compressed.ToArray();
    }

    /// <summary>The same member with an extra field, a name, a comment and a checksum in its header.</summary>
    internal static byte[] WithFullHeader(byte[] member)
    {
        byte[] header = [.. member.AsSpan(0, 3), 0x1E, .. member.AsSpan(4, 6), 5, 0, 1, 2, 3, 0x1F, 0x8B, .. Text("page.warc"), 0,
            .. Text("note"), 0];
        var sum = new Crc32();
        sum.Add(header);
        return [.. header, (byte)sum.Value, (byte)(sum.Value >> 8), .. member.AsSpan(10)];
    }
}
