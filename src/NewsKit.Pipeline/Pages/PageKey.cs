using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsKit.Pipeline;

/// <summary>What a row is known by: 32 lower-case hexadecimal digits, the start of SHA-256 over what makes the page itself. The
/// same page has the same key in every run, so that writing it twice is writing it once.</summary>
public readonly record struct PageKey
{
    private const int Length = 32;

    private readonly string? _digits;

    private PageKey(params ReadOnlySpan<string> parts) => _digits =
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', parts))))[..Length];

    /// <summary>A record of an archive.</summary>
    /// <param name="id">Its identity.</param>
    /// <param name="address">The address that was captured.</param>
    /// <param name="date">When, as it stands there.</param>
    public static PageKey OfRecord(string id, string? address, string? date) => new("warc", id, address ?? "", date ?? "");

    /// <summary>A record of an archive that has no identity.</summary>
    /// <param name="file">The name of the file, without folders.</param>
    /// <param name="offset">Where in it the record starts.</param>
    /// <param name="index">Which record it is of those that start there; 0 for the first.</param>
    public static PageKey OfRecordAt(string file, long offset, long index = 0) =>
        index == 0 ? new("warc-at", file, Text(offset)) : new("warc-at", file, Text(offset), Text(index));

    /// <summary>A line that says who it is.</summary>
    /// <param name="id">Its identity as it stands there.</param>
    public static PageKey OfLine(string id) => new("ndjson", id);

    /// <summary>A line that does not say who it is.</summary>
    /// <param name="file">The name of the file, without folders.</param>
    /// <param name="offset">Where in it the line starts.</param>
    public static PageKey OfLineAt(string file, long offset) => new("ndjson-at", file, Text(offset));

    /// <summary>A file.</summary>
    /// <param name="path">The name of the folder that was imported and the path below it, with <c>/</c>.</param>
    public static PageKey OfFile(string path) => new("file", path);

    /// <summary>Every capture of an address.</summary>
    /// <param name="address">The address.</param>
    public static PageKey OfAddress(string address) => new("url", address);

    /// <summary>The digits.</summary>
    public override string ToString() => _digits ?? "";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
