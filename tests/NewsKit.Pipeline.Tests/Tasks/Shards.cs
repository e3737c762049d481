using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NewsKit.Pipeline.Tests;

/// <summary>Reads what workers have written.</summary>
internal static class Shards
{
    /// <summary>The keys of all lines, in order; one that is there twice is twice here.</summary>
    internal static List<string> Keys(string folder) => [.. Lines(folder)
        .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("key").GetString()!).Order(StringComparer.Ordinal)];

    internal static IEnumerable<string> Lines(string folder) =>
        Directory.GetFiles(folder, "*.ndjson.gz").Order(StringComparer.Ordinal).SelectMany(file =>
        {
            using var gzip = new GZipStream(File.OpenRead(file), CompressionMode.Decompress);
            return new StreamReader(gzip, Encoding.UTF8).ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        });
}
