using System.IO.Compression;
using NewsKit.Model;

namespace NewsKit.Pipeline;

/// <summary>Tells by its first bytes whether a file holds HTML, gzipped or not.</summary>
internal static class HtmlSniffer
{
    private const int Bytes = 16 * 1024;

    private static readonly ArticleParser Parser = new();

    /// <summary>Whether it does; a file that cannot be opened is taken for a page, so that the run says why.</summary>
    internal static bool HoldsHtml(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 0);
            var result = Parser.Parse(Start(file));
            return result is { Status: ParseStatus.Ok or ParseStatus.NoArticle, Source.Kind: PageKind.Html };
        }
        catch (InvalidDataException)
        {
            return false;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return true;
        }
    }

    private static ReadOnlyMemory<byte> Start(FileStream file)
    {
        var start = new byte[Bytes];
        var length = file.ReadAtLeast(start, Bytes, throwOnEndOfStream: false);
        if (!PageBytes.IsGzip(start.AsSpan(0, length)))
            return start.AsMemory(0, length);
        using var gzip = new GZipStream(new MemoryStream(start, 0, length), CompressionMode.Decompress);
        var expanded = new byte[Bytes];
        return expanded.AsMemory(0, gzip.ReadAtLeast(expanded, Bytes, throwOnEndOfStream: false));
    }
}
