using System.IO.Compression;
using System.Text;
using System.Text.Json;

namespace NewsKit.Tests.Cli;

/// <summary>A folder of small pages that is gone when the test ends.</summary>
internal sealed class PageFiles : IDisposable
{
    internal string Folder { get; } = Directory.CreateTempSubdirectory("newskit-tests-").FullName;

    internal string this[string name] => Path.Combine(Folder, name);

    /// <summary>Every file in the folder and below, hidden ones too, as paths with <c>/</c>.</summary>
    internal IEnumerable<string> Names => Directory
        .EnumerateFiles(Folder, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 })
        .Select(path => Path.GetRelativePath(Folder, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal string Add(string name, string text) => Add(name, Encoding.UTF8.GetBytes(text));

    internal string Add(string name, byte[] bytes)
    {
        var path = this[name];
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    internal string AddPage(string name, string headline = "Le marché couvert rouvre ses portes", int paragraphs = 3) =>
        Add(name, Page(headline, paragraphs));

    internal static string Page(string headline, int paragraphs = 3) =>
        $"<!doctype html><html lang=\"fr\"><head><title>{headline}</title></head><body><article><h1>{headline}</h1>"
        + string.Concat(Enumerable.Range(1, paragraphs).Select(number =>
            $"<p>Paragraphe {number}. Les commerçants du quartier ont retrouvé hier leurs étals, "
                + "après deux années passées sous une tente.</p>"))
        + "<p>Voir aussi <a href=\"/plan\">le plan du marché</a>, affiché dès lundi à chaque entrée de la halle "
        + "rénovée.</p></article></body></html>";

    internal static byte[] Gzip(ReadOnlySpan<byte> bytes)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);
        return compressed.ToArray();
    }

    internal static string Status(string json) => Property(json, "status")!;

    internal static string Name(string json)
    {
        using var article = JsonDocument.Parse(json);
        return article.RootElement.GetProperty("source").GetProperty("name").GetString()!;
    }

    internal static string? Property(string json, string name)
    {
        using var article = JsonDocument.Parse(json);
        return article.RootElement.TryGetProperty(name, out var value) ? value.ToString() : null;
    }
}
