using System.Globalization;
using System.IO.Compression;
using System.Text;
using NewsKit.Model;
using Xunit;

namespace NewsKit.Pipeline.Tests;

public sealed class HttpPageTests
{
    private const int Limit = 16 * 1024 * 1024;

    private static readonly byte[] Page = WarcArchive.Text(WarcArchive.Page(1));

    /// <summary>What the header says, what was done to the bytes: crawlers store pages in all of these dresses.</summary>
    public static TheoryData<string, string> Dresses => new()
    {
        { "", "" },
        { "gzip", "gzip" },
        { "x-gzip", "gzip" },
        { "GZIP", "gzip" },
        { "gzip", "" },
        { "deflate", "zlib" },
        { "deflate", "raw" },
        { "deflate", "" },
        { "br", "br" },
        { "br", "" },
        { "zstd", "" },
        { "identity", "" },
        { "never-heard-of", "" },
        { "gzip, br", "gzip br" },
        { "br, gzip", "br gzip" },
        { "br, gzip", "br" },
        { "gzip", "gzip chunked" },
        { "chunked", "chunked" },
        { "chunked", "" },
        { "gzip chunked", "gzip" },
        { "gzip chunked", "gzip chunked" },
        { "gzip chunked", "chunked" },
        { "gzip chunked", "" },
    };

    [Theory]
    [MemberData(nameof(Dresses))]
    public void Page_ComesOutByteForByte(string said, string done)
    {
        ArgumentNullException.ThrowIfNull(done);
        var body = done.Split(' ').Aggregate(Page, Apply);

        var page = HttpPage.Read(Response(said, body), Limit);

        Assert.Equal((null, null), (page.Problem, page.Skipped));
        Assert.True(page.Bytes.Span.SequenceEqual(Page));
        Assert.Empty(page.Diagnostics);
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("deflate", "zlib")]
    [InlineData("deflate", "raw")]
    [InlineData("br", "br")]
    [InlineData("chunked", "chunked")]
    public void BodyThatEndsEarly_IsReadAsFarAsItGoesAndSaid(string said, string done)
    {
        var long1 = WarcArchive.Text(string.Concat(Enumerable.Range(0, 400).Select(WarcArchive.Page)));
        var body = Apply(long1, done);

        var page = HttpPage.Read(Response(said, body[..(body.Length * 2 / 3)]), Limit);

        Assert.Null(page.Problem);
        Assert.InRange(page.Bytes.Length, 1_000, long1.Length - 1);
        Assert.True(long1.AsSpan().StartsWith(page.Bytes.Span));
        Assert.Equal(DiagnosticCodes.Unreadable, Assert.Single(page.Diagnostics).Code);
    }

    [Fact]
    public void Zstd_IsAFailure() => Assert.Equal(
        PageReasons.UnknownEncoding, HttpPage.Read(Response("zstd", [0x28, 0xB5, 0x2F, 0xFD, 1, 2]), Limit).Problem!.Reason);

    [Fact]
    public void UnknownEncodingOfBytesThatAreNoText_IsAFailure() =>
        Assert.Equal(PageReasons.UnknownEncoding, HttpPage.Read(Response("lzma", [1, 2, 3, 0, 5]), Limit).Problem!.Reason);

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, gzip", "gzip gzip")]
    public void Bomb_IsAFailure(string said, string done)
    {
        ArgumentNullException.ThrowIfNull(done);
        var body = done.Split(' ').Aggregate(new byte[8 * 1024 * 1024], Apply);

        Assert.Equal(PageReasons.InputTooLarge, HttpPage.Read(Response(said, body), Limit).Problem!.Reason);
    }

    [Theory]
    [InlineData("HTTP/1.1 404 Not Found", "Content-Type: text/html\r\n", "status 404")]
    [InlineData("HTTP/1.1 301 Moved", "", "status 301")]
    [InlineData("HTTP/1.1 200 OK", "Content-Type: image/png\r\n", "another type")]
    [InlineData("HTTP/1.1 200 OK", "Content-Type: application/json\r\n", "another type")]
    [InlineData("ICY 200 OK", "", "no HTTP response")]
    public void WhatIsNoPage_IsPassedOver(string status, string headers, string why) =>
        Assert.Equal(why, HttpPage.Read(WarcArchive.Response(Page, headers, status), Limit).Skipped);

    [Theory]
    [InlineData("<!doctype html><p>x</p>", null)]
    [InlineData("  \r\n<p>x</p>", null)]
    [InlineData("{\"a\":1}", "another type")]
    public void WithoutAType_TheBytesDecide(string body, string? skipped) =>
        Assert.Equal(skipped, HttpPage.Read(WarcArchive.Response(WarcArchive.Text(body), ""), Limit).Skipped);

    private static byte[] Response(string said, byte[] body)
    {
        var encodings = said.Replace("chunked", "", StringComparison.Ordinal).Trim();
        return WarcArchive.Response(body, "Content-Type: text/html; charset=utf-8\r\n"
            + (encodings.Length > 0 ? $"content-encoding: {encodings}\r\n" : "")
            + (said.Contains("chunked", StringComparison.Ordinal) ? "Transfer-Encoding: chunked\r\n" : ""));
    }

    private static byte[] Apply(byte[] bytes, string encoding) => encoding switch
    {
        "gzip" => WarcArchive.Gzip(bytes),
        "zlib" => WarcArchive.Compress(bytes, stream => new ZLibStream(stream, CompressionMode.Compress, leaveOpen: true)),
        "raw" => WarcArchive.Compress(bytes, stream => new DeflateStream(stream, CompressionMode.Compress, leaveOpen: true)),
        "br" => WarcArchive.Compress(bytes, stream => new BrotliStream(stream, CompressionLevel.Fastest, leaveOpen: true)),
        "chunked" => Chunks(bytes),
        _ => bytes,
    };

    private static byte[] Chunks(byte[] bytes)
    {
        var chunks = new List<byte>();
        foreach (var chunk in bytes.Chunk(200))
        {
            chunks.AddRange(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{chunk.Length:x};note=1\r\n")));
            chunks.AddRange(chunk);
            chunks.AddRange("\r\n"u8);
        }

        return [.. chunks, .. "0\r\n\r\n"u8];
    }
}
