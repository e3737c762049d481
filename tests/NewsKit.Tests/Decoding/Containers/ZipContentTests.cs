using System.IO.Compression;
using NewsKit.Decoding;
using Xunit;

namespace NewsKit.Tests.Decoding;

/// <summary>What a ZIP is, by the names of what is in it.</summary>
public sealed class ZipContentTests
{
    [Theory]
    [InlineData("ZIP archive", "page.html", "word/notes.txt")]
    [InlineData("Word document", "[Content_Types].xml", "_rels/.rels", "word/document.xml")]
    [InlineData("Excel workbook", "xl/workbook.xml", "[Content_Types].xml")]
    [InlineData("PowerPoint presentation", "[Content_Types].xml", "ppt/presentation.xml")]
    [InlineData("office document", "[Content_Types].xml")]
    [InlineData("EPUB book", "mimetype=application/epub+zip", "OEBPS/1.xhtml")]
    [InlineData("OpenDocument office document", "mimetype=application/vnd.oasis.opendocument.text", "content.xml")]
    public void Entries_TellTheFormat(string expected, params string[] entries)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in entries)
            {
                var parts = entry.Split('=');
                using var writer = new StreamWriter(zip.CreateEntry(parts[0], CompressionLevel.NoCompression).Open());
                writer.Write(parts.Length > 1 ? parts[1] : new string('x', 9000));
            }
        }

        Assert.Equal(expected, BinarySignature.Recognise(file.ToArray()));
    }
}
