namespace NewsKit.Decoding;

/// <summary>Tells by the first entries of a ZIP what it is: a book, an office document, or files.</summary>
internal static class ZipContent
{
    private const int Window = 4 * 1024;

    internal static string Name(ReadOnlySpan<byte> bytes)
    {
        var start = bytes[..Math.Min(bytes.Length, Window)];
        if (start.IndexOf("application/epub+zip"u8) >= 0)
            return "EPUB book";
        if (start.IndexOf("application/vnd.oasis.opendocument."u8) >= 0)
            return "OpenDocument office document";
        // The parts of Office files stand in any order, and the list of all names at the end.
        var end = bytes[Math.Max(0, bytes.Length - Window)..];
        return start.IndexOf("[Content_Types].xml"u8) >= 0 || end.IndexOf("[Content_Types].xml"u8) >= 0
            ? Office(start, end) : "ZIP archive";
    }

    private static string Office(ReadOnlySpan<byte> start, ReadOnlySpan<byte> end)
    {
        if (Has(start, end, "word/"u8))
            return "Word document";
        if (Has(start, end, "xl/"u8))
            return "Excel workbook";
        return Has(start, end, "ppt/"u8) ? "PowerPoint presentation" : "office document";
    }

    private static bool Has(ReadOnlySpan<byte> start, ReadOnlySpan<byte> end, ReadOnlySpan<byte> folder) =>
        start.IndexOf(folder) >= 0 || end.IndexOf(folder) >= 0;
}
